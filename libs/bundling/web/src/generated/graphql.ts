/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Lines that ask this. */
export type AskedFilter = {
  /** Objective or standard; empty for the others. */
  detail?: string;
  /** Which requirement. */
  topic: RequirementTopic;
  /** What is asked, as the board writes it. */
  value: string;
};

/** Why lines stand together in a proposed bundle. */
export type BundleReasonKind =
  /** Their levels are so near that joining them asks little of whoever asks less. */
  | 'nearLevels'
  /** All ask the same level of floor, region and keys. */
  | 'sameLevel'
  /** All are of this lot of the call. */
  | 'sameLot'
  /** All can start on any day of this period. */
  | 'startTogether';

/** Why lines stand in no proposed bundle. */
export type BundleRemainderReason =
  /** No other body asks something that fits. */
  | 'oneBodyOnly'
  /** There are more groups than one can look at; these are the smallest. */
  | 'tooManyGroups';

/** How far a campaign is; judged by the clock of the portal. */
export type CampaignState =
  /** The closing date has passed. */
  | 'closed'
  /** Being written; nobody is asked yet. */
  | 'draft'
  /** A bundle was made of it; nothing changes any more. */
  | 'frozen'
  /** Bodies can answer until the closing date. */
  | 'open';

/** Whether the lines of a call can be looked at, or only its totals. */
export type DemandShown =
  /** Its lead sees the lines. */
  | 'lines'
  /** More lines than one answer may hold: narrow the filter. */
  | 'tooMany'
  /** The call promised its bodies that the lead sees totals only. */
  | 'totals';

/** What the lead body sees of the answers. */
export type LeadView =
  /** Every line. */
  | 'lines'
  /** Totals only. */
  | 'totals';

/** A requirement that is put to all lines alike. */
export type RequirementChoice = {
  /** Objective "1" to "8" of a floor, code of an open standard; empty for the others. */
  detail?: string;
  /** Which requirement. */
  topic: RequirementTopic;
  /** What is chosen, as the board writes it. */
  value: string;
};

/** What a common choice means for a line. */
export type RequirementOutcome =
  /** It gets what it asked. */
  | 'asAsked'
  /** It cannot join. */
  | 'lost'
  /** It gets more than it asked and has to accept what that costs. */
  | 'stricter';

/** A sort of requirement on which lines may differ. */
export type RequirementTopic =
  | 'dataSensitivity'
  | 'floor'
  | 'keyCustody'
  | 'openStandard'
  | 'start'
  | 'storageRegion'
  | 'unit';

export type CallOfDivergenceQueryVariables = Exact<{
  id: string;
}>;


export type CallOfDivergenceQuery = { campaign: { id: string, number: string, title: string, state: CampaignState, leadSees: LeadView } | null };

export type TallyPartsFragment = { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> };

export type DivergenceQueryVariables = Exact<{
  campaignId: string;
  choices?: Array<RequirementChoice> | RequirementChoice | null | undefined;
}>;


export type DivergenceQuery = { divergence: { campaignId: string, shown: DemandShown, version: string, inputHash: string | null, resultHash: string | null, all: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> } | null, combined: { asAsked: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> }, stricter: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> }, lost: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> }, costs: Array<{ topic: RequirementTopic, detail: string, value: string, lost: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> }, lostOnlyHere: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> } }> } | null, requirements: Array<{ topic: RequirementTopic, detail: string, splits: boolean, values: Array<{ value: string, asked: { lines: number, bodies: number, percentage: string } }>, choices: Array<{ value: string, asAsked: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> }, stricter: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> }, lost: { lines: number, bodies: number, percentage: string, largest: Array<{ organisationId: string, organisationName: string }>, volumes: Array<{ unit: string, expected: string }> } }> }> } | null };

export type BundleProposalsQueryVariables = Exact<{
  campaignId: string;
}>;


export type BundleProposalsQuery = { bundleProposals: { campaignId: string, inputHash: string | null, resultHash: string | null, bundles: Array<{ number: number, lot: string, startFrom: string | null, startUntil: string | null, all: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> }, stricter: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> }, requirement: { floor: Array<number>, storageRegion: string, keyCustody: string, dataSensitivity: string, openStandards: Array<string> }, reasons: Array<{ kind: BundleReasonKind, params: Array<{ name: string, value: string }> }> }>, remainders: Array<{ reason: BundleRemainderReason, all: { lines: number, bodies: number, percentage: string, volumes: Array<{ unit: string, expected: string }> } }> } | null };

