/** `npm test`: installs and builds when needed, runs every kind of test, counts. Needs nothing but Node and npm. */
import { rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorkspace } from '../apps/launcher/start/build.mjs';
import { Failure, tellFailure } from '../apps/launcher/start/failure.mjs';
import { installPackages } from '../apps/launcher/start/install.mjs';
import { nodeTooOld } from '../apps/launcher/start/node-version.mjs';
import { Steps } from '../apps/launcher/start/steps.mjs';
import { interrupt, runKind } from './run/kinds.mjs';
import { help, parseTestOptions } from './run/options.mjs';
import { openRedis } from './run/redis.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const inCi = process.env.CI === 'true';

async function main() {
  const tooOld = nodeTooOld(process.versions.node);
  if (tooOld !== null) throw new Failure(tooOld);
  const options = parseTestOptions(process.argv.slice(2));
  if (!options.ok) throw new Failure(options.sentence);
  if (options.help) return void process.stdout.write(help);

  const steps = new Steps();
  await steps.run('Packages', () => installPackages(root), String);
  const builds = options.prepare || options.kinds.some((kind) => kind !== 'unit');
  if (builds) await steps.run('Build', () => buildWorkspace(root), String);
  if (options.prepare) return;
  const folder = await privateFolder();
  const redis = await openRedis(process.env, folder);
  tellRedis(redis);
  try {
    const results = await runKinds(steps, options, testEnvironment(folder, redis), folder);
    if (redis === null && inCi && options.kinds.includes('integration')) {
      results.push({ kind: 'redis', passed: 0, failed: 1, skipped: 0, seconds: 0 });
    }
    report(results);
  } finally {
    await redis?.stop();
  }
}

async function runKinds(steps, options, env, folder) {
  const results = [];
  for (const kind of options.kinds) {
    const started = performance.now();
    const settings = { root, folder, env, only: options.only };
    const counts = await steps.run(`Tests: ${kind}`, () => runKind(kind, settings), countsText);
    results.push({ kind, ...counts, seconds: (performance.now() - started) / 1000 });
  }
  return results;
}

/** Everything that tests leave in the temporary folder goes with this one folder. */
async function privateFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'bundel-run-'));
  // As root, PostgreSQL may have to run as another user, who must be able to pass through.
  if (process.getuid?.() === 0) await chmod(folder, 0o711);
  process.once('exit', () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void interrupt(signal).then(() => process.exit(130)));
  }
  return folder;
}

function testEnvironment(folder, redis) {
  const env = { ...process.env, TMPDIR: folder, NODE_ENV: 'test' };
  // Each suite says itself whether it wants Redis and which database it uses.
  for (const name of ['REDIS_URL', 'DATABASE_URL', 'DATABASE_APP_URL', 'DATABASE_OWNER_URL', 'OIDC_ISSUER']) {
    delete env[name];
  }
  if (redis !== null) env.TEST_REDIS_URL = redis.url;
  return env;
}

function tellRedis(redis) {
  const sentence =
    redis === null
      ? 'Redis: the Redis variants do not run, because there is no redis-server, no valkey-server and no REDIS_URL.'
      : `Redis: the Redis variants run on ${redis.from}.`;
  process.stdout.write(`    ${sentence}\n`);
}

function report(results) {
  process.stdout.write('\n');
  for (const result of results) {
    process.stdout.write(
      `${result.kind.padEnd(12)} ${countsText(result)} (${result.seconds.toFixed(1)} s)\n`,
    );
  }
  const sum = (name) => results.reduce((total, result) => total + result[name], 0);
  const notRun = sum('skipped');
  if (notRun > 0) process.stdout.write(`${notRun} not run${inCi ? ', which counts as failed here' : ''}\n`);
  const failed = sum('failed') + (inCi ? notRun : 0);
  process.stdout.write(`\n${sum('passed')} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function countsText({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} not run` : ''}`;
}

main().catch((error) => {
  tellFailure(error);
  process.stdout.write('\n0 passed, 1 failed\n');
  process.exit(1);
});
