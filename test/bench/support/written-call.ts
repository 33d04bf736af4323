import pg from 'pg';

/** An open call with two lines per body and item, 10,500 lines of two periods each, and their totals; its identity. */
export async function makeWrittenCall(url: string): Promise<string> {
  const client = await connectAsPortal(url);
  const { rows } = await client.query<{ id: string }>(campaign);
  const { id } = rows[0] as { id: string };
  for (const statement of [items, lines, periods, totals]) await client.query(statement, [id]);
  await client.end();
  return id;
}

/** A connection of the application that acts for the portal itself, as a job does. */
export async function connectAsPortal(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`select set_config('bundel.scope', 'system', false)`);
  return client;
}

const campaign = `
  insert into campaign (lead_organisation_id, title, cpv_code, state, closes_at, period_length, first_period,
    period_count, lead_sees, lead_sees_prices, created_by, opened_at)
  select id, 'Digitale werkplek', '48000000', 'open', clock_timestamp() + interval '30 days', 'year', '2027', 2, 'lines',
    false, id, clock_timestamp() from organisation order by id limit 1 returning id`;

const items = `
  insert into campaign_item (campaign_id, position, code, name, unit)
  select $1, place, 'item-' || place, 'item-' || place, 'user-month' from generate_series(0, 13) as place`;

const lines = `
  insert into demand_line (campaign_id, organisation_id, item_id, label, commitment, unit, data_sensitivity,
    storage_region, key_custody, submitted_by, changed_by)
  select $1, o.id, i.id, label::text, (array['interest', 'estimate', 'pledge'])[1 + (i.position + label) % 3], i.unit,
    'open', 'any', 'supplier', o.id, o.id
  from (select id from organisation where source <> 'test' order by id limit 375) o
  cross join campaign_item i cross join generate_series(1, 2) as label where i.campaign_id = $1`;

const periods = `
  insert into demand_line_period (line_id, campaign_id, organisation_id, period, minimum, expected, maximum,
    entered_minimum, entered_expected, entered_maximum)
  select l.id, $1, l.organisation_id, period::text, 80, 100, 120, 80, 100, 120
  from demand_line l cross join generate_series(2027, 2028) as period where l.campaign_id = $1`;

const floorCounts = Array.from({ length: 40 }, (_, place) =>
  place % 5 === 0 ? 'count(*)::integer' : '0',
).join(', ');

/** All demand of the call as one list of moves. */
const totals = `
  select bundel.move_demand_totals(jsonb_agg(to_jsonb(moved))) from (
    select l.campaign_id as campaign, l.item_id as item, i.unit, p.period, o.kind as "bodyType",
      coalesce(o.province_code, '') as province, l.commitment, l.organisation_id as organisation,
      count(*)::integer as lines, sum(p.minimum) as minimum, sum(p.expected) as expected, sum(p.maximum) as maximum,
      array[${floorCounts}] as "floorLines"
    from demand_line l join demand_line_period p on p.line_id = l.id join campaign_item i on i.id = l.item_id
    join organisation o on o.id = l.organisation_id
    where l.campaign_id = $1 group by 1, 2, 3, 4, 5, 6, 7, 8) moved`;
