import { decide, finding, type Decision, type Finding } from '../rules/finding.js';

/** The three limbs that are weighed before contracts are combined. @source LAW-1.5-1 */
export const CLUSTER_LIMBS = ['marketAndSmeAccess', 'organisationalConsequences', 'coherence'] as const;
export type ClusterLimb = (typeof CLUSTER_LIMBS)[number];

/** Shorter than this is no motivation but a placeholder. */
export const SHORTEST_MOTIVATION = 20;

const isMotivated = (text: string): boolean => text.trim().length >= SHORTEST_MOTIVATION;

export interface ClusterMotivation {
  readonly limbs: Readonly<Record<ClusterLimb, string>>;
  /** Organisational consequences are weighed for buyers and for suppliers. */
  readonly weighedForSuppliers: boolean;
  /** The motivation stands in the tender documents. */
  readonly inTenderDocuments: boolean;
}

/** Whether combining is motivated; without combining there is nothing to motivate. @source LAW-1.5-1 */
export const decideCluster = (combines: boolean, motivation: ClusterMotivation): Decision<true> => {
  if (!combines) return decide(true, ['LAW-1.5-1'], []);
  const missing = CLUSTER_LIMBS.filter((limb) => !isMotivated(motivation.limbs[limb])).map((limb) =>
    finding('LAW-1.5-1', 'cluster.limbMissing', 'cluster.motivateLimb', {
      path: ['cluster', limb],
      params: { limb, shortest: SHORTEST_MOTIVATION },
    }),
  );
  const findings: readonly Finding[] = [
    ...missing,
    ...(motivation.weighedForSuppliers
      ? []
      : [
          finding('LAW-1.5-1', 'cluster.suppliersNotWeighed', 'cluster.weighSuppliers', {
            path: ['cluster', 'organisationalConsequences'],
          }),
        ]),
    ...(motivation.inTenderDocuments
      ? []
      : [finding('LAW-1.5-1', 'cluster.notPublished', 'cluster.publish', { path: ['cluster'] })]),
  ];
  return decide(true, ['LAW-1.5-1'], findings);
};

/** Lots, or why not. @source LAW-1.5-3 */
export const decideLots = (lotCount: number, noLotsMotivation: string): Decision<true> =>
  decide(
    true,
    ['LAW-1.5-3'],
    lotCount >= 2 || isMotivated(noLotsMotivation)
      ? []
      : [
          finding('LAW-1.5-3', 'lots.missing', 'lots.divideOrMotivate', {
            path: ['lots'],
            params: { lotCount },
          }),
        ],
  );

/** A deviation from the Gids Proportionaliteit stands in the documents with its reason. @source LAW-1.10-4 */
export const decideGuideDeviation = (deviates: boolean, motivation: string): Decision<true> =>
  decide(
    true,
    ['LAW-1.10-4'],
    !deviates || isMotivated(motivation)
      ? []
      : [
          finding('LAW-1.10-4', 'guide.deviationNotMotivated', 'guide.motivate', {
            path: ['guideDeviation'],
          }),
        ],
  );
