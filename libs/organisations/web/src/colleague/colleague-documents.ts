import { graphql } from '../generated/index.js';

export const ColleagueDocument = graphql(`
  query ColleaguePage($people: String) {
    myOrganisation {
      canAdminister
      possibleRoles
      organisation {
        id
        name
      }
      people(first: 50, after: $people) {
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
    }
  }
`);

export const HandOutRoleDocument = graphql(`
  mutation HandOutRole($input: HandOutRoleInput!) {
    handOutRole(input: $input) {
      colleague {
        personId
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

export const EndMembershipDocument = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) {
      colleague {
        personId
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
