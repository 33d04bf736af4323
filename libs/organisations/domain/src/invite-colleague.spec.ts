import { describe, expect, it } from '@jest/globals';
import { addMicroseconds, parseInstant, valueOf } from '@bundel/kernel';
import { decideInvitation, type InvitationFacts, type InviteColleague } from './invite-colleague.js';

const now = valueOf(parseInstant('2026-11-23T09:00:00Z'));
const facts: InvitationFacts = {
  organisation: { kind: 'municipality', active: true },
  inviter: { role: 'localAdministrator', email: 'admin@gemeente.example' },
  members: [{ email: 'Bram@gemeente.example', roles: ['demandOfficer'] }],
  invitations: [],
};
const command: InviteColleague = {
  email: 'anna@gemeente.example',
  name: ' Anna Jansen ',
  role: 'demandOfficer',
};
const codes = (given: Partial<InvitationFacts>, asked: Partial<InviteColleague> = {}) => {
  const result = decideInvitation({ ...facts, ...given }, { ...command, ...asked }, now);
  return result.ok ? [] : result.errors.map(({ code }) => code);
};

describe('inviting a colleague', () => {
  it('gives an invitation for fourteen days', () => {
    expect(decideInvitation(facts, command, now)).toEqual({
      ok: true,
      value: {
        email: 'anna@gemeente.example',
        name: 'Anna Jansen',
        role: 'demandOfficer',
        expiresAt: '2026-12-07T09:00:00.000000Z',
      },
    });
  });

  it('is never for the own address', () => {
    expect(codes({}, { email: 'Admin@gemeente.example' })).toEqual(['duties.ownRole']);
  });

  it('is for local administrators of an active organisation', () => {
    expect(codes({ inviter: { role: 'coordinator', email: 'c@gemeente.example' } })).toEqual([
      'invitation.inviter',
    ]);
    expect(codes({ organisation: { kind: 'municipality', active: false } })).toEqual(['organisation.ended']);
  });

  it('refuses a role that does not exist or does not fit the organisation', () => {
    expect(codes({}, { role: 'boss' })).toEqual(['role.unknown']);
    expect(codes({}, { role: 'bidManager' })).toEqual(['role.kind']);
    expect(codes({ organisation: { kind: 'supplier', active: true } })).toEqual(['role.kind']);
  });

  it('refuses who already has the role, in whatever case the address is written, but allows another role', () => {
    expect(codes({}, { email: 'BRAM@Gemeente.Example' })).toEqual(['invitation.member']);
    expect(codes({}, { email: 'bram@gemeente.example', role: 'evaluator' })).toEqual([]);
  });

  it('refuses a second open invitation for the same role; one that expired does not count', () => {
    const open = {
      email: 'anna@gemeente.example',
      role: 'demandOfficer' as const,
      expiresAt: addMicroseconds(now, 1n),
    };
    expect(codes({ invitations: [open] })).toEqual(['invitation.open']);
    expect(codes({ invitations: [{ ...open, expiresAt: now }] })).toEqual([]);
  });

  it('reports every reason at once, each with its field and what to do', () => {
    const asked = { email: 'anna', name: ' ', role: 'bidManager' };
    const result = decideInvitation(
      { ...facts, inviter: { role: 'auditor', email: 'x@y.example' } },
      asked,
      now,
    );
    expect(result.ok ? [] : result.errors.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['invitation.inviter', ''],
      ['email.format', 'email'],
      ['name.empty', 'name'],
      ['role.kind', 'role'],
    ]);
    expect(result.ok ? [] : result.errors.every(({ remedy }) => remedy.length > 0)).toBe(true);
  });
});
