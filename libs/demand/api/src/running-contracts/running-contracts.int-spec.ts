import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Result } from '@bundel/kernel';
import {
  Acts,
  createDataSource,
  Database,
  Loaders,
  scopeOf,
  type ActTx,
  type Member,
  type Refusal,
} from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { makeBody, makeMember } from '../fixtures/demand-world.fixture.js';
import { readJoiningMoments } from '../joining-moments/read-joining-moments.js';
import { removeRunningContract } from '../remove-running-contract/remove-running-contract.use-case.js';
import { saveRunningContract } from '../save-running-contract/save-running-contract.use-case.js';
import { listRunningContracts } from './list-running-contracts.js';
import type { RunningContract } from './running-contract.types.js';

const urls = useTestDatabase();
let database: Database;
let acts: Acts;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 4 });
  database = new Database(await source.initialize());
  acts = new Acts(database);
  await loadReferenceData(database);
});
afterAll(() => database.close());

const manager = async (): Promise<Member> =>
  makeMember(database, await makeBody(database), 'contractManager');

const act = <T>(who: Member, work: (tx: ActTx) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> =>
  acts.perform(
    { requestId: randomUUID(), origin: 'test', locale: 'en', actor: who, loaders: new Loaders() },
    { action: 'test' },
    work,
  );

const right = {
  subject: 'Kantoorsoftware',
  supplierName: 'Morgenrood Software',
  cpvCode: '48219000',
  startsOn: '2090-01-01',
  endsOn: '2093-12-31',
  noticeOn: '2093-06-30',
  extensionOptions: 1,
  extensionMonths: 12,
  shared: true,
  yearlyValue: { amount: '1250000.50', currency: 'EUR' },
};

const save = (who: Member, changes: object = {}): Promise<Result<RunningContract, Refusal>> =>
  act(who, (tx) => saveRunningContract(tx, who, { ...right, ...changes }));

function value<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

const codes = (result: Result<unknown, Refusal>): string[] =>
  result.ok ? [] : result.errors.map((error) => error.code);

const listed = (who: Member, args: object = {}) =>
  database.read(scopeOf(who), (tx) => listRunningContracts(tx, who.organisationId, { first: 50, ...args }));

test('a contract is written down, changed and taken away with its value', async () => {
  const who = await manager();
  const saved = value(await save(who));
  expect(saved).toMatchObject({
    yearlyValue: { amount: '1250000.50', currency: 'EUR' },
    joinsOn: '2094-12-31',
    actBefore: '2094-06-30',
  });
  const changed = value(await save(who, { id: saved.id, extensionOptions: 0, yearlyValue: null }));
  expect(changed).toMatchObject({ id: saved.id, joinsOn: '2093-12-31', yearlyValue: null });
  value(await act(who, (tx) => removeRunningContract(tx, who, saved.id)));
  expect((await listed(who)).totalCount).toBe(0);
});

test('what cannot be is refused with its field', async () => {
  const who = await manager();
  expect(codes(await save(who, { cpvCode: '99999999' }))).toEqual(['cpv.unknown']);
  expect(codes(await save(who, { endsOn: '2089-01-01', noticeOn: null }))).toEqual(['contract.period']);
  for (const amount of ['-1', '0.001', '99999999999999999'])
    expect(codes(await save(who, { yearlyValue: { amount, currency: 'EUR' } }))).toEqual(['contract.value']);
});

test('the list is paged by end, and narrowed by words and dates', async () => {
  const who = await manager();
  for (const endsOn of ['2095-12-31', '2093-12-31', '2094-12-31'])
    value(await save(who, { endsOn, subject: `Tot ${endsOn}` }));
  const first = await listed(who, { first: 2 });
  expect(first.totalCount).toBe(3);
  const rest = await listed(who, { first: 2, after: first.pageInfo.endCursor });
  expect([...first.nodes, ...rest.nodes].map(({ endsOn }) => endsOn)).toEqual([
    '2093-12-31',
    '2094-12-31',
    '2095-12-31',
  ]);
  const filter = { search: 'TOT', endsFrom: '2094-01-01', endsUntil: '2094-12-31' };
  expect((await listed(who, { filter })).totalCount).toBe(1);
});

test('another body cannot change or take away a contract, and sees no value of it', async () => {
  const [who, stranger] = [await manager(), await manager()];
  const { id } = value(await save(who));
  expect(codes(await save(stranger, { id }))).toEqual(['NOT_FOUND']);
  expect(codes(await act(stranger, (tx) => removeRunningContract(tx, stranger, id)))).toEqual(['NOT_FOUND']);
  const coordinator = await makeMember(database, stranger.organisationId, 'coordinator');
  for (const [asker, seen] of [
    [stranger, 0],
    [coordinator, 1],
  ] as const) {
    const [contracts, values] = await database.read(scopeOf(asker), async (tx) => [
      await tx.query(`select 1 from running_contract where id = $1`, [id]),
      await tx.query(`select 1 from running_contract_value where contract_id = $1`, [id]),
    ]);
    expect([contracts?.length, values?.length]).toEqual([seen, 0]);
  }
  expect((await listed(coordinator)).totalCount).toBe(0);
});

test('a coordinator sees when shared contracts of all bodies end, and where many end together', async () => {
  const cpv = { cpvCode: '72317000' };
  const managers = [await manager(), await manager(), await manager()];
  for (const [place, who] of managers.entries())
    value(
      await save(who, { ...cpv, extensionOptions: 0, endsOn: `2093-0${place * 3 + 1}-15`, noticeOn: null }),
    );
  value(await save(managers[0]!, { ...cpv, extensionOptions: 0, shared: false }));
  const coordinator = await makeMember(database, managers[0]!.organisationId, 'coordinator');
  const read = (args: object) =>
    database.read(scopeOf(coordinator), (tx) => readJoiningMoments(tx, { first: 50, filter: cpv, ...args }));
  const first = await read({ first: 2 });
  expect(first.moments).toMatchObject({
    totalCount: 3,
    nodes: [{ quarter: '2093-Q1' }, { quarter: '2093-Q2', cpvGroup: '72300000', bodyCount: 1 }],
  });
  const rest = await read({ first: 2, after: first.moments.pageInfo.endCursor });
  expect(rest.moments.nodes.map(({ quarter }) => quarter)).toEqual(['2093-Q3']);
  expect(first.proposals).toMatchObject([
    { firstQuarter: '2093-Q1', lastQuarter: '2093-Q3', contracts: 3, bodyCount: 3, actBefore: '2093-01-15' },
  ]);
  const narrowed = await read({ filter: { ...cpv, joinsFrom: '2093-04-01', joinsUntil: '2093-06-30' } });
  expect(narrowed.moments.totalCount).toBe(1);
});
