/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CampaignParts on Campaign {\n    id\n    number\n    title\n    description\n    cpvCode\n    cpvLabelNl\n    cpvLabelEn\n    state\n    closesAt\n    openedAt\n    closedAt\n    updatedAt\n    version\n    leadOrganisationId\n    leadOrganisationName\n    periodLength\n    firstPeriod\n    periodCount\n    periods\n    leadSees\n    leadSeesPrices\n    counts {\n      total\n      invited\n      answering\n      answered\n      declined\n    }\n    items {\n      id\n      code\n      name\n      description\n      lot\n      unit\n      cpvCode\n    }\n    questions {\n      id\n      code\n      question\n      hint\n      kind\n      options\n      required\n    }\n    missing {\n      code\n      path\n      message\n    }\n  }\n": typeof types.CampaignPartsFragmentDoc,
    "\n  query Campaign($id: Uuid!) {\n    campaign(id: $id) {\n      ...CampaignParts\n    }\n  }\n": typeof types.CampaignDocument,
    "\n  mutation UpdateCampaign($input: UpdateCampaignInput!) {\n    updateCampaign(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.UpdateCampaignDocument,
    "\n  mutation OpenCampaign($input: OpenCampaignInput!) {\n    openCampaign(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.OpenCampaignDocument,
    "\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        number\n        title\n        cpvCode\n        cpvLabelNl\n        cpvLabelEn\n        state\n        closesAt\n        itemCount\n        counts {\n          total\n          invited\n          answering\n          answered\n          declined\n        }\n      }\n    }\n  }\n": typeof types.CampaignsDocument,
    "\n  mutation CreateCampaign($input: CreateCampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.CreateCampaignDocument,
    "\n  mutation CopyCampaign($input: CopyCampaignInput!) {\n    copyCampaign(input: $input) {\n      campaign {\n        id\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.CopyCampaignDocument,
    "\n  fragment InvitationParts on Campaign {\n    id\n    number\n    title\n    description\n    cpvCode\n    cpvLabelNl\n    cpvLabelEn\n    state\n    closesAt\n    openedAt\n    leadOrganisationName\n    periodLength\n    periods\n    leadSees\n    leadSeesPrices\n    items {\n      id\n      code\n      name\n      description\n      lot\n      unit\n    }\n    questions {\n      id\n      code\n      question\n      hint\n      kind\n      options\n      required\n    }\n    participation {\n      part\n      state\n      invitedAt\n      answeredAt\n      declineReason\n    }\n  }\n": typeof types.InvitationPartsFragmentDoc,
    "\n  query Invitation($id: Uuid!) {\n    campaign(id: $id) {\n      ...InvitationParts\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  mutation DeclineInvitation($input: DeclineInvitationInput!) {\n    declineInvitation(input: $input) {\n      campaign {\n        ...InvitationParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.DeclineInvitationDocument,
    "\n  query MyInvitations($first: Int!, $after: String, $filter: InvitationFilter) {\n    myInvitations(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        state\n        invitedAt\n        answeredAt\n        campaign {\n          id\n          number\n          title\n          state\n          closesAt\n          leadOrganisationName\n          itemCount\n        }\n      }\n    }\n  }\n": typeof types.MyInvitationsDocument,
    "\n  query InvitableBodies($campaignId: Uuid!, $bodies: BodySelection!) {\n    invitableBodies(campaignId: $campaignId, bodies: $bodies) {\n      total\n      invitedAlready\n      names\n    }\n  }\n": typeof types.InvitableBodiesDocument,
    "\n  query BodySearch($search: String) {\n    publicBodies(first: 20, filter: { search: $search }) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.BodySearchDocument,
    "\n  query ProvincesToInvite {\n    publicBodies(first: 20, filter: { kinds: [province] }) {\n      nodes {\n        id\n        province {\n          code\n          name\n        }\n      }\n    }\n  }\n": typeof types.ProvincesToInviteDocument,
    "\n  mutation InviteBodies($input: InviteBodiesInput!) {\n    inviteBodies(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.InviteBodiesDocument,
    "\n  query CampaignParticipants($campaignId: Uuid!, $first: Int!, $after: String, $filter: ParticipantFilter) {\n    campaignParticipants(campaignId: $campaignId, first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        organisationId\n        name\n        kind\n        provinceCode\n        provinceName\n        population\n        part\n        state\n        answeredAt\n        declineReason\n        remindedAt\n        reminders\n      }\n    }\n  }\n": typeof types.CampaignParticipantsDocument,
    "\n  mutation RemoveInvitation($input: RemoveInvitationInput!) {\n    removeInvitation(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": typeof types.RemoveInvitationDocument,
    "\n  query CpvSearch($search: String) {\n    cpvCodes(search: $search, first: 30) {\n      nodes {\n        code\n        labelNl\n        labelEn\n      }\n    }\n  }\n": typeof types.CpvSearchDocument,
};
const documents: Documents = {
    "\n  fragment CampaignParts on Campaign {\n    id\n    number\n    title\n    description\n    cpvCode\n    cpvLabelNl\n    cpvLabelEn\n    state\n    closesAt\n    openedAt\n    closedAt\n    updatedAt\n    version\n    leadOrganisationId\n    leadOrganisationName\n    periodLength\n    firstPeriod\n    periodCount\n    periods\n    leadSees\n    leadSeesPrices\n    counts {\n      total\n      invited\n      answering\n      answered\n      declined\n    }\n    items {\n      id\n      code\n      name\n      description\n      lot\n      unit\n      cpvCode\n    }\n    questions {\n      id\n      code\n      question\n      hint\n      kind\n      options\n      required\n    }\n    missing {\n      code\n      path\n      message\n    }\n  }\n": types.CampaignPartsFragmentDoc,
    "\n  query Campaign($id: Uuid!) {\n    campaign(id: $id) {\n      ...CampaignParts\n    }\n  }\n": types.CampaignDocument,
    "\n  mutation UpdateCampaign($input: UpdateCampaignInput!) {\n    updateCampaign(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.UpdateCampaignDocument,
    "\n  mutation OpenCampaign($input: OpenCampaignInput!) {\n    openCampaign(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.OpenCampaignDocument,
    "\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        number\n        title\n        cpvCode\n        cpvLabelNl\n        cpvLabelEn\n        state\n        closesAt\n        itemCount\n        counts {\n          total\n          invited\n          answering\n          answered\n          declined\n        }\n      }\n    }\n  }\n": types.CampaignsDocument,
    "\n  mutation CreateCampaign($input: CreateCampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.CreateCampaignDocument,
    "\n  mutation CopyCampaign($input: CopyCampaignInput!) {\n    copyCampaign(input: $input) {\n      campaign {\n        id\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.CopyCampaignDocument,
    "\n  fragment InvitationParts on Campaign {\n    id\n    number\n    title\n    description\n    cpvCode\n    cpvLabelNl\n    cpvLabelEn\n    state\n    closesAt\n    openedAt\n    leadOrganisationName\n    periodLength\n    periods\n    leadSees\n    leadSeesPrices\n    items {\n      id\n      code\n      name\n      description\n      lot\n      unit\n    }\n    questions {\n      id\n      code\n      question\n      hint\n      kind\n      options\n      required\n    }\n    participation {\n      part\n      state\n      invitedAt\n      answeredAt\n      declineReason\n    }\n  }\n": types.InvitationPartsFragmentDoc,
    "\n  query Invitation($id: Uuid!) {\n    campaign(id: $id) {\n      ...InvitationParts\n    }\n  }\n": types.InvitationDocument,
    "\n  mutation DeclineInvitation($input: DeclineInvitationInput!) {\n    declineInvitation(input: $input) {\n      campaign {\n        ...InvitationParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.DeclineInvitationDocument,
    "\n  query MyInvitations($first: Int!, $after: String, $filter: InvitationFilter) {\n    myInvitations(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        state\n        invitedAt\n        answeredAt\n        campaign {\n          id\n          number\n          title\n          state\n          closesAt\n          leadOrganisationName\n          itemCount\n        }\n      }\n    }\n  }\n": types.MyInvitationsDocument,
    "\n  query InvitableBodies($campaignId: Uuid!, $bodies: BodySelection!) {\n    invitableBodies(campaignId: $campaignId, bodies: $bodies) {\n      total\n      invitedAlready\n      names\n    }\n  }\n": types.InvitableBodiesDocument,
    "\n  query BodySearch($search: String) {\n    publicBodies(first: 20, filter: { search: $search }) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.BodySearchDocument,
    "\n  query ProvincesToInvite {\n    publicBodies(first: 20, filter: { kinds: [province] }) {\n      nodes {\n        id\n        province {\n          code\n          name\n        }\n      }\n    }\n  }\n": types.ProvincesToInviteDocument,
    "\n  mutation InviteBodies($input: InviteBodiesInput!) {\n    inviteBodies(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.InviteBodiesDocument,
    "\n  query CampaignParticipants($campaignId: Uuid!, $first: Int!, $after: String, $filter: ParticipantFilter) {\n    campaignParticipants(campaignId: $campaignId, first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        organisationId\n        name\n        kind\n        provinceCode\n        provinceName\n        population\n        part\n        state\n        answeredAt\n        declineReason\n        remindedAt\n        reminders\n      }\n    }\n  }\n": types.CampaignParticipantsDocument,
    "\n  mutation RemoveInvitation($input: RemoveInvitationInput!) {\n    removeInvitation(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n": types.RemoveInvitationDocument,
    "\n  query CpvSearch($search: String) {\n    cpvCodes(search: $search, first: 30) {\n      nodes {\n        code\n        labelNl\n        labelEn\n      }\n    }\n  }\n": types.CpvSearchDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignParts on Campaign {\n    id\n    number\n    title\n    description\n    cpvCode\n    cpvLabelNl\n    cpvLabelEn\n    state\n    closesAt\n    openedAt\n    closedAt\n    updatedAt\n    version\n    leadOrganisationId\n    leadOrganisationName\n    periodLength\n    firstPeriod\n    periodCount\n    periods\n    leadSees\n    leadSeesPrices\n    counts {\n      total\n      invited\n      answering\n      answered\n      declined\n    }\n    items {\n      id\n      code\n      name\n      description\n      lot\n      unit\n      cpvCode\n    }\n    questions {\n      id\n      code\n      question\n      hint\n      kind\n      options\n      required\n    }\n    missing {\n      code\n      path\n      message\n    }\n  }\n"): (typeof documents)["\n  fragment CampaignParts on Campaign {\n    id\n    number\n    title\n    description\n    cpvCode\n    cpvLabelNl\n    cpvLabelEn\n    state\n    closesAt\n    openedAt\n    closedAt\n    updatedAt\n    version\n    leadOrganisationId\n    leadOrganisationName\n    periodLength\n    firstPeriod\n    periodCount\n    periods\n    leadSees\n    leadSeesPrices\n    counts {\n      total\n      invited\n      answering\n      answered\n      declined\n    }\n    items {\n      id\n      code\n      name\n      description\n      lot\n      unit\n      cpvCode\n    }\n    questions {\n      id\n      code\n      question\n      hint\n      kind\n      options\n      required\n    }\n    missing {\n      code\n      path\n      message\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaign($id: Uuid!) {\n    campaign(id: $id) {\n      ...CampaignParts\n    }\n  }\n"): (typeof documents)["\n  query Campaign($id: Uuid!) {\n    campaign(id: $id) {\n      ...CampaignParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCampaign($input: UpdateCampaignInput!) {\n    updateCampaign(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateCampaign($input: UpdateCampaignInput!) {\n    updateCampaign(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenCampaign($input: OpenCampaignInput!) {\n    openCampaign(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenCampaign($input: OpenCampaignInput!) {\n    openCampaign(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        number\n        title\n        cpvCode\n        cpvLabelNl\n        cpvLabelEn\n        state\n        closesAt\n        itemCount\n        counts {\n          total\n          invited\n          answering\n          answered\n          declined\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Campaigns($first: Int!, $after: String, $filter: CampaignFilter) {\n    campaigns(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        number\n        title\n        cpvCode\n        cpvLabelNl\n        cpvLabelEn\n        state\n        closesAt\n        itemCount\n        counts {\n          total\n          invited\n          answering\n          answered\n          declined\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCampaign($input: CreateCampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCampaign($input: CreateCampaignInput!) {\n    createCampaign(input: $input) {\n      campaign {\n        id\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyCampaign($input: CopyCampaignInput!) {\n    copyCampaign(input: $input) {\n      campaign {\n        id\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CopyCampaign($input: CopyCampaignInput!) {\n    copyCampaign(input: $input) {\n      campaign {\n        id\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationParts on Campaign {\n    id\n    number\n    title\n    description\n    cpvCode\n    cpvLabelNl\n    cpvLabelEn\n    state\n    closesAt\n    openedAt\n    leadOrganisationName\n    periodLength\n    periods\n    leadSees\n    leadSeesPrices\n    items {\n      id\n      code\n      name\n      description\n      lot\n      unit\n    }\n    questions {\n      id\n      code\n      question\n      hint\n      kind\n      options\n      required\n    }\n    participation {\n      part\n      state\n      invitedAt\n      answeredAt\n      declineReason\n    }\n  }\n"): (typeof documents)["\n  fragment InvitationParts on Campaign {\n    id\n    number\n    title\n    description\n    cpvCode\n    cpvLabelNl\n    cpvLabelEn\n    state\n    closesAt\n    openedAt\n    leadOrganisationName\n    periodLength\n    periods\n    leadSees\n    leadSeesPrices\n    items {\n      id\n      code\n      name\n      description\n      lot\n      unit\n    }\n    questions {\n      id\n      code\n      question\n      hint\n      kind\n      options\n      required\n    }\n    participation {\n      part\n      state\n      invitedAt\n      answeredAt\n      declineReason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($id: Uuid!) {\n    campaign(id: $id) {\n      ...InvitationParts\n    }\n  }\n"): (typeof documents)["\n  query Invitation($id: Uuid!) {\n    campaign(id: $id) {\n      ...InvitationParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineInvitation($input: DeclineInvitationInput!) {\n    declineInvitation(input: $input) {\n      campaign {\n        ...InvitationParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineInvitation($input: DeclineInvitationInput!) {\n    declineInvitation(input: $input) {\n      campaign {\n        ...InvitationParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyInvitations($first: Int!, $after: String, $filter: InvitationFilter) {\n    myInvitations(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        state\n        invitedAt\n        answeredAt\n        campaign {\n          id\n          number\n          title\n          state\n          closesAt\n          leadOrganisationName\n          itemCount\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyInvitations($first: Int!, $after: String, $filter: InvitationFilter) {\n    myInvitations(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        state\n        invitedAt\n        answeredAt\n        campaign {\n          id\n          number\n          title\n          state\n          closesAt\n          leadOrganisationName\n          itemCount\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitableBodies($campaignId: Uuid!, $bodies: BodySelection!) {\n    invitableBodies(campaignId: $campaignId, bodies: $bodies) {\n      total\n      invitedAlready\n      names\n    }\n  }\n"): (typeof documents)["\n  query InvitableBodies($campaignId: Uuid!, $bodies: BodySelection!) {\n    invitableBodies(campaignId: $campaignId, bodies: $bodies) {\n      total\n      invitedAlready\n      names\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BodySearch($search: String) {\n    publicBodies(first: 20, filter: { search: $search }) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query BodySearch($search: String) {\n    publicBodies(first: 20, filter: { search: $search }) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvincesToInvite {\n    publicBodies(first: 20, filter: { kinds: [province] }) {\n      nodes {\n        id\n        province {\n          code\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProvincesToInvite {\n    publicBodies(first: 20, filter: { kinds: [province] }) {\n      nodes {\n        id\n        province {\n          code\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteBodies($input: InviteBodiesInput!) {\n    inviteBodies(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteBodies($input: InviteBodiesInput!) {\n    inviteBodies(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignParticipants($campaignId: Uuid!, $first: Int!, $after: String, $filter: ParticipantFilter) {\n    campaignParticipants(campaignId: $campaignId, first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        organisationId\n        name\n        kind\n        provinceCode\n        provinceName\n        population\n        part\n        state\n        answeredAt\n        declineReason\n        remindedAt\n        reminders\n      }\n    }\n  }\n"): (typeof documents)["\n  query CampaignParticipants($campaignId: Uuid!, $first: Int!, $after: String, $filter: ParticipantFilter) {\n    campaignParticipants(campaignId: $campaignId, first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        organisationId\n        name\n        kind\n        provinceCode\n        provinceName\n        population\n        part\n        state\n        answeredAt\n        declineReason\n        remindedAt\n        reminders\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveInvitation($input: RemoveInvitationInput!) {\n    removeInvitation(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveInvitation($input: RemoveInvitationInput!) {\n    removeInvitation(input: $input) {\n      campaign {\n        ...CampaignParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n          path\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CpvSearch($search: String) {\n    cpvCodes(search: $search, first: 30) {\n      nodes {\n        code\n        labelNl\n        labelEn\n      }\n    }\n  }\n"): (typeof documents)["\n  query CpvSearch($search: String) {\n    cpvCodes(search: $search, first: 30) {\n      nodes {\n        code\n        labelNl\n        labelEn\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;