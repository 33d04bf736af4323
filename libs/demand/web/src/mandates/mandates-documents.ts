import { graphql } from '../generated/index.js';

export const MandatePartsDocument = graphql(`
  fragment MandateParts on Mandate {
    id
    personId
    personName
    validFrom
    validUntil
    inForce
    givenBy
    endedAt
    ceiling {
      amount
    }
  }
`);

export const MandatesDocument = graphql(`
  query Mandates($first: Int!, $after: String) {
    mandates(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...MandateParts
      }
    }
  }
`);

export const MandateHoldersDocument = graphql(`
  query MandateHolders {
    myOrganisation {
      people(first: 100) {
        nodes {
          personId
          name
          isMe
          roles {
            role
          }
        }
      }
    }
  }
`);

export const GiveMandateDocument = graphql(`
  mutation GiveMandate($input: GiveMandateInput!) {
    giveMandate(input: $input) {
      mandate {
        ...MandateParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);

export const EndMandateDocument = graphql(`
  mutation EndMandate($input: EndMandateInput!) {
    endMandate(input: $input) {
      mandate {
        ...MandateParts
      }
      errors {
        ... on UserError {
          code
          message
          path
        }
      }
    }
  }
`);
