import { graphql } from '../generated/index.js';

export const RunPartsDocument = graphql(`
  fragment RunParts on DemandTotalRun {
    id
    number
    cause
    version
    startedAt
    durationMs
    lines
    bodies
    groups
    inputHash
    resultHash
    drift
  }
`);

export const GroupPartsDocument = graphql(`
  fragment GroupParts on DemandTotalGroup {
    itemId
    unit
    period
    bodyType
    province
    commitment
    minimum
    expected
    maximum
    lines
    bodies
    expectedAtRun
    expectedAtPreviousRun
  }
`);

export const TotalsDocument = graphql(`
  query Totals($campaignId: Uuid!, $filter: DemandFilter) {
    perItem: demandTotals(campaignId: $campaignId, groupBy: [item]) {
      campaignId
      groups {
        ...GroupParts
      }
      run {
        ...RunParts
      }
      previousRun {
        ...RunParts
      }
    }
    perPeriod: demandTotals(campaignId: $campaignId, filter: $filter, groupBy: [period, bodyType]) {
      campaignId
      groups {
        ...GroupParts
      }
    }
    perProvince: demandTotals(campaignId: $campaignId, filter: $filter, groupBy: [province]) {
      campaignId
      groups {
        ...GroupParts
      }
    }
  }
`);

export const LinesDocument = graphql(`
  query LedLines(
    $campaignId: Uuid!
    $filter: DemandFilter
    $search: String
    $sort: DemandLineSort
    $first: Int!
    $after: String
  ) {
    demandLines(
      campaignId: $campaignId
      filter: $filter
      search: $search
      sort: $sort
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        organisationName
        bodyType
        province
        label
        commitment
        quantities {
          period
          expected
        }
        minimum
        expected
        maximum
        floor
        contractEndsOn
        changedAt
      }
      pageSums {
        period
        minimum
        expected
        maximum
      }
      filterSums {
        period
        minimum
        expected
        maximum
      }
      errors {
        ... on UserError {
          code
        }
      }
    }
  }
`);

export const RunsDocument = graphql(`
  query TotalRuns($campaignId: Uuid!) {
    demandTotalRuns(campaignId: $campaignId, first: 10) {
      totalCount
      nodes {
        ...RunParts
      }
    }
  }
`);

export const RecountDocument = graphql(`
  mutation Recount($campaignId: Uuid!) {
    recomputeDemandTotals(campaignId: $campaignId) {
      jobId
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

export const RecountProgressDocument = graphql(`
  subscription RecountProgress($id: Uuid!) {
    jobProgress(id: $id) {
      id
      state
      done
      total
    }
  }
`);

export const TotalsMovedDocument = graphql(`
  subscription TotalsMoved($campaignId: Uuid!) {
    demandTotalsMoved(campaignId: $campaignId) {
      campaignId
    }
  }
`);
