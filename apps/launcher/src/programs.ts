import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  apiEnvironment,
  idpEnvironment,
  usesDemoLogin,
  webEnvironment,
  workerEnvironment,
  type Surroundings,
} from './environment.js';
import type { ProgramPlan } from './program.js';

/** The programs of one portal, in the order in which they start; the last is what people see. */
export function programsOf(to: Surroundings): ProgramPlan[] {
  const idp = plan(to, 'idp', idpEnvironment(to), to.ports.idp);
  const worker = plan(to, 'worker', workerEnvironment(to), to.ports.worker);
  const api = plan(to, 'api', apiEnvironment(to), to.ports.api);
  return [...(usesDemoLogin(to.given) ? [idp] : []), worker, api, ...(to.dev ? [pageServer(to)] : [])];
}

function plan(to: Surroundings, name: string, env: ProgramPlan['env'], port: number): ProgramPlan {
  const entry = to.dev
    ? ['--import', fileUrl(to, 'test/setup/typescript.mjs'), join(to.root, 'apps', name, 'src', 'main.ts')]
    : [join(to.root, 'apps', name, 'dist', 'main.js')];
  return {
    name,
    args: ['--enable-source-maps', '--import', followParent(), ...entry],
    cwd: to.root,
    env,
    readyUrl: `http://127.0.0.1:${port}/health/ready`,
    logFile: join(to.data, 'logs', `${name}.log`),
  };
}

function pageServer(to: Surroundings): ProgramPlan {
  const vite = join(to.root, 'node_modules', 'vite', 'bin', 'vite.js');
  return {
    name: 'pages',
    args: [
      '--import',
      followParent(),
      vite,
      '--port',
      String(to.ports.portal),
      '--strictPort',
      '--host',
      'localhost',
    ],
    cwd: join(to.root, 'apps', 'web'),
    env: webEnvironment(to),
    readyUrl: `http://localhost:${to.ports.portal}/`,
    logFile: join(to.data, 'logs', 'pages.log'),
  };
}

function followParent(): string {
  return pathToFileURL(fileURLToPath(new URL('./follow-parent.js', import.meta.url))).href;
}

function fileUrl(to: Surroundings, path: string): string {
  return pathToFileURL(join(to.root, path)).href;
}
