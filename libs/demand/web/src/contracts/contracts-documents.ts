import { graphql } from '../generated/index.js';

export const ContractPartsDocument = graphql(`
  fragment ContractParts on RunningContract {
    id
    subject
    supplierName
    cpvCode
    startsOn
    endsOn
    noticeOn
    extensionOptions
    extensionMonths
    shared
    joinsOn
    actBefore
    yearlyValue {
      amount
    }
  }
`);

export const RunningContractsDocument = graphql(`
  query RunningContracts($first: Int!, $after: String, $filter: RunningContractFilter) {
    runningContracts(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ContractParts
      }
    }
  }
`);

export const SaveRunningContractDocument = graphql(`
  mutation SaveRunningContract($input: SaveRunningContractInput!) {
    saveRunningContract(input: $input) {
      contract {
        ...ContractParts
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

export const RemoveRunningContractDocument = graphql(`
  mutation RemoveRunningContract($id: Uuid!) {
    removeRunningContract(id: $id) {
      removed
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
