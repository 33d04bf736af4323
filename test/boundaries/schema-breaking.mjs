/**
 * `npm run check:schema`: apps/api/schema.gql is what the code prints, and what it takes away from clients since the
 * last published schema is decided in an ADR: a fenced block `schema-break` in docs/adr/*.md that holds the sentence.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, findBreakingChanges } from 'graphql';
import { report } from '../checks/report.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SCHEMA = 'apps/api/schema.gql';
const PRINTER = 'apps/api/dist/print-schema.js';

/** Sentences that ADRs allow, from their `schema-break` blocks. */
export function decidedBreaks(documents) {
  const blocks = documents.flatMap((text) => [...text.matchAll(/^```schema-break\n([\s\S]*?)^```/gm)]);
  return new Set(blocks.flatMap(([, lines]) => lines.split('\n').map((line) => line.trim())).filter(Boolean));
}

/** What the newer schema takes away from clients without a decision. */
export function undecidedBreaks(before, after, documents) {
  const decided = decidedBreaks(documents);
  return findBreakingChanges(buildSchema(before), buildSchema(after))
    .map(({ description }) => description)
    .filter((description) => !decided.has(description));
}

function git(root, ...args) {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

/** The schema that clients know: where this branch left main or, on main, the version before the latest change. */
export function publishedSchema(root, current) {
  const at = (commit) => commit && git(root, 'show', `${commit}:${SCHEMA}`);
  const head = git(root, 'rev-parse', 'HEAD')?.trim();
  const main = ['main', 'origin/main'].find((name) => git(root, 'rev-parse', '--verify', name) !== undefined);
  const fork = main && git(root, 'merge-base', main, 'HEAD')?.trim();
  if (fork && fork !== head) return at(fork);
  if (at(head) !== current) return at(head);
  const changed = git(root, 'log', '-1', '--format=%H', '--', SCHEMA)?.trim();
  return at(changed && `${changed}^`);
}

function adrs(root) {
  const folder = path.join(root, 'docs/adr');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** The printer compares without writing when it is asked to. */
function isWhatCodePrints() {
  const { status } = spawnSync(process.execPath, [path.join(ROOT, PRINTER), '--check'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}

function main() {
  const file = path.join(ROOT, SCHEMA);
  if (!existsSync(file)) return report('', [`${SCHEMA} is missing: run npm run build, then npm run schema`]);
  const current = readFileSync(file, 'utf8');
  const faults = [];
  if (!existsSync(path.join(ROOT, PRINTER))) faults.push(`${PRINTER} is missing: run npm run build first`);
  else if (!isWhatCodePrints()) faults.push(`${SCHEMA} is not what the code prints: run npm run schema`);
  const before = publishedSchema(ROOT, current);
  const breaks = before ? undecidedBreaks(before, current, adrs(ROOT)) : [];
  faults.push(...breaks.map((sentence) => `breaks clients without an ADR: ${sentence}`));
  const compared = before
    ? 'nothing taken from clients without a decision'
    : 'no earlier schema to compare with';
  return report(`${SCHEMA} is what the code prints; ${compared}`, faults);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
