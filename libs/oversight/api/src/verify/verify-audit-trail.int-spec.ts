import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { generateKeyPairSync, randomInt, randomUUID } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { signDocument } from '../checkpoint/audit-key.js';
import { canonicalJson, type CheckpointDocument } from '../checkpoint/checkpoint-document.js';
import { makeCheckpoint } from '../checkpoint/make-checkpoint.js';
import { verifyAuditTrail } from './verify-audit-trail.js';

/** A trail of three chains with 40 rows each, 30 of them sealed; each test damages it as a superuser would and it is put back. */
const suite = useTestDatabase();
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const chains = ['a', 'b', 'c'].map((letter) => `${letter.repeat(8)}-0000-4000-8000-000000000000`);
const [a, b] = chains as [string, string, string];
const tables = ['audit_checkpoint', 'audit_seal', 'audit_chain', 'audit_entry'];
let database: Database;
let root: pg.Client;
let home = '';
let folder = '';

async function append(client: pg.Client | Database, rows: number): Promise<void> {
  const insert = `insert into audit_entry (organisation_id, person_name, action, object_id, result, details, origin, request_id)
    select chain, 'Jansen', 'act', n::text, 'done', jsonb_build_object('n', n), 'origin', n::text
    from unnest($1::uuid[]) chain, generate_series(1, $2::int) n order by random()`;
  if (client instanceof Database) {
    await client.transaction(systemScope('test'), (tx) => tx.query(insert, [chains, rows]));
  } else await client.query(insert, [chains, rows]);
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'bundel-audit-'));
  database = new Database(await createDataSource({ url: suite.appUrl, entities: [] }).initialize());
  root = new pg.Client({ connectionString: suite.superuserUrl });
  root.on('error', () => undefined); // the suite's database is dropped with its connections
  await root.connect();
  await append(database, 20);
  await makeCheckpoint(database, { privateKey, folder: join(home, 'kept'), maxRows: 25 });
  await append(database, 10);
  await makeCheckpoint(database, { privateKey, folder: join(home, 'kept') });
  await append(database, 10);
  for (const table of tables) {
    await root.query(`create table kept_${table} as select * from ${table}`);
    await root.query(`alter table ${table} disable trigger all`);
  }
});
afterAll(async () => {
  await root.end();
  await database.close();
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  await root.query(`truncate ${tables.join(', ')}`);
  for (const table of tables) await root.query(`insert into ${table} select * from kept_${table}`);
  folder = join(home, randomUUID());
  await cp(join(home, 'kept'), folder, { recursive: true });
});

const verify = () => verifyAuditTrail(database, { folder, publicKey });
const found = async (): Promise<string[]> =>
  (await verify()).findings.map(({ kind, chain, number, until, checkpoint }) =>
    checkpoint === null
      ? `${kind} ${chain?.[0]}${number}${until === number ? '' : `-${until}`}`
      : `${kind} #${checkpoint}`,
  );
const damage = (statement: string, values: unknown[] = []) => root.query(statement, values);
/** What someone does who knows how the chain is made. */
const rechain = async (chain: string, from: number): Promise<void> => {
  const { rows } = await root.query<{ number: string }>(
    `select number from audit_entry where chain = $1 and number >= $2 order by number`,
    [chain, from],
  );
  for (const { number } of rows) {
    await damage(
      `update audit_entry e set previous_hash = coalesce((select hash from audit_entry p where p.chain = e.chain
         and p.number = e.number - 1), '') where chain = $1 and number = $2`,
      [chain, number],
    );
    await damage(`update audit_entry e set hash = bundel.audit_hash(e) where chain = $1 and number = $2`, [
      chain,
      number,
    ]);
  }
  await damage(
    `update audit_chain c set (length, head) = (select number, hash from audit_entry e where e.chain = c.chain
       order by number desc limit 1) where chain = $1`,
    [chain],
  );
};
const file = (number: number): string => join(folder, `checkpoint-${String(number).padStart(10, '0')}.txt`);

describe('a trail that nobody touched', () => {
  test('is whole, and says how much of it is sealed', async () => {
    expect(await verify()).toEqual({
      rows: 120,
      chains: 3,
      checkpoints: 4,
      rowsAfterLastCheckpoint: 30,
      findings: [],
    });
  });
});

