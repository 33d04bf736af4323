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
    "\n  query Checkpoints($first: Int!, $after: String) {\n    auditCheckpoints(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        number\n        madeAt\n        size\n        root\n        documentDigest\n        signature\n      }\n    }\n  }\n": typeof types.CheckpointsDocument,
    "\n  query RecentActs {\n    auditTrail(first: 8) {\n      totalCount\n      nodes {\n        id\n        occurredAt\n        personName\n        action\n        result\n      }\n    }\n  }\n": typeof types.RecentActsDocument,
    "\n  query Trail($first: Int!, $after: String, $filter: AuditTrailFilter) {\n    auditTrail(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        number\n        occurredAt\n        personId\n        personName\n        role\n        action\n        result\n        objectType\n        objectId\n        details {\n          name\n          value\n        }\n        origin\n        requestId\n        hash\n        previousHash\n        isSealed\n      }\n    }\n  }\n": typeof types.TrailDocument,
    "\n  query TrailState {\n    auditState {\n      rows\n      unsealedRows\n      lastCheckpoint {\n        number\n        madeAt\n        size\n        root\n      }\n    }\n  }\n": typeof types.TrailStateDocument,
};
const documents: Documents = {
    "\n  query Checkpoints($first: Int!, $after: String) {\n    auditCheckpoints(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        number\n        madeAt\n        size\n        root\n        documentDigest\n        signature\n      }\n    }\n  }\n": types.CheckpointsDocument,
    "\n  query RecentActs {\n    auditTrail(first: 8) {\n      totalCount\n      nodes {\n        id\n        occurredAt\n        personName\n        action\n        result\n      }\n    }\n  }\n": types.RecentActsDocument,
    "\n  query Trail($first: Int!, $after: String, $filter: AuditTrailFilter) {\n    auditTrail(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        number\n        occurredAt\n        personId\n        personName\n        role\n        action\n        result\n        objectType\n        objectId\n        details {\n          name\n          value\n        }\n        origin\n        requestId\n        hash\n        previousHash\n        isSealed\n      }\n    }\n  }\n": types.TrailDocument,
    "\n  query TrailState {\n    auditState {\n      rows\n      unsealedRows\n      lastCheckpoint {\n        number\n        madeAt\n        size\n        root\n      }\n    }\n  }\n": types.TrailStateDocument,
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
export function graphql(source: "\n  query Checkpoints($first: Int!, $after: String) {\n    auditCheckpoints(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        number\n        madeAt\n        size\n        root\n        documentDigest\n        signature\n      }\n    }\n  }\n"): (typeof documents)["\n  query Checkpoints($first: Int!, $after: String) {\n    auditCheckpoints(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        number\n        madeAt\n        size\n        root\n        documentDigest\n        signature\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecentActs {\n    auditTrail(first: 8) {\n      totalCount\n      nodes {\n        id\n        occurredAt\n        personName\n        action\n        result\n      }\n    }\n  }\n"): (typeof documents)["\n  query RecentActs {\n    auditTrail(first: 8) {\n      totalCount\n      nodes {\n        id\n        occurredAt\n        personName\n        action\n        result\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trail($first: Int!, $after: String, $filter: AuditTrailFilter) {\n    auditTrail(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        number\n        occurredAt\n        personId\n        personName\n        role\n        action\n        result\n        objectType\n        objectId\n        details {\n          name\n          value\n        }\n        origin\n        requestId\n        hash\n        previousHash\n        isSealed\n      }\n    }\n  }\n"): (typeof documents)["\n  query Trail($first: Int!, $after: String, $filter: AuditTrailFilter) {\n    auditTrail(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        number\n        occurredAt\n        personId\n        personName\n        role\n        action\n        result\n        objectType\n        objectId\n        details {\n          name\n          value\n        }\n        origin\n        requestId\n        hash\n        previousHash\n        isSealed\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrailState {\n    auditState {\n      rows\n      unsealedRows\n      lastCheckpoint {\n        number\n        madeAt\n        size\n        root\n      }\n    }\n  }\n"): (typeof documents)["\n  query TrailState {\n    auditState {\n      rows\n      unsealedRows\n      lastCheckpoint {\n        number\n        madeAt\n        size\n        root\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;