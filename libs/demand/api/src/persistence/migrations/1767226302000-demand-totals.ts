import { enableRowSecurity, grantToApplication } from '@bundel/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofOwnCampaign =
  'campaign_id in (select c.id from campaign c where c.lead_organisation_id = bundel.organisation_id())';

/**
 * One summary row per exact group, moved in the transaction that changes the line. Only the lead body reads them;
 * nobody writes them but `bundel.move_demand_totals`, which adds exact differences.
 */
export class DemandTotals1767226302000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(total);
    await runner.query(totalBody);
    await runner.query(run);
    await runner.query(`create index demand_total_run_by_campaign on demand_total_run (campaign_id, id)`);
    for (const table of ['demand_total', 'demand_total_body', 'demand_total_run'])
      await enableRowSecurity(runner, table, { read: ofOwnCampaign, write: 'false' });
    await grantToApplication(runner, 'demand_total', 'select');
    await grantToApplication(runner, 'demand_total_body', 'select');
    await grantToApplication(runner, 'demand_total_run', 'select, insert');
    await runner.query(move);
    await runner.query(`revoke all on function bundel.move_demand_totals(jsonb) from public`);
    await runner.query(`grant execute on function bundel.move_demand_totals(jsonb) to bundel_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function bundel.move_demand_totals(jsonb)`);
    for (const table of ['demand_total_run', 'demand_total_body', 'demand_total'])
      await runner.query(`drop table ${table}`);
  }
}

const key = 'campaign_id, item_id, unit, period, body_type, province, commitment';

const total = `
  create table demand_total (
    campaign_id uuid not null references campaign (id) on delete cascade,
    item_id uuid not null references campaign_item (id) on delete cascade,
    unit text not null,
    period text not null,
    body_type text not null,
    province text not null,
    commitment text not null,
    lines integer not null,
    bodies integer not null,
    minimum numeric(30, 6) not null,
    expected numeric(30, 6) not null,
    maximum numeric(30, 6) not null,
    floor_lines integer[] not null,
    primary key (${key}),
    constraint demand_total_floor_lines check (cardinality(floor_lines) = 40)
  ) with (fillfactor = 70)`;

const totalBody = `
  create table demand_total_body (
    campaign_id uuid not null references campaign (id) on delete cascade,
    item_id uuid not null,
    unit text not null,
    period text not null,
    body_type text not null,
    province text not null,
    commitment text not null,
    organisation_id uuid not null,
    lines integer not null,
    primary key (${key}, organisation_id)
  ) with (fillfactor = 70)`;

const run = `
  create table demand_total_run (
    id uuid primary key default uuidv7(),
    campaign_id uuid not null references campaign (id) on delete cascade,
    number integer not null,
    cause text not null,
    version text not null,
    started_at timestamptz not null default clock_timestamp(),
    duration_ms integer not null,
    lines integer not null,
    bodies integer not null,
    groups integer not null,
    input_hash text not null,
    result_hash text not null,
    figures jsonb not null,
    drift jsonb not null default '[]',
    requested_by uuid,
    constraint demand_total_run_number_key unique (campaign_id, number),
    constraint demand_total_run_cause check (cause in ('asked', 'scheduled', 'closing'))
  )`;

/**
 * Takes differences as a list of {campaign, item, unit, period, bodyType, province, commitment, organisation, lines,
 * minimum, expected, maximum, floorLines[40] or null when no floor moves} per body and group; rows are always locked in
 * the same order, and only those that change. It acts for the portal itself, since a body moves totals it may not read.
 */
const move = `
  create function bundel.move_demand_totals(moves jsonb) returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    asked text := current_setting('bundel.scope', true);
    m record;
    entered integer;
  begin
    perform set_config('bundel.scope', 'system', true);
    for m in
      select * from jsonb_to_recordset(moves) as r(campaign uuid, item uuid, unit text, period text, "bodyType" text,
        province text, commitment text, organisation uuid, lines integer, minimum numeric, expected numeric,
        maximum numeric, "floorLines" integer[])
      order by campaign, item, unit, period, "bodyType", province, commitment, organisation
    loop
      entered := 0;
      if m.lines <> 0 then
        insert into demand_total_body as b (${key}, organisation_id, lines)
        values (m.campaign, m.item, m.unit, m.period, m."bodyType", m.province, m.commitment, m.organisation, m.lines)
        on conflict (${key}, organisation_id) do update set lines = b.lines + excluded.lines
        returning (case when new.lines > 0 then 1 else 0 end) - (case when coalesce(old.lines, 0) > 0 then 1 else 0 end)
        into entered;
      end if;
      update demand_total t set
        lines = t.lines + m.lines, bodies = t.bodies + entered, minimum = t.minimum + m.minimum,
        expected = t.expected + m.expected, maximum = t.maximum + m.maximum,
        floor_lines = case when m."floorLines" is null then t.floor_lines
          else (select array_agg(a + b order by place)
            from unnest(t.floor_lines, m."floorLines") with ordinality as f(a, b, place)) end
      where campaign_id = m.campaign and item_id = m.item and unit = m.unit and period = m.period
        and body_type = m."bodyType" and province = m.province and commitment = m.commitment;
      continue when found;
      insert into demand_total as t (${key}, lines, bodies, minimum, expected, maximum, floor_lines)
      values (m.campaign, m.item, m.unit, m.period, m."bodyType", m.province, m.commitment, m.lines, entered,
        m.minimum, m.expected, m.maximum, coalesce(m."floorLines", array_fill(0, array[40])))
      on conflict (${key}) do update set
        lines = t.lines + excluded.lines, bodies = t.bodies + excluded.bodies,
        minimum = t.minimum + excluded.minimum, expected = t.expected + excluded.expected,
        maximum = t.maximum + excluded.maximum,
        floor_lines = (select array_agg(a + b order by place)
          from unnest(t.floor_lines, excluded.floor_lines) with ordinality as f(a, b, place));
    end loop;
    perform set_config('bundel.scope', coalesce(asked, ''), true);
  end $$`;
