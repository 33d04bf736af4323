import { euroCents, type LocalDate } from '@bundel/kernel';
import {
  decideCluster,
  decideJoint,
  decideLots,
  decideThreshold,
  finding,
  type BuyerKind,
  type ContractType,
  type Decision,
  type Finding,
  type JointFacts,
  type ThresholdVerdict,
} from '@bundel/procurement-law';
import type { BundleContent } from './bundle-content.js';
import { sumFigures, type FigureSum } from './bundle-figures.js';

export const BUNDLE_GATES = ['cluster', 'lots', 'joint', 'maximum', 'value'] as const;
export type BundleGateName = (typeof BUNDLE_GATES)[number];

/** A gate with what stands in its way and what a person should know beside it. */
export interface BundleGate {
  readonly name: BundleGateName;
  readonly findings: readonly Finding[];
  readonly notes: readonly Finding[];
}

export interface GateFacts {
  readonly content: BundleContent;
  readonly type: ContractType;
  readonly buyers: readonly BuyerKind[];
  readonly sentOn: LocalDate | null;
  readonly crossBorder: JointFacts['crossBorder'];
}

const gate = <T>(name: BundleGateName, decision: Decision<T>): BundleGate =>
  decision.ok
    ? { name, findings: [], notes: decision.value.notes }
    : { name, findings: decision.errors, notes: [] };

/** Each lot has lines, and each of its figures a maximum. @source LAW-C-23/20 */
const maximumGate = ({ lots, figures }: BundleContent): BundleGate => {
  const without = lots.filter(({ key }) => {
    const own = figures.filter(({ lot }) => lot === key);
    return own.length === 0 || own.some(({ maximum }) => maximum <= 0n);
  });
  return {
    name: 'maximum',
    findings: without.map(({ key, name }) =>
      finding('LAW-C-23/20', 'bundle.maximumMissing', 'bundle.stateMaximum', {
        path: ['lots', key],
        params: { lot: name },
      }),
    ),
    notes: [],
  };
};

/** What a lot is worth, without and with the margin: as its lead states it, or as the budgets of its lines add up. */
export const lotValue = (
  { figures }: Pick<BundleContent, 'figures'>,
  { key, statedValueCents }: BundleContent['lots'][number],
): FigureSum => {
  const sum = sumFigures(figures.filter(({ lot }) => lot === key));
  return statedValueCents == null
    ? sum
    : { ...sum, valueCents: statedValueCents, maximumCents: statedValueCents };
};

/** A lot whose budgets are unknown has no value that could be compared with a threshold. @source LAW-2.15 */
const valueFindings = (content: BundleContent): readonly Finding[] =>
  content.lots
    .filter((lot) => {
      const { maximumCents, lines } = lotValue(content, lot);
      return lines > 0 && maximumCents <= 0n;
    })
    .map(({ key, name }) =>
      finding('LAW-2.15', 'bundle.valueMissing', 'bundle.stateValue', {
        path: ['lots', key],
        params: { lot: name },
      }),
    );

/** Lines without a budget in lots whose value rests on budgets. */
const unpricedOf = (content: BundleContent): number =>
  content.lots
    .filter(({ statedValueCents }) => statedValueCents == null)
    .reduce((sum, lot) => sum + lotValue(content, lot).unpriced, 0);

const unpricedNotes = (unpriced: number): readonly Finding[] =>
  unpriced === 0
    ? []
    : [finding('LAW-2.15', 'value.unpricedLines', 'value.askBudgets', { params: { count: unpriced } })];

/** The joint value at its maximum against the lowest threshold that applies. @source LAW-2.15, LAW-MIXED-BUYERS */
export const valueAdvice = ({ content, type, buyers, sentOn }: GateFacts): Decision<ThresholdVerdict> =>
  decideThreshold({
    type,
    buyers,
    values: content.lots.map((lot) => euroCents(lotValue(content, lot).maximumCents)),
    sentOn,
  });

/** All gates of a bundle, in the order in which the wizard shows them. */
export function gatesOf(facts: GateFacts): readonly BundleGate[] {
  const { content, crossBorder } = facts;
  const value = gate('value', valueAdvice(facts));
  const combines = content.participants.length > 1 || content.lots.length > 1;
  return [
    gate('cluster', decideCluster(combines, content.cluster)),
    gate('lots', decideLots(content.lots.length, content.noLotsMotivation)),
    gate('joint', decideJoint({ participants: content.participants, crossBorder })),
    maximumGate(content),
    {
      ...value,
      findings: [...value.findings, ...valueFindings(content)],
      notes: [...value.notes, ...unpricedNotes(unpricedOf(content))],
    },
  ];
}

/** Everything that stands in the way, over all gates. */
export const gateFindings = (gates: readonly BundleGate[]): readonly Finding[] =>
  gates.flatMap(({ findings }) => findings);
