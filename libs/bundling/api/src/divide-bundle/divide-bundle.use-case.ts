import { proposeLots } from '@bundel/bundling-domain';
import type { Refusal, Tx } from '@bundel/platform';
import type { BundleRow } from '../bundle/bundle-rows.js';
import { BundleLotSplit } from '../bundle/bundle.enums.js';
import { readBundleFacts } from '../bundle/bundle-whole.js';
import { invalid } from '../errors/error-union.js';
import { nameLots } from './name-lots.js';

/** Divides a bundle into lots by region, size or function, or brings it back to one. Every line lies in one lot. */
export async function writeDivision(tx: Tx, row: BundleRow, by: BundleLotSplit): Promise<readonly Refusal[]> {
  const { facts } = await readBundleFacts(tx, row);
  const lots =
    by === BundleLotSplit.none
      ? [{ key: '1', name: row.title, lineIds: facts.map(({ lineId }) => lineId) }]
      : await nameLots(tx, by, proposeLots(facts, by, () => null).lots);
  if (lots.length > 100)
    return [
      invalid('bundle.tooManyLots', 'This makes more than 100 lots.', ['by'], 'Divide in another way.'),
    ];
  await tx.query(
    `insert into bundle_lot (bundle_id, key, position, name)
     select $1, 'new-' || position, position, name from jsonb_to_recordset($2) as l(position integer, name text)`,
    [row.id, JSON.stringify(lots.map(({ name }, place) => ({ position: place + 1, name })))],
  );
  for (const [place, lot] of lots.entries())
    await tx.query(`update bundle_line set lot_key = $3 where bundle_id = $1 and line_id = any($2)`, [
      row.id,
      lot.lineIds,
      `new-${place + 1}`,
    ]);
  await tx.query(`delete from bundle_lot where bundle_id = $1 and key not like 'new-%'`, [row.id]);
  await tx.query(
    `insert into bundle_lot (bundle_id, key, position, name)
     select bundle_id, position::text, position, name from bundle_lot where bundle_id = $1`,
    [row.id],
  );
  await tx.query(`update bundle_line set lot_key = substr(lot_key, 5) where bundle_id = $1`, [row.id]);
  await tx.query(`delete from bundle_lot where bundle_id = $1 and key like 'new-%'`, [row.id]);
  return [];
}
