import { Extensions } from '@nestjs/graphql';
import type { Assurance } from './actor.js';

/** Who may call an operation. It stands on the operation and is enforced before its resolver runs. */
export type AccessRule =
  | { readonly kind: 'public' }
  | { readonly kind: 'signedIn' }
  | { readonly kind: 'roles'; readonly roles: readonly string[]; readonly assurance: Assurance };

export const accessExtension = 'access';

const declare = (rule: AccessRule): MethodDecorator & PropertyDecorator =>
  Extensions({ [accessExtension]: rule });

/** Every query, mutation and subscription carries one of these; the portal does not start when one is missing. */
export const Access = {
  public: () => declare({ kind: 'public' }),
  /** Anyone with a session, also before choosing an organisation. */
  signedIn: () => declare({ kind: 'signedIn' }),
  /** People whose active role is one of these, at the given level of assurance or above. */
  roles: (roles: readonly string[], options: { readonly assurance?: Assurance } = {}) =>
    declare({ kind: 'roles', roles, assurance: options.assurance ?? 'low' }),
} as const;
