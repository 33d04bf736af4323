import { spawn, type ChildProcess } from 'node:child_process';

/**
 * A tiny watcher that stops PostgreSQL when we die without having stopped it (kill -9, lost terminal).
 * It reads from a pipe that only we hold: the end of the pipe is the end of us.
 */
export class Guard {
  private constructor(private readonly child: ChildProcess) {}

  /** @param removeFolder deleted after PostgreSQL has ended; for databases that only live for a test */
  static watch(pid: number, pgdata: string, removeFolder: string | null): Guard {
    const child = spawn('/bin/sh', ['-c', script, 'guard', String(pid), pgdata, removeFolder ?? ''], {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      cwd: '/',
    });
    child.on('error', () => undefined);
    child.stdin?.on('error', () => undefined);
    child.unref();
    (child.stdin as (NodeJS.WritableStream & { unref?: () => void }) | null)?.unref?.();
    return new Guard(child);
  }

  /** PostgreSQL was stopped properly: there is nothing left to watch. */
  dismiss(): void {
    this.child.kill('SIGKILL');
    this.child.stdin?.destroy();
  }
}

const script = `
cat > /dev/null
if [ "$(head -n 1 "$2/postmaster.pid" 2>/dev/null)" = "$1" ]; then kill -INT "$1" 2>/dev/null; fi
i=0
while [ -e "$2/postmaster.pid" ] && kill -0 "$1" 2>/dev/null && [ $i -lt 100 ]; do sleep 0.1; i=$((i + 1)); done
if [ -n "$3" ]; then rm -rf "$3"; fi
`;
