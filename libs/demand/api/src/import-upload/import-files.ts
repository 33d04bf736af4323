import { CONFIG, openStorage, type Config, type FileStorage } from '@bundel/platform';
import { Inject, Injectable } from '@nestjs/common';

/** Where uploaded files lie; opened when it is first needed. */
@Injectable()
export class ImportFiles {
  private opened: Promise<FileStorage> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get maxBytes(): number {
    return this.config.IMPORT_MAX_BYTES;
  }

  storage(): Promise<FileStorage> {
    this.opened ??= openStorage(this.config);
    return this.opened;
  }

  /** Removes a file whose import is gone; one that cannot be removed now is no reason to fail. */
  async forget(key: string): Promise<void> {
    const storage = await this.storage();
    await storage.delete(key).catch(() => undefined);
  }
}
