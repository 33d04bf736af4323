import { enableRowSecurity, grantToApplication, ownPerson } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether and in which language a person gets messages by e-mail as well, and when each was mailed. */
export class MailChoice1767226390000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notification add column mailed_at timestamptz`);
    await grantToApplication(runner, 'notification', 'update (mailed_at)');
    await runner.query(`
      create table mail_choice (
        person_id uuid primary key,
        wanted boolean not null,
        language text not null,
        changed_at timestamptz not null default clock_timestamp(),
        constraint mail_choice_language check (language in ('nl', 'en'))
      )`);
    await enableRowSecurity(runner, 'mail_choice', { read: ownPerson });
    await grantToApplication(runner, 'mail_choice', 'select, insert, update');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mail_choice`);
    await runner.query(`alter table notification drop column mailed_at`);
  }
}
