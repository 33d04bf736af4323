import { graphql } from '../generated/index.js';

export const InvitationDocument = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      organisationName
      name
      roles
      invitedBy
      expiresAt
      state
    }
  }
`);
