import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demandSeeds } from '@bundel/demand-api';
import { seedPublicBodies } from '@bundel/organisations-api';
import { createDataSource, Database, Loaders, systemScope, type RequestContext } from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { BundleProposalsResolver } from './bundle-proposals/bundle-proposals.resolver.js';
import { DivergenceResolver } from './divergence/divergence.resolver.js';

const urls = useTestDatabase();
let database: Database;
let calls: readonly {
  readonly id: string;
  readonly lead: string;
  readonly sees: string;
  readonly state: string;
}[];

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 2 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
  await seedPublicBodies(database);
  for (const seed of demandSeeds) await seed.run(database, { loginIssuer: 'https://login.example' });
  calls = await database.read(systemScope('test'), (tx) =>
    tx.query(`select id, lead_organisation_id as lead, lead_sees as sees, state from campaign order by id`),
  );
}, 120_000);
afterAll(() => database.close());

const as = (organisationId: string): RequestContext => ({
  requestId: randomUUID(),
  origin: 'test',
  locale: 'nl',
  loaders: new Loaders(),
  actor: {
    personId: randomUUID(),
    personName: 'C. Test',
    sessionId: randomUUID(),
    organisationId,
    organisationName: 'Test',
    organisationKind: 'municipality',
    role: 'coordinator',
    assurance: 'high',
  },
});

const call = (sees: string, state: string) => calls.find((one) => one.sees === sees && one.state === state)!;

test('the board shows the lead what splits its demand, and every figure opens the lines behind it', async () => {
  const { id, lead } = call('lines', 'open');
  const resolver = new DivergenceResolver(database);
  const choices = [{ topic: 'floor' as const, detail: '3', value: '2' }];
  const started = performance.now();
  const board = (await resolver.divergence(as(lead), { campaignId: id, choices }))!;
  process.stderr.write(`board of ${board.all!.lines} lines: ${Math.round(performance.now() - started)} ms\n`);
  expect(board.shown).toBe('lines');
  expect(board.requirements.filter((one) => one.splits).length).toBeGreaterThan(8);
  expect(board.inputHash).toMatch(/^[0-9a-f]{64}$/);
  const { asAsked, stricter, lost } = board.combined!;
  expect(asAsked.lines + stricter.lines + lost.lines).toBe(board.all!.lines);
  expect(lost.lines).toBeGreaterThan(0);
  const behind = { campaignId: id, choices, outcome: 'lost' as const, first: 20 };
  const page = (await resolver.divergenceLines(as(lead), behind))!;
  expect(page.totalCount).toBe(lost.lines);
  expect(page.nodes.every((line) => line.floor[2]! > 2)).toBe(true);
  const next = (await resolver.divergenceLines(as(lead), { ...behind, after: page.pageInfo.endCursor }))!;
  expect(next.nodes[0]!.id).not.toBe(page.nodes.at(-1)!.id);
  const bodies = (await resolver.divergenceBodies(as(lead), behind))!;
  expect(bodies.totalCount).toBe(lost.bodies);
  expect(bodies.nodes[0]).toEqual(lost.largest[0]);
  const again = (await resolver.divergence(as(lead), { campaignId: id, choices }))!;
  expect(again).toEqual(board);
});

test('the proposal holds every line once, with reasons, and the lines of a bundle can be read', async () => {
  const { id, lead } = call('lines', 'open');
  const resolver = new BundleProposalsResolver(database);
  const started = performance.now();
  const proposal = (await resolver.bundleProposals(as(lead), id, null))!;
  process.stderr.write(
    `proposal of ${proposal.bundles.length} bundles: ${Math.round(performance.now() - started)} ms\n`,
  );
  const board = (await new DivergenceResolver(database).divergence(as(lead), { campaignId: id }))!;
  const held = [...proposal.bundles, ...proposal.remainders].reduce((sum, part) => sum + part.all.lines, 0);
  expect(held).toBe(board.all!.lines);
  expect(proposal.bundles[0]!.reasons.map((reason) => reason.kind)).toContain('sameLot');
  const lines = (await resolver.bundleProposalLines(as(lead), { campaignId: id, bundle: 1, first: 10 }))!;
  expect(lines.totalCount).toBe(proposal.bundles[0]!.all.lines);
});

test('a call that shows totals gets totals and no line; a body that does not lead gets nothing', async () => {
  const { id, lead } = call('totals', 'frozen');
  const resolver = new DivergenceResolver(database);
  const board = (await resolver.divergence(as(lead), { campaignId: id }))!;
  expect(board).toMatchObject({ shown: 'totals', all: null, requirements: [], inputHash: null });
  expect(board.volumes.length).toBeGreaterThan(1);
  expect((await resolver.divergenceLines(as(lead), { campaignId: id, first: 10 }))!.totalCount).toBe(0);
  const other = call('lines', 'closed').lead;
  expect(await resolver.divergence(as(other), { campaignId: id })).toBeNull();
});

test('a choice that is none is refused', async () => {
  const { id, lead } = call('lines', 'open');
  const choices = [{ topic: 'floor' as const, detail: '9', value: '2' }];
  await expect(
    new DivergenceResolver(database).divergence(as(lead), { campaignId: id, choices }),
  ).rejects.toThrow('no choice');
});
