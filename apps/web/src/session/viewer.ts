import type { Membership, Viewer } from '@bundel/ui';
import { gql } from 'urql';
import type { TypedDocumentNode } from 'urql';

/** Who is looking, as the api tells it; null when nobody is signed in. */
export const ViewerDocument: TypedDocumentNode<{ viewer: Viewer | null }, Record<string, never>> = gql`
  query Viewer {
    viewer {
      person {
        id
        name
        email
      }
      membership {
        organisationId
        organisationName
        organisationKind
        role
      }
      memberships {
        organisationId
        organisationName
        organisationKind
        role
      }
      assurance
    }
  }
`;

/** Act in another capacity from now on; the session changes with it. */
export const ChooseMembershipDocument: TypedDocumentNode<
  { chooseMembership: { errors: readonly { message: string }[] } },
  { input: Pick<Membership, 'organisationId' | 'role'> }
> = gql`
  mutation ChooseMembership($input: ChooseMembershipInput!) {
    chooseMembership(input: $input) {
      errors {
        ... on UserError {
          message
        }
      }
    }
  }
`;
