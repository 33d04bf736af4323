import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { S3Server } from '@bundel/testing';
import { BadFileKey, FileExists, FileTooLarge, type FileStorage } from './file-storage.js';
import { FolderStorage } from './folder-storage.js';
import { S3Storage } from './s3-storage.js';

const much = { maxBytes: 10_000_000 };

async function folderStorage() {
  const folder = await mkdtemp(join(tmpdir(), 'bundel-files-'));
  const leftovers = async () => (await readdir(join(folder, '.incoming')).catch(() => [])).length;
  return { storage: new FolderStorage(folder), leftovers, stop: () => rm(folder, { recursive: true }) };
}

async function s3Storage() {
  const server = new S3Server('bundel', 'test-key');
  const endpoint = await server.start();
  const credentials = { accessKeyId: 'test-key', secretAccessKey: 'test-secret' };
  const storage = new S3Storage({ bucket: 'bundel', region: 'eu-central-1', endpoint, ...credentials });
  const stop = async (): Promise<void> => {
    storage.close();
    await server.stop();
  };
  return { storage, leftovers: async () => 0, stop };
}

describe.each([
  ['a folder', folderStorage],
  ['S3', s3Storage],
])('file storage in %s', (_name, start) => {
  let storage: FileStorage;
  let leftovers: () => Promise<number>;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    ({ storage, leftovers, stop } = await start());
  });
  afterAll(() => stop());

  const text = (content: string): Readable => Readable.from([Buffer.from(content)]);

  it('gives back the same bytes with their size and hash', async () => {
    const content = randomBytes(300_000);
    const put = await storage.put(
      'tenders/1/annex.pdf',
      Readable.from([content.subarray(0, 9), content.subarray(9)]),
      much,
    );
    expect(put).toEqual({
      key: 'tenders/1/annex.pdf',
      size: 300_000,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    const got = await storage.get('tenders/1/annex.pdf');
    expect(got?.size).toBe(300_000);
    expect(Buffer.concat((await got?.content.toArray()) as Buffer[]).equals(content)).toBe(true);
    expect(await storage.stat('tenders/1/annex.pdf')).toEqual({ key: 'tenders/1/annex.pdf', size: 300_000 });
  });

  it('stores an empty file', async () => {
    expect(await storage.put('empty/file', Readable.from([]), much)).toMatchObject({ size: 0 });
    expect(await storage.stat('empty/file')).toEqual({ key: 'empty/file', size: 0 });
  });

  it('refuses to write a key twice and keeps what was there', async () => {
    await storage.put('once/a', text('first'), much);
    await expect(storage.put('once/a', text('second'), much)).rejects.toThrow(FileExists);
    const got = await storage.get('once/a');
    expect(Buffer.concat((await got?.content.toArray()) as Buffer[]).toString()).toBe('first');
    expect(await leftovers()).toBe(0);
  });

  it('lets exactly one of ten simultaneous writers have a key', async () => {
    const tries = Array.from({ length: 10 }, (_, index) =>
      storage.put('race/a', text(`writer ${index}`), much),
    );
    const results = await Promise.allSettled(tries);
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('refuses one byte too many and leaves nothing', async () => {
    expect(await storage.put('limit/fits', text('12345'), { maxBytes: 5 })).toMatchObject({ size: 5 });
    await expect(storage.put('limit/large', text('123456'), { maxBytes: 5 })).rejects.toThrow(FileTooLarge);
    expect(await storage.stat('limit/large')).toBeNull();
    expect(await leftovers()).toBe(0);
  });

  it('leaves nothing of a stream that breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(storage.put('broken/a', broken, much)).rejects.toThrow('connection lost');
    expect(await storage.get('broken/a')).toBeNull();
    expect(await leftovers()).toBe(0);
  });

  it('answers null for what is not there, and deletes it without complaint', async () => {
    expect(await storage.get('nothing/here')).toBeNull();
    expect(await storage.stat('nothing/here')).toBeNull();
    await expect(storage.delete('nothing/here')).resolves.toBeUndefined();
  });

  it('deletes a file', async () => {
    await storage.put('gone/a', text('a'), much);
    await storage.delete('gone/a');
    expect(await storage.stat('gone/a')).toBeNull();
  });

  it('lists a folder in pages, with what lies deeper and without its neighbours', async () => {
    for (const key of ['list/a', 'list/b/c', 'list/d', 'list-other/e'])
      await storage.put(key, text(key), much);
    const first = await storage.list('list', { limit: 2 });
    expect(first.files.map((file) => file.key)).toEqual(['list/a', 'list/b/c']);
    const second = await storage.list('list', { limit: 2, after: first.next as string });
    expect(second).toEqual({ files: [{ key: 'list/d', size: 6 }] });
    expect(await storage.list('unknown')).toEqual({ files: [] });
  });

  it.each([
    '',
    '/',
    '../secret',
    'a/../b',
    'a//b',
    '/etc/passwd',
    '.incoming/x',
    'a\\b',
    'A',
    'a b',
    'a/',
    'a\0b',
    '..',
  ])('refuses the key %j', async (key) => {
    await expect(storage.put(key, text('x'), much)).rejects.toThrow(BadFileKey);
    await expect(Promise.resolve().then(() => storage.get(key))).rejects.toThrow(BadFileKey);
    await expect(Promise.resolve().then(() => storage.list(key))).rejects.toThrow(BadFileKey);
  });

  it('says that it can be reached', async () => {
    await expect(storage.ping()).resolves.toBeUndefined();
  });
});

it('S3 storage with a wrong key is refused', async () => {
  const server = new S3Server('bundel', 'other-key');
  const endpoint = await server.start();
  const settings = { accessKeyId: 'test-key', secretAccessKey: 'test-secret', bucket: 'bundel', region: 'x' };
  const storage = new S3Storage({ ...settings, endpoint });
  await expect(storage.stat('a/b')).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  storage.close();
  await server.stop();
});
