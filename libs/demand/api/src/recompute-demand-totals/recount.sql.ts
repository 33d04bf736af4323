/** Version of the way of counting; a change of outcome needs a new one. */
export const countingVersion = '1';

/** Lines as they are now ($1 is the campaign), one row per line and period. */
const counted = `
  select l.id, l.item_id, i.unit, p.period, o.kind as body_type, coalesce(o.province_code, '') as province, l.commitment,
    l.organisation_id, l.floor, p.minimum, p.expected, p.maximum
  from demand_line l join demand_line_period p on p.line_id = l.id
  join organisation o on o.id = l.organisation_id join campaign_item i on i.id = l.item_id
  where l.campaign_id = $1 and l.state = 'submitted'`;

const floorCounts = Array.from(
  { length: 40 },
  (_, place) => `(count(*) filter (where floor[${Math.floor(place / 5) + 1}] = ${place % 5}))::integer`,
).join(', ');

const textOf = (columns: string): string => `(${columns})::text`;
const figure = `item_id, unit, period, body_type, province, commitment, lines, bodies, minimum, expected, maximum, floor_lines`;
const figureTypes = `item_id uuid, unit text, period text, body_type text, province text, commitment text, lines integer,
  bodies integer, minimum numeric(30, 6), expected numeric(30, 6), maximum numeric(30, 6), floor_lines integer[]`;
const hash = (of: string): string =>
  `encode(sha256(convert_to(coalesce(string_agg(${of}, E'\\n' order by ${of} collate "C"), ''), 'UTF8')), 'hex')`;

const maintained = `
  select ${figure} from demand_total where campaign_id = $1 and (lines <> 0 or bodies <> 0 or minimum <> 0
    or expected <> 0 or maximum <> 0 or exists (select from unnest(floor_lines) n where n <> 0))`;

/** What differs between the groups `summed` and `maintained`. */
const drift = `
  drift as (
    select coalesce(s.item_id, m.item_id) as item_id, coalesce(s.period, m.period) as period,
      coalesce(s.body_type, m.body_type) as body_type, coalesce(s.province, m.province) as province,
      coalesce(s.commitment, m.commitment) as commitment, s.expected as counted, m.expected as maintained
    from (select ${figure}, ${textOf(figure)} as whole from summed) s
    full join (select ${figure}, ${textOf(figure)} as whole from maintained) m using (item_id, unit, period, body_type, province, commitment)
    where s.whole is distinct from m.whole
  )`;

/** The fingerprint of the groups `summed`, and what drifts. */
const outcome = `
    (select count(*)::integer from summed) as groups,
    (select ${hash(textOf(figure))} from summed) as "resultHash",
    (select coalesce(jsonb_agg(to_jsonb(s)), '[]')::text from summed s) as figures,
    (select coalesce(jsonb_agg(to_jsonb(d)), '[]')::text from drift d) as drift,
    (select count(*)::integer from drift) as "driftingGroups"`;

/** Counts, compares and fingerprints in one statement, so that all of it sees one and the same moment. */
export const recountStatement = `
  with counted as materialized (${counted}),
  summed as materialized (
    select item_id, unit, period, body_type, province, commitment, count(*)::integer as lines,
      count(distinct organisation_id)::integer as bodies, sum(minimum)::numeric(30, 6) as minimum,
      sum(expected)::numeric(30, 6) as expected, sum(maximum)::numeric(30, 6) as maximum,
      array[${floorCounts}] as floor_lines
    from counted group by 1, 2, 3, 4, 5, 6
  ), maintained as materialized (${maintained}), ${drift}
  select
    (select count(distinct id)::integer from counted) as lines,
    (select count(distinct organisation_id)::integer from counted) as bodies,
    (select ${hash('c::text')} from counted c) as "inputHash", ${outcome}`;

/**
 * Lines, and after them the maintained totals: one statement, so that a cursor over it sees both at one moment. Lines
 * stand in the order of their text, in which the fingerprint takes them and the periods of one line are neighbours.
 */
export const linesAndTotals = `
  select * from (
    select 0 as part, c::text as whole, c.id, c.item_id as item, c.unit, c.period, c.body_type as "bodyType", c.province,
      c.commitment, c.organisation_id as organisation, c.floor, c.minimum::text, c.expected::text, c.maximum::text
    from (${counted}) c
    union all
    select 1, to_jsonb(m)::text, null, null, null, null, null, null, null, null, null, null, null, null
    from (${maintained}) m
  ) rows order by part, whole collate "C"`;

/** Compares and fingerprints groups that were counted elsewhere ($1) with the maintained ones of that moment ($2). */
export const compareStatement = `
  with summed as materialized (select ${figure} from jsonb_to_recordset($1::jsonb) as s(${figureTypes})),
  maintained as materialized (select ${figure} from jsonb_to_recordset($2::jsonb) as m(${figureTypes})), ${drift}
  select ${outcome}`;
