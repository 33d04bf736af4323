/** `npm run bench -- <name>`: runs one benchmark; alone it lists them. A benchmark is `test/bench/<name>.bench.{ts,mjs}`. */
import { readdir } from 'node:fs/promises';
import '../setup/typescript.mjs';

const folder = new URL('./', import.meta.url);
const pattern = /^(.+)\.bench\.(ts|mjs)$/;

async function main() {
  const files = (await readdir(folder)).filter((file) => pattern.test(file)).sort();
  const names = files.map((file) => pattern.exec(file)[1]);
  const wanted = process.argv.slice(2);
  if (wanted.length === 0) return list(files);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no benchmark "${unknown[0]}". There are: ${names.join(', ') || '(none yet)'}\n`,
    );
    process.exitCode = 1;
    return;
  }
  for (const name of wanted) await runBench(await load(files[names.indexOf(name)]));
}

async function list(files) {
  process.stdout.write('Benchmarks (npm run bench -- <name>):\n');
  if (files.length === 0) process.stdout.write('  none yet\n');
  for (const file of files) {
    const { name, about } = await load(file);
    process.stdout.write(`  ${name.padEnd(20)} ${about ?? ''}\n`);
  }
}

async function load(file) {
  const bench = await import(new URL(file, folder).href);
  if (typeof bench.name !== 'string' || typeof bench.run !== 'function') {
    throw new Error(`${file} must export { name, run }.`);
  }
  return bench;
}

/** Prints one JSON line per figure; a figure that misses its goal makes the run fail. */
async function runBench(bench) {
  process.stderr.write(`${bench.name} …\n`);
  const figures = await bench.run({ tell: (sentence) => process.stderr.write(`  ${sentence}\n`) });
  for (const { metric, value, goal } of figures) {
    process.stdout.write(`${JSON.stringify({ bench: bench.name, metric, value, goal })}\n`);
    if (goal !== undefined && !meets(value, goal)) {
      process.stderr.write(`  ${metric} ${value} misses its goal ${goal}\n`);
      process.exitCode = 1;
    }
  }
}

function meets(value, goal) {
  const [, sign, limit] = /^(>=|<=)\s*([\d.]+)$/.exec(goal) ?? [];
  if (sign === undefined) throw new Error(`A goal is written ">= 40" or "<= 4", not "${goal}".`);
  return sign === '>=' ? value >= Number(limit) : value <= Number(limit);
}

main().catch((error) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
