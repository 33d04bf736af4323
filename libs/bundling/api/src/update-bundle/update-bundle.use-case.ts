import { LARGEST_MARGIN } from '@bundel/bundling-domain';
import { parseMoney } from '@bundel/kernel';
import { CLUSTER_LIMBS, PHASES } from '@bundel/procurement-law';
import type { Refusal, Tx } from '@bundel/platform';
import type { BundleRow } from '../bundle/bundle-rows.js';
import { invalid } from '../errors/error-union.js';
import type { BundleLotInput, PhasesInput, UpdateBundleInput } from './update-bundle.types.js';

const LONGEST = 4000;
const MOST_LOTS = 100;

/** Writes what the lead changed, or says which fields cannot stand. */
export async function writeChanges(
  tx: Tx,
  row: BundleRow,
  input: UpdateBundleInput,
): Promise<readonly Refusal[]> {
  const wrong = [...wrongTexts(input), ...wrongLots(input.lots ?? [])];
  if (wrong.length > 0) return wrong;
  const { cluster } = input;
  await tx.query(
    `update bundle set title = coalesce($2, title), contract_type = coalesce($3, contract_type),
       margin_basis_points = coalesce($4, margin_basis_points), cluster = coalesce($5, cluster),
       no_lots_motivation = coalesce($6, no_lots_motivation) where id = $1`,
    [
      row.id,
      input.title?.trim() ?? null,
      input.contractType ?? null,
      input.margin ?? null,
      cluster == null ? null : JSON.stringify(mergeCluster(row, cluster)),
      input.noLotsMotivation ?? null,
    ],
  );
  if (input.phases != null) await writePhases(tx, row, input.phases);
  return input.lots == null ? [] : writeLots(tx, row, input.lots);
}

function wrongTexts(input: UpdateBundleInput): readonly Refusal[] {
  const title = input.title?.trim();
  const { margin } = input;
  const long = [
    ...CLUSTER_LIMBS.map((limb) => [`cluster.${limb}`, input.cluster?.[limb]] as const),
    ['noLotsMotivation', input.noLotsMotivation] as const,
  ];
  return [
    ...(title !== undefined && (title === '' || title.length > 200)
      ? [invalid('bundle.title', 'Give a title of at most 200 characters.', ['title'])]
      : []),
    ...(margin != null && (margin < 0 || margin > LARGEST_MARGIN)
      ? [invalid('bundle.margin', 'A margin lies between 0 and 100 percent.', ['margin'])]
      : []),
    ...long
      .filter(([, text]) => (text?.length ?? 0) > LONGEST)
      .map(([field]) => invalid('bundle.tooLong', `Write at most ${LONGEST} characters.`, field.split('.'))),
    ...((input.phases?.length ?? 0) > 2000
      ? [invalid('bundle.tooMany', 'At most 2000 participants at once.', ['phases'])]
      : []),
  ];
}

function wrongLots(lots: readonly BundleLotInput[]): readonly Refusal[] {
  const keys = new Set(lots.map(({ key }) => key));
  return [
    ...(lots.length > MOST_LOTS || keys.size !== lots.length
      ? [invalid('bundle.lotKeys', `At most ${MOST_LOTS} lots, each with a key of its own.`, ['lots'])]
      : []),
    ...lots.flatMap((lot, place) => {
      const name = lot.name.trim();
      const at = ['lots', String(place)];
      const money = lot.statedValue == null ? null : parseMoney(lot.statedValue);
      return [
        ...(name === '' || name.length > 200
          ? [invalid('bundle.lotName', 'Give each lot a name of at most 200 characters.', [...at, 'name'])]
          : []),
        ...(/^[A-Za-z0-9-]{1,40}$/.test(lot.key)
          ? []
          : [invalid('bundle.lotKey', 'A key is at most 40 letters and digits.', [...at, 'key'])]),
        ...(money !== null && (!money.ok || money.value.minor <= 0n)
          ? [invalid('bundle.lotValue', 'A value is an amount in euro above 0.', [...at, 'statedValue'])]
          : []),
      ];
    }),
  ];
}

const mergeCluster = ({ cluster }: BundleRow, input: NonNullable<UpdateBundleInput['cluster']>) => ({
  limbs: Object.fromEntries(CLUSTER_LIMBS.map((limb) => [limb, input[limb] ?? cluster.limbs?.[limb] ?? ''])),
  weighedForSuppliers: input.weighedForSuppliers ?? cluster.weighedForSuppliers ?? false,
  inTenderDocuments: input.inTenderDocuments ?? cluster.inTenderDocuments ?? false,
});

const writePhases = (tx: Tx, row: BundleRow, phases: readonly PhasesInput[]): Promise<unknown> =>
  tx.query(
    `update bundle_participant p set phases = s.phases
     from jsonb_to_recordset($2) as s(id uuid, phases jsonb)
     where p.bundle_id = $1 and p.organisation_id = s.id`,
    [
      row.id,
      JSON.stringify(
        phases.map((one) => ({
          id: one.organisationId,
          phases: Object.fromEntries(PHASES.map((phase) => [phase, one[phase]])),
        })),
      ),
    ],
  );

async function writeLots(
  tx: Tx,
  row: BundleRow,
  lots: readonly BundleLotInput[],
): Promise<readonly Refusal[]> {
  const keys = lots.map(({ key }) => key);
  const left = await tx.query<{ name: string }>(
    `select l.name from bundle_lot l where l.bundle_id = $1 and not l.key = any($2)
       and exists (select from bundle_line b where b.bundle_id = $1 and b.lot_key = l.key) limit 1`,
    [row.id, keys],
  );
  if (lots.length === 0 || left[0] !== undefined)
    return [
      invalid('bundle.lotHasLines', 'A lot with lines cannot be removed.', ['lots'], 'Move its lines first.'),
    ];
  await tx.query(`delete from bundle_lot where bundle_id = $1 and not key = any($2)`, [row.id, keys]);
  await tx.query(
    `insert into bundle_lot (bundle_id, key, position, name, stated_value_cents)
     select $1, key, position, name, stated from jsonb_to_recordset($2)
       as l(key text, position integer, name text, stated numeric)
     on conflict (bundle_id, key) do update set position = excluded.position, name = excluded.name,
       stated_value_cents = excluded.stated_value_cents`,
    [row.id, JSON.stringify(lots.map((lot, place) => ({ ...toLot(lot), position: place + 1 })))],
  );
  return [];
}

const toLot = ({ key, name, statedValue }: BundleLotInput) => {
  const money = statedValue == null ? null : parseMoney(statedValue);
  return { key, name: name.trim(), stated: money?.ok ? money.value.minor.toString() : null };
};
