import { graphql } from '../generated/index.js';

export const CallDocument = graphql(`
  query CallOfDivergence($id: Uuid!) {
    campaign(id: $id) {
      id
      number
      title
      state
      leadSees
    }
  }
`);

export const TallyPartsDocument = graphql(`
  fragment TallyParts on DemandTally {
    lines
    bodies
    percentage
    volumes {
      unit
      expected
    }
  }
`);

export const DivergenceDocument = graphql(`
  query Divergence($campaignId: Uuid!, $choices: [RequirementChoice!]) {
    divergence(campaignId: $campaignId, choices: $choices) {
      campaignId
      shown
      version
      inputHash
      resultHash
      all {
        ...TallyParts
      }
      combined {
        asAsked {
          ...TallyParts
        }
        stricter {
          ...TallyParts
        }
        lost {
          ...TallyParts
        }
        costs {
          topic
          detail
          value
          lost {
            ...TallyParts
          }
          lostOnlyHere {
            ...TallyParts
          }
        }
      }
      requirements {
        topic
        detail
        splits
        values {
          value
          asked {
            lines
            bodies
            percentage
          }
        }
        choices {
          value
          asAsked {
            ...TallyParts
          }
          stricter {
            ...TallyParts
          }
          lost {
            ...TallyParts
            largest {
              organisationId
              organisationName
            }
          }
        }
      }
    }
  }
`);

export const ProposalsDocument = graphql(`
  query BundleProposals($campaignId: Uuid!) {
    bundleProposals(campaignId: $campaignId) {
      campaignId
      inputHash
      resultHash
      bundles {
        number
        lot
        startFrom
        startUntil
        all {
          ...TallyParts
        }
        stricter {
          ...TallyParts
        }
        requirement {
          floor
          storageRegion
          keyCustody
          dataSensitivity
          openStandards
        }
        reasons {
          kind
          params {
            name
            value
          }
        }
      }
      remainders {
        reason
        all {
          ...TallyParts
        }
      }
    }
  }
`);

export const LinePartsDocument = graphql(`
  fragment LineParts on ChosenDemandLineConnection {
    totalCount
    pageInfo {
      endCursor
      hasNextPage
    }
    nodes {
      id
      organisationName
      itemName
      lot
      commitment
      floor
      storageRegion
      keyCustody
      dataSensitivity
      openStandards
      earliestStart
      latestStart
      volume {
        unit
        expected
      }
    }
  }
`);

export const DivergenceLinesDocument = graphql(`
  query DivergenceLines(
    $campaignId: Uuid!
    $choices: [RequirementChoice!]
    $outcome: RequirementOutcome
    $asked: AskedFilter
    $first: Int!
    $after: String
  ) {
    divergenceLines(
      campaignId: $campaignId
      choices: $choices
      outcome: $outcome
      asked: $asked
      first: $first
      after: $after
    ) {
      ...LineParts
    }
  }
`);

export const ProposalLinesDocument = graphql(`
  query ProposalLines($campaignId: Uuid!, $bundle: Int, $first: Int!, $after: String) {
    bundleProposalLines(campaignId: $campaignId, bundle: $bundle, first: $first, after: $after) {
      ...LineParts
    }
  }
`);
