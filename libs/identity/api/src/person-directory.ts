import type { Result } from '@bundel/kernel';
import type { Refusal, Tx } from '@bundel/platform';

/** Nest token of the port through which identity asks who people are and where they work. */
export const PERSON_DIRECTORY = Symbol('PERSON_DIRECTORY');

/** Who a person is at a login service: the pair is unique for ever, an e-mail address is not. */
export interface PersonIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** A person whom the portal knows. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** One role in one organisation that a person holds at this moment. */
export interface HeldMembership {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly role: string;
}

/** What a new person says about themselves through the login service. */
export interface NewPerson extends PersonIdentity {
  readonly name: string;
  readonly email: string;
}

export interface InvitationAnswer {
  readonly token: string;
  readonly personIdentity: PersonIdentity;
  /** Verified by the login service; it must be the invited address. */
  readonly email: string;
  readonly name: string;
}

/** An invitation that has become memberships. */
export interface AcceptedInvitation {
  readonly invitationId: string;
  readonly personId: string;
  readonly personName: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly roles: readonly string[];
}

/** People and memberships belong to another room; every function works inside the caller's transaction. */
export interface PersonDirectory {
  findPersonByIdentity(tx: Tx, issuer: string, subject: string): Promise<KnownPerson | null>;
  findPerson(tx: Tx, personId: string): Promise<KnownPerson | null>;
  /** Memberships in force now; withdrawn and expired ones are not among them. */
  listMemberships(tx: Tx, personId: string): Promise<readonly HeldMembership[]>;
  createPersonFromIdentity(tx: Tx, person: NewPerson): Promise<KnownPerson>;
  /** Turns an open invitation into a membership, making the person when needed. */
  acceptInvitation(tx: Tx, answer: InvitationAnswer): Promise<Result<AcceptedInvitation, Refusal>>;
}
