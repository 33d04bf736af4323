import { graphql } from '../generated/index.js';

/** Who is looking, as the api tells it; null when nobody is signed in. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      ...ViewerParts
    }
  }

  fragment ViewerParts on Viewer {
    person {
      id
      name
      email
    }
    membership {
      organisationId
      organisationName
      organisationKind
      role
    }
    memberships {
      organisationId
      organisationName
      organisationKind
      role
    }
    assurance
  }
`);

/** Act in another capacity from now on; the session changes with it. */
export const ChooseMembershipDocument = graphql(`
  mutation ChooseMembership($input: ChooseMembershipInput!) {
    chooseMembership(input: $input) {
      viewer {
        ...ViewerParts
      }
      errors {
        ... on UserError {
          code
          message
        }
      }
    }
  }
`);
