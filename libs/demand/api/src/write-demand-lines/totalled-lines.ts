import { parsePeriod, parseQuantity, valueOf } from '@bundel/kernel';
import type { CheckedDemandLine, Commitment, SealFloor, TotalledLine } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';

/** The body whose lines are written, with what totals are grouped by. */
export interface DemandingBody {
  readonly id: string;
  /** Kind of the body, for example "municipality". */
  readonly bodyType: string;
  /** Code of its province, empty when it has none. */
  readonly province: string;
}

export async function findDemandingBody(tx: Tx, organisationId: string): Promise<DemandingBody> {
  const rows = await tx.query<DemandingBody>(
    `select id, kind as "bodyType", coalesce(province_code, '') as province from organisation where id = $1`,
    [organisationId],
  );
  if (rows[0] === undefined) throw new Error('The body that states demand is gone.');
  return rows[0];
}

/** A checked line as totals see it. */
export const totalledLine = (
  campaignId: string,
  body: DemandingBody,
  line: CheckedDemandLine,
): TotalledLine => ({
  campaignId,
  itemId: line.itemId,
  organisationId: body.id,
  bodyType: body.bodyType,
  province: body.province,
  commitment: line.commitment,
  unit: line.itemUnit,
  floor: line.floor,
  quantities: line.quantities,
});

/** Stored lines that count, as totals see them, by their id; withdrawn ones are not among them. */
export async function totalledLines(
  tx: Tx,
  body: DemandingBody,
  lineIds: readonly string[],
): Promise<ReadonlyMap<string, TotalledLine>> {
  if (lineIds.length === 0) return new Map();
  const rows = await tx.query<{
    id: string;
    campaignId: string;
    itemId: string;
    commitment: Commitment;
    unit: string;
    floor: SealFloor;
    quantities: readonly (readonly [string, string, string, string])[];
  }>(
    `select l.id, l.campaign_id as "campaignId", l.item_id as "itemId", l.commitment, i.unit, l.floor,
       json_agg(json_build_array(p.period, p.minimum::text, p.expected::text, p.maximum::text)) as quantities
     from demand_line l join campaign_item i on i.id = l.item_id join demand_line_period p on p.line_id = l.id
     where l.id = any($1) and l.state = 'submitted' group by l.id, i.unit`,
    [lineIds],
  );
  return new Map(
    rows.map(({ id, quantities, ...line }) => [
      id,
      {
        ...line,
        organisationId: body.id,
        bodyType: body.bodyType,
        province: body.province,
        quantities: quantities.map(([period, minimum, expected, maximum]) => ({
          period: valueOf(parsePeriod(period)),
          minimum: valueOf(parseQuantity(minimum)),
          expected: valueOf(parseQuantity(expected)),
          maximum: valueOf(parseQuantity(maximum)),
        })),
      },
    ]),
  );
}
