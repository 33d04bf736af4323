import { Database, CONFIG, ERROR_LOG, type Config, type ErrorLog } from '@bundel/platform';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { loadAuditKey } from './audit-key.js';
import { makeCheckpoint, type CheckpointOptions } from './make-checkpoint.js';

/**
 * Seals the trail at regular times and once more when the worker stops.
 * Not a queued job: key and folder belong to this machine, every copy completes its own folder, and sealing must not wait for a queue.
 */
@Injectable()
export class CheckpointRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private options: CheckpointOptions | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(ERROR_LOG) private readonly log: ErrorLog,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { AUDIT_KEY_FILE: keyFile, AUDIT_CHECKPOINT_DIR: folder } = this.config;
    if (keyFile === undefined || folder === undefined) {
      this.log.warn('The audit trail is not sealed: set AUDIT_KEY_FILE and AUDIT_CHECKPOINT_DIR.');
      return;
    }
    this.options = { privateKey: await loadAuditKey(keyFile), folder };
    this.timer = setInterval(() => void this.seal(), this.config.AUDIT_CHECKPOINT_SECONDS * 1_000);
    this.timer.unref();
    void this.seal();
  }

  /** Before the pool is closed: what was done since the last checkpoint is sealed too. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.seal();
  }

  private seal(): Promise<void> {
    const { options } = this;
    if (options === undefined) return Promise.resolve();
    this.running = this.running.then(async () => {
      try {
        await makeCheckpoint(this.database, options);
      } catch (error) {
        this.log.error(error, { act: 'seal the audit trail' });
      }
    });
    return this.running;
  }
}
