import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A run says which way it counted. */
export class TotalRunPath1767226330000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table demand_total_run add column path text not null default 'database',
      add constraint demand_total_run_path check (path in ('database', 'columns'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table demand_total_run drop column path`);
  }
}
