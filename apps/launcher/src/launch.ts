import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareDataFolder, resetDataFolder } from './data-folder.js';
import { loginIssuer, mailFolder, usesDemoLogin, type Surroundings } from './environment.js';
import { StopWanted } from './launch-failure.js';
import { migrateAll } from './migrate-all.js';
import { choosePorts, defaultPort, type Ports } from './ports.js';
import { Portal } from './portal.js';
import { programsOf } from './programs.js';
import { RunningLock } from './running-lock.js';
import { ensureAuditKey, inspectKeptSecrets, loadSecrets } from './secrets.js';
import { seedAll } from './seed-all.js';
import { watchSources } from './source-watch.js';
import { demoPersons, summaryText } from './summary.js';

/** What `start.mjs` hands over: the parsed options and the step counter that it began. */
export interface LaunchOptions {
  readonly root: string;
  readonly data: string;
  readonly port: number | null;
  readonly reset: boolean;
  readonly demo: boolean;
  readonly dev: boolean;
  readonly steps: Steps;
}

interface Steps {
  readonly began: number;
  run<T>(
    name: string,
    work: (tell: (sentence: string) => void) => Promise<T>,
    outcome?: (result: T) => string,
  ): Promise<T>;
  write(line: string): void;
}

/** Starts the portal and stays until it is told to stop or something keeps failing. */
export async function launch(options: LaunchOptions): Promise<void> {
  const portal = new Portal((sentence) => options.steps.write(`    ${sentence}`));
  const release = stopOnSignals(portal, options.steps);
  let lock: RunningLock | null = null;
  try {
    await prepareDataFolder(options.data);
    lock = await RunningLock.take(options.data);
    const ports = await choosePorts(options.port, options.dev);
    tellBusyPort(options, ports);
    const address =
      options.dev || process.env.PUBLIC_URL === undefined
        ? `http://localhost:${ports.portal}`
        : process.env.PUBLIC_URL;
    await lock.announce(address);
    const surroundings = await prepare(options, portal, ports, address);
    await run(options, portal, surroundings);
  } catch (error) {
    if (!(error instanceof StopWanted)) throw error;
  } finally {
    await portal.stop();
    await lock?.release();
    release();
  }
}

async function prepare(
  options: LaunchOptions,
  portal: Portal,
  ports: Ports,
  publicUrl: string,
): Promise<Surroundings & { where: string }> {
  const { steps, data, root, dev } = options;
  if (options.reset) {
    await steps.run('Reset', async () => {
      await resetDataFolder(data);
      await prepareDataFolder(data);
    });
  }
  await inspectKeptSecrets(data);
  const secrets = await loadSecrets(data);
  const given = process.env;
  const auditKeyFile = await ensureAuditKey(data, given);
  const settings = { data, port: ports.postgres, given, appPassword: secrets.databaseAppPassword };
  const database = await steps.run(
    'Database',
    () => portal.open(settings),
    ({ where }) => where,
  );
  portal.goOn();
  const { ownerUrl, appUrl, where } = database;
  await steps.run(
    'Tables',
    () => migrateAll(ownerUrl),
    told('up to date', (names) => `${names.length} migrations ran`),
  );
  portal.goOn();
  await steps.run(
    'Reference data and demo',
    () => seedAll(ownerUrl, { demo: options.demo, loginIssuer: loginIssuer({ given, ports }) }),
    told('up to date', (lines) => lines.join('; ')),
  );
  portal.goOn();
  const personasFile = join(data, 'demo-persons.json');
  await writeFile(personasFile, JSON.stringify(demoPersons(options.demo), null, 2));
  return {
    root,
    data,
    ports,
    publicUrl,
    ownerUrl,
    appUrl,
    secrets,
    auditKeyFile,
    personasFile,
    given,
    dev,
    where,
  };
}

async function run(
  options: LaunchOptions,
  portal: Portal,
  to: Surroundings & { where: string },
): Promise<void> {
  const plans = programsOf(to);
  await options.steps.run(
    `Programs: ${plans.map((plan) => plan.name).join(', ')}`,
    () => portal.start(plans),
    () => 'ready',
  );
  portal.goOn();
  const unwatch = to.dev
    ? watchSources(to.root, (file) => {
        options.steps.write(`${file} changed; the programs start again.`);
        portal.renew(['api', 'worker', 'idp']);
      })
    : () => undefined;
  const persons = usesDemoLogin(to.given) ? demoPersons(options.demo) : [];
  // Installing and building are part of the wait.
  const seconds = (performance.now() - options.steps.began) / 1000;
  options.steps.write(
    summaryText({
      address: to.publicUrl,
      data: to.data,
      database: to.where,
      mail: mailFolder(to),
      persons,
      seconds,
    }),
  );
  process.send?.({ ready: true, address: to.publicUrl, ports: to.ports, processes: portal.processes() });
  try {
    await portal.untilEnd();
  } finally {
    unwatch();
  }
}

function told(none: string, some: (list: string[]) => string): (list: string[]) => string {
  return (list) => (list.length === 0 ? none : some(list));
}

function tellBusyPort(options: LaunchOptions, ports: Ports): void {
  const wished = options.port ?? defaultPort;
  if (ports.portal !== wished)
    options.steps.write(`    Port ${wished} is in use; the portal takes ${ports.portal}.`);
}

/** One signal stops everything in order, a second one at once. Returns what takes the listeners away again. */
function stopOnSignals(portal: Portal, steps: Steps): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let asked = 0;
  const onSignal = (): void => {
    const now = Date.now();
    // npm passes Ctrl-C on a second time: two signals within a second are one wish.
    if (asked !== 0 && now - asked > 1_000) portal.killNow();
    if (asked !== 0) return;
    asked = now;
    steps.write('\nStopping …');
    portal.end(null);
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.on('disconnect', onSignal);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
    process.off('disconnect', onSignal);
    if (asked !== 0) steps.write('Stopped.');
  };
}
