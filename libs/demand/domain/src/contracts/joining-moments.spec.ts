import { describe, expect, it } from '@jest/globals';
import { parseLocalDate, valueOf } from '@bundel/kernel';
import { joiningMomentsOf, proposeJoining, type SharedContract } from './joining-moments.js';
import { checkRunningContract, joiningDatesOf } from './running-contract.js';

const day = (text: string) => valueOf(parseLocalDate(text));
const today = day('2027-01-01');

const contract = (body: string, endsOn: string, extra: Partial<SharedContract> = {}): SharedContract => ({
  organisationId: body,
  organisationName: `Gemeente ${body}`,
  cpvCode: '48219000',
  endsOn: day(endsOn),
  noticeOn: null,
  extensionOptions: 0,
  extensionMonths: 0,
  ...extra,
});

describe('joining moment', () => {
  it('is the end, with notice before it', () => {
    const dates = joiningDatesOf(contract('a', '2027-12-31', { noticeOn: day('2027-06-30') }));
    expect(dates).toEqual({ joinsOn: '2027-12-31', actBefore: '2027-06-30' });
  });

  it('is the end of the last extension that was not used, notice at the same distance', () => {
    const extended = { noticeOn: day('2027-06-30'), extensionOptions: 2, extensionMonths: 12 };
    expect(joiningDatesOf(contract('a', '2027-12-31', extended))).toEqual({
      joinsOn: '2029-12-31',
      actBefore: '2029-06-30',
    });
  });

  it('counts contracts and bodies per quarter and CPV group, and leaves out what is too late', () => {
    const moments = joiningMomentsOf(
      [
        contract('b', '2027-12-31'),
        contract('a', '2027-10-01', { noticeOn: day('2027-07-01') }),
        contract('a', '2027-11-01', { cpvCode: '48000000' }),
        contract('c', '2027-03-31', { noticeOn: day('2026-12-31') }),
      ],
      today,
    );
    expect(moments.map(({ quarter, cpvGroup, contracts }) => [quarter, cpvGroup, contracts])).toEqual([
      ['2027-Q4', '48000000', 1],
      ['2027-Q4', '48200000', 2],
    ]);
    expect(moments[1]).toMatchObject({
      actBefore: '2027-07-01',
      bodies: [{ organisationId: 'a' }, { organisationId: 'b' }],
    });
  });
});

describe('proposals', () => {
  const many = [
    contract('a', '2027-12-31'),
    contract('b', '2028-03-31'),
    contract('c', '2028-06-30'),
    contract('d', '2028-12-31'),
    contract('e', '2030-06-30'),
  ];

  it('take contracts together that end within a year, the reason said in figures', () => {
    expect(proposeJoining(many, today)).toMatchObject([
      {
        cpvGroup: '48200000',
        firstQuarter: '2027-Q4',
        lastQuarter: '2028-Q2',
        contracts: 3,
        reason: '3 contracts of 3 bodies end from 2027-Q4 to 2028-Q2; the first must act by 2027-12-31.',
      },
    ]);
  });

  it('are none when too few bodies end together, however many contracts they have', () => {
    const few = ['2027-06-30', '2027-07-31', '2027-08-31'].map((end) => contract('a', end));
    expect(proposeJoining(few, today)).toEqual([]);
  });

  it('do not depend on the order of the contracts', () => {
    expect(proposeJoining([...many].reverse(), today)).toEqual(proposeJoining(many, today));
    expect(joiningMomentsOf([...many].reverse(), today)).toEqual(joiningMomentsOf(many, today));
  });
});

describe('running contract', () => {
  const right = {
    subject: ' Kantoorsoftware ',
    supplierName: 'Morgenrood Software',
    cpvCode: '48000000-8',
    startsOn: '2024-01-01',
    endsOn: '2027-12-31',
    noticeOn: '2027-06-30',
    extensionOptions: 2,
    extensionMonths: 12,
  };
  const codesOf = (changes: object) => {
    const checked = checkRunningContract({ ...right, ...changes });
    return checked.ok ? [] : checked.errors.map(({ code, path }) => `${code} ${path.join('.')}`);
  };

  it('is tidied when it is right', () =>
    expect(valueOf(checkRunningContract(right))).toMatchObject({
      subject: 'Kantoorsoftware',
      cpvCode: '48000000',
    }));

  it.each([
    [{ subject: ' ', supplierName: 'x'.repeat(201) }, ['text.empty subject', 'text.length supplierName']],
    [{ cpvCode: 'software' }, ['cpv.format cpvCode']],
    [{ endsOn: '2023-12-31', noticeOn: null }, ['contract.period endsOn']],
    [{ noticeOn: '2028-01-01' }, ['contract.notice noticeOn']],
    [{ startsOn: '2024-02-30' }, ['date.unknown startsOn']],
    [{ endsOn: '9999-12-31' }, ['date.range endsOn']],
    [{ extensionOptions: 11 }, ['contract.options extensionOptions']],
    [{ extensionMonths: 0 }, ['contract.months extensionMonths']],
    [{ extensionOptions: 0, extensionMonths: 0 }, []],
  ])('%j is answered with %j', (changes, codes) => expect(codesOf(changes)).toEqual(codes));
});
