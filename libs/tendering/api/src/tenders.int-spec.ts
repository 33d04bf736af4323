import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeBundleInSignOff, type BundleInSignOff } from '@bundel/bundling-api/fixtures';
import type { Result } from '@bundel/kernel';
import {
  Acts,
  createDataSource,
  Database,
  Loaders,
  publicScope,
  scopeOf,
  systemScope,
  type ActTx,
  type Member,
  type Refusal,
} from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { createTender } from './create-tender/create-tender.use-case.js';
import { publishTender } from './publish-tender/publish-tender.use-case.js';
import { approveTender, sendBackTender, submitTender } from './review-tender/review-tender.use-case.js';
import { readTender } from './tender/read-tender.js';
import { TenderAwardBasis, TenderProcedure } from './tender/tender.enums.js';
import type { Tender } from './tender/tender.types.js';
import { listLedTenders, listPublishedTenders } from './tenders/list-tenders.js';
import type { UpdateTenderInput } from './update-tender/update-tender.types.js';
import { updateTender } from './update-tender/update-tender.use-case.js';
import { withdrawTender } from './withdraw-tender/withdraw-tender.use-case.js';

const urls = useTestDatabase();
let database: Database;
let acts: Acts;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 6 });
  database = new Database(await source.initialize());
  acts = new Acts(database);
  await loadReferenceData(database);
});
afterAll(() => database.close());

