import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  Acts,
  createDataSource,
  Database,
  FolderStorage,
  Loaders,
  scopeOf,
  systemScope,
  type ActTx,
  type JobRun,
  type Member,
} from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import {
  invite,
  makeBody,
  makeCall,
  makeMember,
  totalsOf,
  type CallWorld,
} from '../fixtures/demand-world.fixture.js';
import { checkDemandImport } from '../import-check/check-demand-import.job.js';
import { applyDemandImport } from '../import-choose/apply-demand-import.job.js';
import { chooseDemandImport } from '../import-choose/choose-demand-import.use-case.js';
import { correctDemandImport } from '../import-correct/correct-demand-import.use-case.js';
import { demandFile } from '../demand-downloads/demand-file.js';
import { readDemandLines } from '../demand-line/read-demand-lines.js';
import { findAnsweredCall, type AnsweredCall } from '../lines/call-for-line.js';
import { startDemandImport } from '../import-upload/start-demand-import.use-case.js';
import { DemandImportChoice, type DemandImport } from './demand-import.types.js';
import { findDemandImport, listImportProblems, listImportRows } from './read-imports.js';

const urls = useTestDatabase();
let database: Database;
let storage: FolderStorage;
let folder: string;
let call: CallWorld;
let officer: Member;

beforeAll(async () => {
  const source = createDataSource({ url: urls.appUrl, entities: [], poolSize: 6 });
  database = new Database(await source.initialize());
  await loadReferenceData(database);
  folder = await mkdtemp(join(tmpdir(), 'bundel-import-'));
  storage = new FolderStorage(folder);
  call = await makeCall(database, { items: { office: 'user-month' } });
  officer = await makeMember(database, await makeBody(database), 'demandOfficer');
  await invite(database, call, officer.organisationId);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const act = <T>(member: Member, work: (tx: ActTx) => Promise<T>) =>
  new Acts(database).perform(
    { requestId: randomUUID(), origin: 'test', locale: 'en', actor: member, loaders: new Loaders() },
    { action: 'test' },
    work as never,
  ) as Promise<T>;

const job = (work: typeof checkDemandImport, importId: string): Promise<void> =>
  database.transaction(systemScope('test'), (tx) =>
    work(
      { tx, payload: { importId }, progress: () => undefined } as unknown as JobRun<{ importId: string }>,
      storage,
    ),
  );

const found = (id: string, member = officer): Promise<DemandImport | null> =>
  database.read(scopeOf(member), (tx) => findDemandImport(tx, id));

async function uploaded(content: string | Buffer): Promise<string> {
  const stored = await storage.put(`test/${randomUUID()}`, Readable.from([Buffer.from(content)]), {
    maxBytes: 1_000_000,
  });
  const wish = { campaignId: call.campaignId, fileName: 'behoefte.csv', notation: null, stored };
  const result = await act(officer, (tx) => startDemandImport(tx, officer, wish));
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  await job(checkDemandImport, result.value);
  return result.value;
}

const choose = async (id: string, choice: DemandImportChoice): Promise<DemandImport | null> => {
  const chosen = await act(officer, (tx) => chooseDemandImport(tx, officer, { id, choice }));
  if (!chosen.ok) return null;
  await job(applyDemandImport, id);
  return found(id);
};

const head =
  'Item;Onderdeel;Eenheid;Min 2027;Verw 2027;Max 2027;Gevoeligheid;Opslagregio;Sleutelbeheer;Uiterste start';
const right = (part: string) =>
  `office;${part};gebruiker;1.000;1.100,5;1.200;intern;EER;eigen beheer;30-04-2027`;
const wrong = 'office;SWF-03;gebruiker;1.050;1.2O0;900;intern;EER;eigen beheer;31-04-2027';

describe('an import of demand lines', () => {
  test('tells every error with its place and remedy, and takes nothing over by itself', async () => {
    const id = await uploaded([head, right('a'), right('b'), wrong].join('\r\n'));
    expect(await found(id)).toMatchObject({
      state: 'checked',
      notation: 'dutch',
      rowsRead: 3,
      rowsGood: 2,
      rowsWrong: 1,
      errorCount: 3,
      wrongRows: [{ row: 4, errors: 3 }],
    });
    const page = await database.read(scopeOf(officer), (tx) => listImportProblems(tx, id, { first: 10 }, {}));
    expect(page.nodes.map(({ row, column, code, suggestion }) => [row, column, code, suggestion])).toEqual([
      [4, 'E', 'number.letterO', '1200'],
      [4, 'J', 'date.unknown', '30-04-2027'],
      [4, 'F', 'quantity.maximumBelowMinimum', null],
    ]);
    const rows = await database.read(scopeOf(officer), (tx) => listImportRows(tx, id, 4));
    expect(rows.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(await choose(id, DemandImportChoice.allOrNothing)).toBeNull();
    const lines = await database.read(scopeOf(officer), (tx) => tx.query(`select 1 from demand_line`));
    expect(lines).toEqual([]);
  });

  test('takes over what is right, or all once it is repaired; a repeat changes nothing', async () => {
    const text = [head, right('a'), wrong].join('\n');
    const id = await uploaded(text);
    expect(await choose(id, DemandImportChoice.rightRowsOnly)).toMatchObject({
      state: 'applied',
      linesAdded: 1,
    });
    const again = await uploaded(text);
    const cells = [
      { row: 3, column: 'E', value: '1.200' },
      { row: 3, column: 'F', value: '1.300' },
      { row: 3, column: 'J', value: '30-04-2027' },
    ];
    const corrected = await act(officer, (tx) => correctDemandImport(tx, officer, { id: again, cells }));
    expect(corrected.ok).toBe(true);
    await job(checkDemandImport, again);
    expect(await choose(again, DemandImportChoice.allOrNothing)).toMatchObject({
      state: 'applied',
      linesAdded: 1,
      linesChanged: 0,
      linesUnchanged: 1,
    });
    const { maintained, summed } = await totalsOf(database, call.campaignId);
    expect(maintained).toBe(summed);
    const repeat = await uploaded([head, right('a')].join('\n'));
    expect(await choose(repeat, DemandImportChoice.allOrNothing)).toMatchObject({
      linesAdded: 0,
      linesChanged: 0,
      linesUnchanged: 1,
    });
  });

  test.each(['csv', 'xlsx'] as const)('reads its own export as %s again without a change', async (format) => {
    const texts = ['=cmd|x', '-1', "'+2", '@a;"b"', 'gewoon'];
    const source = texts.map((part) => `"${part.replaceAll('"', '""')}"`).map((part) => right(part));
    const id = await uploaded([head, ...source.map((row) => row.replace('1.100,5', '1.100,123'))].join('\n'));
    await choose(id, DemandImportChoice.allOrNothing);
    const bytes = await database.read(scopeOf(officer), async (tx) => {
      const answered = await findAnsweredCall(tx, call.campaignId, officer.organisationId);
      const lines = await readDemandLines(tx, 'l.campaign_id = $1', [call.campaignId]);
      return demandFile(answered as AnsweredCall, lines, format);
    });
    const again = await uploaded(bytes);
    expect(await found(again)).toMatchObject({ state: 'checked', format, errorCount: 0 });
    expect(await choose(again, DemandImportChoice.allOrNothing)).toMatchObject({
      linesAdded: 0,
      linesChanged: 0,
    });
  });

  test.each([
    ['nothing', '', 'file.empty'],
    ['a head alone', head, 'file.noRows'],
    ['a head without items', 'a;b\n1;2', 'file.head'],
    ['a head with a column twice', `${head};Item\n${right('a')};x`, 'file.headDouble'],
    ['NULs', `${head}\nof\0fice`, 'file.binary'],
    ['an open quote', `${head}\n"office;a`, 'file.quotes'],
    ['too many columns', `${head}\n${';'.repeat(300)}x`, 'file.columns'],
    ['a very long cell', `${head}\noffice;${'x'.repeat(6_000)}`, 'file.cell'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file.oldExcel'],
    ['a torn workbook', Buffer.from('504b030414000000', 'hex'), 'file.damaged'],
  ])('refuses a file with %s', async (_name, content, code) => {
    expect(await found(await uploaded(content))).toMatchObject({ state: 'refused', failure: { code } });
  });

  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${head}\n${right('é')}`)],
    ['UTF-16', Buffer.from(`\ufeff${head}\n${right('é')}`, 'utf16le')],
    ['Windows-1252', Buffer.from(`${head}\n${right('é')}`, 'latin1')],
    [
      'commas and quotes',
      `${head}\n${right('é')}`.replaceAll(',', '.').replaceAll('1.100.5', '1100').replaceAll(';', ','),
    ],
  ])('reads %s', async (_name, content) => {
    expect(await found(await uploaded(content))).toMatchObject({ state: 'checked' });
  });

  test('is nobody else\u2019s, and ends with the campaign', async () => {
    const id = await uploaded([head, right('z')].join('\n'));
    const stranger = await makeMember(database, await makeBody(database), 'demandOfficer');
    expect(await found(id, stranger)).toBeNull();
    await database.transaction(systemScope('test'), (tx) =>
      tx.query(`update campaign set closes_at = clock_timestamp() where id = $1`, [call.campaignId]),
    );
    expect(await choose(id, DemandImportChoice.allOrNothing)).toBeNull();
  });
});
