import { describe, expect, it } from '@jest/globals';
import { euroCents, type Money } from '@bundel/kernel';
import { changeOfControlSignal, decideChange, smallChanges, type ChangeGround } from './contract-change.js';

const euros = (amount: number): Money => euroCents(BigInt(Math.round(amount * 100)));
const contract = { type: 'services', buyers: ['sub-central'], original: euros(1_500_000) } as const;
const codes = (amount: number, ground: ChangeGround) => {
  const decision = decideChange(contract, euros(amount), ground);
  return decision.ok ? [] : decision.errors.map(({ code }) => code);
};

describe('changing a contract', () => {
  it('LAW-2.163b: the sum of small changes stays below both limits', () => {
    expect(smallChanges(contract, [60_000, 80_000, 20_000].map(euros))).toEqual([true, true, false]);
    expect(smallChanges(contract, [euros(149_999.99)])).toEqual([true]);
    expect(smallChanges(contract, [euros(150_000)])).toEqual([false]);
    expect(smallChanges({ ...contract, original: euros(5_000_000) }, [euros(216_000)])).toEqual([false]);
    expect(smallChanges({ ...contract, type: 'works' }, [euros(224_999)])).toEqual([true]);
    expect(codes(20_000, { kind: 'small', earlier: [euros(140_000)], natureUnchanged: false })).toEqual([
      'change.notSmall',
      'change.otherNature',
    ]);
  });

  it('LAW-2.163c: a review clause is clear', () => {
    expect(codes(1, { kind: 'reviewClause', clauseIsClear: true, natureUnchanged: true })).toEqual([]);
    expect(codes(1, { kind: 'reviewClause', clauseIsClear: false, natureUnchanged: true })).toEqual([
      'change.clauseUnclear',
    ]);
  });

  it('LAW-2.163d and LAW-2.163e: extra and unforeseen changes are at most half each, with a notice', () => {
    const extra = { kind: 'extraNeeded', otherSupplierImpossible: true, noticePlanned: true } as const;
    expect(codes(750_000, extra)).toEqual([]);
    expect(codes(750_000.01, { ...extra, noticePlanned: false })).toEqual([
      'change.aboveHalf',
      'change.noNotice',
    ]);
    const unforeseen = {
      kind: 'unforeseen',
      unforeseeable: true,
      natureUnchanged: true,
      noticePlanned: true,
    } as const;
    expect(codes(750_000, unforeseen)).toEqual([]);
    expect(codes(1, { ...unforeseen, unforeseeable: false })).toEqual(['change.foreseeable']);
  });

  it('LAW-2.163f: a supplier is replaced by clause or succession only; new control is a signal', () => {
    expect(codes(0, { kind: 'supplierReplaced', by: 'succession' })).toEqual([]);
    expect(codes(0, { kind: 'supplierReplaced', by: 'other' })).toEqual(['change.supplierReplaced']);
    expect(changeOfControlSignal()).toMatchObject({ rule: 'LAW-2.163f', remedy: 'change.checkSupplier' });
  });

  it('LAW-2.163g: a material change is a new procedure', () => {
    expect(codes(1, { kind: 'notMaterial', material: true })).toEqual(['change.material']);
    expect(codes(1, { kind: 'notMaterial', material: false })).toEqual([]);
  });
});
