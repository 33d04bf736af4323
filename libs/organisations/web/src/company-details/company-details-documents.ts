import { graphql } from '../generated/index.js';

export const UpdateSupplierProfileDocument = graphql(`
  mutation UpdateSupplierProfile($input: UpdateSupplierProfileInput!) {
    updateSupplierProfile(input: $input) {
      profile {
        version
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