describe('rows', () => {
  test.each([
    ['sealed', 12],
    ['not yet sealed', 35],
    ['the last', 40],
  ])('an edited row is named: %s', async (_where, number) => {
    await damage(`update audit_entry set details = '{"n": 99}' where chain = $1 and number = $2`, [
      a,
      number,
    ]);
    expect(await found()).toEqual([`edited a${number}`]);
  });

  test.each([12, 35])('two rows that traded numbers are named: %i', async (number) => {
    await damage(`update audit_entry set number = -1 where chain = $1 and number = $2`, [a, number]);
    await damage(`update audit_entry set number = $2 where chain = $1 and number = $2 + 3`, [a, number]);
    await damage(`update audit_entry set number = $2 + 3 where chain = $1 and number = -1`, [a, number]);
    expect(await found()).toEqual([`swapped a${number}`, `swapped a${number + 3}`]);
  });

  test('rows that traded their content are named, also across chains', async () => {
    const content = 'occurred_at, organisation_id, person_name, action, object_id, details, request_id';
    await damage(
      `update audit_entry e set (${content}) = (select ${content} from kept_audit_entry k
         where k.chain = case e.chain when $1 then $2::uuid else $1 end and k.number = case e.chain when $1 then 9 else 7 end)
       where (chain = $1 and number = 7) or (chain = $2 and number = 9)`,
      [a, b],
    );
    expect(await found()).toEqual(['swapped a7', 'swapped b9']);
  });

  test.each([
    ['sealed', '12', 'removed a12'],
    ['the first', '1', 'removed a1'],
    ['not yet sealed', '35', 'removed a35'],
    ['several', '19, 20, 21, 22', 'removed a19-22'],
    ['the last sealed and the next', '30, 31', 'removed a30-31'],
  ])('a removed row is named: %s', async (_where, numbers, finding) => {
    await damage(`delete from audit_entry where chain = $1 and number in (${numbers})`, [a]);
    expect(await found()).toEqual([finding]);
  });

  test.each([
    ['not yet sealed', 36, 'truncated a36-40'],
    ['sealed', 26, 'truncated a26-40'],
    ['all', 1, 'truncated a1-40'],
  ])('a cut end is named: %s', async (_where, from, finding) => {
    await damage(`delete from audit_entry where chain = $1 and number >= $2`, [a, from]);
    expect(await found()).toEqual([finding]);
  });

  test('a cut end is found by the checkpoint when the head was cut as well', async () => {
    await damage(`delete from audit_entry where chain = $1 and number >= 26`, [a]);
    await rechain(a, 26);
    expect(await found()).toEqual(['truncated a26-30']);
  });

  test('a chain that was made anew from one row on is found by the checkpoint, from that row on', async () => {
    await damage(`update audit_entry set object_id = 'other' where chain = $1 and number = 12`, [a]);
    await rechain(a, 12);
    expect(await found()).toEqual(['rechained a12-30']);
  });

  test('a removed row whose followers were renumbered and made anew is found', async () => {
    await damage(`delete from audit_entry where chain = $1 and number = 12`, [a]);
    for (let number = 13; number <= 40; number += 1)
      await damage(`update audit_entry set number = $2 - 1 where chain = $1 and number = $2`, [a, number]);
    await rechain(a, 12);
    expect(await found()).toEqual(['rechained a12-30']);
  });

  test.each([
    ['sealed', 12, 'rechained a12'],
    ['not yet sealed', 35, 'rechained a35'],
    ['the last', 40, 'head a40'],
  ])('a row that was rewritten together with its hash is named: %s', async (_where, number, finding) => {
    await damage(`update audit_entry set object_id = 'other' where chain = $1 and number = $2`, [a, number]);
    await damage(`update audit_entry e set hash = bundel.audit_hash(e) where chain = $1 and number = $2`, [
      a,
      number,
    ]);
    expect(await found()).toEqual([finding]);
  });

  test('rows that the portal cannot have written are named', async () => {
    const forge = `insert into audit_entry select (jsonb_populate_record(e, jsonb_build_object('number', $2::bigint))).*
      from audit_entry e where chain = $1 and number = 40`;
    await damage(forge, [a, 41]);
    await damage(forge, [a, -3]);
    expect((await found()).sort()).toEqual(['edited a41', 'head a41', 'numbering a-3']);
  });

  test('a head that was moved or removed is named', async () => {
    await damage(`update audit_chain set length = 38 where chain = $1`, [a]);
    await damage(`delete from audit_chain where chain = $1`, [b]);
    expect(await found()).toEqual(['head a40', 'head b40']);
  });

  test('several problems at once are all named', async () => {
    await damage(`update audit_entry set action = 'x' where chain = $1 and number in (3, 4, 33)`, [a]);
    await damage(`delete from audit_entry where chain = $1 and number in (5, 40)`, [a]);
    await damage(`update audit_entry set person_name = null where chain = $1 and number = 1`, [b]);
    expect((await found()).sort()).toEqual(
      ['edited a3', 'edited a4', 'edited a33', 'removed a5', 'truncated a40', 'edited b1'].sort(),
    );
  });
});

