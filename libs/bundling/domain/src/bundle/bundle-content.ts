import type { ClusterMotivation, Phase, Responsibility } from '@bundel/procurement-law';
import { canonicalText } from '../facts/demand-fact.js';
import type { BundleFigure, MarginBasisPoints } from './bundle-figures.js';

export interface BundleParticipant {
  readonly body: string;
  readonly country: string;
  readonly mandateInForce: boolean;
  readonly phases: Readonly<Partial<Record<Phase, Responsibility>>>;
}

export interface BundleLot {
  readonly key: string;
  readonly name: string;
  /** Value that the lead states itself, in cents: where budgets are missing or hidden. It replaces their sum. */
  readonly statedValueCents?: bigint | null;
}

/** All that participants approve and that publication freezes. */
export interface BundleContent {
  readonly title: string;
  readonly leadBody: string;
  readonly margin: MarginBasisPoints;
  readonly lots: readonly BundleLot[];
  readonly participants: readonly BundleParticipant[];
  readonly figures: readonly BundleFigure[];
  readonly cluster: ClusterMotivation;
  readonly noLotsMotivation: string;
}

const sortedKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, one]) => [key, sortedKeys(one)]),
  );
};

const byText =
  <T>(textOf: (one: T) => string) =>
  (left: T, right: T): number =>
    textOf(left) < textOf(right) ? -1 : textOf(left) > textOf(right) ? 1 : 0;

/**
 * The content as one text over which its hash is taken: keys sorted, participants and figures in one order, lots in
 * the order in which they are published. Whether a mandate is in force today is no content: it changes by itself.
 */
export const canonicalContent = (content: BundleContent): string =>
  canonicalText(
    sortedKeys({
      ...content,
      participants: content.participants
        .map(({ body, country, phases }) => ({ body, country, phases }))
        .sort(byText(({ body }) => body)),
      figures: [...content.figures].sort(
        byText(({ lot, bodyId, itemId, unit }) => JSON.stringify([lot, bodyId, itemId, unit])),
      ),
    }),
  );

/** An approval of a mandate holder, of the content that had this hash. */
export interface Approval {
  readonly body: string;
  readonly contentHash: string;
}

/** Bodies without an approval of the content as it stands. @source LAW-2.11a */
export const unapprovedBodies = (
  participants: readonly BundleParticipant[],
  approvals: readonly Approval[],
  contentHash: string,
): readonly string[] =>
  participants
    .map(({ body }) => body)
    .filter((body) => !approvals.some((one) => one.body === body && one.contentHash === contentHash));

/** Approvals that a change has voided: they stay to be seen, and count no more. */
export const voidedApprovals = (approvals: readonly Approval[], contentHash: string): readonly Approval[] =>
  approvals.filter((one) => one.contentHash !== contentHash);