export type LinePartsFragment = { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, organisationName: string, itemName: string, lot: string, commitment: string, floor: Array<number>, storageRegion: string, keyCustody: string, dataSensitivity: string, openStandards: Array<string>, earliestStart: string | null, latestStart: string | null, volume: { unit: string, expected: string } }> };

export type DivergenceLinesQueryVariables = Exact<{
  campaignId: string;
  choices?: Array<RequirementChoice> | RequirementChoice | null | undefined;
  outcome?: RequirementOutcome | null | undefined;
  asked?: AskedFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DivergenceLinesQuery = { divergenceLines: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, organisationName: string, itemName: string, lot: string, commitment: string, floor: Array<number>, storageRegion: string, keyCustody: string, dataSensitivity: string, openStandards: Array<string>, earliestStart: string | null, latestStart: string | null, volume: { unit: string, expected: string } }> } | null };

export type ProposalLinesQueryVariables = Exact<{
  campaignId: string;
  bundle?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalLinesQuery = { bundleProposalLines: { totalCount: number, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, organisationName: string, itemName: string, lot: string, commitment: string, floor: Array<number>, storageRegion: string, keyCustody: string, dataSensitivity: string, openStandards: Array<string>, earliestStart: string | null, latestStart: string | null, volume: { unit: string, expected: string } }> } | null };

export const TallyPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TallyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandTally"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"volumes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<TallyPartsFragment, unknown>;
export const LinePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChosenDemandLineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"storageRegion"}},{"kind":"Field","name":{"kind":"Name","value":"keyCustody"}},{"kind":"Field","name":{"kind":"Name","value":"dataSensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"openStandards"}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"latestStart"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<LinePartsFragment, unknown>;
export const CallOfDivergenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CallOfDivergence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaign"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"leadSees"}}]}}]}}]} as unknown as DocumentNode<CallOfDivergenceQuery, CallOfDivergenceQueryVariables>;
export const DivergenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Divergence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"choices"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementChoice"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divergence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"choices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"choices"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"resultHash"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"combined"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asAsked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stricter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"costs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"lost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lostOnlyHere"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"splits"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"choices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"asAsked"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stricter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lost"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}},{"kind":"Field","name":{"kind":"Name","value":"largest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationId"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TallyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandTally"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"volumes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<DivergenceQuery, DivergenceQueryVariables>;
export const BundleProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BundleProposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundleProposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"campaignId"}},{"kind":"Field","name":{"kind":"Name","value":"inputHash"}},{"kind":"Field","name":{"kind":"Name","value":"resultHash"}},{"kind":"Field","name":{"kind":"Name","value":"bundles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"startFrom"}},{"kind":"Field","name":{"kind":"Name","value":"startUntil"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stricter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"storageRegion"}},{"kind":"Field","name":{"kind":"Name","value":"keyCustody"}},{"kind":"Field","name":{"kind":"Name","value":"dataSensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"openStandards"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remainders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TallyParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TallyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DemandTally"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"bodies"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"volumes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]} as unknown as DocumentNode<BundleProposalsQuery, BundleProposalsQueryVariables>;
export const DivergenceLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DivergenceLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"choices"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementChoice"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RequirementOutcome"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asked"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AskedFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"divergenceLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"choices"},"value":{"kind":"Variable","name":{"kind":"Name","value":"choices"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"Argument","name":{"kind":"Name","value":"asked"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asked"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChosenDemandLineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"storageRegion"}},{"kind":"Field","name":{"kind":"Name","value":"keyCustody"}},{"kind":"Field","name":{"kind":"Name","value":"dataSensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"openStandards"}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"latestStart"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<DivergenceLinesQuery, DivergenceLinesQueryVariables>;
export const ProposalLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposalLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Uuid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bundle"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundleProposalLines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"campaignId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"campaignId"}}},{"kind":"Argument","name":{"kind":"Name","value":"bundle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bundle"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChosenDemandLineConnection"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationName"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"lot"}},{"kind":"Field","name":{"kind":"Name","value":"commitment"}},{"kind":"Field","name":{"kind":"Name","value":"floor"}},{"kind":"Field","name":{"kind":"Name","value":"storageRegion"}},{"kind":"Field","name":{"kind":"Name","value":"keyCustody"}},{"kind":"Field","name":{"kind":"Name","value":"dataSensitivity"}},{"kind":"Field","name":{"kind":"Name","value":"openStandards"}},{"kind":"Field","name":{"kind":"Name","value":"earliestStart"}},{"kind":"Field","name":{"kind":"Name","value":"latestStart"}},{"kind":"Field","name":{"kind":"Name","value":"volume"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}}]}}]}}]}}]} as unknown as DocumentNode<ProposalLinesQuery, ProposalLinesQueryVariables>;