const act = <T>(who: Member, work: (tx: ActTx) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> =>
  acts.perform(
    { requestId: randomUUID(), origin: 'test', locale: 'en', actor: who, loaders: new Loaders() },
    { action: 'test' },
    work,
  );
const done = <T>(result: Result<T, Refusal>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
};
const refusals = (result: Result<unknown, Refusal>): string[] =>
  result.ok ? [] : result.errors.map(({ code, path }) => `${code} ${(path ?? []).join('.')}`);

const seen = (who: Member, id: string): Promise<Tender | null> =>
  database.read(scopeOf(who), (tx) => readTender(tx, id, who));
const publicly = (id: string): Promise<Tender | null> =>
  database.read(publicScope, (tx) => readTender(tx, id, null));
const as = async (who: Member, id: string): Promise<{ tenderId: string; version: number }> => ({
  tenderId: id,
  version: ((await seen(who, id)) as Tender).version,
});

/** Somebody else of the lead. */
const secondPerson = (call: BundleInSignOff['call']): Promise<Member> =>
  database.transaction(systemScope('test'), async (tx) => {
    const [person] = await tx.query<{ id: string }>(
      `insert into person (name, email) values ('Second Person', $1) returning id`,
      [`${randomUUID()}@voorbeeld.example`],
    );
    return { ...call.coordinator, personId: person?.id ?? '', personName: 'Second Person' };
  });

interface World extends BundleInSignOff {
  readonly writer: Member;
  readonly reader: Member;
  readonly id: string;
}

async function drafted({ signed }: { readonly signed: boolean }): Promise<World> {
  const bundle = await makeBundleInSignOff(database);
  if (signed) await bundle.sign();
  const writer = bundle.call.coordinator;
  const input = { bundleId: bundle.bundleId, procedure: TenderProcedure.frameworkMultiple };
  const id = done(await act(writer, (tx) => createTender(tx, writer, input)));
  return { ...bundle, writer, reader: await secondPerson(bundle.call), id };
}

const change = async ({ writer, id }: World, input: Omit<UpdateTenderInput, 'tenderId' | 'version'>) => {
  const addressed = await as(writer, id);
  return act(writer, (tx) => updateTender(tx, writer, { ...addressed, ...input }));
};

const complete: Omit<UpdateTenderInput, 'tenderId' | 'version'> = {
  titleNl: 'Werkplek voor samenwerkende overheden',
  titleEn: 'Workplace for cooperating authorities',
  floors: [2, 2, 2, 2, 1, 1, 1, 0],
};

const step = async (
  who: Member,
  id: string,
  work: (
    tx: ActTx,
    who: Member,
    at: { tenderId: string; version: number },
  ) => Promise<Result<string, Refusal>>,
) => {
  const addressed = await as(who, id);
  return act(who, (tx) => work(tx, who, addressed));
};

async function published(): Promise<World> {
  const world = await drafted({ signed: true });
  done(await change(world, complete));
  done(await step(world.writer, world.id, submitTender));
  done(await step(world.reader, world.id, approveTender));
  done(await step(world.reader, world.id, publishTender));
  return world;
}

describe('a tender', () => {
  test('takes lots, values and CPV over from its bundle, with the shortest lawful days', async () => {
    const world = await drafted({ signed: true });
    const tender = (await seen(world.writer, world.id)) as Tender;
    expect(tender).toMatchObject({
      state: 'draft',
      cpvCode: '48000000',
      lotCount: 2,
      isLead: true,
      isAuthor: true,
    });
    expect(tender.maximum?.amount).toBe('3960.00');
    expect(tender.number).toMatch(/^AB-\d{4}-\d{4,}$/);
    const close = tender.timeline.find(({ name }) => name === 'tendersClose');
    expect(close?.on).toBe(close?.earliest);
    expect(tender.gates.find(({ name }) => name === 'timeline')?.findings).toEqual([]);
  });

  test('of a bundle that is still a draft, or that has one already, is refused', async () => {
    const world = await drafted({ signed: true });
    const input = { bundleId: world.bundleId, procedure: TenderProcedure.open };
    expect(refusals(await act(world.writer, (tx) => createTender(tx, world.writer, input)))).toEqual([
      'CONFLICT bundleId',
    ]);
    const { stranger } = world.call;
    expect(refusals(await act(stranger, (tx) => createTender(tx, stranger, input)))).toEqual([
      'NOT_FOUND bundleId',
    ]);
  });

  test('is refused with the article while a title, a signature or a day is missing', async () => {
    const world = await drafted({ signed: false });
    done(
      await change(world, {
        tendersCloseOn: '2026-11-25',
        objectiveWeights: [15, 10, 10, 15, 20, 15, 10, 4],
      }),
    );
    const tender = (await seen(world.writer, world.id)) as Tender;
    const found = tender.gates.flatMap(({ findings }) =>
      findings.map(({ code, article }) => [code, article !== '']),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        ['tender.bundleUnsigned', true],
        ['tender.titleMissing', true],
        ['term.tooShort', true],
        ['tender.objectiveWeights', true],
      ]),
    );
    const refused = await step(world.writer, world.id, submitTender);
    expect(refusals(refused)).toEqual(expect.arrayContaining(['tender.bundleUnsigned bundle']));
  });

  test('is approved by somebody else than who wrote in it, and a change voids that', async () => {
    const world = await drafted({ signed: true });
    done(await change(world, complete));
    done(await step(world.writer, world.id, submitTender));
    expect(refusals(await step(world.writer, world.id, approveTender))).toEqual([
      'tender.selfApproval actor',
    ]);
    done(await step(world.reader, world.id, approveTender));
    done(await change(world, { summaryNl: 'Iets meer.' }));
    expect((await seen(world.writer, world.id))?.state).toBe('draft');
    expect(refusals(await step(world.reader, world.id, publishTender))).toEqual(['tender.stateRefuses ']);
  });

  test('goes back to its writers with a note', async () => {
    const world = await drafted({ signed: true });
    done(await change(world, complete));
    done(await step(world.writer, world.id, submitTender));
    const sent = await step(world.reader, world.id, (tx, who, at) =>
      sendBackTender(tx, who, { ...at, note: 'De samenvatting ontbreekt nog.' }),
    );
    done(sent);
    expect((await seen(world.writer, world.id))?.state).toBe('draft');
  });

  test('is public once published, with a deadline at the end of the day, and freezes its bundle', async () => {
    const world = await published();
    const tender = (await publicly(world.id)) as Tender;
    expect(tender).toMatchObject({
      state: 'tenders',
      isLead: false,
      isAuthor: false,
      bundleId: null,
      gates: [],
      acts: [],
    });
    const midnight = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' });
    expect(midnight.format(tender.closesAt as Date)).toBe('00:00:00');
    const [bundle] = await database.read(systemScope('test'), (tx) =>
      tx.query<{ state: string }>(`select state from bundle where id = $1`, [world.bundleId]),
    );
    expect(bundle?.state).toBe('frozen');
    const ids = await database.read(publicScope, (tx) => listPublishedTenders(tx, { first: 100 }));
    expect(ids.nodes.map(({ id }) => id)).toContain(world.id);
  });

  test('is nobody else’s before publication', async () => {
    const world = await drafted({ signed: true });
    for (const who of [...world.call.holders, world.call.stranger, world.call.supplier]) {
      expect(await seen(who, world.id)).toBeNull();
      const addressed = { tenderId: world.id, version: 2 };
      expect(refusals(await act(who, (tx) => submitTender(tx, who, addressed)))).toEqual([
        'NOT_FOUND tenderId',
      ]);
    }
    expect(await publicly(world.id)).toBeNull();
  });

  test('cannot be changed after publication, by its lead or in SQL', async () => {
    const world = await published();
    expect(refusals(await change(world, { titleNl: 'Anders' }))).toEqual(['tender.frozen ']);
    for (const sql of [
      `update tender set title_nl = 'Anders' where id = $1`,
      `update tender set floors = '{0,0,0,0,0,0,0,0}' where id = $1`,
      `update tender_lot set maximum_cents = 1 where tender_id = $1`,
      `delete from tender_lot where tender_id = $1`,
      `delete from tender where id = $1`,
    ])
      await expect(
        database.transaction(systemScope('test'), (tx) => tx.query(sql, [world.id])),
      ).rejects.toThrow(/stand/);
  });

  test('is withdrawn with grounds only, which stand beside it', async () => {
    const world = await published();
    const withdraw = (grounds: string) =>
      step(world.writer, world.id, (tx, who, at) => withdrawTender(tx, who, { ...at, grounds }));
    expect(refusals(await withdraw('Daarom.'))).toEqual(['tender.groundsMissing grounds']);
    done(await withdraw('De behoefte is vervallen na een besluit van de deelnemers.'));
    expect(await publicly(world.id)).toMatchObject({ state: 'withdrawn', grounds: /behoefte/ as unknown });
  });

  test('keeps what it had when somebody else was first', async () => {
    const world = await drafted({ signed: true });
    const addressed = await as(world.writer, world.id);
    done(await change(world, complete));
    const late = await act(world.writer, (tx) =>
      updateTender(tx, world.writer, { ...addressed, titleNl: 'Te laat' }),
    );
    expect(refusals(late)).toEqual(['CONFLICT ']);
  });

  test.each([
    [{ titleNl: 'x'.repeat(201) }, 'tender.tooLong titleNl'],
    [{ cpvCode: '4800' }, 'tender.cpv cpvCode'],
    [{ region: 'BE1' }, 'tender.region region'],
    [{ durationMonths: 0 }, 'tender.duration durationMonths'],
    [{ floors: [5, 0, 0, 0, 0, 0, 0, 0] }, 'tender.floors floors'],
    [{ floors: [1] }, 'tender.floors floors'],
    [{ objectiveWeights: [-1, 0, 0, 0, 0, 0, 0, 0] }, 'tender.weights objectiveWeights'],
    [
      { criteria: [{ id: 'a', nameNl: '', nameEn: 'A', weight: '10', linkedToSubject: true }] },
      'tender.criterionName criteria.0.name',
    ],
    [
      { criteria: [{ id: 'a b', nameNl: 'A', nameEn: 'A', weight: '1e9', linkedToSubject: true }] },
      'tender.criterionKey criteria.0.id',
    ],
  ])('says which field cannot stand: %j', async (input, code) => {
    const world = await drafted({ signed: true });
    expect(refusals(await change(world, input))).toContain(code);
  });

  test('is found by CPV, region, value and closing date, page by page', async () => {
    const [first, second] = [await published(), await published()];
    const listed = (filter: object, page: object = {}) =>
      database.read(publicScope, (tx) => listPublishedTenders(tx, { first: 100, filter, ...page }));
    const ids = async (filter: object) => (await listed(filter)).nodes.map(({ id }) => id);
    expect(await ids({ cpv: '48' })).toEqual(expect.arrayContaining([first.id, second.id]));
    expect(await ids({ cpv: '72' })).toEqual([]);
    expect(await ids({ region: 'NL33' })).toContain(first.id);
    expect(await ids({ valueFrom: { amount: '3960.01', currency: 'EUR' } })).toEqual([]);
    expect(await ids({ valueUntil: { amount: '3960', currency: 'EUR' } })).toContain(first.id);
    expect(await ids({ closesBefore: new Date() })).toEqual([]);
    expect(await ids({ search: 'SAMENWERKENDE' })).toContain(second.id);
    const one = await listed({}, { first: 1 });
    const two = await listed({}, { first: 1, after: one.pageInfo.endCursor });
    expect([one.nodes[0]?.id, two.nodes[0]?.id]).toEqual([second.id, first.id]);
    const led = await database.read(scopeOf(first.writer), (tx) =>
      listLedTenders(tx, first.writer.organisationId, { first: 10 }),
    );
    expect(led.nodes.map(({ id }) => id)).toEqual([first.id]);
  });

  test('at the lowest price asks for a reason', async () => {
    const world = await drafted({ signed: true });
    done(await change(world, { ...complete, awardBasis: TenderAwardBasis.lowestPrice }));
    expect(refusals(await step(world.writer, world.id, submitTender))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^awardBasis\.notMotivated/)]),
    );
  });
});
