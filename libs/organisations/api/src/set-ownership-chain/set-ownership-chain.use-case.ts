import { ok, refused, type Result } from '@bundel/kernel';
import { ownershipPictureOf } from '@bundel/organisations-domain';
import type { ActTx, Member, Refusal } from '@bundel/platform';
import { changedMeanwhile, notFound } from '../errors/error-union.js';
import { findOrganisation } from '../organisation/find-organisation.js';
import { OrganisationKind } from '../organisation/organisation.types.js';
import { jurisdictionTable } from '../supplier-profile/ownership-picture.js';
import { OwnerKind, type OwnershipStatement } from '../supplier-profile/ownership.types.js';
import {
  findOwnership,
  latestOwnershipVersion,
  supplierKey,
  toHolding,
  toParties,
} from '../supplier-profile/read-ownership.js';
import { checkChain, tidyChain, toRowPath, type TidyChain } from './check-chain.js';
import type { SetOwnershipChainInput } from './set-ownership-chain.input.js';

/** States the whole chain as a new version; earlier versions stay, because a bid may have relied on them. */
export async function setOwnershipChain(
  tx: ActTx,
  member: Member,
  input: SetOwnershipChainInput,
): Promise<Result<OwnershipStatement, Refusal>> {
  const { organisationId } = member;
  tx.about('organisation', organisationId);
  const supplier = await findOrganisation(tx, organisationId);
  if (supplier?.kind !== OrganisationKind.supplier) return refused(notFound('supplier', []));
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`ownership of ${organisationId}`]);
  const version = await latestOwnershipVersion(tx, organisationId);
  if (version !== input.basedOnVersion) return refused(changedMeanwhile);
  const chain = tidyChain(input);
  const self = { key: supplierKey, name: supplier.name, kind: OwnerKind.company, country: supplier.country };
  const [wrong, ...others] = await refusalsOf(tx, chain, self);
  if (wrong !== undefined) return refused(wrong, ...others);
  await insertChain(tx, { organisationId, personId: member.personId, version: version + 1 }, chain, self);
  tx.about('organisation', organisationId, { version: version + 1, holdings: chain.holdings.length });
  return ok((await findOwnership(tx, organisationId)) as OwnershipStatement);
}

type Self = Parameters<typeof toParties>[0][number];

async function refusalsOf(tx: ActTx, chain: TidyChain, self: Self): Promise<readonly Refusal[]> {
  const table = await jurisdictionTable(tx);
  const form = checkChain(chain, table);
  if (form.length > 0) return form;
  const parties = toParties([self, ...chain.parties]);
  const computed = ownershipPictureOf(supplierKey, parties, chain.holdings.map(toHolding), table);
  return computed.ok ? [] : computed.errors.map((refusal) => toRowPath(refusal, chain));
}

/** Writes one version of a chain. */
export async function insertChain(
  tx: Pick<ActTx, 'query'>,
  statement: { readonly organisationId: string; readonly personId: string | null; readonly version: number },
  chain: TidyChain,
  self: Self,
): Promise<void> {
  const { organisationId } = statement;
  const rows = await tx.query<{ id: string }>(
    `insert into ownership_chain (organisation_id, version, stated_by) values ($1, $2, $3) returning id`,
    [organisationId, statement.version, statement.personId],
  );
  const chainId = (rows[0] as { id: string }).id;
  const parties = [{ ...self, registerNumber: null, is_supplier: true }, ...chain.parties];
  await tx.query(
    `insert into owner_entity (organisation_id, chain_id, key, name, kind, country, register_number, is_supplier)
     select $1, $2, key, name, kind, country, "registerNumber", coalesce(is_supplier, false)
     from jsonb_to_recordset($3::jsonb) as party(key text, name text, kind text, country text, "registerNumber" text,
       is_supplier boolean)`,
    [organisationId, chainId, JSON.stringify(parties)],
  );
  await tx.query(
    `insert into holding (organisation_id, chain_id, position, owner_id, owned_id, capital, voting, has_control,
       control_ground, since)
     select $1, $2, row.position, owner.id, owned.id, row."capitalPercent", row."votingPercent", row."controlRight",
       row."controlGround", row.since
     from jsonb_to_recordset($3::jsonb) as row(position integer, owner text, owned text, "capitalPercent" numeric,
       "votingPercent" numeric, "controlRight" boolean, "controlGround" text, since date)
     join owner_entity owner on owner.chain_id = $2 and owner.key = row.owner
     join owner_entity owned on owned.chain_id = $2 and owned.key = row.owned`,
    [
      organisationId,
      chainId,
      JSON.stringify(chain.holdings.map((holding, position) => ({ ...holding, position }))),
    ],
  );
}
