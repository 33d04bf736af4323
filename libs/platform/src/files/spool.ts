import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FileTooLarge } from './file-storage.js';

/**
 * Writes a stream to a temporary file, counting and hashing, and flushes it to disk.
 * Nothing stays behind when the stream fails or is too large.
 */
export async function spool(
  path: string,
  content: Readable,
  maxBytes: number,
): Promise<{ readonly size: number; readonly sha256: string }> {
  const file = await open(path, 'wx', 0o640);
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const piece of content) {
      const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(piece as Uint8Array);
      size += bytes.length;
      if (size > maxBytes) throw new FileTooLarge(maxBytes);
      hash.update(bytes);
      await file.writeFile(bytes);
    }
    await file.sync();
  } catch (error) {
    content.destroy();
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
  return { size, sha256: hash.digest('hex') };
}
