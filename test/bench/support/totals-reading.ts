import { type Figure, ratioTo } from '../measure.js';
import { connectAsPortal } from './written-call.js';

type Tell = (sentence: string) => void;

const sums = `sum(x.minimum)::text as minimum, sum(x.expected)::text as expected, sum(x.maximum)::text as maximum`;
const fromLines = `
  select l.item_id, i.unit, x.period, o.kind as body_type, coalesce(o.province_code, '') as province, l.commitment,
    count(*)::integer as lines, ${sums}
  from demand_line l join demand_line_period x on x.line_id = l.id join campaign_item i on i.id = l.item_id
  join organisation o on o.id = l.organisation_id
  where l.campaign_id = $1 and l.state = 'submitted' group by 1, 2, 3, 4, 5, 6`;
const fromTotals = `
  select x.item_id, x.unit, x.period, x.body_type, x.province, x.commitment, x.lines, ${sums.replaceAll(/sum\((x\.\w+)\)/g, '$1')}
  from demand_total x where x.campaign_id = $1 and x.lines > 0`;

/** What a coordinator sees, per item, period and rung, is asked of a set of groups. */
const perRung = (of: string): string => `
  select item_id, unit, period, commitment, sum(lines)::integer as lines, sum(minimum::numeric)::text as minimum,
    sum(expected::numeric)::text as expected, sum(maximum::numeric)::text as maximum
  from (${of}) x group by 1, 2, 3, 4 order by 1, 2, 3, 4`;

/** Totals read from their rows against summing the lines. */
export async function readingTotals(url: string, campaignId: string, tell: Tell): Promise<Figure[]> {
  const client = await connectAsPortal(url);
  try {
    const ask = async (sql: string) => (await client.query<object>(sql, [campaignId])).rows;
    const [slow, fast] = [await ask(perRung(fromLines)), await ask(perRung(fromTotals))];
    if (slow.length === 0 || JSON.stringify(slow) !== JSON.stringify(fast))
      throw new Error('Totals and lines differ.');
    const { ratio, baselineMs, subjectMs } = await ratioTo(
      () => ask(perRung(fromTotals)),
      () => ask(perRung(fromLines)),
      { rounds: 21, warmUp: 3 },
    );
    tell(`reading 10,500 lines of two periods: ${subjectMs} ms from lines, ${baselineMs} ms from totals`);
    return [{ metric: 'read-totals-against-lines', value: ratio, goal: '>= 4' }];
  } finally {
    await client.end();
  }
}
