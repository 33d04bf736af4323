import { enableRowSecurity, grantToApplication, ownPerson } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions and unfinished logins. Secrets are kept as hashes, except those the token request still needs. */
export class Sessions1767226200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        id uuid primary key default uuidv7(),
        token_hash bytea not null unique check (length(token_hash) = 32),
        person_id uuid not null references person (id) on delete cascade,
        membership_id uuid references membership (id) on delete set null,
        assurance text not null check (assurance in ('low', 'substantial', 'high')),
        id_token text,
        user_agent_hash bytea not null,
        created_at timestamptz not null default clock_timestamp(),
        last_seen_at timestamptz not null default clock_timestamp(),
        ends_at timestamptz not null,
        revoked_at timestamptz,
        revoked_reason text
      )`);
    await runner.query(`create index session_by_person on session (person_id) where revoked_at is null`);
    await runner.query(`create index session_by_membership on session (membership_id)`);
    await enableRowSecurity(runner, 'session', { read: ownPerson });
    await grantToApplication(runner, 'session');
    await runner.query(`
      create table login_attempt (
        state_hash bytea primary key check (length(state_hash) = 32),
        browser_hash bytea not null,
        nonce text not null,
        code_verifier text not null,
        return_to text not null,
        required_assurance text check (required_assurance in ('low', 'substantial', 'high')),
        session_id uuid references session (id) on delete cascade,
        invitation_token text,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await runner.query(`create index login_attempt_by_session on login_attempt (session_id)`);
    await enableRowSecurity(runner, 'login_attempt', { read: 'false' });
    await grantToApplication(runner, 'login_attempt');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table login_attempt`);
    await runner.query(`drop table session`);
  }
}
