import type { DemandFact } from '../facts/demand-fact.js';
import type { Dimension } from './dimension.js';

/**
 * Units between which these lines were converted, named after one of them. That a conversion exists is a fact of the
 * lines: what was stated in one unit stands in the unit of its item.
 */
function familiesOf(facts: readonly DemandFact[]): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (unit: string): string => {
    const above = parent.get(unit) ?? unit;
    return above === unit ? unit : rootOf(above);
  };
  for (const { unit, enteredUnit } of facts) {
    const [low, high] = [rootOf(unit), rootOf(enteredUnit)].sort() as [string, string];
    for (const one of [unit, enteredUnit, low]) if (!parent.has(one)) parent.set(one, one);
    parent.set(high, low);
  }
  return new Map([...parent.keys()].sort().map((unit) => [unit, rootOf(unit)]));
}

/** The unit in which the bundle is priced: as stated, converted, or impossible to convert. */
export function unitDimension(facts: readonly DemandFact[]): Dimension {
  const families = familiesOf(facts);
  return {
    topic: 'unit',
    detail: '',
    valueOf: (fact) => fact.enteredUnit,
    outcomeOf: (value, choice) =>
      value === choice
        ? 'asAsked'
        : families.has(choice) && families.get(value) === families.get(choice)
          ? 'stricter'
          : 'lost',
    compare: (left, right) => (left < right ? -1 : left === right ? 0 : 1),
    candidates: [...families.keys()],
  };
}
