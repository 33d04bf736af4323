import { decodeCursor, pageSize, toPage, type Page, type Tx } from '@bundel/platform';
import { toEuro } from '../bundle/read-bundle.js';
import type {
  BundleEventType,
  BundleFiguresArgs,
  BundleFigureType,
  BundleObjectionType,
  BundleParticipantType,
  OfBundleArgs,
} from './bundle-lists.types.js';

const count = async (tx: Tx, sql: string, values: readonly unknown[]): Promise<number> => {
  const [row] = await tx.query<{ total: number }>(sql, values);
  return row?.total ?? 0;
};

type WithCents<T, K extends keyof T> = Omit<T, K> & {
  readonly cents: string | null;
  readonly sortName: string;
};

/** The lead first, then by name. */
export async function listBundleParticipants(
  tx: Tx,
  args: OfBundleArgs,
): Promise<Page<BundleParticipantType>> {
  const size = pageSize(args);
  const [place, name, id] = args.after
    ? decodeCursor(args.after, ['number', 'text', 'uuid'])
    : [null, null, null];
  const rows = await tx.query<WithCents<BundleParticipantType, 'maximum'>>(
    `select p.organisation_id as "organisationId", o.name, o.sort_name as "sortName", o.kind,
       p.organisation_id = p.lead_organisation_id as "isLead",
       bundel.mandate_in_force(p.organisation_id) as "mandateInForce", p.phases ->> 'preparation' as preparation,
       p.phases ->> 'publication' as publication, p.phases ->> 'selection' as selection, p.phases ->> 'award' as award,
       p.phases ->> 'execution' as execution,
       (select coalesce(sum(f.lines), 0)::integer from bundle_figure f
        where f.bundle_id = p.bundle_id and f.organisation_id = p.organisation_id) as lines,
       (select coalesce(sum(m.maximum_cents), 0)::text from bundle_figure_money m
        where m.bundle_id = p.bundle_id and m.organisation_id = p.organisation_id) as cents,
       (select a.approved_at from bundle_approval a where a.bundle_id = p.bundle_id
          and a.organisation_id = p.organisation_id and a.content_hash = b.content_hash) as "approvedAt",
       exists (select from bundle_approval a where a.bundle_id = p.bundle_id
         and a.organisation_id = p.organisation_id and a.content_hash <> b.content_hash) as voided
     from bundle_participant p join bundle b on b.id = p.bundle_id join organisation o on o.id = p.organisation_id
     where p.bundle_id = $1 and ($2::integer is null or ((p.organisation_id <> p.lead_organisation_id)::integer, o.sort_name, o.id)
       > ($2, $3, $4::uuid))
     order by (p.organisation_id <> p.lead_organisation_id)::integer, o.sort_name, o.id limit $5`,
    [args.bundleId, place, name, id, size + 1],
  );
  const total = await count(
    tx,
    `select count(*)::integer as total from bundle_participant where bundle_id = $1`,
    [args.bundleId],
  );
  const page = toPage(rows, size, total, (row) => [row.isLead ? 0 : 1, row.sortName, row.organisationId]);
  return {
    ...page,
    nodes: page.nodes.map(({ cents, sortName: _sortName, ...row }) => ({
      ...row,
      voided: row.voided && row.approvedAt === null,
      maximum: toEuro(cents ?? '0'),
    })),
  };
}

type FigureRow = Omit<BundleFigureType, 'maximumValue'> & {
  readonly cents: string | null;
  readonly place: number;
};

const chosenFigures = `f.bundle_id = $1 and ($2::text is null or f.lot_key = $2)
  and ($3::uuid is null or f.organisation_id = $3) and ($4::uuid is null or f.item_id = $4)`;

/** By lot, body and item. */
export async function listBundleFigures(tx: Tx, args: BundleFiguresArgs): Promise<Page<BundleFigureType>> {
  const size = pageSize(args);
  const values = [args.bundleId, args.lotKey ?? null, args.organisationId ?? null, args.itemId ?? null];
  const [place, body, item] = args.after
    ? decodeCursor(args.after, ['number', 'uuid', 'uuid'])
    : [null, null, null];
  const rows = await tx.query<FigureRow>(
    `select f.lot_key as "lotKey", l.name as "lotName", l.position as place, f.organisation_id as "organisationId",
       o.name as "organisationName", f.item_id as "itemId", f.item_name as "itemName", f.unit,
       trim_scale(f.pledged)::text as pledged, trim_scale(f.estimate)::text as estimate,
       trim_scale(f.maximum)::text as maximum, f.lines, m.maximum_cents as cents
     from bundle_figure f join bundle_lot l on l.bundle_id = f.bundle_id and l.key = f.lot_key
     join organisation o on o.id = f.organisation_id
     left join bundle_figure_money m on m.bundle_id = f.bundle_id and m.lot_key = f.lot_key
       and m.organisation_id = f.organisation_id and m.item_id = f.item_id
     where ${chosenFigures} and ($5::integer is null or (l.position, f.organisation_id, f.item_id) > ($5, $6::uuid, $7::uuid))
     order by l.position, f.organisation_id, f.item_id limit $8`,
    [...values, place, body, item, size + 1],
  );
  const total = await count(
    tx,
    `select count(*)::integer as total from bundle_figure f where ${chosenFigures}`,
    values,
  );
  const page = toPage(rows, size, total, (row) => [row.place, row.organisationId, row.itemId]);
  return {
    ...page,
    nodes: page.nodes.map(({ cents, place: _place, ...row }) => ({
      ...row,
      maximumValue: cents === null ? null : toEuro(cents),
    })),
  };
}

/** Newest first; row security leaves a body its own. */
export async function listBundleObjections(tx: Tx, args: OfBundleArgs): Promise<Page<BundleObjectionType>> {
  const size = pageSize(args);
  const after = args.after ? decodeCursor(args.after, ['uuid'])[0] : null;
  const rows = await tx.query<BundleObjectionType>(
    `select j.id, j.organisation_name as "organisationName", j.subject, j.objection, j.made_at as "madeAt", j.answer,
       j.answered_at as "answeredAt"
     from bundle_objection j
     where j.bundle_id = $1 and ($2::uuid is null or j.id < $2) order by j.id desc limit $3`,
    [args.bundleId, after, size + 1],
  );
  const total = await count(
    tx,
    `select count(*)::integer as total from bundle_objection where bundle_id = $1`,
    [args.bundleId],
  );
  return toPage(rows, size, total, (row) => [row.id]);
}

/** Newest first. */
export async function listBundleEvents(tx: Tx, args: OfBundleArgs): Promise<Page<BundleEventType>> {
  const size = pageSize(args);
  const after = args.after ? decodeCursor(args.after, ['uuid'])[0] : null;
  const rows = await tx.query<BundleEventType>(
    `select e.id, e.act, e.from_state as "fromState", e.to_state as "toState", e.rule, e.note,
       o.name as "organisationName", p.name as "personName", e.happened_at as "happenedAt"
     from bundle_event e join organisation o on o.id = e.organisation_id left join person p on p.id = e.person_id
     where e.bundle_id = $1 and ($2::uuid is null or e.id < $2) order by e.id desc limit $3`,
    [args.bundleId, after, size + 1],
  );
  const total = await count(tx, `select count(*)::integer as total from bundle_event where bundle_id = $1`, [
    args.bundleId,
  ]);
  return toPage(rows, size, total, (row) => [row.id]);
}
