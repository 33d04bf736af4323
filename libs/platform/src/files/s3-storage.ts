import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  checkKey,
  FileExists,
  listLimit,
  type FilePage,
  type FileStorage,
  type StoredFile,
} from './file-storage.js';
import { spool } from './spool.js';

export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** Any S3-speaking server; Amazon's when left out. */
  readonly endpoint?: string | undefined;
  readonly accessKeyId?: string | undefined;
  readonly secretAccessKey?: string | undefined;
  /** Bucket in the path rather than in the host name; most servers other than Amazon's want it. */
  readonly pathStyle?: boolean | undefined;
}

/** The client would print requests, and with them keys, to the console. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };

function ignore(): void {}

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
const orNull = (error: unknown): null => {
  if (statusOf(error) === 404) return null;
  throw error;
};

/**
 * Files in S3. A stream is measured in a temporary file first: its size and hash are then known before a byte is sent,
 * the server checks the hash, and a stream that is too large or breaks off never reaches the bucket.
 */
export class S3Storage implements FileStorage {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor(settings: S3Settings) {
    const { accessKeyId, secretAccessKey } = settings;
    this.bucket = settings.bucket;
    this.client = new S3Client({
      region: settings.region,
      logger: silent,
      forcePathStyle: settings.pathStyle ?? settings.endpoint !== undefined,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(settings.endpoint === undefined ? {} : { endpoint: settings.endpoint }),
      ...(accessKeyId !== undefined && secretAccessKey !== undefined
        ? { credentials: { accessKeyId, secretAccessKey } }
        : {}),
    });
  }

  async put(key: string, content: Readable, limits: { readonly maxBytes: number }) {
    checkKey(key);
    const folder = await mkdtemp(join(tmpdir(), 'bundel-put-'));
    const path = join(folder, 'content');
    try {
      const { size, sha256 } = await spool(path, content, limits.maxBytes);
      await this.send(key, path, size, sha256);
      return { key, size, sha256 };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async get(key: string) {
    const found = await this.client
      .send(new GetObjectCommand({ Bucket: this.bucket, Key: checkKey(key) }))
      .catch(orNull);
    if (found === null) return null;
    return { key, size: found.ContentLength ?? 0, content: found.Body as Readable };
  }

  async stat(key: string): Promise<StoredFile | null> {
    const found = await this.client
      .send(new HeadObjectCommand({ Bucket: this.bucket, Key: checkKey(key) }))
      .catch(orNull);
    return found === null ? null : { key, size: found.ContentLength ?? 0 };
  }

  async delete(key: string): Promise<void> {
    await this.client
      .send(new DeleteObjectCommand({ Bucket: this.bucket, Key: checkKey(key) }))
      .catch(orNull);
  }

  async list(
    folder: string,
    page: { readonly after?: string; readonly limit?: number } = {},
  ): Promise<FilePage> {
    const answer = await this.client.send(
      new ListObjectsV2Command({
        Bucket: this.bucket,
        Prefix: `${checkKey(folder)}/`,
        MaxKeys: listLimit(page.limit),
        ...(page.after === undefined ? {} : { StartAfter: page.after }),
      }),
    );
    const files = (answer.Contents ?? []).map((found) => ({ key: found.Key ?? '', size: found.Size ?? 0 }));
    const last = files.at(-1);
    return { files, ...(answer.IsTruncated === true && last !== undefined ? { next: last.key } : {}) };
  }

  async ping(): Promise<void> {
    await this.client.send(new HeadBucketCommand({ Bucket: this.bucket }));
  }

  close(): void {
    this.client.destroy();
  }

  private async send(key: string, path: string, size: number, sha256: string): Promise<void> {
    const command = new PutObjectCommand({
      Bucket: this.bucket,
      Key: key,
      Body: createReadStream(path),
      ContentLength: size,
      ContentType: 'application/octet-stream',
      IfNoneMatch: '*',
    });
    command.middlewareStack.add(
      (next) => (args) => {
        const { headers } = args.request as { headers: Record<string, string> };
        headers['x-amz-content-sha256'] = sha256;
        return next(args);
      },
      { step: 'build', name: 'signedContentHash' },
    );
    try {
      await this.client.send(command);
    } catch (error) {
      throw [409, 412].includes(statusOf(error) ?? 0) ? new FileExists() : error;
    }
  }
}
