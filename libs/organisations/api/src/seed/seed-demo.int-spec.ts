import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createDataSource, Database, systemScope } from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { listMemberships } from '../people/list-memberships.js';
import { findPersonByIdentity } from '../people/person-directory.js';
import { organisationsEntities } from '../persistence/organisations-persistence.js';
import { findOwnership } from '../supplier-profile/read-ownership.js';
import { demoSuppliers } from './demo-suppliers.data.js';
import { seedDemo, type DemoPeople } from './seed-demo.js';
import { seedPublicBodies } from './seed-public-bodies.js';
import { stableId } from './stable-id.js';

const urls = useTestDatabase();
let database: Database;

const people: DemoPeople = {
  issuer: 'http://localhost:4081',
  organisations: [
    { key: 'zwolle', kind: 'municipality', name: 'Gemeente Zwolle', code: 'GM0193', kvkNumber: null },
    { key: 'water', kind: 'waterBoard', name: 'Waterschap Vechtstromen', code: null, kvkNumber: null },
    { key: 'noordlicht', kind: 'supplier', name: 'Noordlicht Cloud B.V.', code: null, kvkNumber: '99000101' },
  ],
  personas: [
    {
      subject: 'demo-a',
      name: 'A. Voorbeeld',
      email: 'a@body.example',
      memberships: [
        { organisation: 'zwolle', role: 'coordinator' },
        { organisation: 'water', role: 'auditor' },
      ],
    },
  ],
};

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: organisationsEntities, poolSize: 2 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
  await seedPublicBodies(database);
});
afterAll(() => database.close());

test('the demo is brought once, and again only for a new issuer', async () => {
  expect(await seedDemo(database, people)).toBe(demoSuppliers.length + people.personas.length);
  expect(await seedDemo(database, people)).toBe(0);
  expect(await seedDemo(database, { ...people, issuer: 'http://localhost:9999' })).toBe(0);
  await database.transaction(systemScope('test'), async (tx) => {
    const person = await findPersonByIdentity(tx, 'http://localhost:9999', 'demo-a');
    const held = await listMemberships(tx, person!.id);
    expect(held.map((each) => `${each.organisationName}: ${each.role}`)).toEqual([
      'Waterschap Vechtstromen: auditor',
      'Gemeente Zwolle: coordinator',
    ]);
  });
});

test('each invented chain shows what it is there to show', async () => {
  await database.transaction(systemScope('test'), async (tx) => {
    const pictureOf = async (code: string) => (await findOwnership(tx, stableId('supplier', code)))!.picture;
    const noordlicht = await pictureOf('demo-noordlicht');
    expect(noordlicht.ultimateOwners[0]?.owners).toEqual([
      { party: 'quell', percent: '42' },
      { party: 'terhorst', percent: '30' },
      { party: 'skagen', percent: '28' },
    ]);
    const zilvermeeuw = await pictureOf('demo-zilvermeeuw');
    expect(zilvermeeuw.controllers).toEqual([{ party: 'inc', basis: 'majorityOfVotes', through: ['luxco'] }]);
    expect(zilvermeeuw.jurisdictions.map((each) => each.country)).toEqual(['LU', 'NL', 'US']);
    expect(zilvermeeuw.nonEuShares.map((share) => share.collective)).toEqual(['exceeded', 'exceeded']);
    expect(zilvermeeuw.ultimateOwners[0]?.undisclosedPercent).toBe('18');
    expect((await pictureOf('demo-lindehof')).controllers.map((each) => each.basis)).toEqual([
      'joint',
      'joint',
    ]);
    expect((await pictureOf('demo-brinkstad')).controllers).toEqual([
      { party: 'stad', basis: 'right', through: [] },
    ]);
    expect((await pictureOf('demo-heuvelrug')).ultimateOwners[0]?.undisclosedPercent).toBe('45');
    expect((await pictureOf('demo-waddenstroom')).ultimateOwners[0]?.owners).toHaveLength(2);
  });
});
