import { graphql } from '../generated/index.js';

export const AddCertificateDocument = graphql(`
  mutation AddCertificate($input: AddCertificateInput!) {
    addCertificate(input: $input) {
      certificate {
        id
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

export const ReplaceCertificateDocument = graphql(`
  mutation ReplaceCertificate($input: ReplaceCertificateInput!) {
    replaceCertificate(input: $input) {
      certificate {
        id
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

export const RemoveCertificateDocument = graphql(`
  mutation RemoveCertificate($input: RemoveCertificateInput!) {
    removeCertificate(input: $input) {
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
