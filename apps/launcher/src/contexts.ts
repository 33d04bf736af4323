import * as identity from '@bundel/identity-api';
import * as inbox from '@bundel/inbox-api';
import * as organisations from '@bundel/organisations-api';
import * as oversight from '@bundel/oversight-api';
import * as platform from '@bundel/platform';
import * as referenceData from '@bundel/reference-data';
import type { Entities, Migration, Seed } from '@bundel/platform';

/** Every context that owns tables, in the order in which they know each other. */
const contexts: readonly object[] = [platform, referenceData, oversight, inbox, organisations, identity];

/** TypeORM entities of all contexts. */
export const entities = collect('Entities') as Entities;

/** Migrations of all contexts; their own timestamps decide the order. */
export const migrations = collect('Migrations') as readonly Migration[];

/** Reference data and demo of all contexts. */
export const seeds = collect('Seeds') as readonly Seed[];

/** A context exports its part as an array called `<context>Entities`, `<context>Migrations`, `<context>Seeds`. */
function collect(suffix: string): readonly unknown[] {
  const all = contexts.flatMap((context) =>
    Object.entries(context).flatMap(([name, value]) =>
      name.endsWith(suffix) && Array.isArray(value) ? (value as unknown[]) : [],
    ),
  );
  // A list may be part of another one of the same context.
  return [...new Set(all)];
}
