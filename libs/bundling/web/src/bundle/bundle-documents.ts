import { graphql } from '../generated/index.js';

export const BundlePartsDocument = graphql(`
  fragment BundleParts on Bundle {
    id
    number
    title
    state
    version
    contentHash
    campaignId
    campaignTitle
    leadOrganisationId
    leadOrganisationName
    isLead
    isParticipant
    ownApproval
    lotCount
    participantCount
    approvedCount
    openObjections
    contractType
    margin
    noLotsMotivation
    objectionUntil
    objectionAudience
    objectionRuns
    frozenAt
    withdrawalReason
    updatedAt
    value {
      amount
    }
    maximum {
      amount
    }
    ownMaximum {
      amount
    }
    cluster {
      marketAndSmeAccess
      organisationalConsequences
      coherence
      weighedForSuppliers
      inTenderDocuments
    }
    lots {
      key
      name
      lines
      unpriced
      statedValue {
        amount
      }
      value {
        amount
      }
      maximum {
        amount
      }
    }
    gates {
      name
      findings {
        ...FindingParts
      }
      notes {
        ...FindingParts
      }
    }
    advice {
      above
      exemptLots
      rules
      value {
        amount
      }
      threshold {
        amount
      }
    }
  }
`);

export const FindingPartsDocument = graphql(`
  fragment FindingParts on LawFinding {
    code
    rule
    article
    remedy
    path
    params {
      name
      value
    }
  }
`);

export const BundlesDocument = graphql(`
  query Bundles($first: Int, $after: String, $filter: BundleFilter) {
    bundles(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        number
        title
        state
        leadOrganisationName
        lotCount
        participantCount
        approvedCount
        objectionUntil
        updatedAt
        maximum {
          amount
        }
      }
    }
  }
`);

export const BundleDocument = graphql(`
  query Bundle($id: Uuid!) {
    bundle(id: $id) {
      ...BundleParts
    }
  }
`);

export const LotProposalsDocument = graphql(`
  query LotProposals($bundleId: Uuid!) {
    lotProposals(bundleId: $bundleId) {
      by
      lots {
        name
        capableSuppliers
        tally {
          lines
          bodies
          percentage
          volumes {
            unit
            expected
          }
          budget {
            amount
          }
        }
      }
    }
  }
`);

export const BundleFiguresDocument = graphql(`
  query BundleFigures($bundleId: Uuid!, $first: Int, $after: String, $lotKey: String) {
    bundleFigures(bundleId: $bundleId, first: $first, after: $after, lotKey: $lotKey) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        lotKey
        lotName
        organisationId
        organisationName
        itemId
        itemName
        unit
        pledged
        estimate
        maximum
        lines
        maximumValue {
          amount
        }
      }
    }
  }
`);

export const BundleParticipantsDocument = graphql(`
  query BundleParticipants($bundleId: Uuid!, $first: Int, $after: String) {
    bundleParticipants(bundleId: $bundleId, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        organisationId
        name
        kind
        isLead
        mandateInForce
        preparation
        publication
        selection
        award
        execution
        lines
        approvedAt
        voided
        maximum {
          amount
        }
      }
    }
  }
`);

export const BundleObjectionsDocument = graphql(`
  query BundleObjections($bundleId: Uuid!, $first: Int, $after: String) {
    bundleObjections(bundleId: $bundleId, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        organisationName
        subject
        objection
        madeAt
        answer
        answeredAt
      }
    }
  }
`);

export const BundleHistoryDocument = graphql(`
  query BundleHistory($bundleId: Uuid!, $first: Int, $after: String) {
    bundleHistory(bundleId: $bundleId, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      nodes {
        id
        act
        fromState
        toState
        rule
        note
        organisationName
        personName
        happenedAt
      }
    }
  }
`);
