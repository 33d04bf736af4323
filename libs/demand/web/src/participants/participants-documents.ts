import { graphql } from '../generated/index.js';

export const InvitableBodiesDocument = graphql(`
  query InvitableBodies($campaignId: Uuid!, $bodies: BodySelection!) {
    invitableBodies(campaignId: $campaignId, bodies: $bodies) {
      total
      invitedAlready
      names
    }
  }
`);

export const BodySearchDocument = graphql(`
  query BodySearch($search: String) {
    publicBodies(first: 20, filter: { search: $search }) {
      nodes {
        id
        name
      }
    }
  }
`);

export const ProvincesDocument = graphql(`
  query ProvincesToInvite {
    publicBodies(first: 20, filter: { kinds: [province] }) {
      nodes {
        id
        province {
          code
          name
        }
      }
    }
  }
`);

export const InviteBodiesDocument = graphql(`
  mutation InviteBodies($input: InviteBodiesInput!) {
    inviteBodies(input: $input) {
      campaign {
        ...CampaignParts
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

export const ParticipantsDocument = graphql(`
  query CampaignParticipants($campaignId: Uuid!, $first: Int!, $after: String, $filter: ParticipantFilter) {
    campaignParticipants(campaignId: $campaignId, first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        organisationId
        name
        kind
        provinceCode
        provinceName
        population
        part
        state
        answeredAt
        declineReason
        remindedAt
        reminders
      }
    }
  }
`);

export const RemoveInvitationDocument = graphql(`
  mutation RemoveInvitation($input: RemoveInvitationInput!) {
    removeInvitation(input: $input) {
      campaign {
        ...CampaignParts
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

export const RemindBodiesDocument = graphql(`
  mutation RemindBodies($input: RemindBodiesInput!) {
    remindBodies(input: $input) {
      reminded
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
