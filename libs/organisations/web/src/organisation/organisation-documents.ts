import { graphql } from '../generated/index.js';

export const MyOrganisationDocument = graphql(`
  query MyOrganisation($people: String, $invitations: String) {
    myOrganisation {
      canAdminister
      possibleRoles
      administrators
      organisation {
        id
        kind
        code
        name
        country
        oin
        kvkNumber
        foreignRegistration {
          register
          number
        }
        validFrom
      }
      people(first: 50, after: $people) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          personId
          name
          email
          isMe
          roles {
            membershipId
            role
            since
          }
        }
      }
      invitations(first: 50, after: $invitations) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          email
          name
          roles
          status
          invitedBy
          createdAt
          expiresAt
        }
      }
    }
  }
`);

export const ResendInvitationDocument = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      token
      invitation {
        id
        status
        expiresAt
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

export const RevokeInvitationDocument = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      invitation {
        id
        status
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
