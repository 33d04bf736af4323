import type { DemandFact } from '@bundel/bundling-domain';
import { readChosenDemand, type ChosenDemand, type ChosenLine } from '@bundel/demand-api';
import { scopeOf, type Database, type RequestContext } from '@bundel/platform';
import { badInput } from './bad-input.js';
import type { ChosenDemandFilter } from './demand-filter.input.js';
import { toFacts } from './to-facts.js';

/** How many values one part of a filter names at most. */
const mostValues = 1_000;

/** The chosen demand of a call with its lines as facts. */
export interface ChosenFacts {
  readonly demand: ChosenDemand;
  readonly facts: readonly DemandFact[];
  readonly lineById: ReadonlyMap<string, ChosenLine>;
}

/** Reads what the lead of a call may know; null for everybody else, whether the call exists or not. */
export async function readChosenFacts(
  database: Database,
  context: RequestContext,
  campaignId: string,
  filter: ChosenDemandFilter | null | undefined,
): Promise<ChosenFacts | null> {
  const demand = await database.read(scopeOf(context.actor), (tx) =>
    readChosenDemand(tx, campaignId, bounded(filter ?? {})),
  );
  if (demand === null) return null;
  return {
    demand,
    facts: toFacts(demand.lines),
    lineById: new Map(demand.lines.map((line) => [line.lineId, line])),
  };
}

function bounded(filter: ChosenDemandFilter): ChosenDemandFilter {
  if (Object.values(filter).every((values) => ((values as string[] | null) ?? []).length <= mostValues))
    return filter;
  throw badInput(`A filter names at most ${mostValues} values.`);
}
