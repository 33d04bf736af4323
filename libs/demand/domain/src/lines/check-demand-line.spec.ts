import { describe, expect, it } from '@jest/globals';
import { formatQuantity, parsePeriod, valueOf } from '@bundel/kernel';
import { checkDemandLine, repeatedLines } from './check-demand-line.js';
import { emptyEntry, type DemandLineEntry, type DemandLineFacts } from './demand-line-entry.js';

const contract = '00000000-0000-4000-8000-000000000001';
const facts: DemandLineFacts = {
  notation: 'dutch',
  items: new Map([['office', { id: 'i1', unit: 'user-month' }]]),
  periods: ['2027', '2028'].map((text) => valueOf(parsePeriod(text))),
  questions: [
    { code: 'sso', kind: 'yesNo', options: [], required: true },
    { code: 'sites', kind: 'number', options: [], required: false },
    { code: 'wave', kind: 'choice', options: ['Voorjaar', 'Najaar'], required: false },
    { code: 'why', kind: 'text', options: [], required: false },
  ],
  mandatoryStandards: new Set(['odf', 'saml']),
  contractIds: new Set([contract]),
};
const right: DemandLineEntry = {
  ...emptyEntry('office'),
  unit: 'user',
  quantities: [
    { period: '2028', minimum: '1.000', expected: '1.100,5', maximum: '1.200' },
    { period: '2027', minimum: '', expected: '', maximum: '' },
  ],
  floor: ['', '', 'SEAL-3', '', '2'],
  dataSensitivity: 'internal',
  storageRegion: 'eea',
  keyCustody: 'customerManaged',
  openStandards: ['saml', 'odf', 'odf'],
  currentContractId: contract,
  earliestStart: '2027-06-01',
  latestStart: '2028-01-01',
  unitPriceCeiling: '€ 12,50',
  answers: { sso: 'Ja', sites: '1.200,50', wave: 'najaar', why: 'Twee\r\nregels' },
};
const check = (changes: Partial<DemandLineEntry> = {}, other: Partial<DemandLineFacts> = {}) =>
  checkDemandLine({ ...facts, ...other }, { ...right, ...changes });
const problems = (changes: Partial<DemandLineEntry>, other: Partial<DemandLineFacts> = {}) => {
  const result = check(changes, other);
  return result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('checking a demand line', () => {
  it('reads a line as typed and states it in the unit of the item', () => {
    const line = valueOf(check());
    expect(
      line.quantities.map(({ period, maximum, enteredExpected }) => [
        period,
        formatQuantity(maximum),
        formatQuantity(enteredExpected),
      ]),
    ).toEqual([['2028', '14400', '1100.5']]);
    expect(line).toMatchObject({
      itemId: 'i1',
      unit: 'user',
      itemUnit: 'user-month',
      commitment: 'estimate',
      floor: [0, 0, 3, 0, 2, 0, 0, 0],
      openStandards: ['odf', 'saml'],
      complyOrExplain: null,
      answers: { sso: 'yes', sites: '1200.5', wave: 'Najaar', why: 'Twee\nregels' },
      value: { minor: 18_000_000n },
    });
  });

  it('collects every problem with its field', () => {
    expect(
      problems({
        itemCode: 'x',
        quantities: [{ period: '2029', minimum: '1', expected: '1', maximum: '1' }],
        floor: ['5', 'a'],
        dataSensitivity: '',
        storageRegion: 'moon',
        openStandards: ['telepathy'],
        earliestStart: '2028-02-30',
        budget: '1,234',
        answers: { other: '1' },
        remarks: 'a'.repeat(4001),
      }),
    ).toEqual([
      'item.unknown itemCode',
      'period.unknown quantities.2029',
      'money.cents budget',
      'standard.unknown openStandards.telepathy',
      'floor.level floor.SOV-1',
      'floor.level floor.SOV-2',
      'choice.missing dataSensitivity',
      'choice.unknown storageRegion',
      'date.unknown earliestStart',
      'answer.missing answers.sso',
      'answer.unknown answers.other',
      'text.length remarks',
    ]);
  });

  it.each([
    [{ minimum: '3', expected: '2', maximum: '2' }, ['quantity.order quantities.2027.minimum']],
    [{ minimum: '1', expected: '3', maximum: '2' }, ['quantity.order quantities.2027.maximum']],
    [{ minimum: '', expected: '2', maximum: '2' }, ['quantity.missing quantities.2027.minimum']],
    [{ minimum: '-1', expected: '2', maximum: '2' }, ['quantity.negative quantities.2027.minimum']],
    [{ minimum: '0', expected: '2', maximum: '1e308' }, ['decimal.format quantities.2027.maximum']],
    [{ minimum: '0', expected: '2', maximum: '9999999999999' }, ['quantity.large quantities.2027.maximum']],
    [{ minimum: '0', expected: '0', maximum: '0' }, ['quantity.none quantities']],
  ])('refuses quantities %j', (quantity, expected) => {
    expect(problems({ quantities: [{ period: '2027', ...quantity }] })).toEqual(expected);
  });

  it('refuses a unit that cannot be converted once, not once per period', () => {
    const both = ['2027', '2028'].map((period) => ({ period, minimum: '1', expected: '1', maximum: '1' }));
    expect(problems({ unit: 'hour', quantities: both })).toEqual(['unit.dimension unit']);
    expect(problems({ unit: 'ell', quantities: both })).toEqual(['unit.unknown unit']);
    expect(problems({ quantities: [...both, ...both.slice(0, 1)] })).toEqual([
      'period.twice quantities.2027',
    ]);
  });

  it('asks to comply or explain from 50,000 euros on', () => {
    const bare = { openStandards: [], unitPriceCeiling: '' };
    expect(problems({ ...bare, budget: '49.999,99' })).toEqual([]);
    expect(problems({ ...bare, budget: '50.000' })).toEqual(['standard.complyOrExplain complyOrExplain']);
    expect(problems({ ...bare, budget: '50.000', complyOrExplain: 'Geen gegevensuitwisseling' })).toEqual([]);
    expect(problems({ ...bare, budget: '50.000', openStandards: ['odf'] })).toEqual([]);
  });

  it('refuses a latest start before the earliest, and a contract of someone else', () => {
    expect(problems({ latestStart: '2027-05-31', currentContractId: 'another' })).toEqual([
      'contract.unknown currentContractId',
      'start.order latestStart',
    ]);
  });

  it('takes no pledge: that is signed by a second person', () => {
    expect(problems({ commitment: 'pledge' })).toEqual(['commitment.pledge commitment']);
    expect(problems({ commitment: '' })).toEqual(['choice.missing commitment']);
  });

  it('reads numbers in the notation of the person, and never guesses', () => {
    const quantities = [{ period: '2027', minimum: '1,200.5', expected: '1,200.5', maximum: '1,200.5' }];
    expect(problems({ quantities })).toHaveLength(3);
    const english = problems(
      { quantities, unitPriceCeiling: '12.50', answers: { sso: 'no' } },
      { notation: 'english' },
    );
    expect(english).toEqual([]);
  });

  it('finds lines of one item and label that stand there twice', () => {
    const lines = [
      { itemCode: 'office', label: '' },
      { itemCode: 'office', label: 'b' },
      { itemCode: 'office ', label: ' b' },
    ];
    expect([...repeatedLines(lines)].map(([index, { code }]) => [index, code])).toEqual([[2, 'line.twice']]);
  });
});
