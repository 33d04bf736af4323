import { compareMoney, euroCents, type Money } from '@bundel/kernel';
import { decide, finding, type Decision, type Finding } from '../rules/finding.js';
import type { RuleId } from '../rules/rules.data.js';
import type { BuyerKind, ContractType } from '../value/contract.js';
import { thresholdFor } from '../value/thresholds.js';

/** Share of the original price below which a small change stays, in percent. @source LAW-2.163b */
export const smallChangePercent = (type: ContractType): number => (type === 'works' ? 15 : 10);

/** Share of the original price that one extra or unforeseen change may have, in percent. @source LAW-2.163d, LAW-2.163e */
export const LARGE_CHANGE_PERCENT = 50;

export interface RunningContract {
  readonly type: ContractType;
  readonly buyers: readonly BuyerKind[];
  readonly original: Money;
}

const isBelowPercent = (amount: Money, original: Money, percent: number): boolean =>
  amount.minor * 100n < original.minor * BigInt(percent);

/** Whether each change in turn stays small: the sum so far is below both limits. @source LAW-2.163b */
export const smallChanges = (
  { type, buyers, original }: RunningContract,
  changes: readonly Money[],
): readonly boolean[] => {
  const threshold = thresholdFor(type, buyers);
  let sum = 0n;
  return changes.map(({ minor }) => {
    sum += minor;
    const soFar = euroCents(sum);
    return compareMoney(soFar, threshold) < 0 && isBelowPercent(soFar, original, smallChangePercent(type));
  });
};

/** On which ground a contract is changed without a new procedure. */
export type ChangeGround =
  | { readonly kind: 'small'; readonly earlier: readonly Money[]; readonly natureUnchanged: boolean }
  | { readonly kind: 'reviewClause'; readonly clauseIsClear: boolean; readonly natureUnchanged: boolean }
  | {
      readonly kind: 'extraNeeded';
      readonly otherSupplierImpossible: boolean;
      readonly noticePlanned: boolean;
    }
  | {
      readonly kind: 'unforeseen';
      readonly unforeseeable: boolean;
      readonly natureUnchanged: boolean;
      readonly noticePlanned: boolean;
    }
  | { readonly kind: 'supplierReplaced'; readonly by: 'clause' | 'succession' | 'other' }
  | { readonly kind: 'notMaterial'; readonly material: boolean };

const RULE_OF: Readonly<Record<ChangeGround['kind'], RuleId>> = {
  small: 'LAW-2.163b',
  reviewClause: 'LAW-2.163c',
  extraNeeded: 'LAW-2.163d',
  unforeseen: 'LAW-2.163e',
  supplierReplaced: 'LAW-2.163f',
  notMaterial: 'LAW-2.163g',
};

const objections = (
  contract: RunningContract,
  amount: Money,
  ground: ChangeGround,
): readonly (readonly [boolean, string])[] => {
  const tooLarge = amount.minor * 100n > contract.original.minor * BigInt(LARGE_CHANGE_PERCENT);
  switch (ground.kind) {
    case 'small':
      return [
        [smallChanges(contract, [...ground.earlier, amount]).at(-1) !== true, 'change.notSmall'],
        [!ground.natureUnchanged, 'change.otherNature'],
      ];
    case 'reviewClause':
      return [
        [!ground.clauseIsClear, 'change.clauseUnclear'],
        [!ground.natureUnchanged, 'change.otherNature'],
      ];
    case 'extraNeeded':
      return [
        [tooLarge, 'change.aboveHalf'],
        [!ground.otherSupplierImpossible, 'change.otherSupplierPossible'],
        [!ground.noticePlanned, 'change.noNotice'],
      ];
    case 'unforeseen':
      return [
        [tooLarge, 'change.aboveHalf'],
        [!ground.unforeseeable, 'change.foreseeable'],
        [!ground.natureUnchanged, 'change.otherNature'],
        [!ground.noticePlanned, 'change.noNotice'],
      ];
    case 'supplierReplaced':
      return [[ground.by === 'other', 'change.supplierReplaced']];
    case 'notMaterial':
      return [[ground.material, 'change.material']];
  }
};

/** Whether a contract may be changed on a ground; otherwise a new procedure. @source LAW-2.163b … LAW-2.163g */
export const decideChange = (
  contract: RunningContract,
  amount: Money,
  ground: ChangeGround,
): Decision<Money> => {
  const rule = RULE_OF[ground.kind];
  const findings: readonly Finding[] = objections(contract, amount, ground)
    .filter(([applies]) => applies)
    .map(([, code]) => finding(rule, code, 'change.newProcedure', { params: { ground: ground.kind } }));
  return decide(amount, [rule], findings);
};

/** A change of control of the supplier is a signal to look at its replacement. @source LAW-2.163f */
export const changeOfControlSignal = (): Finding =>
  finding('LAW-2.163f', 'change.controlChanged', 'change.checkSupplier');
