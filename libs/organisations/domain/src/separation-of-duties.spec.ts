import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ROLES } from './roles.js';
import {
  checkDutyInDossier,
  checkOneSide,
  checkPledgeSigner,
  checkRoleFitsKind,
  checkSecondPerson,
} from './separation-of-duties.js';

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('separation of duties', () => {
  it('who opened the bids of a tender does not evaluate them, and the other way round', () => {
    const anna = (role: (typeof ROLES)[number]) => ({ personId: 'anna', role });
    expect(codes(checkDutyInDossier(anna('evaluator'), [anna('opener')]))).toEqual(['duties.dossier']);
    expect(codes(checkDutyInDossier(anna('opener'), [anna('evaluator')]))).toEqual(['duties.dossier']);
    expect(checkDutyInDossier(anna('evaluator'), [{ personId: 'bram', role: 'opener' }])).toEqual([]);
    expect(checkDutyInDossier(anna('evaluator'), [anna('demandOfficer')])).toEqual([]);
  });

  it('nobody approves their own act', () => {
    expect(codes(checkSecondPerson('anna', 'anna'))).toEqual(['duties.secondPerson']);
    expect(checkSecondPerson('anna', 'bram')).toEqual([]);
  });

  it('who submitted the demand does not sign the pledge', () => {
    expect(codes(checkPledgeSigner('anna', 'anna'))).toEqual(['duties.pledge']);
    expect(checkPledgeSigner('anna', 'bram')).toEqual([]);
  });

  it('suppliers do not buy and public bodies do not bid', () => {
    expect(codes(checkRoleFitsKind('supplier', 'evaluator', ['role']))).toEqual(['role.kind']);
    expect(codes(checkRoleFitsKind('municipality', 'signatory', ['role']))).toEqual(['role.kind']);
    expect(checkRoleFitsKind('supplier', 'auditor', ['role'])).toEqual([]);
  });

  it('nobody sits on both sides of the table', () => {
    expect(codes(checkOneSide('bidManager', ['evaluator'], ['role']))).toEqual(['duties.sides']);
    expect(codes(checkOneSide('coordinator', ['signatory'], ['role']))).toEqual(['duties.sides']);
    expect(checkOneSide('coordinator', ['demandOfficer', 'auditor'], ['role'])).toEqual([]);
  });

  it('law: combining two duties is judged the same in either order', () => {
    const role = fc.constantFrom(...ROLES);
    fc.assert(
      fc.property(role, role, (one, other) => {
        const judged = (first: typeof one, second: typeof one) =>
          codes(checkDutyInDossier({ personId: 'p', role: first }, [{ personId: 'p', role: second }]));
        expect(judged(one, other)).toEqual(judged(other, one));
      }),
    );
  });
});
