import type { Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import type { ImportLimits } from '../import/import-limits.js';
import { FileRefused } from './file-refused.js';

/** The parts of a workbook; each is unpacked while it is read, and never beyond the size that was declared for it. */
export interface Archive {
  has(name: string): boolean;
  read(name: string): AsyncGenerator<Buffer>;
}

/** @throws FileRefused for what is damaged, protected, or larger than the bounds when unpacked. */
export async function openArchive(bytes: Buffer, limits: ImportLimits): Promise<Archive> {
  const zip = await opened(bytes);
  if (zip.entryCount > limits.entries) throw new FileRefused('file.entries', { most: limits.entries });
  const entries = await listed(zip, limits);
  return {
    has: (name) => entries.has(name.toLowerCase()),
    read: (name) => unpacked(zip, entries.get(name.toLowerCase())),
  };
}

const damaged = (): FileRefused => new FileRefused('file.damaged');

const opened = (bytes: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(
      bytes,
      { autoClose: false, lazyEntries: true, validateEntrySizes: true },
      (error, zip) => (error === null ? resolve(zip) : reject(damaged())),
    );
  });

function listed(zip: ZipFile, limits: ImportLimits): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  let size = 0;
  return new Promise((resolve, reject) => {
    zip.on('error', () => reject(damaged()));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      const name = entry.fileName.toLowerCase();
      size += entry.uncompressedSize;
      if (entry.isEncrypted()) reject(new FileRefused('file.oldExcel'));
      else if (entries.has(name)) reject(damaged());
      else if (size > limits.unpackedBytes)
        reject(new FileRefused('file.unpacked', { megabytes: Math.floor(limits.unpackedBytes / 1_000_000) }));
      else {
        entries.set(name, entry);
        zip.readEntry();
      }
    });
    zip.readEntry();
  });
}

async function* unpacked(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined) throw damaged();
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error === null ? resolve(opened) : reject(damaged())));
  });
  const pieces = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  try {
    for (;;) {
      const { done, value } = await pieces.next().catch(() => Promise.reject(damaged()));
      if (done === true) return;
      yield value;
    }
  } finally {
    stream.destroy();
  }
}
