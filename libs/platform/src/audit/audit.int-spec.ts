import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { useTestDatabase } from '@bundel/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { systemScope } from '../database/row-scope.js';
import { appendAudit, systemOrigin } from './audit-entry.js';

const suite = useTestDatabase();
let database: Database;
let app: pg.Client;

beforeAll(async () => {
  const source = createDataSource({ url: suite.appUrl, entities: [] });
  database = new Database(await source.initialize());
  app = new pg.Client({ connectionString: suite.appUrl });
  app.on('error', () => undefined); // the suite's database is dropped with its connections
  await app.connect();
  await app.query(`select set_config('bundel.scope', 'system', false)`);
  await database.transaction(systemScope('test'), (tx) =>
    appendAudit(tx, systemOrigin('test'), { action: 'test.first', result: 'done' }),
  );
});
afterAll(async () => {
  await app.end();
  await database.close();
});

describe('the application role', () => {
  test.each([
    ['changes a row', `update audit_entry set action = 'other'`],
    ['removes a row', `delete from audit_entry`],
    ['empties the trail', `truncate audit_entry`],
    ['switches the triggers off', `alter table audit_entry disable trigger all`],
    ['plays replica to silence the triggers', `set session_replication_role = replica`],
    ['changes the table', `alter table audit_entry drop column hash`],
    ['switches row security off', `alter table audit_entry disable row level security`],
    ['drops the table', `drop table audit_entry`],
    [
      'chooses a number',
      `insert into audit_entry (number, action, result, origin, request_id) values (7, 'a', 'done', 'o', 'r')`,
    ],
    [
      'chooses the time',
      `insert into audit_entry (occurred_at, action, result, origin, request_id) values (now(), 'a', 'done', 'o', 'r')`,
    ],
    ['moves a head', `update audit_chain set head = ''`],
    ['starts a chain', `insert into audit_chain (chain) values (gen_random_uuid())`],
    ['changes a checkpoint', `update audit_checkpoint set signature = ''`],
    ['removes a checkpoint', `delete from audit_checkpoint`],
    ['empties the checkpoints', `truncate audit_checkpoint cascade`],
    ['moves a seal', `update audit_seal set last = 1`],
    [
      'merges over a row',
      `merge into audit_entry e using (select 1) s on true when matched then update set action = 'x'`,
    ],
    ['makes a table in the queue’s schema', `create table bullmq.bait (x text)`],
    ['makes a table among the others', `create table public.bait (x text)`],
    ['takes the owner’s place', `set role bundel_owner`],
    [
      'replaces the hash',
      `create or replace function bundel.audit_hash(entry audit_entry) returns bytea language sql as 'select null'`,
    ],
  ])('is refused when it %s', async (_what, statement) => {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test.each([2, 9_007_199_254_740_991])('cannot begin the checkpoints at number %d', async (number) => {
    const forged = `insert into audit_checkpoint (number, made_at, tree_size, root, document, signature)
      values ($1, now(), 1, '', '', '')`;
    await expect(app.query(forged, [number])).rejects.toMatchObject({ code: '23514' });
  });

  test('cannot copy rows in past row security', async () => {
    const copy = 'copy audit_entry (action, result, origin, request_id) from stdin';
    await expect(app.query(copy)).rejects.toThrow('COPY FROM not supported with row-level security');
  });

  test('cannot put the linking function on a table of its own to move a chain', async () => {
    await app.query('create temporary table bait (organisation_id uuid)');
    const hang = `create trigger t before insert on bait for each row execute function bundel.audit_link()`;
    await expect(app.query(hang)).rejects.toMatchObject({ code: '42501' });
  });

  test('cannot put a temporary table in the place of the heads', async () => {
    const before = await app.query<{ length: string }>('select length from public.audit_chain');
    await app.query('create temporary table audit_chain (chain uuid primary key, length bigint, head bytea)');
    await app.query(
      `insert into audit_entry (action, result, origin, request_id) values ('a', 'done', 'o', 'r')`,
    );
    const after = await app.query<{ length: string }>('select length from public.audit_chain');
    expect(Number(after.rows[0]?.length)).toBe(Number(before.rows[0]?.length) + 1);
    await app.query('drop table pg_temp.audit_chain');
  });
});

describe('the owner of the tables', () => {
  test.each(['update audit_entry set action = $$x$$', 'delete from audit_checkpoint', 'truncate audit_seal'])(
    'is refused as long as the triggers stand: %s',
    async (statement) => {
      const owner = new pg.Client({ connectionString: suite.ownerUrl });
      await owner.connect();
      try {
        await expect(owner.query(statement)).rejects.toThrow('append-only');
      } finally {
        await owner.end();
      }
    },
  );
});

describe('many acts at once', () => {
  test('fifty at a time on five organisations leave chains without a gap, each linked to the row before', async () => {
    const organisations = Array.from({ length: 5 }, () => randomUUID());
    const acts = Array.from({ length: 50 }, (_, index) => organisations[index % 5] ?? '');
    await Promise.all(
      acts.map((organisationId) =>
        database.transaction(
          { kind: 'actor', organisationId, personId: randomUUID(), role: 'auditor' },
          (tx) =>
            tx.query(
              `insert into audit_entry (organisation_id, action, result, origin, request_id) values ($1, 'a', 'done', 'o', 'r')`,
              [organisationId],
            ),
        ),
      ),
    );
    const rows = await app.query<{
      chain: string;
      count: string;
      last: string;
      linked: string;
      ordered: string;
    }>(
      `select chain, count(*), max(number) as last,
         count(*) filter (where previous_hash = coalesce(before, '')) as linked,
         count(*) filter (where earlier is null or earlier <= occurred_at) as ordered
       from (select *, lag(hash) over w as before, lag(occurred_at) over w as earlier from audit_entry
             window w as (partition by chain order by number)) rows
       where chain = any($1) group by chain`,
      [organisations],
    );
    expect(rows.rows.map(({ chain: _chain, ...counts }) => counts)).toEqual(
      Array(5).fill({ count: '10', last: '10', linked: '10', ordered: '10' }),
    );
  });

  test('a row that is rolled back leaves its number to the next', async () => {
    const organisationId = randomUUID();
    const append = (fail: boolean) =>
      database.transaction(systemScope('test'), async (tx) => {
        await tx.query(
          `insert into audit_entry (organisation_id, action, result, origin, request_id) values ($1, 'a', 'done', 'o', 'r')`,
          [organisationId],
        );
        if (fail) throw new Error('undone');
      });
    await append(false);
    await expect(append(true)).rejects.toThrow('undone');
    await append(false);
    const rows = await app.query(`select number from audit_entry where chain = $1 order by number`, [
      organisationId,
    ]);
    expect(rows.rows).toEqual([{ number: '1' }, { number: '2' }]);
  });
});

describe('row security of the trail', () => {
  test('an organisation sees its own rows, head and seals; nobody sees all', async () => {
    const [own, other] = [randomUUID(), randomUUID()];
    for (const id of [own, other])
      await database.transaction(systemScope('test'), (tx) =>
        tx.query(
          `insert into audit_entry (organisation_id, action, result, origin, request_id) values ($1, 'a', 'done', 'o', 'r')`,
          [id],
        ),
      );
    const scope = { kind: 'actor', organisationId: own, personId: randomUUID(), role: 'auditor' } as const;
    await database.read(scope, async (tx) => {
      expect(await tx.query('select distinct chain from audit_entry')).toEqual([{ chain: own }]);
      expect(await tx.query('select chain from audit_chain')).toEqual([{ chain: own }]);
      expect(await tx.query('select number from audit_checkpoint')).toEqual([]);
    });
    for (const table of ['audit_entry', 'audit_chain', 'audit_seal', 'audit_checkpoint'])
      expect(await database.query(`select 1 from ${table}`)).toEqual([]);
  });

  test('an organisation cannot write into the trail of another', async () => {
    const scope = {
      kind: 'actor',
      organisationId: randomUUID(),
      personId: randomUUID(),
      role: 'auditor',
    } as const;
    const insert = `insert into audit_entry (organisation_id, action, result, origin, request_id) values ($1, 'a', 'done', 'o', 'r')`;
    await expect(database.transaction(scope, (tx) => tx.query(insert, [randomUUID()]))).rejects.toThrow(
      /row-level security/,
    );
  });
});
