type Ask = (sql: string, values?: unknown[]) => Promise<unknown>;

/**
 * Makes the sequence that BullMQ numbers the jobs of one queue with, as owner: BullMQ would make it when the first job is
 * added, and the application role may not. One that the application made before is replaced and goes on behind its numbers.
 */
export async function prepareQueueIds(ask: Ask, queue: string): Promise<void> {
  const [{ name, next }] = (await ask(
    `select bullmq.job_id_seq_name($1) as name,
       (select coalesce(max(id::bigint), 0) + 1 from bullmq.job where queue = $1 and id ~ '^[0-9]{1,15}$')::text as next`,
    [queue],
  )) as [{ name: string; next: string }];
  if (!/^\w+$/.test(name) || !/^\d+$/.test(next))
    throw new Error(`BullMQ names its sequence otherwise: ${name}.`);
  await ask(`drop sequence if exists bullmq."${name}"`);
  await ask(`create sequence bullmq."${name}" start ${next}`);
  await ask(`grant usage on sequence bullmq."${name}" to bundel_app`);
}
