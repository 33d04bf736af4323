import {
  addTime,
  isAfter,
  parseEmailAddress,
  unlessRefused,
  type EmailAddress,
  type Instant,
  type Result,
} from '@bundel/kernel';
import { refusal, refusalsAt, type Refusal } from './refusal.js';
import { isRole, type OrganisationKind, type Role } from './roles.js';
import { checkRoleFitsKind } from './separation-of-duties.js';

/** Hours an invitation can be accepted. */
export const INVITATION_HOURS = 14 * 24;
export const MAX_OPEN_INVITATIONS = 500;

/** What is known when the invitation is decided; loaded by the use case. */
export interface InvitationFacts {
  readonly organisation: { readonly kind: OrganisationKind; readonly active: boolean };
  readonly inviter: { readonly role: Role; readonly email: string };
  /** Addresses of the people who belong to the organisation, with their roles. */
  readonly members: readonly { readonly email: string; readonly roles: readonly Role[] }[];
  readonly invitations: readonly {
    readonly email: string;
    readonly role: Role;
    readonly expiresAt: Instant;
  }[];
}

export interface InviteColleague {
  readonly email: string;
  readonly name: string;
  readonly role: string;
}

/** An invitation that may be written and sent. */
export interface Invitation {
  readonly email: EmailAddress;
  readonly name: string;
  readonly role: Role;
  readonly expiresAt: Instant;
}

const checkInviter = ({ organisation, inviter }: InvitationFacts): readonly Refusal[] => [
  ...(inviter.role === 'localAdministrator'
    ? []
    : [
        refusal(
          'invitation.inviter',
          [],
          'Only a local administrator invites people.',
          'Ask your local administrator.',
        ),
      ]),
  ...(organisation.active
    ? []
    : [
        refusal(
          'organisation.ended',
          [],
          'This organisation is not active.',
          'Ask the successor of the organisation.',
        ),
      ]),
];

const checkRole = (facts: InvitationFacts, role: string): readonly Refusal[] =>
  isRole(role)
    ? checkRoleFitsKind(facts.organisation.kind, role, ['role'])
    : [refusal('role.unknown', ['role'], 'This role does not exist.', 'Choose a role from the list.')];

const checkName = (name: string): readonly Refusal[] => {
  if (name.trim() === '')
    return [refusal('name.empty', ['name'], 'The name is missing.', 'Fill in the name.')];
  return name.trim().length > 200
    ? [refusal('name.length', ['name'], 'The name is too long.', 'Use at most 200 characters.')]
    : [];
};

const checkRepeats = (
  facts: InvitationFacts,
  email: string,
  role: string,
  now: Instant,
): readonly Refusal[] => {
  const isMember = facts.members.some(
    (member) => member.email.toLowerCase() === email && member.roles.some((held) => held === role),
  );
  const open = facts.invitations.filter((invitation) => isAfter(invitation.expiresAt, now));
  const isInvited = open.some(
    (invitation) => invitation.email.toLowerCase() === email && invitation.role === role,
  );
  const isOwn = facts.inviter.email.toLowerCase() === email;
  return [
    ...(isOwn
      ? [
          refusal(
            'duties.ownRole',
            ['email'],
            'Nobody invites themselves.',
            'Ask another local administrator.',
          ),
        ]
      : []),
    ...(isMember
      ? [
          refusal(
            'invitation.member',
            ['email'],
            'This person already has this role.',
            'Choose another role.',
          ),
        ]
      : []),
    ...(isInvited
      ? [
          refusal(
            'invitation.open',
            ['email'],
            'This person is already invited for this role.',
            'Wait for the answer, or withdraw the invitation first.',
          ),
        ]
      : []),
    ...(open.length >= MAX_OPEN_INVITATIONS
      ? [
          refusal(
            'invitation.many',
            [],
            'Too many invitations are open.',
            'Withdraw those that are not needed.',
          ),
        ]
      : []),
  ];
};

/** Decides whether a local administrator may invite this person in this role; collects every reason why not. */
export const decideInvitation = (
  facts: InvitationFacts,
  command: InviteColleague,
  now: Instant,
): Result<Invitation, Refusal> => {
  const email = parseEmailAddress(command.email);
  const refusals = [
    ...checkInviter(facts),
    ...(email.ok ? checkRepeats(facts, email.value, command.role, now) : refusalsAt(['email'], email.errors)),
    ...checkName(command.name),
    ...checkRole(facts, command.role),
  ];
  return unlessRefused(refusals, () => ({
    email: (email.ok ? email.value : '') as EmailAddress,
    name: command.name.trim(),
    role: command.role as Role,
    expiresAt: addTime(now, { hours: INVITATION_HOURS }),
  }));
};
