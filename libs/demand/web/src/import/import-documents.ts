import { graphql } from '../generated/index.js';

export const ImportPartsDocument = graphql(`
  fragment ImportParts on DemandImport {
    id
    campaignId
    state
    fileName
    format
    sizeBytes
    sheet
    notation
    columns {
      letter
      header
      field
      period
    }
    notes {
      code
      params {
        name
        value
      }
      message
      remedy
    }
    rowsRead
    rowsGood
    rowsQuestioned
    rowsWrong
    errorCount
    questionCount
    suggestionCount
    wrongRows {
      row
      errors
    }
    failure {
      code
      params {
        name
        value
      }
      message
      remedy
    }
    choice
    linesAdded
    linesChanged
    linesUnchanged
    jobId
    uploadedBy
    uploadedAt
    checkedAt
    appliedAt
  }
`);

export const ImportDocument = graphql(`
  query DemandImport($id: Uuid!) {
    demandImport(id: $id) {
      ...ImportParts
    }
  }
`);

export const ImportsDocument = graphql(`
  query DemandImports($campaignId: Uuid!, $first: Int!, $after: String) {
    demandImports(campaignId: $campaignId, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        ...ImportParts
      }
    }
  }
`);

export const ImportProblemsDocument = graphql(`
  query DemandImportProblems(
    $importId: Uuid!
    $first: Int!
    $after: String
    $filter: DemandImportProblemFilter
  ) {
    demandImportErrors(importId: $importId, first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        number
        kind
        row
        column
        field
        period
        header
        value
        code
        params {
          name
          value
        }
        message
        remedy
        suggestion
      }
    }
  }
`);

export const ImportRowsDocument = graphql(`
  query DemandImportRows($importId: Uuid!, $row: Int!, $filter: DemandImportProblemFilter) {
    demandImportRows(importId: $importId, row: $row) {
      row
      cells
    }
    demandImportErrors(importId: $importId, first: 100, filter: $filter) {
      nodes {
        row
        column
        kind
      }
    }
  }
`);

export const ImportProgressDocument = graphql(`
  subscription DemandImportProgress($id: Uuid!) {
    demandImportProgress(id: $id) {
      id
      state
      done
      total
      errorCount
    }
  }
`);

export const ChooseImportDocument = graphql(`
  mutation ChooseDemandImport($input: ChooseDemandImportInput!) {
    chooseDemandImport(input: $input) {
      demandImport {
        ...ImportParts
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

export const CorrectImportDocument = graphql(`
  mutation CorrectDemandImport($input: CorrectDemandImportInput!) {
    correctDemandImport(input: $input) {
      demandImport {
        ...ImportParts
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

export const RemoveImportDocument = graphql(`
  mutation RemoveDemandImport($id: Uuid!) {
    removeDemandImport(id: $id) {
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
