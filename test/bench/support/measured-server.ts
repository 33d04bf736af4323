import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const preload = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** A server in a process of its own whose processor time can be asked. */
export interface MeasuredServer {
  readonly url: string;
  /** Microseconds of processor time since its start, user and system. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** Starts a TypeScript entry and waits until `path` answers. */
export async function startMeasured(
  entry: URL,
  port: number,
  env: Readonly<Record<string, string>>,
  path: string,
): Promise<MeasuredServer> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      preload('../../setup/typescript.mjs'),
      '--import',
      preload('./report-cpu.mjs'),
      fileURLToPath(entry),
    ],
    { env: { ...process.env, ...env, PORT: String(port) }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(child, `${url}${path}`);
  return { url, cpu: () => cpuOf(child), stop: () => stopped(child) };
}

async function untilAnswering(child: ChildProcess, url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server of ${url} ended with code ${child.exitCode}.`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer within 30 seconds.`);
}

function cpuOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('message', (message: { cpu: NodeJS.CpuUsage }) =>
      resolve(message.cpu.user + message.cpu.system),
    );
    child.send('cpu');
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
  });
}
