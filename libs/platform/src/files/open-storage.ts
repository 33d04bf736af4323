import type { FileStorage } from './file-storage.js';
import { FolderStorage } from './folder-storage.js';

export interface StorageSettings {
  readonly FILES_DIR?: string | undefined;
  readonly S3_ENDPOINT?: string | undefined;
  readonly S3_REGION: string;
  readonly S3_BUCKET?: string | undefined;
  readonly S3_ACCESS_KEY_ID?: string | undefined;
  readonly S3_SECRET_ACCESS_KEY?: string | undefined;
}

/** S3 when a bucket is set, otherwise the folder; the S3 client is loaded only when it is used. */
export async function openStorage(settings: StorageSettings): Promise<FileStorage> {
  if (settings.S3_BUCKET === undefined) {
    if (settings.FILES_DIR === undefined)
      throw new Error('Set FILES_DIR or S3_BUCKET: files have no place to lie.');
    return new FolderStorage(settings.FILES_DIR);
  }
  const { S3Storage } = await import('./s3-storage.js');
  return new S3Storage({
    bucket: settings.S3_BUCKET,
    region: settings.S3_REGION,
    endpoint: settings.S3_ENDPOINT,
    accessKeyId: settings.S3_ACCESS_KEY_ID,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
  });
}
