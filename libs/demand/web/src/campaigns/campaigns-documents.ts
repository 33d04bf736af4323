import { graphql } from '../generated/index.js';

export const CampaignsDocument = graphql(`
  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {
    campaigns(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        number
        title
        cpvCode
        cpvLabelNl
        cpvLabelEn
        state
        closesAt
        itemCount
        counts {
          total
          invited
          answering
          answered
          declined
        }
      }
    }
  }
`);

export const CreateCampaignDocument = graphql(`
  mutation CreateCampaign($input: CreateCampaignInput!) {
    createCampaign(input: $input) {
      campaign {
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

export const CopyCampaignDocument = graphql(`
  mutation CopyCampaign($input: CopyCampaignInput!) {
    copyCampaign(input: $input) {
      campaign {
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
