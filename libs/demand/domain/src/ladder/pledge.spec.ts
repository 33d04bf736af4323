import { describe, expect, it } from '@jest/globals';
import { euroCents, localDate } from '@bundel/kernel';
import { decideMandate, type GiveMandate, type MandateFacts } from './mandate.js';
import { decidePledge, type HeldMandate, type PledgeFacts } from './pledge.js';

const today = localDate(2027, 3, 1);
const mandate = (id: string, cents: bigint, changes: Partial<HeldMandate> = {}): HeldMandate => ({
  id,
  ceiling: euroCents(cents),
  validFrom: localDate(2027, 1, 1),
  validUntil: null,
  ended: false,
  ...changes,
});
const facts: PledgeFacts = {
  callIsOpen: true,
  line: {
    state: 'submitted',
    commitment: 'estimate',
    revision: 3,
    submittedBy: 'officer',
    changedBy: 'officer',
    value: euroCents(100_00n),
  },
  signer: { personId: 'holder', role: 'mandateHolder' },
  pledgedBefore: euroCents(0n),
  mandates: [mandate('small', 99_99n), mandate('large', 100_00n)],
  today,
};
const codes = (changes: Partial<PledgeFacts>, line: Partial<PledgeFacts['line']> = {}, revision = 3) => {
  const result = decidePledge({ ...facts, ...changes, line: { ...facts.line, ...line } }, revision);
  return result.ok ? [] : result.errors.map(({ code }) => code);
};

describe('signing a pledge', () => {
  it('is done by a second person up to and including the ceiling of the mandate', () => {
    expect(decidePledge(facts, 3)).toEqual({
      ok: true,
      value: { mandateId: 'large', value: euroCents(100_00n) },
    });
    expect(codes({}, { value: euroCents(100_01n) })).toEqual(['mandate.ceiling']);
    expect(codes({ pledgedBefore: euroCents(1n) })).toEqual(['mandate.ceiling']);
  });

  it('is refused to whoever submitted or last changed the line', () => {
    expect(codes({}, { submittedBy: 'holder' })).toEqual(['SOD.pledge.secondPerson']);
    expect(codes({}, { changedBy: 'holder' })).toEqual(['SOD.pledge.secondPerson']);
    expect(codes({ signer: { personId: 'x', role: 'demandOfficer' } })).toEqual(['NOT_ALLOWED.pledge.role']);
  });

  it('needs a mandate that is in force today', () => {
    const past = mandate('past', 1_000_000n, { validUntil: localDate(2027, 2, 28) });
    const later = mandate('later', 1_000_000n, { validFrom: localDate(2027, 3, 2) });
    const ended = mandate('ended', 1_000_000n, { ended: true });
    expect(codes({ mandates: [past, later, ended] })).toEqual(['mandate.none']);
    expect(
      codes({ mandates: [mandate('today', 1_000_000n, { validFrom: today, validUntil: today })] }),
    ).toEqual([]);
  });

  it('needs an open call and an estimate with a known value, as it was read', () => {
    expect(codes({ callIsOpen: false }, { value: null })).toEqual(['campaign.closed', 'pledge.value']);
    expect(codes({}, { state: 'withdrawn' })).toEqual(['line.withdrawn']);
    expect(codes({}, { commitment: 'pledge' })).toEqual(['pledge.signed']);
    expect(codes({}, { commitment: 'interest' })).toEqual(['pledge.interest']);
    expect(codes({}, {}, 2)).toEqual(['CONFLICT']);
  });
});

describe('recording a mandate', () => {
  const known: MandateFacts = {
    giver: { personId: 'administrator', role: 'localAdministrator' },
    isMandateHolder: true,
    today,
  };
  const command: GiveMandate = {
    personId: 'holder',
    ceiling: euroCents(50_000_00n),
    validFrom: today,
    validUntil: null,
  };
  const reasons = (f: Partial<MandateFacts>, c: Partial<GiveMandate> = {}) => {
    const result = decideMandate({ ...known, ...f }, { ...command, ...c });
    return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  it('is done by a local administrator for a mandate holder', () => {
    expect(reasons({})).toEqual([]);
    expect(reasons({ giver: { personId: 'holder', role: 'demandOfficer' }, isMandateHolder: false })).toEqual(
      ['NOT_ALLOWED.mandate.giver ', 'SOD.mandate.own personId', 'mandate.person personId'],
    );
  });

  it('has an amount and days that make sense', () => {
    expect(reasons({}, { ceiling: euroCents(0n), validUntil: localDate(2027, 2, 1) })).toEqual([
      'mandate.ceiling ceiling',
      'mandate.period validUntil',
      'mandate.past validUntil',
    ]);
  });
});
