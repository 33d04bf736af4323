import type { Readable } from 'node:stream';

/** A stored file; its bytes never change under one key. */
export interface StoredFile {
  readonly key: string;
  readonly size: number;
}

/** What `put` found while the bytes passed by. */
export interface PutResult extends StoredFile {
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
}

export interface FilePage {
  readonly files: readonly StoredFile[];
  /** Give it as `after` for the next page; absent on the last one. */
  readonly next?: string;
}

/**
 * Where files lie: a folder or S3, with one behaviour, proven by one suite of tests.
 * A key is written once; what stands there is evidence. Keys are lower-case segments divided by `/`.
 */
export interface FileStorage {
  /**
   * Stores a stream under a key. The file is there as a whole or not at all.
   * @throws FileExists, FileTooLarge, BadFileKey
   */
  put(key: string, content: Readable, limits: { readonly maxBytes: number }): Promise<PutResult>;
  /** @returns null when nothing has that key. The caller consumes or destroys the stream. */
  get(key: string): Promise<(StoredFile & { readonly content: Readable }) | null>;
  stat(key: string): Promise<StoredFile | null>;
  /** Also succeeds when nothing has that key. */
  delete(key: string): Promise<void>;
  /** Files whose key begins with a folder, in order of keys. `limit` is at most 1000. */
  list(folder: string, page?: { readonly after?: string; readonly limit?: number }): Promise<FilePage>;
  /** Fails when the storage cannot be reached; for the readiness check. */
  ping(): Promise<void>;
}

export class FileExists extends Error {
  override readonly name = 'FileExists';
  constructor() {
    super('A file with this key exists already.');
  }
}

export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
  constructor(readonly maxBytes: number) {
    super(`The file is larger than ${maxBytes} bytes.`);
  }
}

export class BadFileKey extends Error {
  override readonly name = 'BadFileKey';
  constructor() {
    super('A file key consists of lower-case letters, digits, ".", "_" and "-" in segments divided by "/".');
  }
}

const segment = /^[a-z0-9_][a-z0-9._-]{0,127}$/;

/** Refuses whatever could leave the storage's own folder: dots at the start, empty segments, other signs. */
export function checkKey(key: string): string {
  const good = key.length <= 512 && key.split('/').every((part) => segment.test(part));
  if (!good) throw new BadFileKey();
  return key;
}

/** @returns the page size to use, between 1 and 1000. */
export const listLimit = (limit: number | undefined): number => Math.min(Math.max(limit ?? 1000, 1), 1000);
