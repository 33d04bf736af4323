import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { verifyAuditTrail } from '../verify/verify-audit-trail.js';
import { documentDigest, type CheckpointDocument } from './checkpoint-document.js';
import { DatabaseBehindCheckpoints, makeCheckpoint } from './make-checkpoint.js';

const suite = useTestDatabase();
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
let database: Database;
let root: pg.Client;
let folder = '';

beforeAll(async () => {
  database = new Database(await createDataSource({ url: suite.appUrl, entities: [] }).initialize());
  root = new pg.Client({ connectionString: suite.superuserUrl });
  root.on('error', () => undefined); // the suite's database is dropped with its connections
  await root.connect();
  for (const table of ['audit_checkpoint', 'audit_seal', 'audit_entry'])
    await root.query(`alter table ${table} disable trigger ${table}_frozen`);
});
afterAll(async () => {
  await root.end();
  await database.close();
});
beforeEach(async () => {
  await root.query('truncate audit_checkpoint, audit_seal, audit_entry, audit_chain');
  folder = await mkdtemp(join(tmpdir(), 'bundel-checkpoints-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const act = (organisationId: string | null = randomUUID()) =>
  database.transaction(systemScope('test'), (tx) =>
    tx.query(
      `insert into audit_entry (organisation_id, action, result, origin, request_id) values ($1, 'a', 'done', 'o', 'r')`,
      [organisationId],
    ),
  );
const seal = (maxRows?: number) =>
  makeCheckpoint(database, { privateKey, folder, ...(maxRows === undefined ? {} : { maxRows }) });
const documents = async (): Promise<{ text: string; document: CheckpointDocument }[]> => {
  const { rows } = await root.query<{ text: string }>(
    'select document as text from audit_checkpoint order by number',
  );
  return rows.map(({ text }) => ({ text, document: JSON.parse(text) as CheckpointDocument }));
};
const verify = () => verifyAuditTrail(database, { folder, publicKey });

describe('sealing the trail', () => {
  test('makes nothing when nothing happened', async () => {
    expect(await seal()).toEqual([]);
    await act();
    expect(await seal()).toEqual([1]);
    expect(await seal()).toEqual([]);
  });

  test('each checkpoint holds the new rows of all chains and the hash of the one before', async () => {
    const organisation = randomUUID();
    await act(organisation);
    await act(null);
    await seal();
    await act(organisation);
    await seal();
    const [first, second] = await documents();
    expect(first?.document.chains.map(({ from, to }) => [from, to])).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(second?.document.chains).toMatchObject([{ chain: organisation, from: 2, to: 2 }]);
    expect(second?.document.previous).toBe(documentDigest(first?.text ?? ''));
    expect((await verify()).findings).toEqual([]);
  });

  test('more rows than one checkpoint holds make several', async () => {
    for (let index = 0; index < 7; index += 1) await act();
    expect(await seal(3)).toEqual([1, 2, 3]);
    expect(await verify()).toMatchObject({ findings: [], rowsAfterLastCheckpoint: 0 });
  });

  test('what is not committed yet is sealed later', async () => {
    const organisation = randomUUID();
    await act(organisation);
    await database.transaction(systemScope('test'), async (tx) => {
      await tx.query(
        `insert into audit_entry (organisation_id, action, result, origin, request_id) values ($1, 'a', 'done', 'o', 'r')`,
        [organisation],
      );
      await seal();
    });
    expect((await verify()).rowsAfterLastCheckpoint).toBe(1);
    await seal();
    expect(await verify()).toMatchObject({ rowsAfterLastCheckpoint: 0, findings: [], checkpoints: 2 });
  });

  test('several workers at once, while people act, seal every row once', async () => {
    const organisations = Array.from({ length: 5 }, () => randomUUID());
    const acting = Array.from({ length: 60 }, (_, index) => act(organisations[index % 5]));
    const sealing = Array.from({ length: 6 }, () => seal(7));
    await Promise.all([...acting, ...sealing]);
    await seal();
    const sealed = (await documents()).flatMap(({ document }) =>
      document.chains.flatMap(({ chain, from, hashes }) =>
        hashes.map((_, index) => `${chain} ${from + index}`),
      ),
    );
    expect(new Set(sealed).size).toBe(60);
    expect(sealed).toHaveLength(60);
    expect(await verify()).toMatchObject({ findings: [], rowsAfterLastCheckpoint: 0, rows: 60 });
  });
});

describe('the folder outside the database', () => {
  test('holds the same bytes, readable by its owner only, and nothing unfinished', async () => {
    await act();
    await seal();
    const [name] = await readdir(folder);
    expect(await readdir(folder)).toEqual(['checkpoint-0000000001.txt']);
    const { rows } = await root.query<{ line: string }>(
      `select document || E'\\n' || signature || E'\\n' as line from audit_checkpoint`,
    );
    expect(await readFile(join(folder, name ?? ''), 'utf8')).toBe(rows[0]?.line);
    expect((await stat(join(folder, name ?? ''))).mode & 0o777).toBe(0o600);
  });

  test('is completed by the next run when a worker was killed before it wrote', async () => {
    await act();
    await seal();
    await act();
    await seal();
    await rm(join(folder, 'checkpoint-0000000001.txt'));
    expect((await verify()).findings).toHaveLength(1);
    await seal();
    expect((await verify()).findings).toEqual([]);
  });

  test('never receives what another key signed', async () => {
    await act();
    await seal();
    await rm(join(folder, 'checkpoint-0000000001.txt'));
    await root.query(`update audit_checkpoint set signature = 'Zm9yZ2Vk'`);
    await seal();
    expect(await readdir(folder)).toEqual([]);
  });

  test('stops the sealing when it knows more than the database', async () => {
    await act();
    await seal();
    await root.query('truncate audit_checkpoint, audit_seal');
    await expect(seal()).rejects.toBeInstanceOf(DatabaseBehindCheckpoints);
    expect((await verify()).findings).toMatchObject([{ kind: 'checkpoint-missing', checkpoint: 1 }]);
  });
});
