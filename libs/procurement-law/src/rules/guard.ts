import type { Finding } from './finding.js';

/** What stands against a step of a lifecycle; nothing when it may be taken. */
export type Guard<Facts> = (facts: Facts) => readonly Finding[];

/** A step that nothing stands against. */
export const free: Guard<unknown> = () => [];

/** Against publication or sign-off stands whatever the gates of the law found. */
export const gatesPass: Guard<{ readonly gateFindings: readonly Finding[] }> = ({ gateFindings }) =>
  gateFindings;

/** Everything that stands against a step, by each of the guards. */
export const allOf =
  <Facts>(...guards: readonly Guard<Facts>[]): Guard<Facts> =>
  (facts) =>
    guards.flatMap((guard) => guard(facts));
