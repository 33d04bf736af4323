import { unlessRefused, type Instant, type Result } from '@bundel/kernel';
import { refusal, type Refusal } from './refusal.js';
import { isRole, type OrganisationKind, type Role } from './roles.js';
import { checkOneSide, checkRoleFitsKind } from './separation-of-duties.js';

/** What is known when a role is handed out or taken back. */
export interface RoleFacts {
  readonly organisation: { readonly kind: OrganisationKind; readonly active: boolean };
  readonly actor: { readonly personId: string; readonly role: Role };
  /** Null when the person does not belong to the organisation. */
  readonly person: {
    readonly personId: string;
    readonly roles: readonly Role[];
    /** Roles of the same person in other organisations. */
    readonly rolesElsewhere: readonly Role[];
  } | null;
  /** People who can still hand out roles, the person included. */
  readonly administrators: number;
}

export interface HandOutRole {
  readonly role: string;
}

/** A role that may be written. */
export interface RoleHandedOut {
  readonly personId: string;
  readonly role: Role;
  readonly since: Instant;
}

const checkActor = ({ actor, organisation, person }: RoleFacts): readonly Refusal[] => [
  ...(actor.role === 'localAdministrator'
    ? []
    : [
        refusal(
          'role.actor',
          [],
          'Only a local administrator hands out roles.',
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
  ...(person === null
    ? [
        refusal(
          'person.unknown',
          ['personId'],
          'This person does not belong to the organisation.',
          'Invite the person first.',
        ),
      ]
    : []),
];

const checkRole = (facts: RoleFacts, role: string): readonly Refusal[] => {
  if (!isRole(role)) {
    return [refusal('role.unknown', ['role'], 'This role does not exist.', 'Choose a role from the list.')];
  }
  const fits = checkRoleFitsKind(facts.organisation.kind, role, ['role']);
  if (facts.person === null) return fits;
  const { personId, roles, rolesElsewhere } = facts.person;
  const own = personId === facts.actor.personId;
  return [
    ...fits,
    ...(roles.includes(role)
      ? [refusal('role.held', ['role'], 'This person already has this role.', 'Choose another role.')]
      : []),
    ...(own
      ? [
          refusal(
            'duties.ownRole',
            [],
            'Nobody hands a role to themselves.',
            'Ask another local administrator.',
          ),
        ]
      : []),
    ...checkOneSide(role, rolesElsewhere, ['role']),
  ];
};

/** Decides whether a role may be handed out; collects every reason why not. */
export const decideHandOutRole = (
  facts: RoleFacts,
  command: HandOutRole,
  now: Instant,
): Result<RoleHandedOut, Refusal> =>
  unlessRefused([...checkActor(facts), ...checkRole(facts, command.role)], () => ({
    personId: facts.person?.personId ?? '',
    role: command.role as Role,
    since: now,
  }));

/** Decides whether a role may be taken back: an organisation never loses its last local administrator. */
export const decideTakeBackRole = (
  facts: RoleFacts,
  command: HandOutRole,
  now: Instant,
): Result<{ readonly personId: string; readonly role: Role; readonly until: Instant }, Refusal> => {
  const held = facts.person?.roles.some((role) => role === command.role) ?? false;
  const last = command.role === 'localAdministrator' && held && facts.administrators <= 1;
  const refusals = [
    ...checkActor(facts),
    ...(held || facts.person === null
      ? []
      : [
          refusal(
            'role.notHeld',
            ['role'],
            'This person does not have this role.',
            'Choose a role that is held.',
          ),
        ]),
    ...(last
      ? [
          refusal(
            'role.lastAdministrator',
            ['role'],
            'This is the last local administrator of the organisation.',
            'Make someone else local administrator first.',
          ),
        ]
      : []),
  ];
  return unlessRefused(refusals, () => ({
    personId: facts.person?.personId ?? '',
    role: command.role as Role,
    until: now,
  }));
};
