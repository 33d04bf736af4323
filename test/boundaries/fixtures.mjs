/** Reads the planted faults: what each is, where in the tree it would stand, and which rule must refuse it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, 'fixtures');
const RING_FIXTURES = ['import-ring', 'import-ring-of-types'];

const header = (text, key) => new RegExp(`^// ${key}: ?(.*)$`, 'm').exec(text)?.[1]?.trim();

function read(rule, file) {
  const text = readFileSync(path.join(FOLDER, rule, file), 'utf8');
  const at = header(text, 'at');
  if (!at) throw new Error(`${rule}/${file} does not say where it stands ("// at: <path>").`);
  const code = text.replace(/^(\/\/ (at|expects|says):.*\n)+/, '');
  return { rule, file, at, expects: header(text, 'expects'), says: header(text, 'says') ?? '', code };
}

function inFolder(rule) {
  return readdirSync(path.join(FOLDER, rule))
    .sort()
    .map((file) => read(rule, file));
}

/** Every fixture that a lint rule must refuse, by the name of its folder. */
export function faults() {
  return readdirSync(FOLDER)
    .filter((rule) => rule !== 'allowed' && !RING_FIXTURES.includes(rule))
    .sort()
    .flatMap(inFolder);
}

/** Code beside the borders that must pass, so that a rule which refuses everything is found too. */
export function allowed() {
  return inFolder('allowed');
}

/** Folders that hold one ring each. */
export function ringFolders() {
  return RING_FIXTURES.map((name) => ({ name, folder: path.join(FOLDER, name) }));
}
