import { graphql } from '../generated/index.js';

export const DemandDraftDocument = graphql(`
  query DemandDraft($campaignId: Uuid!) {
    demandDraft(campaignId: $campaignId) {
      campaignId
      version
      origin
      earlierCampaign
      notation
      savedBy
      savedAt
      lines {
        itemCode
        label
        unit
        commitment
        quantities {
          period
          minimum
          expected
          maximum
        }
        floor
        dataSensitivity
        storageRegion
        keyCustody
        openStandards
        complyOrExplain
        currentContractId
        earliestStart
        latestStart
        unitPriceCeiling
        budget
        answers {
          code
          answer
        }
        remarks
      }
    }
  }
`);

export const SaveDemandDraftDocument = graphql(`
  mutation SaveDemandDraft($input: SaveDemandDraftInput!) {
    saveDemandDraft(input: $input) {
      draft {
        version
        savedAt
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

export const SubmitDemandDocument = graphql(`
  mutation SubmitDemand($input: SubmitDemandInput!) {
    submitDemand(input: $input) {
      receipt {
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

export const DemandReceiptDocument = graphql(`
  query DemandReceipt($id: Uuid!) {
    demandReceipt(id: $id) {
      id
      number
      created
      revised
      kept
      contentHash
      submittedBy
      submittedAt
    }
  }
`);

export const OpenStandardsDocument = graphql(`
  query OpenStandardsToAsk {
    openStandards {
      code
      name
    }
  }
`);
