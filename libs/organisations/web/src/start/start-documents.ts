import { graphql } from '../generated/index.js';

export const TeamDocument = graphql(`
  query Team {
    myOrganisation {
      organisation {
        id
        name
      }
      people(first: 8) {
        totalCount
        nodes {
          personId
          name
          isMe
          roles {
            membershipId
            role
          }
        }
      }
    }
  }
`);

export const BodyCountsDocument = graphql(`
  query BodyCounts {
    all: publicBodies(first: 1) {
      totalCount
    }
    ministry: publicBodies(first: 1, filter: { kinds: [ministry] }) {
      totalCount
    }
    agency: publicBodies(first: 1, filter: { kinds: [agency] }) {
      totalCount
    }
    province: publicBodies(first: 1, filter: { kinds: [province] }) {
      totalCount
    }
    municipality: publicBodies(first: 1, filter: { kinds: [municipality] }) {
      totalCount
    }
    waterBoard: publicBodies(first: 1, filter: { kinds: [waterBoard] }) {
      totalCount
    }
    jointArrangement: publicBodies(first: 1, filter: { kinds: [jointArrangement] }) {
      totalCount
    }
  }
`);
