import { graphql } from '../generated/index.js';

export const LinePartsDocument = graphql(`
  fragment LineParts on DemandLine {
    id
    itemCode
    itemName
    itemUnit
    label
    state
    commitment
    revision
    quantities {
      period
      minimum
      expected
      maximum
    }
    value {
      amount
    }
    changedBy
    changedAt
    pledge {
      number
      signedBy
      signedAt
      value {
        amount
      }
    }
  }
`);

export const MyDemandLinesDocument = graphql(`
  query MyDemandLines($campaignId: Uuid!, $first: Int!, $after: String) {
    myDemandLines(campaignId: $campaignId, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...LineParts
      }
    }
  }
`);

export const WithdrawDemandLineDocument = graphql(`
  mutation WithdrawDemandLine($input: WithdrawDemandLineInput!) {
    withdrawDemandLine(input: $input) {
      line {
        ...LineParts
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

export const SignPledgeDocument = graphql(`
  mutation SignPledge($input: SignPledgeInput!) {
    signPledge(input: $input) {
      line {
        ...LineParts
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

export const MyMandatesDocument = graphql(`
  query MyMandates {
    mandates(first: 100) {
      nodes {
        id
        inForce
        validUntil
        ceiling {
          amount
        }
      }
    }
  }
`);
