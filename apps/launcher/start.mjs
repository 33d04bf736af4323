/** `npm start`: installs and builds what changed, then launches the portal. Needs nothing but Node and npm. */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { Failure, tellFailure } from './start/failure.mjs';
import { nodeTooOld } from './start/node-version.mjs';
import { forgottenDashes, help, parseStartOptions } from './start/options.mjs';
import { Steps } from './start/steps.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

async function start() {
  const tooOld = nodeTooOld(process.versions.node);
  if (tooOld !== null) throw new Failure(tooOld);
  const forgotten = forgottenDashes(process.env);
  if (forgotten !== null) throw new Failure(forgotten);
  const parsed = parseStartOptions(process.argv.slice(2));
  if (!parsed.ok) throw new Failure(parsed.sentence);
  const { options } = parsed;
  if (options.help) return void process.stdout.write(help);
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const data = resolve(process.env.INIT_CWD ?? process.cwd(), options.data ?? join(root, '.data'));
  if (options.reset && !(await mayReset(data, options.yes)))
    return void process.stdout.write('Nothing was changed.\n');

  const steps = new Steps();
  const quit = () => process.exit(130);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, quit);
  const { installPackages } = await import('./start/install.mjs');
  const { buildWorkspace } = await import('./start/build.mjs');
  await steps.run('Packages', () => installPackages(root), String);
  await steps.run('Build', () => buildWorkspace(root), String);
  const { launch } = await import('./dist/launch.js');
  for (const signal of signals) process.off(signal, quit);
  await launch({ ...options, root, data, steps });
}

async function mayReset(data, yes) {
  if (process.env.DATABASE_URL !== undefined) {
    throw new Failure(
      'DATABASE_URL is set, so --reset does nothing: empty that database yourself, or unset DATABASE_URL.',
    );
  }
  if (yes) return true;
  if (!process.stdin.isTTY) {
    throw new Failure(
      `--reset deletes the data in ${data} and cannot ask here. Add --yes to do it without asking.`,
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete all data of the portal in ${data}? Type "yes" to delete: `);
  terminal.close();
  return answer.trim().toLowerCase() === 'yes';
}

start().catch((error) => {
  tellFailure(error);
  process.exit(1);
});
