import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from './failure.mjs';
import { lastLines, runProgram } from './run-program.mjs';

/**
 * Installs the packages when the lock file differs from what was installed last.
 * @param {string} root
 * @returns {Promise<'installed' | 'up to date'>}
 */
export async function installPackages(root) {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
  const wanted = createHash('sha256').update(lock).digest('hex');
  const stamp = join(root, 'node_modules', '.bundel-lock');
  if ((await readText(stamp)) === wanted) return 'up to date';
  if (await isInstalledAlready(root, lock)) {
    await writeStamp(stamp, wanted);
    return 'up to date';
  }
  const { code, output } = await runNpm(root, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Failure(explain(output));
  await writeStamp(stamp, wanted);
  return 'installed';
}

/** npm keeps its own record of what it installed: whoever ran `npm ci` before need not wait again. */
async function isInstalledAlready(root, lock) {
  const record = await readText(join(root, 'node_modules', '.package-lock.json'));
  if (record === null) return false;
  const installed = JSON.parse(record).packages ?? {};
  const wanted = Object.entries(JSON.parse(lock).packages ?? {}).filter(([path]) =>
    path.startsWith('node_modules/'),
  );
  return wanted.every(([path, entry]) =>
    installed[path] === undefined ? entry.optional === true : installed[path].version === entry.version,
  );
}

function runNpm(root, args) {
  const script = process.env.npm_execpath;
  const env = { ...process.env, npm_config_yes: 'true' };
  if (script?.endsWith('.js')) return runProgram(process.execPath, [script, ...args], { cwd: root, env });
  return runProgram('npm', args, { cwd: root, env });
}

function explain(output) {
  const said = `npm said:\n${lastLines(output, 15)}`;
  if (/EACCES|EPERM/.test(output)) {
    return `The packages could not be installed, because this user may not write to the folder. Make it yours (chown) or clone it again as this user.\n${said}`;
  }
  if (/ENOSPC/.test(output)) return `The packages could not be installed, because the disk is full.\n${said}`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(output)) {
    return `The packages could not be fetched. Check the connection to the npm registry with "npm ping", then run the command again.\n${said}`;
  }
  return `The packages could not be installed. Run "npm ci" to see everything npm says, then run the command again.\n${said}`;
}

async function writeStamp(stamp, text) {
  await writeFile(`${stamp}.${process.pid}`, text);
  await rename(`${stamp}.${process.pid}`, stamp);
}

function readText(path) {
  return readFile(path, 'utf8').catch(() => null);
}
