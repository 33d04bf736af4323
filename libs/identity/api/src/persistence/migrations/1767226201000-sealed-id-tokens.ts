import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Tokens of the login service are stored sealed from here on. Those in clear are forgotten: whoever logs out of such a
 * session is asked by the login service to confirm. The key is no business of the database, so they cannot be sealed here.
 */
export class SealedIdTokens1767226201000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('bundel.scope', 'system', true)`);
    await runner.query(`update session set id_token = null where id_token is not null`);
    await runner.query(
      `alter table session add constraint session_id_token_sealed check (id_token like 'sealed-1.%')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table session drop constraint session_id_token_sealed`);
  }
}
