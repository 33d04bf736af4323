import { refusal, type Refusal } from './refusal.js';
import { isBuyerRole, isSupplierRole, mayHoldRole, type OrganisationKind, type Role } from './roles.js';

/** A role a person holds or held in a tender, a campaign or another dossier. */
export interface DutyInDossier {
  readonly personId: string;
  readonly role: Role;
}

/** Pairs that one person may not combine in the same dossier, each with its reason. */
const INCOMPATIBLE_IN_DOSSIER: readonly (readonly [Role, Role, string])[] = [
  ['opener', 'evaluator', 'Who opens the bids of a tender does not evaluate them.'],
  ['coordinator', 'approver', 'Who prepares a publication does not approve it.'],
];

/** Refuses a duty that the same person may not combine with one already held in this dossier. */
export const checkDutyInDossier = (duty: DutyInDossier, held: readonly DutyInDossier[]): readonly Refusal[] =>
  INCOMPATIBLE_IN_DOSSIER.filter(([one, other]) =>
    held.some(
      ({ personId, role }) =>
        personId === duty.personId &&
        ((role === one && duty.role === other) || (role === other && duty.role === one)),
    ),
  ).map(([, , reason]) => refusal('duties.dossier', ['role'], reason, 'Ask someone else for this duty.'));

/** Nobody approves, signs off or confirms an act of their own. */
export const checkSecondPerson = (actorId: string, approverId: string): readonly Refusal[] =>
  actorId === approverId
    ? [refusal('duties.secondPerson', [], 'Nobody approves their own act.', 'Ask a colleague to approve it.')]
    : [];

/** The mandate holder who signs a pledge is not the person who submitted the demand. */
export const checkPledgeSigner = (submitterId: string, mandateHolderId: string): readonly Refusal[] =>
  submitterId === mandateHolderId
    ? [
        refusal(
          'duties.pledge',
          [],
          'Who submitted the demand does not sign the pledge for it.',
          'Ask another mandate holder to sign.',
        ),
      ]
    : [];

/** Suppliers never buy and public bodies never bid: a role must fit the kind of organisation. */
export const checkRoleFitsKind = (
  kind: OrganisationKind,
  role: Role,
  path: readonly string[],
): readonly Refusal[] =>
  mayHoldRole(kind, role)
    ? []
    : [
        refusal(
          'role.kind',
          path,
          isBuyerRole(role) ? 'A supplier cannot have a buyer role.' : 'Only a supplier can have this role.',
          'Choose a role that fits the organisation.',
        ),
      ];

/** One person does not stand on both sides: a buyer of one organisation is not a bidder of another. */
export const checkOneSide = (
  role: Role,
  rolesElsewhere: readonly Role[],
  path: readonly string[],
): readonly Refusal[] => {
  const bothSides =
    (isBuyerRole(role) && rolesElsewhere.some(isSupplierRole)) ||
    (isSupplierRole(role) && rolesElsewhere.some(isBuyerRole));
  return bothSides
    ? [
        refusal(
          'duties.sides',
          path,
          'This person already acts on the other side of the table.',
          'Choose another person, or end the other role first.',
        ),
      ]
    : [];
};
