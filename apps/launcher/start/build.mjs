import { access, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { fingerprintSources } from './fingerprint.mjs';
import { lastLines, runProgram } from './run-program.mjs';

/**
 * Builds what changed. When no source changed, not even Nx is asked, which saves its start.
 * @param {string} root
 * @returns {Promise<'built' | 'up to date'>}
 */
export async function buildWorkspace(root) {
  const stamp = join(root, '.nx', 'built-sources');
  const wanted = await fingerprintSources(root);
  const last = await readFile(stamp, 'utf8').catch(() => null);
  if (last === wanted && (await allBuilt(root))) return 'up to date';
  const nx = join(root, 'node_modules', '.bin', 'nx');
  const { code, output } = await runProgram(process.execPath, [nx, 'run-many', '-t', 'build'], {
    cwd: root,
    env: { ...process.env, ...quietNx },
  });
  if (code !== 0) throw new Failure(`The build failed. It says:\n${lastLines(output, 40)}`);
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, wanted);
  return 'built';
}

/** No daemon, no files outside the workspace, no screen of its own. */
export const quietNx = {
  NX_DAEMON: 'false',
  NX_TUI: 'false',
  NX_SKIP_NATIVE_FILE_CACHE: 'true',
  NX_NO_CLOUD: 'true',
};

async function allBuilt(root) {
  const folders = await Promise.all(['apps', 'libs'].map((name) => projectFolders(join(root, name))));
  const missing = await Promise.all(
    folders.flat().map(async (folder) => {
      const { nx } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      return nx?.targets?.build !== undefined && !(await exists(join(folder, 'dist')));
    }),
  );
  return !missing.includes(true);
}

async function projectFolders(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory() && !['node_modules', 'dist', 'src'].includes(entry.name))
      .map(async ({ name }) => {
        const path = join(folder, name);
        return (await exists(join(path, 'package.json'))) ? [path] : projectFolders(path);
      }),
  );
  return found.flat();
}

function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}
