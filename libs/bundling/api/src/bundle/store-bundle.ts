import { createHash } from 'node:crypto';
import {
  canonicalContent,
  figuresOf,
  lotValue,
  type BundleFigure,
  type BundleState,
} from '@bundel/bundling-domain';
import { decimal, formatDecimal } from '@bundel/kernel';
import type { Member, Tx } from '@bundel/platform';
import { findBundleRow, type BundleRow } from './bundle-rows.js';
import { readBundleFacts, wholeOf, type WholeBundle } from './bundle-whole.js';

/** Fingerprint of all that is approved and published. */
export const contentHashOf = ({ row, content }: WholeBundle): string =>
  createHash('sha256')
    .update(`${row.contractType}\n${canonicalContent(content)}`)
    .digest('hex');

const exact = (millionths: bigint): string => formatDecimal(decimal(millionths, 6));

/**
 * Calculates a changed bundle from its lines and writes figures, values and fingerprint. Bodies without a line left
 * take no part; bodies with a first line take part with the usual phases.
 */
export async function recalculate(tx: Tx, member: Member, id: string): Promise<WholeBundle> {
  const row = (await findBundleRow(tx, id)) as BundleRow;
  const { lines, facts, lotOf } = await readBundleFacts(tx, row);
  await followLines(
    tx,
    id,
    facts.map(({ lineId }) => lineId),
  );
  const whole = await wholeOf(tx, row, figuresOf(facts, lotOf, row.margin));
  const { content } = whole;
  const items = new Map(lines.map(({ itemId, itemName }) => [itemId, itemName]));
  await writeFigures(tx, whole.row, content.figures, items);
  let value = 0n;
  let maximum = 0n;
  for (const lot of content.lots) {
    const sum = lotValue(content, lot);
    value += sum.valueCents;
    maximum += sum.maximumCents;
    await tx.query(
      `update bundle_lot set value_cents = $3, maximum_cents = $4, unpriced = $5, lines = $6
       where bundle_id = $1 and key = $2`,
      [id, lot.key, sum.valueCents.toString(), sum.maximumCents.toString(), sum.unpriced, sum.lines],
    );
  }
  await tx.query(
    `update bundle set content_hash = $2, value_cents = $3, maximum_cents = $4, changed_by = $5,
       version = version + 1, updated_at = clock_timestamp() where id = $1`,
    [id, contentHashOf(whole), value.toString(), maximum.toString(), member.personId],
  );
  return { ...whole, row: (await findBundleRow(tx, id)) as BundleRow };
}

const usualPhases = JSON.stringify({
  preparation: 'joint',
  publication: 'joint',
  selection: 'joint',
  award: 'joint',
  execution: 'own',
});

async function followLines(tx: Tx, id: string, lineIds: readonly string[]): Promise<void> {
  await tx.query(`delete from bundle_line where bundle_id = $1 and not line_id = any($2)`, [id, lineIds]);
  await tx.query(
    `delete from bundle_participant p where p.bundle_id = $1 and p.organisation_id <> p.lead_organisation_id
       and not exists (select from bundle_line l where l.bundle_id = $1 and l.organisation_id = p.organisation_id)`,
    [id],
  );
  await tx.query(
    `insert into bundle_participant (bundle_id, organisation_id, lead_organisation_id, phases)
     select $1, body, lead, $2::jsonb from (
       select organisation_id as body, lead_organisation_id as lead from bundle_line where bundle_id = $1
       union select lead_organisation_id, lead_organisation_id from bundle where id = $1) bodies
     on conflict do nothing`,
    [id, usualPhases],
  );
}

async function writeFigures(
  tx: Tx,
  row: BundleRow,
  figures: readonly BundleFigure[],
  items: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.query(`delete from bundle_figure where bundle_id = $1`, [row.id]);
  await tx.query(`delete from bundle_figure_money where bundle_id = $1`, [row.id]);
  const rows = JSON.stringify(
    figures.map((one) => ({
      lot: one.lot,
      body: one.bodyId,
      item: one.itemId,
      name: items.get(one.itemId) ?? '',
      unit: one.unit,
      pledged: exact(one.pledged),
      estimate: exact(one.estimate),
      maximum: exact(one.maximum),
      lines: one.lineIds.length,
      value: one.valueCents.toString(),
      most: one.maximumCents.toString(),
      unpriced: one.unpriced,
    })),
  );
  await tx.query(
    `insert into bundle_figure (bundle_id, lot_key, organisation_id, item_id, item_name, unit, pledged, estimate, maximum, lines)
     select $1, lot, body, item, name, unit, pledged, estimate, maximum, lines from jsonb_to_recordset($2)
       as f(lot text, body uuid, item uuid, name text, unit text, pledged numeric, estimate numeric, maximum numeric, lines integer)`,
    [row.id, rows],
  );
  await tx.query(
    `insert into bundle_figure_money (bundle_id, lot_key, organisation_id, lead_organisation_id, item_id, value_cents,
       maximum_cents, unpriced)
     select $1, lot, body, $3, item, value, most, unpriced from jsonb_to_recordset($2)
       as f(lot text, body uuid, item uuid, value numeric, most numeric, unpriced integer)`,
    [row.id, rows, row.leadOrganisationId],
  );
}

export interface Happened {
  readonly act: string;
  readonly from: BundleState | '';
  readonly to: BundleState;
  readonly rule: string;
  readonly note?: string;
}

/** One row in the history of a bundle, with the fingerprint of what it was about. */
export const recordEvent = (tx: Tx, member: Member, bundleId: string, happened: Happened): Promise<unknown> =>
  tx.query(
    `insert into bundle_event (bundle_id, act, from_state, to_state, rule, content_hash, note, organisation_id, person_id)
     select id, $2, $3, $4, $5, content_hash, $6, $7, $8 from bundle where id = $1`,
    [
      bundleId,
      happened.act,
      happened.from,
      happened.to,
      happened.rule,
      happened.note ?? '',
      member.organisationId,
      member.personId,
    ],
  );
