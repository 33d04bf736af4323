import { describe, expect, it } from '@jest/globals';
import { decimal, formatDecimal, normaliseDecimal, parsePeriod, quantityOf, valueOf } from '@bundel/kernel';
import fc from 'fast-check';
import { contributionsOf, foldMoves, type GroupKey, type TotalledLine } from '../totals/moves-between.js';
import type { SealFloor } from '../vocabulary.js';
import { packFloor } from './group-sums.js';
import { CHUNK_ROWS } from './line-columns.js';
import { LineFold, type FoldedGroup } from './line-fold.js';
import { DOUBLE_LIMIT, formatMicro, microOf } from './micro-quantity.js';

const limit = BigInt(DOUBLE_LIMIT);
const micro = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n }),
  fc.bigInt({ min: 0n, max: 10n ** 15n }),
  fc.bigInt({ min: limit - 3n, max: limit + 3n }),
  fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }),
);
const quantity = micro.map((unscaled) => valueOf(quantityOf(decimal(unscaled, 6))));
const line: fc.Arbitrary<TotalledLine> = fc.record({
  campaignId: fc.constantFrom('c', 'd'),
  itemId: fc.constantFrom('i1', 'i2'),
  organisationId: fc.constantFrom('o1', 'o2', 'o3'),
  bodyType: fc.constantFrom('municipality', 'province'),
  province: fc.constantFrom('', 'PV20'),
  commitment: fc.constantFrom('interest', 'estimate', 'pledge'),
  unit: fc.constant('user-month'),
  floor: fc.array(fc.integer({ min: 0, max: 4 }), {
    minLength: 8,
    maxLength: 8,
  }) as unknown as fc.Arbitrary<SealFloor>,
  quantities: fc.uniqueArray(
    fc.record({
      period: fc.constantFrom('2027', '2028').map((text) => valueOf(parsePeriod(text))),
      minimum: quantity,
      expected: quantity,
      maximum: quantity,
    }),
    { selector: ({ period }) => period, minLength: 1 },
  ),
});

function folded(lines: readonly TotalledLine[]): readonly FoldedGroup[] {
  const fold = new LineFold();
  for (const one of lines)
    for (const part of contributionsOf(one)) {
      const amounts = [part.minimum, part.expected, part.maximum].map((value) =>
        formatDecimal(normaliseDecimal(value)),
      ) as [string, string, string];
      fold.add(fold.seatOf(part), packFloor(one.floor), ...amounts);
    }
  return fold.groups();
}

/** The same sums by the decimals that move totals: per body first, then per group. */
function movedTogether(lines: readonly TotalledLine[]): readonly FoldedGroup[] {
  const groups = new Map<string, FoldedGroup>();
  for (const part of foldMoves(lines.flatMap((one) => contributionsOf(one)))) {
    const { organisation: _, minimum, expected, maximum, ...rest } = part;
    const key = [rest.campaign, rest.item, rest.period, rest.bodyType, rest.province, rest.commitment].join(
      '\u001f',
    );
    const known = groups.get(key);
    const sum = (value: { unscaled: bigint; scale: number }, text = '0'): string =>
      formatMicro(value.unscaled * 10n ** BigInt(6 - value.scale) + BigInt(microOf(text)));
    groups.set(key, {
      ...rest,
      lines: rest.lines + (known?.lines ?? 0),
      bodies: 1 + (known?.bodies ?? 0),
      minimum: sum(minimum, known?.minimum),
      expected: sum(expected, known?.expected),
      maximum: sum(maximum, known?.maximum),
      floorLines: rest.floorLines.map((count, place) => count + (known?.floorLines[place] ?? 0)),
    });
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

describe('laws of folding lines in columns', () => {
  it('gives the same groups as the exact decimals that move totals, whatever the size of a quantity', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        expect(folded(lines)).toEqual(movedTogether(lines));
      }),
    );
  });

  it('does not depend on the order of the lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        expect(folded([...lines].reverse())).toEqual(folded(lines));
      }),
    );
  });

  it('reads and writes millionths without loss', () => {
    fc.assert(fc.property(micro, (value) => expect(BigInt(microOf(formatMicro(value)))).toBe(value)));
  });
});

describe('folding lines in columns', () => {
  const key: GroupKey = {
    campaign: 'c',
    item: 'i',
    unit: 'device',
    period: '2027',
    bodyType: 'municipality',
    province: '',
    commitment: 'pledge',
    organisation: 'o',
  };

  it('carries exactly where a sum of doubles would already round', () => {
    const fold = new LineFold();
    const seat = fold.seatOf(key);
    const rows = CHUNK_ROWS * 3 + 7;
    const value = DOUBLE_LIMIT - 1;
    for (let row = 0; row < rows; row += 1)
      fold.add(seat, 0, '0.000001', formatMicro(BigInt(value)), '99999999999999.999999');
    const [group] = fold.groups();
    expect(group).toMatchObject({
      lines: rows,
      bodies: 1,
      minimum: formatMicro(BigInt(rows)),
      expected: formatMicro(BigInt(rows) * BigInt(value)),
      maximum: formatMicro(BigInt(rows) * (10n ** 20n - 1n)),
    });
  });

  it('counts a body once per group, and grows with groups and bodies', () => {
    const fold = new LineFold();
    for (let row = 0; row < 3_000; row += 1) {
      const body = { ...key, item: `i${row % 100}`, organisation: `o${row % 300}` };
      fold.add(fold.seatOf(body), packFloor([4, 0, 0, 0, 0, 0, 0, 1]), '1', '2', '3');
    }
    const groups = fold.groups();
    expect(groups).toHaveLength(100);
    for (const { lines, bodies, expected, floorLines } of groups) {
      expect({ lines, bodies, expected }).toEqual({ lines: 30, bodies: 3, expected: '60.000000' });
      expect([floorLines[4], floorLines[36], floorLines[5]]).toEqual([30, 30, 30]);
    }
  });

  it.each(['', '.', '1.', '.5', '-1', '1e3', '1,5', '1.1234567', ' 1'])(
    'refuses %j as a quantity',
    (text) => {
      expect(() => microOf(text)).toThrow(RangeError);
    },
  );

  it.each([[[0, 0, 0]], [[5, 0, 0, 0, 0, 0, 0, 0]], [[1.5, 0, 0, 0, 0, 0, 0, 0]]])(
    'refuses %j as a floor',
    (floor) => {
      expect(() => packFloor(floor)).toThrow(RangeError);
    },
  );
});
