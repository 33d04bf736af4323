import { graphql } from '../generated/index.js';

export const InvitableRolesDocument = graphql(`
  query InvitableRoles {
    myOrganisation {
      canAdminister
      possibleRoles
      organisation {
        id
        name
      }
      people(first: 50) {
        nodes {
          personId
          name
          roles {
            role
          }
        }
      }
    }
  }
`);

export const InviteColleagueDocument = graphql(`
  mutation InviteColleague($input: InviteColleagueInput!) {
    inviteColleague(input: $input) {
      token
      invitation {
        id
        email
        name
        roles
        expiresAt
        createdAt
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
