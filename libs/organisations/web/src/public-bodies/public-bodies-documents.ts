import { graphql } from '../generated/index.js';

export const PublicBodiesDocument = graphql(`
  query PublicBodies($filter: PublicBodyFilter, $after: String, $first: Int!) {
    publicBodies(filter: $filter, after: $after, first: $first) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        code
        kind
        name
        oin
        population
        province {
          code
          name
        }
      }
    }
    provinces: publicBodies(filter: { kinds: [province] }, first: 12) {
      nodes {
        id
        province {
          code
          name
        }
      }
    }
  }
`);

export const PublicBodyDocument = graphql(`
  query PublicBody($code: String!) {
    publicBody(code: $code) {
      id
      code
      kind
      name
      oin
      population
      tooiUri
      validFrom
      validUntil
      province {
        code
        name
        nuts2
      }
    }
  }
`);

export const OrganisationNamesDocument = graphql(`
  query OrganisationNames($id: Uuid!) {
    organisation(id: $id) {
      id
      names {
        name
        validFrom
        validUntil
      }
    }
  }
`);
