/**
 * `npm run check:licences`: every package in the lock file has a licence that the EUPL-1.2 can live with, and every
 * package accepts the Node version that is our floor. The lock file is read as written; nothing is downloaded.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './report.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

export const ALLOWED = new Set([
  ...['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'EUPL-1.2', 'MPL-2.0', '0BSD', 'CC0-1.0'],
  ...['BlueOak-1.0.0', 'Unlicense', 'Zlib'],
]);

/** Package → the one further licence it may have, and why. */
export const EXCEPTIONS = {
  '@fontsource-variable/source-sans-3': ['OFL-1.1', 'a font, embedded and not sold by itself'],
  'caniuse-lite': ['CC-BY-4.0', 'data about browsers, used while building and not delivered'],
  nodemailer: ['MIT-0', 'MIT without the duty to name its author'],
  'smtp-server': ['MIT-0', 'MIT without the duty to name its author; receives mail in tests'],
  argparse: ['Python-2.0', 'permissive; reads the command line of a build tool'],
};

/** Names of the licences in an SPDX expression that stand in the way; empty when the expression is acceptable. */
export function refusedIn(expression, isAllowed) {
  const text = expression.trim().replace(/^\((.*)\)$/s, (whole, inner) => (balanced(inner) ? inner : whole));
  const either = split(text, ' OR ');
  if (either.length > 1) {
    const answers = either.map((part) => refusedIn(part, isAllowed));
    return answers.some((refused) => refused.length === 0) ? [] : answers.flat();
  }
  const all = split(text, ' AND ');
  if (all.length > 1) return all.flatMap((part) => refusedIn(part, isAllowed));
  const name = text.split(' WITH ')[0].trim();
  return isAllowed(name) ? [] : [name];
}

function balanced(text) {
  let depth = 0;
  for (const sign of text) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function split(text, operator) {
  const parts = [];
  let rest = '';
  for (const piece of text.split(operator)) {
    rest = rest === '' ? piece : rest + operator + piece;
    if (balanced(rest)) {
      parts.push(rest);
      rest = '';
    }
  }
  return rest === '' ? parts : [...parts, rest];
}

const nameOf = (location) => location.slice(location.lastIndexOf('node_modules/') + 'node_modules/'.length);

function declaredBy(manifest) {
  const { license, licenses } = manifest ?? {};
  if (typeof license === 'string') return license;
  if (license?.type) return license.type;
  const types = (licenses ?? []).map((found) => found.type ?? found).filter(Boolean);
  return types.length > 0 ? `(${types.join(' OR ')})` : undefined;
}

/** Packages of a lock file, without our own workspaces. */
export function installed(lock) {
  return Object.entries(lock.packages)
    .filter(([location, entry]) => location.includes('node_modules/') && !entry.link)
    .map(([location, entry]) => ({ location, name: nameOf(location), ...entry }));
}

/**
 * @param manifestAt reads the installed package.json of a location, or undefined
 * @returns one sentence per package whose licence is unknown or not on the list
 */
export function licenceFaults(lock, manifestAt) {
  return installed(lock).flatMap((entry) => {
    const licence = declaredBy(entry) ?? declaredBy(manifestAt(entry.location));
    const label = `${entry.name}@${entry.version}`;
    if (!licence) return [`${label} names no licence`];
    const exception = EXCEPTIONS[entry.name]?.[0];
    const refused = refusedIn(licence, (name) => ALLOWED.has(name) || name === exception);
    return refused.length === 0
      ? []
      : [`${label} has licence ${refused.join(', ')}, which is not on the list`];
  });
}

/** Exceptions for packages or licences that are no longer there. */
export function staleExceptions(lock) {
  const present = new Map(installed(lock).map(({ name, license }) => [name, license]));
  return Object.entries(EXCEPTIONS)
    .filter(([name, [licence]]) => present.get(name) !== licence)
    .map(([name, [licence]]) => `the exception for ${name} (${licence}) is no longer needed`);
}

/** @returns one sentence per package that does not accept the Node version */
export function engineFaults(lock, node, satisfies) {
  return installed(lock)
    .filter(({ engines }) => engines?.node && !satisfies(node, engines.node))
    .map(
      ({ name, version, engines }) => `${name}@${version} wants Node ${engines.node}, our floor is ${node}`,
    );
}

function main() {
  const lock = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const { engines } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const floor = `${engines.node.replace('>=', '')}.0`;
  const manifestAt = (location) => {
    const file = path.join(ROOT, location, 'package.json');
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  // nx brings the reference implementation of version ranges; a second copy would only drift.
  const semver = createRequire(createRequire(import.meta.url).resolve('nx/package.json'))('semver');
  const faults = [
    ...licenceFaults(lock, manifestAt),
    ...staleExceptions(lock),
    ...engineFaults(lock, floor, semver.satisfies),
  ];
  report(`${installed(lock).length} packages: licences on the list, Node ${floor} accepted`, faults);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
