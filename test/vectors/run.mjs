/** `npm run vectors -- <file>`: recomputes every worked example of a file and compares. See vectors/README.md. */
import '../setup/typescript.mjs';

const { runVectorFiles } = await import('./run-vectors.ts');
process.exitCode = await runVectorFiles(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  problem: (line) => process.stderr.write(`${line}\n`),
});
