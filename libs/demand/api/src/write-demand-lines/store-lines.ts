import type { CheckedDemandLine } from '@bundel/demand-domain';
import type { Tx } from '@bundel/platform';
import type { LineDocument } from '../lines/line-document.js';

/** A line that is new or changed, ready to be stored. */
export interface LineToStore {
  readonly id: string;
  readonly revision: number;
  readonly act: 'submitted' | 'revised';
  readonly line: CheckedDemandLine;
  readonly document: LineDocument;
  readonly hash: string;
}

/** Whose lines, by whom, from which import. */
export interface Writing {
  readonly campaignId: string;
  readonly organisationId: string;
  readonly doneBy: string;
  readonly importId: string | null;
}

const fields = `id uuid, item uuid, label text, commitment text, revision integer, unit text, floor smallint[],
  sensitivity text, region text, keys text, standards text[], explanation text, contract uuid, earliest date,
  latest date, answers jsonb, remarks text, hash text`;

const rowOf = ({ id, revision, line, hash }: LineToStore) => ({
  id,
  item: line.itemId,
  label: line.label,
  commitment: line.commitment,
  revision,
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
  answers: line.answers,
  remarks: line.remarks,
  hash,
});

/** New lines, with their periods, prices and history. */
export async function insertLines(tx: Tx, writing: Writing, lines: readonly LineToStore[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.query(
    `insert into demand_line (id, campaign_id, item_id, organisation_id, label, commitment, revision, unit, floor,
       data_sensitivity, storage_region, key_custody, open_standards, comply_or_explain, current_contract_id,
       earliest_start, latest_start, answers, remarks, content_hash, import_id, submitted_by, changed_by)
     select id, $2, item, $3, label, commitment, revision, unit, floor, sensitivity, region, keys, standards,
       explanation, contract, earliest, latest, answers, remarks, hash, $4, $5, $5
     from json_to_recordset($1::json) as n(${fields})`,
    [
      JSON.stringify(lines.map(rowOf)),
      writing.campaignId,
      writing.organisationId,
      writing.importId,
      writing.doneBy,
    ],
  );
  await insertParts(tx, writing, lines);
}

/** Lines that were there before: what they say is replaced, their history grows. */
export async function replaceLines(tx: Tx, writing: Writing, lines: readonly LineToStore[]): Promise<void> {
  if (lines.length === 0) return;
  await tx.query(
    `update demand_line l set commitment = n.commitment, revision = n.revision, unit = n.unit, floor = n.floor,
       data_sensitivity = sensitivity, storage_region = region, key_custody = keys, open_standards = standards,
       comply_or_explain = explanation, current_contract_id = contract, earliest_start = earliest,
       latest_start = latest, answers = n.answers, remarks = n.remarks, content_hash = hash, import_id = $2,
       state = 'submitted', withdrawn_at = null, changed_by = $3, changed_at = clock_timestamp(),
       submitted_by = $3, submitted_at = clock_timestamp()
     from json_to_recordset($1::json) as n(${fields}) where l.id = n.id`,
    [JSON.stringify(lines.map(rowOf)), writing.importId, writing.doneBy],
  );
  const ids = lines.map(({ id }) => id);
  await tx.query(`delete from demand_line_period where line_id = any($1)`, [ids]);
  await tx.query(`delete from demand_line_price where line_id = any($1)`, [ids]);
  await insertParts(tx, writing, lines);
}

async function insertParts(tx: Tx, writing: Writing, lines: readonly LineToStore[]): Promise<void> {
  const whose = [writing.campaignId, writing.organisationId];
  const periods = lines.flatMap(({ id, document }) => document.quantities.map((row) => [id, ...row]));
  const column = (index: number) => periods.map((row) => row[index]);
  await tx.query(
    `insert into demand_line_period (line_id, period, campaign_id, organisation_id, minimum, expected, maximum,
       entered_minimum, entered_expected, entered_maximum)
     select line, period, $1, $2, minimum, expected, maximum, a, b, c
     from unnest($3::uuid[], $4::text[], $5::numeric[], $6::numeric[], $7::numeric[], $8::numeric[], $9::numeric[],
       $10::numeric[]) as n(line, period, minimum, expected, maximum, a, b, c)`,
    [...whose, ...[0, 1, 2, 3, 4, 5, 6, 7].map(column)],
  );
  const priced = lines.filter(({ line }) => line.unitPriceCeiling !== null || line.budget !== null);
  await tx.query(
    `insert into demand_line_price (line_id, campaign_id, organisation_id, unit_price_ceiling_cents, budget_cents)
     select line, $1, $2, price, budget from unnest($3::uuid[], $4::bigint[], $5::bigint[]) as n(line, price, budget)`,
    [
      ...whose,
      priced.map(({ id }) => id),
      priced.map(({ document }) => document.unitPriceCeilingCents),
      priced.map(({ document }) => document.budgetCents),
    ],
  );
  await tx.query(
    `insert into demand_line_revision (line_id, revision, campaign_id, organisation_id, act, content, done_by)
     select line, revision, $1, $2, act, content, $3
     from unnest($4::uuid[], $5::integer[], $6::text[], $7::jsonb[]) as n(line, revision, act, content)`,
    [
      ...whose,
      writing.doneBy,
      lines.map(({ id }) => id),
      lines.map(({ revision }) => revision),
      lines.map(({ act }) => act),
      lines.map(({ document, line }) => JSON.stringify({ ...document, commitment: line.commitment })),
    ],
  );
}
