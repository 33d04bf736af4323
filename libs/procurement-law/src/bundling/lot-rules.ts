import { decide, finding, type Decision } from '../rules/finding.js';

/** What the notice says about bidding for lots. */
export interface LotRules {
  readonly lotCount: number;
  /** The notice says whether bids are for one, several or all lots. */
  readonly statesBidsPerLot: boolean;
  /** Most lots that one bidder may win; null when there is no such limit. */
  readonly maximumPerBidder: number | null;
  readonly maximumInNotice: boolean;
  /** Objective rules say which lots a bidder gets who ranks first in more than the maximum. */
  readonly objectiveRules: boolean;
  /** Combinations of lots that may be awarded together. */
  readonly combinations: readonly (readonly number[])[];
  readonly combinationsReserved: boolean;
}

/** Whether the rules on lots may be used. @source LAW-2.10 */
export const decideLotRules = (rules: LotRules): Decision<true> => {
  const at = (code: string, remedy: string, field: string) =>
    finding('LAW-2.10', code, remedy, { path: [field], params: { lots: rules.lotCount } });
  const limited = rules.maximumPerBidder !== null;
  const outside = rules.combinations.flat().some((lot) => lot < 0 || lot >= rules.lotCount);
  return decide(
    true,
    ['LAW-2.10'],
    [
      ...(rules.lotCount > 1 && !rules.statesBidsPerLot
        ? [at('lotRules.bidsPerLotUnstated', 'lotRules.stateInNotice', 'statesBidsPerLot')]
        : []),
      ...(limited && !rules.maximumInNotice
        ? [at('lotRules.maximumNotInNotice', 'lotRules.stateInNotice', 'maximumPerBidder')]
        : []),
      ...(limited && !rules.objectiveRules
        ? [at('lotRules.noObjectiveRules', 'lotRules.addRules', 'objectiveRules')]
        : []),
      ...(rules.combinations.length > 0 && !rules.combinationsReserved
        ? [at('lotRules.combinationsNotReserved', 'lotRules.stateInNotice', 'combinations')]
        : []),
      ...(outside ? [at('lotRules.noSuchLot', 'lotRules.chooseLots', 'combinations')] : []),
    ],
  );
};