describe('checkpoints', () => {
  test('an edited checkpoint in the database is named; the folder still vouches for the rows', async () => {
    await damage(
      `update audit_checkpoint set document = replace(document, '"to":20', '"to":21') where number = 3`,
    );
    await damage(`update audit_entry set object_id = 'other' where chain = $1 and number = 12`, [a]);
    await rechain(a, 12);
    expect(await found()).toEqual(['checkpoint-forged #3', 'rechained a12-30']);
  });

  test.each(['document', 'signature'])('one changed character in the %s of a file is named', async (part) => {
    const lines = (await readFile(file(2), 'utf8')).split('\n');
    const at = part === 'document' ? 0 : 1;
    lines[at] = lines[at]!.replace(/[a-f]/, (letter) => (letter === 'a' ? 'b' : 'a'));
    await writeFile(file(2), lines.join('\n'));
    expect(await found()).toEqual(['checkpoint-forged #2']);
  });

  test('a checkpoint that is missing in the database, in the folder or in both is named', async () => {
    await damage('delete from audit_checkpoint where number = 1');
    expect(await found()).toEqual(['checkpoint-missing #1']);
    await rm(file(2));
    expect(await found()).toEqual(['checkpoint-missing #1', 'checkpoint-missing #2']);
    await rm(file(1));
    expect(await found()).toContain('checkpoint-missing #1');
  });

  test('a checkpoint signed with another key is no checkpoint', async () => {
    const other = generateKeyPairSync('ed25519');
    const { rows } = await root.query<{ document: string }>(
      'select document from audit_checkpoint where number = 2',
    );
    const forged = signDocument(rows[0]!.document, other.privateKey);
    await damage('update audit_checkpoint set signature = $1 where number = 2', [forged]);
    await writeFile(file(2), `${rows[0]!.document}\n${forged}\n`);
    expect(await found()).toEqual(['checkpoint-forged #2', 'checkpoint-forged #2']);
  });

  test('a checkpoint that does not follow from the one before is named, even if well signed', async () => {
    const { rows } = await root.query<{ document: string }>(
      'select document from audit_checkpoint where number = 4',
    );
    const document = JSON.parse(rows[0]!.document) as CheckpointDocument;
    const text = canonicalJson({ ...document, previous: '0'.repeat(64) });
    const signature = signDocument(text, privateKey);
    await damage('update audit_checkpoint set (document, signature) = ($1, $2) where number = 4', [
      text,
      signature,
    ]);
    await writeFile(file(4), `${text}\n${signature}\n`);
    expect(await found()).toEqual(['checkpoint-order #4']);
  });

  test('columns that say something else than the signed document are named', async () => {
    await damage(`update audit_checkpoint set made_at = made_at + interval '1 microsecond' where number = 2`);
    expect(await found()).toEqual(['checkpoint-edited #2']);
  });

  test('rows that are called sealed without a checkpoint are named', async () => {
    await damage(`insert into audit_seal (chain, first, last, checkpoint) values ($1, 31, 40, 4)`, [a]);
    expect(await found()).toEqual(['seal a31-40']);
  });

  test('without a folder the database speaks alone', async () => {
    const report = await verifyAuditTrail(database, { folder: null, publicKey });
    expect(report).toMatchObject({ checkpoints: 4, findings: [] });
  });
});

describe('one flipped bit', () => {
  const flips = [
    `person_name = overlay(person_name placing chr(ascii(substr(person_name, p, 1)) # (1 << r)) from p for 1)`,
    `action = overlay(action placing chr(ascii(substr(action, 1, 1)) # 1) from 1 for 1)`,
    `object_id = overlay(object_id placing chr(ascii(substr(object_id, 1, 1)) # (1 << r % 3)) from 1 for 1)`,
    `request_id = overlay(request_id placing chr(ascii(substr(request_id, 1, 1)) # 2) from 1 for 1)`,
    `details = jsonb_build_object('n', (details->>'n')::int # (1 << r))`,
    `occurred_at = occurred_at + interval '1 microsecond' * (1 << r)`,
    `organisation_id = encode(set_bit(decode(replace(organisation_id::text, '-', ''), 'hex'), q,
       1 - get_bit(decode(replace(organisation_id::text, '-', ''), 'hex'), q)), 'hex')::uuid`,
    `hash = set_bit(hash, q, 1 - get_bit(hash, q))`,
    `previous_hash = set_bit(previous_hash, q, 1 - get_bit(previous_hash, q))`,
    `result = case result when 'done' then 'refused' else 'done' end`,
  ];

  test('in each of 1,000 random rows: all are found and named, and nothing else is', async () => {
    await root.query(`alter table audit_entry enable trigger audit_entry_link`);
    await append(root, 2_000);
    await root.query(`alter table audit_entry disable trigger audit_entry_link`);
    await makeCheckpoint(database, { privateKey, folder });
    const { rows } = await root.query<{ chain: string; number: string }>(
      `select chain, number from audit_entry where number > 1 order by random() limit 1000`,
    );
    for (const [index, { chain, number }] of rows.entries()) {
      const set = flips[index % flips.length]!.replace(/\bq\b/g, String(randomInt(128)))
        .replace(/\br\b/g, String(randomInt(4)))
        .replace(/\bp\b/g, String(randomInt(1, 6)));
      await damage(`update audit_entry set ${set} where chain = $1 and number = $2`, [chain, number]);
    }
    const report = await verify();
    const named = report.findings
      .map((finding) => `${finding.kind} ${finding.chain} ${finding.number}`)
      .sort();
    expect(named).toEqual(rows.map(({ chain, number }) => `edited ${chain} ${number}`).sort());
    expect(report.rows).toBe(6_120);
  });
});
