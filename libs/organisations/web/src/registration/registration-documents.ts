import { graphql } from '../generated/index.js';

export const RegisterSupplierDocument = graphql(`
  mutation RegisterSupplier($input: RegisterSupplierInput!) {
    registerSupplier(input: $input) {
      organisation {
        id
        name
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

export const ActForSupplierDocument = graphql(`
  mutation ActForSupplier($input: ChooseMembershipInput!) {
    chooseMembership(input: $input) {
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`);

export const SetOwnershipChainDocument = graphql(`
  mutation SetOwnershipChain($input: SetOwnershipChainInput!) {
    setOwnershipChain(input: $input) {
      ownership {
        version
        statedAt
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
