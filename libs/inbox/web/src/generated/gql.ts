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
    "\n  query UnreadCount {\n    unreadNotificationCount\n  }\n": typeof types.UnreadCountDocument,
    "\n  subscription NewMessages {\n    notificationAdded {\n      unreadCount\n      notification {\n        id\n        readAt\n      }\n    }\n  }\n": typeof types.NewMessagesDocument,
    "\n  query Messages($first: Int!, $after: String, $unreadOnly: Boolean!) {\n    notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        createdAt\n        readAt\n        mailedAt\n      }\n    }\n    unreadNotificationCount\n  }\n": typeof types.MessagesDocument,
    "\n  mutation MarkRead($input: MarkNotificationReadInput!) {\n    markNotificationRead(input: $input) {\n      notification {\n        id\n        readAt\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  mutation MarkAllRead {\n    markAllNotificationsRead {\n      marked\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": typeof types.MarkAllReadDocument,
    "\n  query MailChoice {\n    mailChoice {\n      wanted\n      language\n    }\n  }\n": typeof types.MailChoiceDocument,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      choice {\n        wanted\n        language\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": typeof types.ChooseMailDocument,
    "\n  query Start {\n    myTasks(first: 100) {\n      totalCount\n      overdueCount\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        dueAt\n        overdue\n        urgency\n      }\n    }\n    notifications(first: 6) {\n      totalCount\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        createdAt\n        readAt\n      }\n    }\n    unreadNotificationCount\n  }\n": typeof types.StartDocument,
};
const documents: Documents = {
    "\n  query UnreadCount {\n    unreadNotificationCount\n  }\n": types.UnreadCountDocument,
    "\n  subscription NewMessages {\n    notificationAdded {\n      unreadCount\n      notification {\n        id\n        readAt\n      }\n    }\n  }\n": types.NewMessagesDocument,
    "\n  query Messages($first: Int!, $after: String, $unreadOnly: Boolean!) {\n    notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        createdAt\n        readAt\n        mailedAt\n      }\n    }\n    unreadNotificationCount\n  }\n": types.MessagesDocument,
    "\n  mutation MarkRead($input: MarkNotificationReadInput!) {\n    markNotificationRead(input: $input) {\n      notification {\n        id\n        readAt\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": types.MarkReadDocument,
    "\n  mutation MarkAllRead {\n    markAllNotificationsRead {\n      marked\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": types.MarkAllReadDocument,
    "\n  query MailChoice {\n    mailChoice {\n      wanted\n      language\n    }\n  }\n": types.MailChoiceDocument,
    "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      choice {\n        wanted\n        language\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n": types.ChooseMailDocument,
    "\n  query Start {\n    myTasks(first: 100) {\n      totalCount\n      overdueCount\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        dueAt\n        overdue\n        urgency\n      }\n    }\n    notifications(first: 6) {\n      totalCount\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        createdAt\n        readAt\n      }\n    }\n    unreadNotificationCount\n  }\n": types.StartDocument,
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
export function graphql(source: "\n  query UnreadCount {\n    unreadNotificationCount\n  }\n"): (typeof documents)["\n  query UnreadCount {\n    unreadNotificationCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription NewMessages {\n    notificationAdded {\n      unreadCount\n      notification {\n        id\n        readAt\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription NewMessages {\n    notificationAdded {\n      unreadCount\n      notification {\n        id\n        readAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Messages($first: Int!, $after: String, $unreadOnly: Boolean!) {\n    notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        createdAt\n        readAt\n        mailedAt\n      }\n    }\n    unreadNotificationCount\n  }\n"): (typeof documents)["\n  query Messages($first: Int!, $after: String, $unreadOnly: Boolean!) {\n    notifications(first: $first, after: $after, unreadOnly: $unreadOnly) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        createdAt\n        readAt\n        mailedAt\n      }\n    }\n    unreadNotificationCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($input: MarkNotificationReadInput!) {\n    markNotificationRead(input: $input) {\n      notification {\n        id\n        readAt\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkRead($input: MarkNotificationReadInput!) {\n    markNotificationRead(input: $input) {\n      notification {\n        id\n        readAt\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAllRead {\n    markAllNotificationsRead {\n      marked\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkAllRead {\n    markAllNotificationsRead {\n      marked\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailChoice {\n    mailChoice {\n      wanted\n      language\n    }\n  }\n"): (typeof documents)["\n  query MailChoice {\n    mailChoice {\n      wanted\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      choice {\n        wanted\n        language\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseMail($input: ChooseMailInput!) {\n    chooseMail(input: $input) {\n      choice {\n        wanted\n        language\n      }\n      errors {\n        ... on UserError {\n          code\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start {\n    myTasks(first: 100) {\n      totalCount\n      overdueCount\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        dueAt\n        overdue\n        urgency\n      }\n    }\n    notifications(first: 6) {\n      totalCount\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        createdAt\n        readAt\n      }\n    }\n    unreadNotificationCount\n  }\n"): (typeof documents)["\n  query Start {\n    myTasks(first: 100) {\n      totalCount\n      overdueCount\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        dueAt\n        overdue\n        urgency\n      }\n    }\n    notifications(first: 6) {\n      totalCount\n      nodes {\n        id\n        kind\n        objectType\n        objectId\n        params {\n          name\n          value\n        }\n        createdAt\n        readAt\n      }\n    }\n    unreadNotificationCount\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;