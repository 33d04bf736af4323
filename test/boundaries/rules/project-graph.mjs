/** Gives the boundary rule a fresh project graph, also on a fresh clone and outside the eslint command. */
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** Computes and stores the project graph that `@nx/enforce-module-boundaries` reads. */
export async function prepareProjectGraph(root) {
  process.env.NX_DAEMON ??= 'false';
  process.env.NX_WORKSPACE_ROOT_PATH ??= root;
  const { createProjectGraphAsync } = require('@nx/devkit');
  const graph = await createProjectGraphAsync({ exitOnError: false, resetDaemonClient: true });
  const known = Object.keys(graph.nodes).length;
  if (known === 0)
    throw new Error(`No project found below ${path.basename(root)}: the boundary rule would see nothing.`);
  return graph;
}
