import { systemScope, type Database, type Tx } from '@bundel/platform';
import type { Dataset } from '../dataset.js';

/**
 * Loads a data set unless exactly this content was loaded before. Two processes that load at once wait for each other.
 * @returns how many rows were loaded; 0 when this content is known
 */
export function loadOnce<Row>(
  database: Database,
  dataset: Dataset<Row>,
  load: (tx: Tx, rows: readonly Row[]) => Promise<void>,
): Promise<number> {
  return database.transaction(systemScope(`load ${dataset.name}`), async (tx) => {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`dataset ${dataset.name}`]);
    const known = await tx.query<{ sha256: string }>(`select sha256 from reference_dataset where name = $1`, [
      dataset.name,
    ]);
    if (known[0]?.sha256 === dataset.sha256) return 0;
    await load(tx, dataset.rows);
    await tx.query(
      `insert into reference_dataset (name, version, sha256, source, compiled_on, row_count)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (name) do update set version = excluded.version, sha256 = excluded.sha256, source = excluded.source,
         compiled_on = excluded.compiled_on, row_count = excluded.row_count, loaded_at = clock_timestamp()`,
      [
        dataset.name,
        dataset.version,
        dataset.sha256,
        dataset.source,
        dataset.compiledOn,
        dataset.rows.length,
      ],
    );
    return dataset.rows.length;
  });
}
