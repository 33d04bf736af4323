import { graphql } from '../generated/index.js';

export const UpdateOwnProfileDocument = graphql(`
  mutation UpdateOwnProfile($input: UpdateOwnProfileInput!) {
    updateOwnProfile(input: $input) {
      person {
        id
        name
      }
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`);
