import { parseDecimal, valueOf, type CountryCode } from '@bundel/kernel';
import {
  ownershipPictureOf,
  type Holding,
  type OwnershipPicture as Computed,
  type OwnershipParty as Party,
} from '@bundel/organisations-domain';
import type { Tx } from '@bundel/platform';
import { instantText } from '../my-organisation/read-colleagues.js';
import { jurisdictionTable, toPicture } from './ownership-picture.js';
import type {
  OwnerKind,
  OwnershipHolding,
  OwnershipParty,
  OwnershipStatement,
  OwnershipVersion,
} from './ownership.types.js';

/** Key of the company itself in its own chain. */
export const supplierKey = 'supplier';

interface ChainRow extends OwnershipVersion {
  readonly id: string;
}

const chains = `
  select c.id, c.version, ${instantText('c.stated_at')} as "statedAt", p.name as "statedBy"
  from ownership_chain c left join person p on p.id = c.stated_by
  where c.organisation_id = $1`;

/** Versions of the chain of a supplier, newest first. */
export async function listOwnershipVersions(tx: Tx, organisationId: string): Promise<OwnershipVersion[]> {
  const rows = await tx.query<ChainRow>(`${chains} order by c.version desc limit 100`, [organisationId]);
  return rows.map(({ id: _id, ...version }) => version);
}

export async function latestOwnershipVersion(tx: Tx, organisationId: string): Promise<number> {
  const rows = await tx.query<{ version: number | null }>(
    `select max(version) as version from ownership_chain where organisation_id = $1`,
    [organisationId],
  );
  return rows[0]?.version ?? 0;
}

/** A version of the chain with what follows from it; the newest when no version is named. */
export async function findOwnership(
  tx: Tx,
  organisationId: string,
  version: number | null = null,
): Promise<OwnershipStatement | null> {
  const rows = await tx.query<ChainRow>(
    `${chains} and ($2::integer is null or c.version = $2) order by c.version desc limit 1`,
    [organisationId, version],
  );
  if (rows[0] === undefined) return null;
  const { id, ...facts } = rows[0];
  const parties = await tx.query<OwnershipParty>(
    `select key, name, kind, country, register_number as "registerNumber" from owner_entity
     where chain_id = $1 order by is_supplier desc, key collate "C"`,
    [id],
  );
  const holdings = await tx.query<OwnershipHolding>(
    `select owner.key as owner, owned.key as owned, trim_scale(h.capital)::text as "capitalPercent",
            trim_scale(h.voting)::text as "votingPercent", h.has_control as "controlRight",
            h.control_ground as "controlGround", h.since::text as since
     from holding h join owner_entity owner on owner.id = h.owner_id join owner_entity owned on owned.id = h.owned_id
     where h.chain_id = $1 order by h.position`,
    [id],
  );
  const named = toParties(parties);
  const computed = ownershipPictureOf(
    supplierKey,
    named,
    holdings.map(toHolding),
    await jurisdictionTable(tx),
  );
  if (!computed.ok)
    throw new Error(`Version ${facts.version} of a stored chain does not pass its own rules.`);
  return { ...facts, parties, holdings, picture: toPicture(computed.value, named) };
}

export type { Computed };

/** Parties as the domain knows them; a foundation is a company that nobody owns. */
export const toParties = (
  parties: readonly Pick<OwnershipParty, 'key' | 'name' | 'kind' | 'country'>[],
): ReadonlyMap<string, Party> =>
  new Map(
    parties.map(({ key, name, kind, country }) => [
      key,
      { id: key, name, kind: kindOf(kind), country: country as CountryCode | null },
    ]),
  );

const kindOf = (kind: OwnerKind): Party['kind'] =>
  kind === 'foundation' ? 'company' : (kind as Party['kind']);

export const toHolding = (
  row: Pick<OwnershipHolding, 'owner' | 'owned' | 'capitalPercent' | 'votingPercent' | 'controlRight'>,
): Holding => ({
  owner: row.owner,
  owned: row.owned,
  capitalPercent: valueOf(parseDecimal(row.capitalPercent)),
  votingPercent: valueOf(parseDecimal(row.votingPercent)),
  controlRight: row.controlRight,
});
