import { enableRowSecurity, grantToApplication, ownPerson } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions and unfinished logins. Secrets are kept as hashes, except those the token request still needs. */
export class Sessions1767226200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table session (
        id uuid primary key default uuidv7(),
        token_hash bytea not null,
        person_id uuid not null,
        membership_id uuid,
        assurance text not null,
        id_token text,
        user_agent_hash bytea not null,
        created_at timestamptz not null default clock_timestamp(),
        last_seen_at timestamptz not null default clock_timestamp(),
        ends_at timestamptz not null,
        revoked_at timestamptz,
        revoked_reason text,
        constraint session_token_key unique (token_hash),
        constraint session_token_length check (length(token_hash) = 32),
        constraint session_assurance check (assurance in ('low', 'substantial', 'high')),
        constraint session_person foreign key (person_id) references person (id) on delete cascade,
        constraint session_membership foreign key (membership_id) references membership (id) on delete set null
      )`);
    await runner.query(`create index session_by_person on session (person_id) where revoked_at is null`);
    await runner.query(`create index session_by_membership on session (membership_id)`);
    await enableRowSecurity(runner, 'session', { read: ownPerson });
    await grantToApplication(runner, 'session');
    await runner.query(`
      create table login_attempt (
        state_hash bytea primary key,
        browser_hash bytea not null,
        nonce text not null,
        code_verifier text not null,
        return_to text not null,
        required_assurance text,
        session_id uuid,
        invitation_token text,
        created_at timestamptz not null default clock_timestamp(),
        expires_at timestamptz not null,
        used_at timestamptz,
        constraint login_attempt_state_length check (length(state_hash) = 32),
        constraint login_attempt_assurance check (required_assurance in ('low', 'substantial', 'high')),
        constraint login_attempt_session foreign key (session_id) references session (id) on delete cascade
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
