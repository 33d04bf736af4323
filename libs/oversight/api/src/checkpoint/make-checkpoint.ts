import { systemScope, type Database, type Tx } from '@bundel/platform';
import { createPublicKey, type KeyObject } from 'node:crypto';
import { isSignedBy, signDocument } from './audit-key.js';
import {
  canonicalJson,
  documentDigest,
  rootOfChains,
  type CheckpointDocument,
  type SealedRows,
} from './checkpoint-document.js';
import { listCheckpointFiles, writeCheckpointFile, type SignedDocument } from './checkpoint-files.js';

export interface CheckpointOptions {
  readonly privateKey: KeyObject;
  /** Folder outside the database that keeps every checkpoint too. */
  readonly folder: string;
  /** Rows of one checkpoint at most; more rows make more checkpoints. */
  readonly maxRows?: number;
}

/** The folder knows checkpoints that the database does not: it was set back or tampered with. Nothing is written then. */
export class DatabaseBehindCheckpoints extends Error {
  override readonly name = 'DatabaseBehindCheckpoints';
}

const scope = systemScope('seal the audit trail');

/**
 * Seals all rows that no checkpoint covers yet, in one or more checkpoints, and completes the folder.
 * Safe with several workers at once (they wait for each other) and when killed at any moment (the next run mends the folder).
 * @returns numbers of the checkpoints made; none when there was nothing new
 * @throws DatabaseBehindCheckpoints
 */
export async function makeCheckpoint(database: Database, options: CheckpointOptions): Promise<number[]> {
  const made: number[] = [];
  for (;;) {
    const number = await database.transaction(scope, (tx) => sealOnce(tx, options));
    if (number === null) break;
    made.push(number);
  }
  await completeFolder(database, options);
  return made;
}

interface LastCheckpoint {
  readonly number: number;
  readonly document: string;
}

async function sealOnce(tx: Tx, options: CheckpointOptions): Promise<number | null> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('bundel.audit-checkpoint'))`);
  // Files are listed before the table is read: a file is written only after its row was committed.
  const files = await listCheckpointFiles(options.folder);
  const [last] = await tx.query<LastCheckpoint>(
    `select number::int, document from audit_checkpoint order by number desc limit 1`,
  );
  refuseWhenBehind(files.at(-1) ?? 0, last?.number ?? 0);
  const chains = await unsealedRows(tx, options.maxRows ?? 5_000);
  if (chains.length === 0) return null;
  const document = await documentOf(tx, chains, last ?? null);
  const text = canonicalJson(document);
  await tx.query(
    `insert into audit_checkpoint (number, made_at, tree_size, root, document, signature)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      document.number,
      document.made_at,
      document.size,
      document.root,
      text,
      signDocument(text, options.privateKey),
    ],
  );
  await tx.query(
    `insert into audit_seal (chain, first, last, checkpoint)
     select chain, first, last, $4 from unnest($1::uuid[], $2::bigint[], $3::bigint[]) as sealed(chain, first, last)`,
    [chains.map((c) => c.chain), chains.map((c) => c.from), chains.map((c) => c.to), document.number],
  );
  return document.number;
}

function refuseWhenBehind(inFolder: number, inDatabase: number): void {
  if (inFolder <= inDatabase) return;
  throw new DatabaseBehindCheckpoints(
    `The checkpoint folder goes on to number ${inFolder}, the database ends at ${inDatabase}. ` +
      'The database was set back or tampered with: run `npm run verify-audit`, then keep the old folder elsewhere and start with an empty one.',
  );
}

async function documentOf(
  tx: Tx,
  chains: readonly SealedRows[],
  last: LastCheckpoint | null,
): Promise<CheckpointDocument> {
  const [clock] = await tx.query<{ now: string }>(
    `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
  );
  return {
    format: 'bundel-audit-checkpoint/1',
    number: (last?.number ?? 0) + 1,
    made_at: (clock as { now: string }).now,
    previous: last === null ? null : documentDigest(last.document),
    chains,
    size: chains.reduce((sum, chain) => sum + chain.hashes.length, 0),
    root: rootOfChains(chains),
  };
}

/** Rows after the last sealed one of each chain. A chain's numbers stand in the order of commits, so nothing can appear below them later. */
async function unsealedRows(tx: Tx, maxRows: number): Promise<SealedRows[]> {
  const rows = await tx.query<{ chain: string; number: number; hash: string }>(
    `select e.chain::text, e.number::float8 as number, encode(e.hash, 'base64') as hash
     from audit_chain c
     cross join lateral (
       select coalesce((select last from audit_seal s where s.chain = c.chain order by last desc limit 1), 0) as last) sealed
     join audit_entry e on e.chain = c.chain and e.number > sealed.last
     where c.length > sealed.last
     order by e.chain, e.number limit $1`,
    [maxRows],
  );
  const chains: { chain: string; from: number; to: number; hashes: string[] }[] = [];
  for (const row of rows) {
    const open = chains.at(-1);
    if (open?.chain === row.chain && open.to + 1 === row.number) {
      open.hashes.push(row.hash);
      open.to = row.number;
    } else chains.push({ chain: row.chain, from: row.number, to: row.number, hashes: [row.hash] });
  }
  return chains;
}

/** Writes what the folder lacks, and nothing that this key did not sign. */
async function completeFolder(database: Database, options: CheckpointOptions): Promise<void> {
  const publicKey = createPublicKey(options.privateKey);
  const present = await listCheckpointFiles(options.folder);
  const missing = await database.read(scope, (tx) =>
    tx.query<{ number: number }>(
      `select number::int from audit_checkpoint where not (number = any($1::bigint[])) order by number`,
      [present],
    ),
  );
  for (const { number } of missing) {
    const [signed] = await database.read(scope, (tx) =>
      tx.query<SignedDocument>('select document, signature from audit_checkpoint where number = $1', [
        number,
      ]),
    );
    if (signed !== undefined && isSignedBy(signed.document, signed.signature, publicKey))
      await writeCheckpointFile(options.folder, number, signed);
  }
}
