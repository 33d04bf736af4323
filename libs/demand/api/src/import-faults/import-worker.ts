/** A worker process to be killed: it checks and applies imports of demand, and says when it begins with one. */
import { createDataSource, Database, FolderStorage, JobEngine, JobHandlers } from '@bundel/platform';
import { checkDemandImport } from '../import-check/check-demand-import.job.js';
import { applyDemandImport } from '../import-choose/apply-demand-import.job.js';
import { applyDemandImportJob, checkDemandImportJob } from '../import/import-jobs.js';

const databaseUrl = process.env['DATABASE_URL'] as string;
const source = createDataSource({ url: databaseUrl, entities: [], poolSize: 10 });
const database = new Database(await source.initialize());
const storage = new FolderStorage(process.env['FILES'] as string);
const handlers = new JobHandlers()
  .handle(checkDemandImportJob, async (run) => {
    process.stdout.write(`check ${run.payload.importId}\n`);
    await checkDemandImport(run, storage);
  })
  .handle(applyDemandImportJob, async (run) => {
    process.stdout.write(`apply ${run.payload.importId}\n`);
    await applyDemandImport(run, storage);
  });
const engine = new JobEngine({
  databaseUrl,
  redisUrl: process.env['REDIS_URL'],
  queueName: process.env['QUEUE_NAME'],
  database,
  handlers,
  concurrency: 1,
  lockMs: 1_000,
  pollMs: 50,
  reconcileMs: 500,
  lostAfterMs: 2_000,
  onError: () => undefined,
});
await engine.start();
process.stdout.write('ready\n');
