// What a visitor downloads: limits on the build of the portal, gzip, in thousands of bytes.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { report } from './report.mjs';

const LIMITS = { 'first load, scripts': 180, 'a part loaded later': 40, 'all styles': 35 };
const dist = path.resolve(import.meta.dirname, '../../apps/web/dist');

const sizes = new Map();
function sizeOf(file) {
  if (!sizes.has(file))
    sizes.set(file, gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length / 1000);
  return sizes.get(file);
}

/** An entry with everything that it imports at once. */
function withImports(manifest, key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key].imports ?? []) withImports(manifest, next, found);
  return found;
}

const sum = (manifest, keys) => [...keys].reduce((total, key) => total + sizeOf(manifest[key].file), 0);

function firstLoad(manifest) {
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file);
  const keys = Object.keys(manifest).filter((key) => named.includes(manifest[key].file));
  return new Set(keys.flatMap((key) => [...withImports(manifest, key)]));
}

/** What a part that is loaded later brings beyond the first load, shared pieces included. */
const beyond = (manifest, key, first) => [...withImports(manifest, key)].filter((part) => !first.has(part));

/** The figures of this build. */
function measure() {
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));
  const first = firstLoad(manifest);
  const routes = Object.keys(manifest)
    .filter((key) => manifest[key].isDynamicEntry && !first.has(key))
    .map((key) => ({
      name: manifest[key].src ?? manifest[key].name,
      size: sum(manifest, beyond(manifest, key, first)),
    }))
    .sort((one, other) => other.size - one.size);
  const styles = new Set(
    Object.values(manifest).flatMap(({ css = [], file }) => [
      ...css,
      ...(file.endsWith('.css') ? [file] : []),
    ]),
  );
  return {
    first: sum(manifest, first),
    routes,
    styles: [...styles].reduce((total, file) => total + sizeOf(file), 0),
  };
}

function check() {
  const { first, routes, styles } = measure();
  const figures = [
    ['first load, scripts', first],
    ...routes.slice(0, 5).map(({ name, size }) => ['a part loaded later', size, name]),
    ['all styles', styles],
  ];
  for (const [what, size, name] of figures)
    console.log(`${size.toFixed(1).padStart(6)} of ${LIMITS[what]} kB  ${what}${name ? `: ${name}` : ''}`);
  return figures
    .filter(([what, size]) => size > LIMITS[what])
    .map(([what, size, name]) => `${name ?? what}: ${size.toFixed(1)} kB is more than ${LIMITS[what]} kB.`);
}

try {
  report('The build of the portal fits its budgets.', check());
} catch (error) {
  report('', [`There is no build of the portal to weigh: run \`npm run build\` first (${error.message}).`]);
}
