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
    "\n  query ReferenceDatasets {\n    referenceDatasets {\n      name\n      version\n      source\n      rowCount\n      compiledOn\n      loadedAt\n      sha256\n    }\n  }\n": typeof types.ReferenceDatasetsDocument,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n\n  fragment ViewerParts on Viewer {\n    person {\n      id\n      name\n      email\n    }\n    membership {\n      organisationId\n      organisationName\n      organisationKind\n      role\n    }\n    memberships {\n      organisationId\n      organisationName\n      organisationKind\n      role\n    }\n    assurance\n  }\n": typeof types.ViewerDocument,
    "\n  mutation ChooseMembership($input: ChooseMembershipInput!) {\n    chooseMembership(input: $input) {\n      viewer {\n        ...ViewerParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n        }\n      }\n    }\n  }\n": typeof types.ChooseMembershipDocument,
};
const documents: Documents = {
    "\n  query ReferenceDatasets {\n    referenceDatasets {\n      name\n      version\n      source\n      rowCount\n      compiledOn\n      loadedAt\n      sha256\n    }\n  }\n": types.ReferenceDatasetsDocument,
    "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n\n  fragment ViewerParts on Viewer {\n    person {\n      id\n      name\n      email\n    }\n    membership {\n      organisationId\n      organisationName\n      organisationKind\n      role\n    }\n    memberships {\n      organisationId\n      organisationName\n      organisationKind\n      role\n    }\n    assurance\n  }\n": types.ViewerDocument,
    "\n  mutation ChooseMembership($input: ChooseMembershipInput!) {\n    chooseMembership(input: $input) {\n      viewer {\n        ...ViewerParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n        }\n      }\n    }\n  }\n": types.ChooseMembershipDocument,
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
export function graphql(source: "\n  query ReferenceDatasets {\n    referenceDatasets {\n      name\n      version\n      source\n      rowCount\n      compiledOn\n      loadedAt\n      sha256\n    }\n  }\n"): (typeof documents)["\n  query ReferenceDatasets {\n    referenceDatasets {\n      name\n      version\n      source\n      rowCount\n      compiledOn\n      loadedAt\n      sha256\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n\n  fragment ViewerParts on Viewer {\n    person {\n      id\n      name\n      email\n    }\n    membership {\n      organisationId\n      organisationName\n      organisationKind\n      role\n    }\n    memberships {\n      organisationId\n      organisationName\n      organisationKind\n      role\n    }\n    assurance\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n\n  fragment ViewerParts on Viewer {\n    person {\n      id\n      name\n      email\n    }\n    membership {\n      organisationId\n      organisationName\n      organisationKind\n      role\n    }\n    memberships {\n      organisationId\n      organisationName\n      organisationKind\n      role\n    }\n    assurance\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMembership($input: ChooseMembershipInput!) {\n    chooseMembership(input: $input) {\n      viewer {\n        ...ViewerParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseMembership($input: ChooseMembershipInput!) {\n    chooseMembership(input: $input) {\n      viewer {\n        ...ViewerParts\n      }\n      errors {\n        ... on UserError {\n          code\n          message\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;