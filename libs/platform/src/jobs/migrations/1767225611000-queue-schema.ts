import { runMigrations } from 'bullmq';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * BullMQ's own tables. The owner makes them, so that the application role owns none and creates
 * none. A BullMQ release with a newer schema gets a further migration like this one (a test compares the versions).
 */
export class QueueSchema1767225611000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await prepareQueueSchema(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema bullmq cascade`);
  }
}

/** Brings schema `bullmq` to the version of the installed BullMQ, inside the transaction of the migration. */
export async function prepareQueueSchema(runner: QueryRunner): Promise<void> {
  await runMigrations({
    query: (text: string, values?: unknown[]) => withinTransaction(runner, text, values),
  } as never);
  await runner.query(`set local search_path to default`);
  await runner.query(`grant usage on schema bullmq to bundel_app`);
  await runner.query(`grant select, insert, update, delete on all tables in schema bullmq to bundel_app`);
  await runner.query(`grant usage on all sequences in schema bullmq to bundel_app`);
  await runner.query(`revoke insert, update, delete on bullmq.migration from bundel_app`);
}

/** BullMQ opens and closes a transaction of its own; here the migration's transaction does that. */
async function withinTransaction(
  runner: QueryRunner,
  text: string,
  values?: unknown[],
): Promise<{ rows: unknown }> {
  if (/^(BEGIN|COMMIT|ROLLBACK)$/.test(text.trim())) return { rows: [] };
  return { rows: await runner.query(text, values) };
}
