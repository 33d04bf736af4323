import type { MigrationInterface, QueryRunner } from 'typeorm';
import { portalQueue } from '../queue-backend.js';
import { prepareQueueIds } from '../queue-ids.js';

/** The queue's sequence belongs to the owner, like its tables; with it made, the application role creates nothing at all. */
export class QueueIds1767225612000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await prepareQueueIds((sql, values) => runner.query(sql, values), portalQueue);
    await runner.query(`revoke create on schema bullmq from bundel_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`grant create on schema bullmq to bundel_app`);
  }
}
