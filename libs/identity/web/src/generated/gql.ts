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
    "\n  mutation UpdateOwnProfile($input: UpdateOwnProfileInput!) {\n    updateOwnProfile(input: $input) {\n      person {\n        id\n        name\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": typeof types.UpdateOwnProfileDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      organisationName\n      name\n      roles\n      invitedBy\n      expiresAt\n      state\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  query MySessions {\n    mySessions(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        signedInAt\n        lastSeenAt\n        endsAt\n        assurance\n        isCurrent\n      }\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      sessionId\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      endedSessions\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": typeof types.SignOutEverywhereDocument,
};
const documents: Documents = {
    "\n  mutation UpdateOwnProfile($input: UpdateOwnProfileInput!) {\n    updateOwnProfile(input: $input) {\n      person {\n        id\n        name\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": types.UpdateOwnProfileDocument,
    "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      organisationName\n      name\n      roles\n      invitedBy\n      expiresAt\n      state\n    }\n  }\n": types.InvitationDocument,
    "\n  query MySessions {\n    mySessions(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        signedInAt\n        lastSeenAt\n        endsAt\n        assurance\n        isCurrent\n      }\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      sessionId\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      endedSessions\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": types.SignOutEverywhereDocument,
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
export function graphql(source: "\n  mutation UpdateOwnProfile($input: UpdateOwnProfileInput!) {\n    updateOwnProfile(input: $input) {\n      person {\n        id\n        name\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateOwnProfile($input: UpdateOwnProfileInput!) {\n    updateOwnProfile(input: $input) {\n      person {\n        id\n        name\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      organisationName\n      name\n      roles\n      invitedBy\n      expiresAt\n      state\n    }\n  }\n"): (typeof documents)["\n  query Invitation($token: String!) {\n    invitation(token: $token) {\n      organisationName\n      name\n      roles\n      invitedBy\n      expiresAt\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        signedInAt\n        lastSeenAt\n        endsAt\n        assurance\n        isCurrent\n      }\n    }\n  }\n"): (typeof documents)["\n  query MySessions {\n    mySessions(first: 100) {\n      totalCount\n      pageInfo {\n        hasNextPage\n      }\n      nodes {\n        id\n        signedInAt\n        lastSeenAt\n        endsAt\n        assurance\n        isCurrent\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      sessionId\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeSession($input: RevokeSessionInput!) {\n    revokeSession(input: $input) {\n      sessionId\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      endedSessions\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignOutEverywhere {\n    signOutEverywhere {\n      endedSessions\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;