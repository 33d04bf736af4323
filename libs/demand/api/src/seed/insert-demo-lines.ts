import { movesBetweenMany, type CheckedDemandLine, type Commitment } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import { hashOfText, lineDocument } from '../lines/line-document.js';
import { moveTotals } from '../write-demand-lines/move-totals.js';
import { totalledLine } from '../write-demand-lines/totalled-lines.js';
import type { DemoBody } from './demo-bodies.js';

/** A line of the demo with what became of it. */
export interface DemoLine {
  readonly id: string;
  readonly body: DemoBody;
  readonly line: CheckedDemandLine;
  readonly fate: 'submitted' | 'withdrawn' | 'pledged';
}

const commitmentOf = ({ fate, line }: DemoLine): Commitment =>
  fate === 'pledged' ? 'pledge' : line.commitment;

const rowOf = (one: DemoLine) => {
  const { id, body, line, fate } = one;
  const document = lineDocument(line);
  return {
    id,
    body: body.id,
    item: line.itemId,
    commitment: commitmentOf(one),
    fate,
    revision: fate === 'submitted' ? 1 : 2,
    unit: line.unit,
    floor: line.floor,
    sensitivity: line.dataSensitivity,
    region: line.storageRegion,
    keys: line.keyCustody,
    standards: line.openStandards,
    explanation: line.complyOrExplain,
    contract: line.currentContractId,
    earliest: line.earliestStart,
    latest: line.latestStart,
    hash: hashOfText(JSON.stringify(document)),
    officer: body.officer,
    signer: body.signer,
    ceiling: document.unitPriceCeilingCents,
    budget: document.budgetCents,
    value: line.value?.minor.toString() ?? '0',
    quantities: document.quantities,
    first: { ...document, commitment: line.commitment },
    last: { ...document, commitment: commitmentOf(one) },
  };
};

const portion = 1_000;

/** Writes the lines of a call a set at a time and moves its totals once. */
export async function insertDemoLines(tx: Tx, campaignId: string, lines: readonly DemoLine[]): Promise<void> {
  for (let start = 0; start < lines.length; start += portion) {
    const rows = JSON.stringify(lines.slice(start, start + portion).map(rowOf));
    for (const statement of statements)
      await tx.query(`with n as (${read}) ${statement}`, [rows, campaignId]);
  }
  const moves = movesBetweenMany(
    lines
      .filter(({ fate }) => fate !== 'withdrawn')
      .map((one) => ({
        before: null,
        after: { ...totalledLine(campaignId, one.body, one.line), commitment: commitmentOf(one) },
      })),
  );
  for (let start = 0; start < moves.length; start += 5 * portion)
    await moveTotals(tx, campaignId, moves.slice(start, start + 5 * portion));
}

const read = `select * from json_to_recordset($1::json) as r(id uuid, body uuid, item uuid, commitment text, fate text,
  revision integer, unit text, floor smallint[], sensitivity text, region text, keys text, standards text[],
  explanation text, contract uuid, earliest date, latest date, hash text, officer uuid, signer uuid, ceiling bigint,
  budget bigint, value bigint, quantities jsonb, first jsonb, last jsonb)`;

const statements = [
  `insert into demand_line (id, campaign_id, item_id, organisation_id, state, commitment, revision, unit, floor,
     data_sensitivity, storage_region, key_custody, open_standards, comply_or_explain, current_contract_id,
     earliest_start, latest_start, content_hash, submitted_by, changed_by, withdrawn_at)
   select id, $2, item, body, case fate when 'withdrawn' then 'withdrawn' else 'submitted' end, commitment, revision,
     unit, floor, sensitivity, region, keys, standards, explanation, contract, earliest, latest, hash, officer,
     case fate when 'pledged' then signer else officer end, case fate when 'withdrawn' then clock_timestamp() end
   from n`,
  `insert into demand_line_period (line_id, period, campaign_id, organisation_id, minimum, expected, maximum,
     entered_minimum, entered_expected, entered_maximum)
   select id, q ->> 0, $2, body, (q ->> 1)::numeric, (q ->> 2)::numeric, (q ->> 3)::numeric, (q ->> 4)::numeric,
     (q ->> 5)::numeric, (q ->> 6)::numeric
   from n, jsonb_array_elements(quantities) q`,
  `insert into demand_line_price (line_id, campaign_id, organisation_id, unit_price_ceiling_cents, budget_cents)
   select id, $2, body, ceiling, budget from n where ceiling is not null or budget is not null`,
  `insert into demand_line_revision (line_id, revision, campaign_id, organisation_id, act, content, done_by)
   select id, 1, $2::uuid, body, 'submitted', first, officer from n
   union all
   select id, 2, $2::uuid, body, fate, last, case fate when 'pledged' then signer else officer end
   from n where fate <> 'submitted'`,
  `insert into pledge (line_id, campaign_id, organisation_id, number, line_revision, signed_by, submitted_by,
     mandate_id, value_cents, content_hash)
   select n.id, $2, body, 'TZ-' || to_char(clock_timestamp() at time zone 'Europe/Amsterdam', 'YYYY') || '-' ||
     lpad(nextval('pledge_number')::text, 6, '0'), 1, signer, officer, m.id, value, hash
   from n join mandate m on m.organisation_id = n.body and m.person_id = n.signer where fate = 'pledged'`,
];
