import { execFile } from 'node:child_process';
import { chown, lstat, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** How the PostgreSQL programs are run, because PostgreSQL refuses to run as root. */
export interface RunAs {
  readonly how: 'self' | 'user-namespace' | 'nobody' | 'nobody-with-override';
  /** Sentence for the log, or null when there is nothing to tell. */
  readonly note: string | null;
  /** Words before the program: `[...prefix, program, ...args]`. */
  readonly prefix: readonly string[];
  /** Who must own the database folder, or null for whoever we are. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
  /** Set when node itself drops to this user. */
  readonly dropTo: { readonly uid: number; readonly gid: number } | null;
}

const nobody = { uid: 65_534, gid: 65_534 };
const root = { uid: 0, gid: 0 };
const namespacePrefix = ['unshare', '--user', `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`];
const overridePrefix = [
  'setpriv',
  `--reuid=${nobody.uid}`,
  `--regid=${nobody.gid}`,
  '--clear-groups',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
];

/**
 * Chooses how to run PostgreSQL.
 * As an ordinary user: simply. As root, the first that works of: a user namespace in which root is called nobody
 * (needs no other rights on any folder), the user nobody (needs folders that everybody may pass through),
 * nobody with the right to pass through closed folders.
 * @param paths folders and programs that PostgreSQL must reach
 */
export async function chooseRunAs(paths: readonly string[]): Promise<RunAs> {
  if (process.getuid?.() !== 0) return { how: 'self', note: null, prefix: [], owner: null, dropTo: null };
  if (await works(namespacePrefix)) {
    return {
      how: 'user-namespace',
      note: 'You are root, so PostgreSQL runs as "nobody" in a user namespace of its own.',
      prefix: namespacePrefix,
      owner: root,
      dropTo: null,
    };
  }
  const closed = await firstClosedFolder(paths);
  if (closed === null) {
    const note = 'You are root, so PostgreSQL runs as the user "nobody", who owns the database folder.';
    return { how: 'nobody', note, prefix: [], owner: nobody, dropTo: nobody };
  }
  if (await works(overridePrefix)) {
    const note = `You are root and others may not enter ${closed}, so PostgreSQL runs as "nobody" with the right to pass through it.`;
    return { how: 'nobody-with-override', note, prefix: overridePrefix, owner: nobody, dropTo: null };
  }
  throw new Error(
    `PostgreSQL does not run as root and no other user may enter ${closed}. ` +
      `Start as an ordinary user, or allow others to pass with "chmod o+x ${closed}", or keep the data elsewhere with --data <folder>.`,
  );
}

async function works(prefix: readonly string[]): Promise<boolean> {
  const [command = '', ...args] = prefix;
  try {
    const { stdout } = await promisify(execFile)(command, [...args, 'id', '-u'], { timeout: 5_000 });
    return stdout.trim() === String(nobody.uid);
  } catch {
    return false;
  }
}

async function firstClosedFolder(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const { mode } = await stat(folder);
      if ((mode & 0o001) === 0) return folder;
      if (folder === dirname(folder)) break;
    }
  }
  return null;
}

/** Gives a folder and all in it to the user that PostgreSQL runs as; does nothing when it already is. */
export async function giveFolderTo(folder: string, owner: RunAs['owner']): Promise<void> {
  if (owner === null || (await lstat(folder)).uid === owner.uid) return;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) await chown(path, owner.uid, owner.gid);
  }
  await chown(folder, owner.uid, owner.gid);
}
