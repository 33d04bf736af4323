import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface SignedDocument {
  readonly document: string;
  readonly signature: string;
}

const namePattern = /^checkpoint-(\d{10})\.txt$/;
const nameOf = (number: number): string => `checkpoint-${String(number).padStart(10, '0')}.txt`;

/** Numbers of the checkpoints that lie in the folder, ascending; a folder that does not exist holds none. */
export async function listCheckpointFiles(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .flatMap((name) => namePattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** The document stands on the first line, its signature on the second; null when the file does not have that form. */
export async function readCheckpointFile(folder: string, number: number): Promise<SignedDocument | null> {
  const lines = (await readFile(join(folder, nameOf(number)), 'utf8')).split('\n');
  const [document, signature, end] = lines;
  if (document === undefined || signature === undefined || end !== '' || lines.length !== 3) return null;
  return { document, signature };
}

/**
 * Writes a checkpoint for good: on disk before it has its name, and never over an existing file.
 * Two that write the same one at once write the same bytes; the first counts.
 */
export async function writeCheckpointFile(
  folder: string,
  number: number,
  signed: SignedDocument,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const unfinished = join(folder, `.${nameOf(number)}.${randomUUID()}`);
  const handle = await open(unfinished, 'w', 0o600);
  try {
    await handle.writeFile(`${signed.document}\n${signed.signature}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(unfinished, join(folder, nameOf(number)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}
