import type { RowScope } from '../database/row-scope.js';

/** How sure the provider was of the person (eIDAS levels; eHerkenning EH2+, EH3, EH4). */
export type Assurance = 'low' | 'substantial' | 'high';

const order: readonly Assurance[] = ['low', 'substantial', 'high'];
export const meetsAssurance = (has: Assurance, needs: Assurance): boolean =>
  order.indexOf(has) >= order.indexOf(needs);

/**
 * Who acts, in which capacity: a person with exactly one active membership (organisation and role).
 * A person who signed in without a membership has neither organisation nor role.
 */
export interface Actor {
  readonly personId: string;
  readonly personName: string;
  readonly sessionId: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly organisationKind: string | null;
  readonly role: string | null;
  readonly assurance: Assurance;
}

/** An actor who is known to act for an organisation. */
export interface Member extends Actor {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly role: string;
}

export const isMember = (actor: Actor | null): actor is Member =>
  actor !== null && actor.organisationId !== null && actor.role !== null;

/** The row-security context of an actor; nobody sees what is public only. */
export function scopeOf(actor: Actor | null): RowScope {
  if (actor === null) return { kind: 'public' };
  if (!isMember(actor)) return { kind: 'person', personId: actor.personId };
  const { organisationId, personId, role } = actor;
  return { kind: 'actor', organisationId, personId, role };
}
