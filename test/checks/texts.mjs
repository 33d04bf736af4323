/**
 * `npm run check:texts`: nothing in the project points at one person's machine or network, and the Dutch and English
 * catalogues say the same things.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { report } from './report.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TEXT =
  /(^|\/)[^/]*\.(ts|tsx|mjs|cjs|js|json|md|yaml|yml|css|html|gql|graphql|sql|sh|csv|example)$|(^|\/)[^./]+$/;

/** What must not stand in a committed file, and why. */
const FOREIGN = [
  { pattern: /\.\.\/shared\b/, reason: 'names a folder that nobody who clones the project has' },
  {
    pattern: /(?<![\w.:@/-])\/(?:work|Users|home\/\w+|root)\/[\w.@-]/,
    reason: 'names a path of one machine',
  },
  { pattern: /\b[A-Z]:\\\\?Users\\/, reason: 'names a path of one machine' },
  {
    pattern: /\bregistry\.[\w-]+\.[\w.]+|https?:\/\/[\w.-]*(?:verdaccio|artifactory|nexus)/i,
    reason: 'names a package registry',
  },
  { pattern: /"resolved":\s*"(?!file:|libs\/|apps\/|test")/, reason: 'pins a package to one address' },
];

/** @returns one sentence per line that points outside the project */
export function foreignMentions(file, text) {
  return text
    .split('\n')
    .flatMap((line, index) =>
      FOREIGN.filter(({ pattern }) => pattern.test(line)).map(
        ({ reason }) => `${file}:${index + 1} ${reason}`,
      ),
    );
}

/** Flat map of a nested catalogue: `page.title` → text. */
export function flatten(catalogue, prefix = '') {
  return Object.entries(catalogue).flatMap(([key, value]) => {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    return value !== null && typeof value === 'object' ? flatten(value, name) : [[name, value]];
  });
}

const blanks = (text) =>
  [...String(text).matchAll(/\{\{\s*([\w.]+)/g)].map(([, name]) => name).sort().join(', '); // prettier-ignore

/** @returns one sentence per text that one language lacks, leaves empty or fills with other values */
export function catalogueFaults(name, nl, en) {
  const dutch = new Map(flatten(nl));
  const english = new Map(flatten(en));
  const lacking = (from, to, language) =>
    [...from.keys()].filter((key) => !to.has(key)).map((key) => `${name}: ${language} lacks "${key}"`);
  const empty = [...dutch, ...english]
    .filter(([, text]) => typeof text === 'string' && text.trim() === '')
    .map(([key]) => `${name}: "${key}" is empty`);
  const unlike = [...dutch]
    .filter(([key, text]) => english.has(key) && blanks(text) !== blanks(english.get(key)))
    .map(([key]) => `${name}: "${key}" fills in other values in Dutch than in English`);
  return [...lacking(dutch, english, 'English'), ...lacking(english, dutch, 'Dutch'), ...empty, ...unlike];
}

/** The one object that a catalogue file exports. It may be put together from smaller files. */
export async function loadCatalogue(file) {
  await import('../setup/typescript.mjs');
  const loaded = await import(pathToFileURL(file).href);
  const objects = Object.values(loaded).filter((value) => value !== null && typeof value === 'object');
  if (objects.length !== 1) throw new Error(`${file} exports ${objects.length} catalogues instead of one.`);
  return objects[0];
}

function filesOfProject() {
  try {
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    return execFileSync('git', list, { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26 })
      .split('\0')
      .filter(Boolean);
  } catch {
    const skipped = /(^|\/)(node_modules|dist|\.data[^/]*|\.nx|\.git)(\/|$)/;
    return readdirSync(ROOT, { recursive: true }).filter(
      (file) => !skipped.test(file) && path.extname(file) !== '',
    );
  }
}

function cataloguePairs(files) {
  return files
    .filter((file) => /\/texts\/(.+\.)?nl\.ts$/.test(file))
    .map((nl) => ({ nl, en: nl.replace(/nl\.ts$/, 'en.ts') }));
}

async function main() {
  const files = filesOfProject().filter((file) => existsSync(path.join(ROOT, file)));
  const faults = files
    .filter((file) => TEXT.test(file) && file !== 'test/checks/texts.spec.ts')
    .flatMap((file) => foreignMentions(file, readFileSync(path.join(ROOT, file), 'utf8')));
  const pairs = cataloguePairs(files);
  for (const { nl, en } of pairs) {
    if (!files.includes(en)) faults.push(`${nl} has no English sibling ${en}`);
    else
      faults.push(
        ...catalogueFaults(
          nl,
          await loadCatalogue(path.join(ROOT, nl)),
          await loadCatalogue(path.join(ROOT, en)),
        ),
      );
  }
  report(
    `${files.length} files point nowhere outside; ${pairs.length} catalogues are complete in Dutch and English`,
    faults,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
