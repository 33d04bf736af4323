/** `npm run check:docker`: no engine runs here, so the Dockerfile and compose.yaml are read and held against the project. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { composeFaults, frontFaults, readCompose } from './compose-rules.mjs';
import { dockerfileFaults, stagesOf } from './dockerfile-rules.mjs';
import { report } from './report.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TARGETS = ['api', 'worker', 'migrate', 'web'];
const SCHEMA = 'libs/platform/src/config/config.ts';

const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');

/** Names of the settings, and those that have neither a default nor may be left out. */
export function settingsOf(source) {
  const file = ts.createSourceFile('config.ts', source, ts.ScriptTarget.ES2022, true);
  const settings = new Map();
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && /^[A-Z][A-Z0-9_]+$/.test(node.name.getText())) {
      settings.set(node.name.getText(), node.initializer.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const mayBeAbsent = /\.(optional|default)\(|^port\(/;
  const required = [...settings].filter(([, schema]) => !mayBeAbsent.test(schema)).map(([name]) => name);
  return { known: new Set(settings.keys()), required };
}

/** A built file exists when its source does: `apps/api/dist/main.js` comes from `apps/api/src/main.ts`. */
function sourceExists(built) {
  const source = built.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
  return existsSync(path.join(ROOT, source));
}

function main() {
  const dockerfile = read('docker/Dockerfile');
  const compose = read('docker/compose.yaml');
  const stages = stagesOf(dockerfile);
  const { services } = readCompose(compose);
  const project = {
    stages,
    config: settingsOf(read(SCHEMA)),
    example: read('docker/.env.example'),
    exists: (file) => existsSync(path.join(ROOT, 'docker', file)),
    sourceExists,
  };
  const faults = [
    ...dockerfileFaults(dockerfile, TARGETS, (file) => existsSync(path.join(ROOT, file))),
    ...composeFaults(compose, project),
    ...frontFaults(read('docker/web/portal.conf'), { services, stages }),
  ];
  report(`${stages.size} stages and ${Object.keys(services).length} services hold what they promise`, faults);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
