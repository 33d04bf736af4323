import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope } from '@bundel/platform';
import { loadPublicBodies } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { organisationsEntities } from '../persistence/organisations-persistence.js';
import { seedPublicBodies } from '../seed/seed-public-bodies.js';
import { findPublicBody, listPublicBodies } from './list-public-bodies.js';
import { PublicBodyKind } from './public-body.type.js';

const urls = useTestDatabase();
let database: Database;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: organisationsEntities, poolSize: 4 });
  database = new Database(await source.initialize());
  await seedPublicBodies(database);
});
afterAll(() => database.close());

const namesFound = async (search: string): Promise<string[]> =>
  (await listPublicBodies(database, { first: 10, filter: { search } })).nodes.map((body) => body.name);

describe('the public list of bodies', () => {
  test('has all 390, each once, through pages of 100 by name', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await listPublicBodies(database, { first: 100, after });
      expect(page.totalCount).toBe(390);
      seen.push(...page.nodes.map((body) => body.code));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(390);
    expect(new Set(seen).size).toBe(390);
  });

  test('tells in which province a municipality lies', async () => {
    expect(await findPublicBody(database, 'GM0193')).toMatchObject({
      name: 'Gemeente Zwolle',
      kind: 'municipality',
      province: { code: 'PV23', name: 'Overijssel', nuts2: 'NL21' },
    });
  });

  test('is searched without minding accents or capitals', async () => {
    expect(await namesFound('SUDWEST')).toEqual(['Gemeente Súdwest-Fryslân']);
    expect(await namesFound('gm0193')).toEqual(['Gemeente Zwolle']);
    expect(await namesFound('\u0000zwolle')).toEqual(['Gemeente Zwolle']);
  });

  test('is narrowed by kind and province together', async () => {
    const page = await listPublicBodies(database, {
      first: 100,
      filter: { kinds: [PublicBodyKind.province, PublicBodyKind.municipality], province: 'PV24' },
    });
    expect(page.nodes.every((body) => body.province?.code === 'PV24')).toBe(true);
    expect(page.nodes.filter((body) => body.kind === PublicBodyKind.province)).toHaveLength(1);
    expect(page.totalCount).toBe(page.nodes.length);
  });

  test('refuses a cursor that was made up', async () => {
    const after = Buffer.from('["a","b"]').toString('base64url');
    await expect(listPublicBodies(database, { first: 10, after })).rejects.toThrow('This cursor');
  });

  test('answers an unknown or unreadable code with nothing', async () => {
    expect(await findPublicBody(database, 'GM9999')).toBeNull();
    expect(await findPublicBody(database, 'GM\u00000193')).toBeNull();
  });
});

describe('loading the public bodies', () => {
  test('does nothing when this content is known', async () => {
    expect(await seedPublicBodies(database)).toBe(0);
  });

  test('keeps the old name with its period and ends a body that left the register', async () => {
    const dataset = loadPublicBodies();
    const newer = {
      ...dataset,
      version: 'test',
      sha256: 'test',
      compiledOn: '2027-01-01',
      rows: dataset.rows
        .filter((body) => body.code !== 'GM0014')
        .map((body) => (body.code === 'GM0193' ? { ...body, name: 'Zwolle aan de IJssel' } : body)),
    };
    expect(await seedPublicBodies(database, newer)).toBe(389);
    const names = await database.transaction(systemScope('test'), (tx) =>
      tx.query(
        `select n.name, n.valid_from::text, n.valid_until::text from organisation_name n
         join organisation o on o.id = n.organisation_id where o.code = 'GM0193' order by n.valid_until nulls last`,
      ),
    );
    expect(names).toEqual([
      { name: 'Gemeente Zwolle', valid_from: null, valid_until: '2027-01-01' },
      { name: 'Gemeente Zwolle aan de IJssel', valid_from: '2027-01-01', valid_until: null },
    ]);
    expect(await findPublicBody(database, 'GM0014')).toMatchObject({ validUntil: '2027-01-01' });
  });
});
