import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  checkKey,
  FileExists,
  listLimit,
  type FilePage,
  type FileStorage,
  type StoredFile,
} from './file-storage.js';
import { spool } from './spool.js';

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as { code?: string }).code ?? '');
const orNull = (error: unknown): null => {
  if (isMissing(error)) return null;
  throw error;
};

/**
 * Files in a folder. A file is written beside its place, flushed, and then linked to its key in one step that fails
 * when the key is taken; its folder is flushed too, so that a power cut leaves the whole file or none.
 */
export class FolderStorage implements FileStorage {
  /** Keys cannot begin with a dot, so this folder is out of their reach. */
  private readonly incoming: string;

  constructor(private readonly root: string) {
    this.incoming = join(root, '.incoming');
  }

  async put(key: string, content: Parameters<FileStorage['put']>[1], limits: { readonly maxBytes: number }) {
    const target = this.pathOf(key);
    await mkdir(this.incoming, { recursive: true });
    const temporary = join(this.incoming, randomUUID());
    const measured = await spool(temporary, content, limits.maxBytes);
    try {
      await mkdir(dirname(target), { recursive: true });
      await link(temporary, target);
      await flushFolder(dirname(target));
    } catch (error) {
      throw (error as { code?: string }).code === 'EEXIST' ? new FileExists() : error;
    } finally {
      await rm(temporary, { force: true });
    }
    return { key, ...measured };
  }

  async get(key: string) {
    const file = await open(this.pathOf(key), 'r').catch(orNull);
    if (file === null) return null;
    const found = await file.stat();
    if (!found.isFile()) {
      await file.close();
      return null;
    }
    return { key, size: found.size, content: file.createReadStream() };
  }

  async stat(key: string): Promise<StoredFile | null> {
    const found = await stat(this.pathOf(key)).catch(orNull);
    return found?.isFile() === true ? { key, size: found.size } : null;
  }

  async delete(key: string): Promise<void> {
    if ((await this.stat(key)) !== null) await rm(this.pathOf(key), { force: true });
  }

  async list(
    folder: string,
    page: { readonly after?: string; readonly limit?: number } = {},
  ): Promise<FilePage> {
    const limit = listLimit(page.limit);
    const keys = await this.keysBelow(checkKey(folder));
    const rest = keys.sort().filter((key) => page.after === undefined || key > page.after);
    const files = await Promise.all(rest.slice(0, limit).map((key) => this.stat(key)));
    const last = rest[limit - 1];
    return {
      files: files.filter((file) => file !== null),
      ...(rest.length > limit && last !== undefined ? { next: last } : {}),
    };
  }

  async ping(): Promise<void> {
    await mkdir(this.incoming, { recursive: true });
  }

  private async keysBelow(folder: string): Promise<string[]> {
    const entries = (await readdir(this.pathOf(folder), { withFileTypes: true }).catch(orNull)) ?? [];
    const below = await Promise.all(
      entries.map((entry) => {
        const key = `${folder}/${entry.name}`;
        return entry.isDirectory() ? this.keysBelow(key) : Promise.resolve(entry.isFile() ? [key] : []);
      }),
    );
    return below.flat();
  }

  private pathOf(key: string): string {
    return join(this.root, ...checkKey(key).split('/'));
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
