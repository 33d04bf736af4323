import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, Database, portalQueue, systemScope, type Member } from '@bundel/platform';
import { loadReferenceData } from '@bundel/reference-data';
import { useTestDatabase } from '@bundel/testing';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { invite, makeBody, makeCall, makeMember, totalsOf } from '../fixtures/demand-world.fixture.js';
import { importHead, importRow, ImportWorld } from '../fixtures/import-world.fixture.js';
import { DemandImportChoice } from '../import/demand-import.types.js';

const redisUrl = process.env['TEST_REDIS_URL'];
const backends = redisUrl === undefined ? (['postgresql'] as const) : (['postgresql', 'redis'] as const);
const here = import.meta.dirname;
const rows = 1_500;
const kills = 10;
const file = [importHead, ...Array.from({ length: rows }, (_, at) => importRow(`deel ${at}`))].join('\n');

interface Worker {
  readonly child: ChildProcess;
  said(words: string): Promise<void>;
}

describe.each(backends)('an import whose worker is killed on %s', (backend) => {
  const addresses = useTestDatabase();
  const children: ChildProcess[] = [];
  const queueName = backend === 'redis' ? `test-${randomUUID()}` : portalQueue;
  let database: Database;
  let world: ImportWorld;
  let officer: Member;

  beforeAll(async () => {
    database = new Database(await createDataSource({ url: addresses.appUrl, entities: [] }).initialize());
    await loadReferenceData(database);
    world = await ImportWorld.open(database);
    officer = await makeMember(database, await makeBody(database), 'demandOfficer');
  }, 60_000);

  afterAll(async () => {
    children.forEach((child) => child.kill('SIGKILL'));
    await database.close();
    await world.close();
  });

  const startWorker = async (): Promise<Worker> => {
    const setup = join(here, '../../../../../test/setup/typescript.mjs');
    const child = spawn(
      process.execPath,
      ['--conditions=@bundel/source', '--import', setup, join(here, 'import-worker.ts')],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: addresses.appUrl,
          QUEUE_NAME: queueName,
          FILES: world.files,
          ...(backend === 'redis' ? { REDIS_URL: redisUrl } : {}),
        },
      },
    );
    children.push(child);
    let text = '';
    child.stdout?.on('data', (piece: Buffer) => (text += piece.toString()));
    const said = (words: string) => until(`worker: ${words}`, () => text.includes(words));
    await said('ready');
    return { child, said };
  };

  const until = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
    const deadline = Date.now() + 60_000;
    while (!(await isSo())) {
      if (Date.now() > deadline) throw new Error(`It did not come: ${what}.`);
      await pause(5);
    }
  };

  const stateOf = async (id: string): Promise<string> => (await world.find(officer, id))?.state ?? 'none';
  const inState = (id: string, state: string) => until(state, async () => (await stateOf(id)) === state);

  const traces = (
    id: string,
    campaignId: string,
  ): Promise<{ lines: number; periods: number; totals: number }[]> =>
    database.transaction(systemScope('test'), (tx) =>
      tx.query(
        `select (select count(*)::integer from demand_line where import_id = $1) as lines,
           (select count(*)::integer from demand_line_period where campaign_id = $2) as periods,
           (select coalesce(sum(lines), 0)::integer from demand_total where campaign_id = $2) as totals`,
        [id, campaignId],
      ),
    );

  const newCall = async (): Promise<string> => {
    const call = await makeCall(database);
    await invite(database, call, officer.organisationId);
    return call.campaignId;
  };

  /** How long the two jobs take without a kill, so that kills fall within them; later ones are faster than this first. */
  const undisturbed = async (): Promise<Record<'check' | 'apply', number>> => {
    const id = await world.upload(officer, await newCall(), file);
    await worker.said(`check ${id}`);
    const begin = Date.now();
    await inState(id, 'checked');
    const check = Date.now() - begin;
    await world.choose(officer, id, DemandImportChoice.allOrNothing);
    await worker.said(`apply ${id}`);
    const applied = Date.now();
    await inState(id, 'applied');
    return { check, apply: Date.now() - applied };
  };

  let worker: Worker;

  const killDuring = async (phase: 'check' | 'apply', id: string, takesMs: number): Promise<void> => {
    await worker.said(`${phase} ${id}`);
    await pause(randomInt(0, Math.max(2, Math.ceil(takesMs / 2))));
    worker.child.kill('SIGKILL');
    await until('the end of the worker', () => worker.child.signalCode !== null);
  };

  /** @returns whether the kill came before the end of the job */
  const expectAllOrNothing = async (
    id: string,
    campaignId: string,
    phase: 'check' | 'apply',
  ): Promise<boolean> => {
    const state = await stateOf(id);
    const isCut = state === (phase === 'check' ? 'checking' : 'applying');
    if (!isCut) expect(state).toBe(phase === 'check' ? 'checked' : 'applied');
    const all = phase === 'apply' && !isCut ? rows : 0;
    expect(await traces(id, campaignId)).toEqual([{ lines: all, periods: all, totals: all }]);
    return isCut;
  };

  it(`${kills} times leaves nothing half, is finished by another worker, and the same file again changes nothing`, async () => {
    worker = await startWorker();
    const takes = await undisturbed();
    let cut = 0;
    for (let round = 0; round < kills; round += 1) {
      const phase = round % 5 < 2 ? 'check' : 'apply';
      const campaignId = await newCall();
      const id = await world.upload(officer, campaignId, file);
      const disturb = async (): Promise<void> => {
        await killDuring(phase, id, takes[phase]);
        if (await expectAllOrNothing(id, campaignId, phase)) cut += 1;
        worker = await startWorker();
      };
      if (phase === 'check') await disturb();
      await inState(id, 'checked');
      expect(await world.choose(officer, id, DemandImportChoice.allOrNothing)).toBe(true);
      if (phase === 'apply') await disturb();
      await inState(id, 'applied');
      expect(await traces(id, campaignId)).toEqual([{ lines: rows, periods: rows, totals: rows }]);
      const again = await world.upload(officer, campaignId, file);
      await inState(again, 'checked');
      await world.choose(officer, again, DemandImportChoice.allOrNothing);
      await inState(again, 'applied');
      expect(await world.find(officer, again)).toMatchObject({
        linesAdded: 0,
        linesChanged: 0,
        linesUnchanged: rows,
      });
      const { maintained, summed } = await totalsOf(database, campaignId);
      expect(maintained).toBe(summed);
    }
    // How many kills fall within a job depends on the machine; one at least did, or nothing was tried.
    expect(cut).toBeGreaterThan(0);
    worker.child.kill('SIGKILL');
  }, 300_000);
});
