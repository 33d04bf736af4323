import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Runs one kind and counts it.
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export function runKind(kind, settings) {
  return kind === 'journeys' ? runJourneys(settings) : runJest(kind, settings);
}

async function runJest(kind, { root, folder, env, only }) {
  const counts = join(folder, `${kind}.json`);
  const args = [
    '--experimental-vm-modules',
    '--no-warnings',
    join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    ...['--selectProjects', kind, '--passWithNoTests', '--silent=false'],
    ...['--cacheDirectory', join(root, 'node_modules', '.cache', 'jest')],
    ...['--reporters', join(root, 'test', 'setup', 'counting-reporter.mjs')],
    ...(only === null ? [] : ['--testPathPatterns', only]),
  ];
  const code = await run(args, { cwd: root, env: { ...env, TEST_COUNTS_FILE: counts } });
  return atLeastOneFailure(code, await readCounts(counts, (each) => each));
}

async function runJourneys({ root, folder, env, only }) {
  const counts = join(folder, 'journeys.json');
  const args = [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    ...['test', '--config', join(root, 'test', 'journeys', 'playwright.config.ts')],
    ...['--reporter', 'list,json', '--pass-with-no-tests'],
    ...(only === null ? [] : [only]),
  ];
  const code = await run(args, { cwd: root, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: counts } });
  const read = ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  });
  return atLeastOneFailure(code, await readCounts(counts, read));
}

async function readCounts(file, read) {
  try {
    return read(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** A run that ended badly without naming a test (a crash, a set-up that failed) is a failure all the same. */
function atLeastOneFailure(code, counts) {
  return code === 0 ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

let current = null;
process.once('exit', () => current?.kill('SIGTERM'));

function run(args, settings) {
  return new Promise((resolve) => {
    current = spawn(process.execPath, args, { ...settings, stdio: ['ignore', 'inherit', 'inherit'] });
    current.once('error', () => resolve(1));
    current.once('exit', (code) => {
      current = null;
      resolve(code ?? 1);
    });
  });
}

/** Passes a signal on and resolves when the running tests have tidied up after themselves. */
export function interrupt(signal) {
  const child = current;
  if (child === null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill(signal);
    setTimeout(() => child.kill('SIGKILL'), 15_000).unref();
  });
}
