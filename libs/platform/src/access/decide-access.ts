import { ok, refused, type Result } from '@bundel/kernel';
import { isMember, meetsAssurance, type Actor, type Assurance } from './actor.js';
import type { AccessRule } from './access.decorator.js';

export type AccessRefusal =
  | { readonly code: 'UNAUTHENTICATED'; readonly message: string }
  | { readonly code: 'FORBIDDEN'; readonly message: string; readonly roles: readonly string[] }
  | { readonly code: 'STEP_UP_REQUIRED'; readonly message: string; readonly assurance: Assurance };

/** Deny by default: without a rule, or with a rule nobody meets, the answer is no. */
export function decideAccess(rule: AccessRule | undefined, actor: Actor | null): Result<true, AccessRefusal> {
  if (rule?.kind === 'public') return ok(true);
  if (actor === null) return refused({ code: 'UNAUTHENTICATED', message: 'Sign in to do this.' });
  if (rule?.kind === 'signedIn') return ok(true);
  if (rule === undefined || !isMember(actor) || !rule.roles.includes(actor.role)) {
    const roles = rule?.roles ?? [];
    return refused({
      code: 'FORBIDDEN',
      message: `Your role may not do this. Roles that may: ${roles.join(', ')}.`,
      roles,
    });
  }
  if (meetsAssurance(actor.assurance, rule.assurance)) return ok(true);
  return refused({
    code: 'STEP_UP_REQUIRED',
    message: `Sign in again with assurance level ${rule.assurance} or higher.`,
    assurance: rule.assurance,
  });
}

export type DecideAccess = typeof decideAccess;
