import type { BundleForTender } from '@bundel/bundling-api';
import type { Tx } from '@bundel/platform';

/** Takes lots, values and motivation over from the bundle, as it stands now. */
export async function takeOverBundle(tx: Tx, tenderId: string, bundle: BundleForTender): Promise<void> {
  await tx.query(`update tender set bundle_hash = $2, no_lots_motivation = $3 where id = $1`, [
    tenderId,
    bundle.contentHash,
    bundle.noLotsMotivation,
  ]);
  await tx.query(`delete from tender_lot where tender_id = $1`, [tenderId]);
  await tx.query(
    `insert into tender_lot (tender_id, key, position, name, estimate_cents, maximum_cents)
     select $1, key, position, name, nullif(value, 0), nullif(maximum, 0)
     from jsonb_to_recordset($2) as l(key text, position integer, name text, value numeric, maximum numeric)`,
    [
      tenderId,
      JSON.stringify(
        bundle.lots.map(({ key, name, valueCents, maximumCents }, place) => ({
          key,
          name,
          position: place + 1,
          value: valueCents,
          maximum: maximumCents,
        })),
      ),
    ],
  );
  await tx.query(
    `update tender set maximum_cents = (select case when bool_and(maximum_cents is not null) then sum(maximum_cents) end
       from tender_lot where tender_id = $1) where id = $1`,
    [tenderId],
  );
}
