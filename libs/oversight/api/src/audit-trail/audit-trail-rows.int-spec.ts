import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope, type RowScope } from '@bundel/platform';
import { useTestDatabase } from '@bundel/testing';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listCheckpoints } from '../audit-checkpoints/audit-checkpoint-rows.js';
import { readSealedLength } from '../audit-state/audit-state-rows.js';
import { makeCheckpoint } from '../checkpoint/make-checkpoint.js';
import { countAuditEntries, listAuditEntries } from './audit-trail-rows.js';
import { AuditResult, type AuditTrailFilter } from './audit-trail.args.js';

const suite = useTestDatabase();
const [own, other, person] = [randomUUID(), randomUUID(), randomUUID()];
const scope: RowScope = { kind: 'actor', organisationId: own, personId: randomUUID(), role: 'auditor' };
let database: Database;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundel-trail-'));
  database = new Database(await createDataSource({ url: suite.appUrl, entities: [] }).initialize());
  const insert = `insert into audit_entry (organisation_id, person_id, action, object_type, object_id, result, details, origin, request_id)
    select $1, case when n % 2 = 0 then $2::uuid end, case when n % 3 = 0 then 'invitePerson' else 'logIn' end, 'person', n::text,
      case when n % 5 = 0 then 'refused' else 'done' end, '{"b": 2, "a": "x", "c": null}', 'o', 'r' from generate_series(1, 30) n`;
  await database.transaction(systemScope('test'), async (tx) => {
    await tx.query(insert, [own, person]);
    await tx.query(insert, [other, person]);
  });
  const { privateKey } = generateKeyPairSync('ed25519');
  await makeCheckpoint(database, { privateKey, folder });
  await database.transaction(systemScope('test'), (tx) => tx.query(insert, [own, person]));
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const list = (filter: AuditTrailFilter = {}, before: number | null = null, limit = 100) =>
  database.read(scope, (tx) => listAuditEntries(tx, filter, { before, limit }));
const count = (filter: AuditTrailFilter = {}) => database.read(scope, (tx) => countAuditEntries(tx, filter));

describe("an organisation's trail", () => {
  test('comes newest first, page after page, and holds no row of another', async () => {
    const first = await list({}, null, 40);
    const second = await list({}, first.at(-1)?.number ?? null, 40);
    expect([...first, ...second].map((row) => row.number)).toEqual(
      Array.from({ length: 60 }, (_, index) => 60 - index),
    );
    expect([...first, ...second].every((row) => row.id.startsWith(own))).toBe(true);
    expect(await count()).toBe(60);
  });

  test.each<[string, AuditTrailFilter, number]>([
    ['act', { action: 'invitePerson' }, 20],
    ['result', { result: AuditResult.refused }, 12],
    ['person', { personId: person }, 30],
    ['object', { objectType: 'person', objectId: '7' }, 2],
    ['several at once', { action: 'invitePerson', result: AuditResult.refused, personId: person }, 2],
    ['nobody', { personId: randomUUID() }, 0],
    ['words that mean something to SQL', { action: `' or true --` }, 0],
  ])('can be narrowed by %s, and the count follows', async (_what, filter, expected) => {
    expect(await list(filter)).toHaveLength(expected);
    expect(await count(filter)).toBe(expected);
  });

  test('can be narrowed to a period: from a moment on, before a moment', async () => {
    const rows = await list();
    const at = rows[20]?.occurredAt ?? '';
    expect(await list({ from: at })).toHaveLength(21);
    expect(await list({ until: at })).toHaveLength(39);
    expect(await list({ from: at, until: at })).toEqual([]);
  });

  test('shows details by name, without what is empty, and whether a row is sealed', async () => {
    const [newest] = await list({}, null, 1);
    const [oldest] = await list({}, 2, 1);
    expect(newest).toMatchObject({
      details: [
        { name: 'a', value: 'x' },
        { name: 'b', value: '2' },
      ],
      isSealed: false,
    });
    expect(oldest).toMatchObject({ number: 1, isSealed: true });
  });

  test('says how much of it is sealed', async () => {
    expect(await database.read(scope, readSealedLength)).toEqual({ rows: 60, sealed: 30 });
    expect(await database.read({ kind: 'public' }, readSealedLength)).toEqual({ rows: 0, sealed: 0 });
  });

  test('is empty for nobody, and checkpoints are not read on behalf of an organisation', async () => {
    const page = { before: null, limit: 10 };
    expect(await database.read({ kind: 'public' }, (tx) => listAuditEntries(tx, {}, page))).toEqual([]);
    expect(await database.read(scope, (tx) => listCheckpoints(tx, page))).toEqual([]);
    const checkpoints = await database.read(systemScope('test'), (tx) => listCheckpoints(tx, page));
    expect(checkpoints).toMatchObject([{ number: 1, size: 60 }]);
    expect(Object.keys(checkpoints[0] ?? {})).not.toContain('document');
  });
});
