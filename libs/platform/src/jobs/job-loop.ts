/** Runs `work` again and again, one at a time, every `everyMs` or as soon as it is woken. Errors are reported, never thrown. */
export class JobLoop {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly everyMs: number,
    private readonly work: () => Promise<boolean | void>,
    private readonly onError: (error: Error) => void,
  ) {}

  /** Runs now, or once more right after the run under way. */
  wake(): void {
    if (this.stopped) return;
    if (this.running !== undefined) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.round().finally(() => {
      this.running = undefined;
      this.plan();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** `work` answers true when there is more to do at once. */
  private async round(): Promise<void> {
    do {
      this.again = false;
      try {
        if ((await this.work()) === true) this.again = true;
      } catch (error) {
        this.onError(error as Error);
      }
    } while (this.again && !this.stopped);
  }

  private plan(): void {
    if (this.stopped) return;
    if (this.again) return this.wake();
    this.timer = setTimeout(() => this.wake(), this.everyMs);
  }
}
