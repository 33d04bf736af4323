import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

const outside = new Set(['node_modules', 'dist', '.data', '.nx', '.git', 'test-results', 'coverage']);
const rootFiles = ['package.json', 'package-lock.json', 'nx.json', '.swcrc', 'tsconfig.base.json'];

/**
 * One hash over everything that a build reads: file names and contents below `apps` and `libs`, and the settings beside them.
 * Contents and not times, because a checkout changes every time.
 * @param {string} root folder of the workspace
 */
export async function fingerprintSources(root) {
  const files = [...(await filesBelow(join(root, 'apps'))), ...(await filesBelow(join(root, 'libs')))];
  const paths = [...files.filter(isBuilt), ...rootFiles.map((name) => join(root, name))].sort();
  const hash = createHash('sha256');
  for (const path of paths) {
    const content = await readFile(path).catch(() => null);
    if (content === null) continue;
    hash.update(`${relative(root, path).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** @param {string} path */
function isBuilt(path) {
  return !/\.(spec|int-spec|e2e-spec)\.tsx?$|\.md$/.test(path);
}

/** @param {string} folder @returns {Promise<string[]>} */
async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const lists = await Promise.all(
    entries.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return outside.has(entry.name) ? [] : filesBelow(path);
      return entry.isFile() ? [path] : [];
    }),
  );
  return lists.flat();
}
