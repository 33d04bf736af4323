import { graphql } from '../generated/index.js';

export const InvitationPartsDocument = graphql(`
  fragment InvitationParts on Campaign {
    id
    number
    title
    description
    cpvCode
    cpvLabelNl
    cpvLabelEn
    state
    closesAt
    openedAt
    leadOrganisationName
    periodLength
    periods
    leadSees
    leadSeesPrices
    items {
      id
      code
      name
      description
      lot
      unit
    }
    questions {
      id
      code
      question
      hint
      kind
      options
      required
    }
    participation {
      part
      state
      invitedAt
      answeredAt
      declineReason
    }
  }
`);

export const InvitationDocument = graphql(`
  query Invitation($id: Uuid!) {
    campaign(id: $id) {
      ...InvitationParts
    }
  }
`);

export const DeclineInvitationDocument = graphql(`
  mutation DeclineInvitation($input: DeclineInvitationInput!) {
    declineInvitation(input: $input) {
      campaign {
        ...InvitationParts
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
