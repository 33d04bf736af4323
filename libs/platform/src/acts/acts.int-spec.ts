import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ok, refused } from '@bundel/kernel';
import { useTestDatabase } from '@bundel/testing';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { RequestContext } from '../access/request-context.js';
import { createDataSource } from '../database/data-source.js';
import { Database } from '../database/database.js';
import { Loaders } from '../graphql/loaders.js';
import { Acts } from './acts.js';

const suite = useTestDatabase();
let database: Database;
let acts: Acts;

beforeAll(async () => {
  const owner = new pg.Client({ connectionString: suite.ownerUrl });
  await owner.connect();
  await owner.query('create table thing (name text); grant select, insert on thing to bundel_app');
  await owner.end();
  database = new Database(await createDataSource({ url: suite.appUrl, entities: [] }).initialize());
  acts = new Acts(database);
});
afterAll(() => database.close());

const contextOf = (organisationId: string): RequestContext => ({
  requestId: randomUUID(),
  origin: '0123456789abcdef',
  locale: 'nl',
  loaders: new Loaders(),
  actor: {
    personId: randomUUID(),
    personName: 'Test Persoon',
    sessionId: randomUUID(),
    organisationId,
    organisationName: 'Gemeente Test',
    organisationKind: 'municipality',
    role: 'auditor',
    assurance: 'low',
  },
});

const trailOf = (organisationId: string) =>
  database.read({ kind: 'actor', organisationId, personId: randomUUID(), role: 'auditor' }, (tx) =>
    tx.query(
      `select number, action, result, object_type, object_id, details, person_id, person_name, role, origin, request_id
       from audit_entry order by number`,
    ),
  );
const things = (name: string) => database.query('select name from thing where name = $1', [name]);

describe('an act', () => {
  test('that is done leaves its rows and one row in the trail that says who, what, from where', async () => {
    const organisationId = randomUUID();
    const context = contextOf(organisationId);
    const result = await acts.perform(context, { action: 'makeThing' }, async (tx) => {
      await tx.query(`insert into thing values ('kept')`);
      tx.about('thing', 'kept', { size: 3 });
      return ok('made');
    });
    expect(result).toEqual({ ok: true, value: 'made' });
    expect(await things('kept')).toHaveLength(1);
    expect(await trailOf(organisationId)).toEqual([
      {
        number: '1',
        action: 'makeThing',
        result: 'done',
        object_type: 'thing',
        object_id: 'kept',
        details: { size: 3 },
        person_id: context.actor?.personId,
        person_name: 'Test Persoon',
        role: 'auditor',
        origin: '0123456789abcdef',
        request_id: context.requestId,
      },
    ]);
  });

  test('that is refused leaves nothing but its refusal with the codes', async () => {
    const organisationId = randomUUID();
    const result = await acts.perform(contextOf(organisationId), { action: 'makeThing' }, async (tx) => {
      await tx.query(`insert into thing values ('refused')`);
      tx.about('thing', 'refused', { secret: 'not kept' });
      await tx.announce('thing', { id: 'refused' });
      return refused({ code: 'TOO_LATE', message: 'Too late.' }, { code: 'NOT_FOUND', message: 'Gone.' });
    });
    expect(result.ok).toBe(false);
    expect(await things('refused')).toEqual([]);
    expect(await trailOf(organisationId)).toMatchObject([
      {
        action: 'makeThing',
        result: 'refused',
        object_id: 'refused',
        details: { codes: 'TOO_LATE NOT_FOUND' },
      },
    ]);
  });

  test('that fails leaves neither rows nor trail, and the error reaches the caller', async () => {
    const organisationId = randomUUID();
    const act = acts.perform(contextOf(organisationId), { action: 'makeThing' }, async (tx) => {
      await tx.query(`insert into thing values ('failed')`);
      throw new Error('a bug');
    });
    await expect(act).rejects.toThrow('a bug');
    expect(await things('failed')).toEqual([]);
    expect(await trailOf(organisationId)).toEqual([]);
  });

  test('of a person without an organisation stands in the chain that belongs to none', async () => {
    const context = { ...contextOf(randomUUID()), actor: null };
    await acts.perform(context, { action: 'makeNothing' }, async () => ok(null));
    const rows = await database.read({ kind: 'system', reason: 'test' }, (tx) =>
      tx.query('select chain, organisation_id from audit_entry where request_id = $1', [context.requestId]),
    );
    expect(rows).toEqual([{ chain: '00000000-0000-0000-0000-000000000000', organisation_id: null }]);
  });
});
