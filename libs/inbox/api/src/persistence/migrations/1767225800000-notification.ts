import { enableRowSecurity, grantToApplication, ownPerson } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person was told. Only the person sees it; the portal tells through one function, so nobody writes into another's inbox by hand. */
export class Notification1767225800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid primary key default uuidv7(),
        person_id uuid not null,
        organisation_id uuid,
        kind text not null,
        params jsonb not null default '{}',
        object_type text not null,
        object_id text not null,
        dedup_key text,
        created_at timestamptz not null default clock_timestamp(),
        read_at timestamptz,
        constraint notification_kind check (kind ~ '^[a-z][A-Za-z0-9.]{2,80}$'),
        constraint notification_params check (jsonb_typeof(params) = 'object')
      )`);
    await runner.query(`create index notification_of_person on notification (person_id, id desc)`);
    await runner.query(
      `create index notification_unread on notification (person_id, id desc) where read_at is null`,
    );
    await runner.query(
      `create unique index notification_once on notification (person_id, dedup_key) where dedup_key is not null`,
    );
    await enableRowSecurity(runner, 'notification', { read: ownPerson });
    await grantToApplication(runner, 'notification', 'select, update (read_at)');
    await runner.query(tellFunction);
    const signature = 'bundel.tell_person(uuid, uuid, text, jsonb, text, text, text)';
    await runner.query(`revoke all on function ${signature} from public`);
    await runner.query(`grant execute on function ${signature} to bundel_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function bundel.tell_person(uuid, uuid, text, jsonb, text, text, text)`);
    await runner.query(`drop table notification`);
  }
}

/** Row security lets nobody write a row that belongs to somebody else; this function is the one door. Null when it was told before. */
const tellFunction = `
  create function bundel.tell_person(for_person uuid, about_organisation uuid, of_kind text, with_params jsonb,
    about_type text, about_id text, only_once text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    told uuid;
    asked_as text := coalesce(current_setting('bundel.scope', true), '');
  begin
    perform set_config('bundel.scope', 'system', true);
    insert into public.notification (person_id, organisation_id, kind, params, object_type, object_id, dedup_key)
    values (for_person, about_organisation, of_kind, with_params, about_type, about_id, only_once)
    on conflict (person_id, dedup_key) where dedup_key is not null do nothing
    returning id into told;
    perform set_config('bundel.scope', asked_as, true);
    return told;
  end $$`;
