import { graphql } from '../generated/index.js';

export const UnreadCountDocument = graphql(`
  query UnreadCount {
    unreadNotificationCount
  }
`);
