import type { Actor, Member, Tx } from '@bundel/platform';

/** Flat values that a translated sentence needs: names, numbers, dates as text. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** How much it hurts to leave a task; orders tasks without a due date. */
export type Urgency = 'high' | 'normal' | 'low';

/** Something this person can do now. It is computed when asked for, never stored, so it disappears when it is done. */
export interface Task {
  /** What to do, as a text key: "invitation.accept", "ownership.complete". */
  readonly kind: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly organisationId: string | null;
  readonly params: MessageParams;
  readonly dueAt: Date | null;
  readonly urgency: Urgency;
}

/** A context's contribution to "what needs me today". It reads in the transaction it is given: row security of the person applies. */
export interface TaskSource {
  /** Context and subject, for the log: "organisations.invitations". */
  readonly name: string;
  /** Tasks of a person who acts for an organisation in a role; at most a hundred, the most pressing first. */
  tasksFor(tx: Tx, member: Member): Promise<readonly Task[]>;
  /** Tasks of a person who signed in and does not act for an organisation yet, for example an invitation to accept. */
  tasksForPerson?(tx: Tx, person: Actor): Promise<readonly Task[]>;
}
