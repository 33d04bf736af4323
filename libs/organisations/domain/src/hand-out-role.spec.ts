import { describe, expect, it } from '@jest/globals';
import { parseInstant, valueOf } from '@bundel/kernel';
import { decideHandOutRole, decideTakeBackRole, type RoleFacts } from './hand-out-role.js';

const now = valueOf(parseInstant('2026-11-23T09:00:00Z'));
const facts: RoleFacts = {
  organisation: { kind: 'province', active: true },
  actor: { personId: 'admin', role: 'localAdministrator' },
  person: { personId: 'anna', roles: ['demandOfficer'], rolesElsewhere: [] },
  administrators: 1,
};
const person = { personId: 'anna', roles: ['demandOfficer'], rolesElsewhere: [] } as const;
const codes = (result: ReturnType<typeof decideHandOutRole> | ReturnType<typeof decideTakeBackRole>) =>
  result.ok ? [] : result.errors.map(({ code }) => code);
const handOut = (given: Partial<RoleFacts>, role = 'evaluator') =>
  codes(decideHandOutRole({ ...facts, ...given }, { role }, now));
const takeBack = (given: Partial<RoleFacts>, role: string) =>
  codes(decideTakeBackRole({ ...facts, ...given }, { role }, now));

describe('handing out a role', () => {
  it('holds from the moment it is decided', () => {
    expect(decideHandOutRole(facts, { role: 'evaluator' }, now)).toEqual({
      ok: true,
      value: { personId: 'anna', role: 'evaluator', since: now },
    });
  });

  it('is for local administrators of an active organisation, to people who belong to it', () => {
    expect(handOut({ actor: { personId: 'x', role: 'approver' } })).toEqual(['role.actor']);
    expect(handOut({ organisation: { kind: 'province', active: false } })).toEqual(['organisation.ended']);
    expect(handOut({ person: null })).toEqual(['person.unknown']);
  });

  it('refuses roles that do not exist, do not fit or are already held', () => {
    expect(handOut({}, 'king')).toEqual(['role.unknown']);
    expect(handOut({}, 'signatory')).toEqual(['role.kind']);
    expect(handOut({}, 'demandOfficer')).toEqual(['role.held']);
  });

  it('refuses a role to oneself: nobody approves their own act', () => {
    expect(handOut({ person: { ...person, personId: 'admin' } })).toEqual(['duties.ownRole']);
  });

  it('refuses a buyer role to a person who bids for a supplier', () => {
    expect(handOut({ person: { ...person, rolesElsewhere: ['bidManager'] } })).toEqual(['duties.sides']);
  });
});

describe('taking back a role', () => {
  it('ends it now', () => {
    expect(decideTakeBackRole(facts, { role: 'demandOfficer' }, now)).toEqual({
      ok: true,
      value: { personId: 'anna', role: 'demandOfficer', until: now },
    });
  });

  it('never leaves an organisation without a local administrator', () => {
    const administrator = { ...person, roles: ['localAdministrator'] as const };
    expect(takeBack({ person: administrator }, 'localAdministrator')).toEqual(['role.lastAdministrator']);
    expect(takeBack({ person: administrator, administrators: 2 }, 'localAdministrator')).toEqual([]);
  });

  it('refuses a role that is not held', () => expect(takeBack({}, 'opener')).toEqual(['role.notHeld']));
});
