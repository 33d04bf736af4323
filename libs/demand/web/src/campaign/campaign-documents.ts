import { graphql } from '../generated/index.js';

export const CampaignPartsDocument = graphql(`
  fragment CampaignParts on Campaign {
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
    closedAt
    updatedAt
    version
    leadOrganisationId
    leadOrganisationName
    periodLength
    firstPeriod
    periodCount
    periods
    leadSees
    leadSeesPrices
    counts {
      total
      invited
      answering
      answered
      declined
    }
    items {
      id
      code
      name
      description
      lot
      unit
      cpvCode
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
    missing {
      code
      path
      message
    }
  }
`);

export const CampaignDocument = graphql(`
  query Campaign($id: Uuid!) {
    campaign(id: $id) {
      ...CampaignParts
    }
  }
`);

export const UpdateCampaignDocument = graphql(`
  mutation UpdateCampaign($input: UpdateCampaignInput!) {
    updateCampaign(input: $input) {
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

export const OpenCampaignDocument = graphql(`
  mutation OpenCampaign($input: OpenCampaignInput!) {
    openCampaign(input: $input) {
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
