import { defineJob, type FileStorage, type Tx } from '@bundel/platform';
import { z } from 'zod';

export const tidyDemandImportsJob = defineJob({
  name: 'tidy-demand-imports',
  version: 1,
  payload: z.object({}),
  dedupKey: () => 'tidy-demand-imports',
  retry: { attempts: 3, backoffMs: 1_000 },
});

/** Files that are removed in one run; the next run goes on. */
const mostFiles = 500;

/**
 * Frees imports whose job has ended without an answer, so that they can be chosen again or removed, and removes the
 * files of imports that are older than they are kept. A file goes before its row says so: when this is undone, the next
 * run removes it once more, and no file is left that nobody knows of.
 */
export async function tidyDemandImports(
  tx: Tx,
  storage: FileStorage,
  keepDays: number,
): Promise<{ freed: number; files: number }> {
  const freed = await tx.query(
    `with freed as (
       update demand_import i set failure = '{"code":"import.stopped","params":{}}',
         state = case i.state when 'applying' then 'failed' else 'refused' end
       where i.state in ('checking', 'applying')
         and not exists (select from outbox o where o.id = i.job_id and o.state in ('pending', 'dispatched'))
       returning 1)
     select 1 from freed`,
  );
  const old = await tx.query<{ id: string; key: string }>(
    `select id, file_key as key from demand_import
     where file_removed_at is null and state not in ('checking', 'applying')
       and coalesce(applied_at, checked_at, uploaded_at) < clock_timestamp() - $1::integer * interval '1 day'
     order by uploaded_at limit $2 for update skip locked`,
    [keepDays, mostFiles],
  );
  for (const { key } of old) await storage.delete(key);
  await tx.query(`update demand_import set file_removed_at = clock_timestamp() where id = any($1::uuid[])`, [
    old.map(({ id }) => id),
  ]);
  return { freed: freed.length, files: old.length };
}
