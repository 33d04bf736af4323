import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of imports are kept for a time; after that only what was found in them remains. */
export class DemandImportFiles1767226341000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table demand_import add column file_removed_at timestamptz`);
    await runner.query(
      `create index demand_import_with_file on demand_import (uploaded_at) where file_removed_at is null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table demand_import drop column file_removed_at`);
  }
}
