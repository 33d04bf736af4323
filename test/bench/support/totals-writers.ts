import type pg from 'pg';
import { type Figure, median } from '../measure.js';
import { connectAsPortal } from './written-call.js';

type Tell = (sentence: string) => void;
const asked = Number(process.env['AGGREGATION_WRITERS'] ?? 100);
const changesPerWriter = 20;
const rounds = 5;

interface Writer {
  readonly client: pg.Client;
  readonly line: string;
  readonly key: object;
}
type Kind = 'bare' | 'moved';
const kinds: readonly Kind[] = ['bare', 'moved'];
interface Pace {
  readonly perSecond: number;
  readonly p99: number;
}

/** Writers each change the line of their own body in one call: with its totals against without. */
export async function concurrentWriters(url: string, call: string, tell: Tell): Promise<Figure[]> {
  const clients: pg.Client[] = [];
  try {
    for (let place = 0; place < asked; place += 1) clients.push(await connectAsPortal(url));
    const watcher = clients[0] as pg.Client;
    const lines = (await watcher.query<{ id: string; key: object }>(linesToChange, [call, asked])).rows;
    const writers = lines.map(({ id, key }, place) => ({
      client: clients[place] as pg.Client,
      line: id,
      key,
    }));
    const paces: Record<Kind, Pace[]> = { bare: [], moved: [] };
    for (let round = -1; round < rounds; round += 1) await playRound(writers, round, paces);
    const drift = await driftOf(watcher, call);
    return figuresOf(paces, drift, tell);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

/** Both kinds take turns; rounds below zero warm up. */
async function playRound(
  writers: readonly Writer[],
  round: number,
  paces: Record<Kind, Pace[]>,
): Promise<void> {
  for (const kind of round % 2 === 0 ? kinds : [...kinds].reverse()) {
    const pace = await allChange(writers, kind === 'moved');
    // What bare writers changed without moving totals is put back, so that any drift is of the moving ones.
    if (kind === 'bare') for (const writer of writers) await undo(writer);
    if (round >= 0) paces[kind].push(pace);
  }
}

function figuresOf(paces: Record<Kind, Pace[]>, drift: number, tell: Tell): Figure[] {
  const of = (kind: Kind, what: keyof Pace): number => median(paces[kind].map((pace) => pace[what]));
  const throughput = of('moved', 'perSecond') / of('bare', 'perSecond');
  const slowest = of('moved', 'p99') / of('bare', 'p99');
  tell(
    `${asked} writers: ${of('bare', 'perSecond').toFixed(0)} bare changes a second, ${of('moved', 'perSecond').toFixed(0)} with totals; ` +
      `p99 ${of('bare', 'p99').toFixed(1)} and ${of('moved', 'p99').toFixed(1)} ms`,
  );
  return [
    { metric: 'writers-throughput-against-bare', value: Number(throughput.toPrecision(3)), goal: '>= 0.9' },
    { metric: 'writers-p99-against-bare', value: Number(slowest.toPrecision(3)), goal: '<= 1.2' },
    { metric: 'writers-drifting-groups', value: drift, goal: '<= 0' },
  ];
}

async function allChange(writers: readonly Writer[], moving: boolean): Promise<Pace> {
  const waits: number[] = [];
  const started = performance.now();
  await Promise.all(
    writers.map(async (writer) => {
      for (let change = 0; change < changesPerWriter; change += 1) {
        const asked = performance.now();
        await changeLine(writer, moving);
        waits.push(performance.now() - asked);
      }
    }),
  );
  const seconds = (performance.now() - started) / 1_000;
  waits.sort((a, b) => a - b);
  return { perSecond: waits.length / seconds, p99: waits[Math.floor(waits.length * 0.99)] as number };
}

async function changeLine({ client, line, key }: Writer, moving: boolean): Promise<void> {
  await client.query('begin');
  await client.query('update demand_line set revision = revision + 1 where id = $1', [line]);
  await client.query(
    `update demand_line_period set expected = expected + 0.001 where line_id = $1 and period = '2027'`,
    [line],
  );
  if (moving) await client.query('select bundel.move_demand_totals($1::jsonb)', [moveOf(key)]);
  await client.query('commit');
}

const undo = ({ client, line }: Writer) =>
  client.query(
    `update demand_line_period set expected = expected - ${changesPerWriter} * 0.001 where line_id = $1 and period = '2027'`,
    [line],
  );

/** What moving totals sends when a quantity of one line changes: floors and the number of lines stay. */
const moveOf = (key: object): string =>
  JSON.stringify([{ ...key, lines: 0, minimum: '0', expected: '0.001', maximum: '0', floorLines: null }]);

/** A line of another body for each writer, spread over the items as bodies do. */
const linesToChange = `
  select l.id, jsonb_build_object('campaign', l.campaign_id, 'item', l.item_id, 'unit', i.unit, 'period', '2027',
    'bodyType', o.kind, 'province', coalesce(o.province_code, ''), 'commitment', l.commitment,
    'organisation', l.organisation_id) as key
  from (select organisation_id, row_number() over (order by organisation_id) as place
        from (select distinct organisation_id from demand_line where campaign_id = $1) x) b
  join demand_line l on l.organisation_id = b.organisation_id and l.campaign_id = $1 and l.label = '1'
  join campaign_item i on i.id = l.item_id and i.position = b.place % 14
  join organisation o on o.id = l.organisation_id
  order by b.place limit $2`;

async function driftOf(client: pg.Client, call: string): Promise<number> {
  const { rows } = await client.query<{ drifting: number }>(
    `select count(*)::integer as drifting from (
       select l.item_id, p.period, o.kind as body_type, coalesce(o.province_code, '') as province, l.commitment,
         sum(p.expected) as expected
       from demand_line l join demand_line_period p on p.line_id = l.id
       join organisation o on o.id = l.organisation_id where l.campaign_id = $1 group by 1, 2, 3, 4, 5) s
     full join (select * from demand_total where campaign_id = $1) t
       using (item_id, period, body_type, province, commitment)
     where s.expected is distinct from t.expected`,
    [call],
  );
  return rows[0]?.drifting ?? -1;
}
