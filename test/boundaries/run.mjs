/**
 * `npm run boundaries`: no import ring in the tree, and every boundary rule refuses its planted fault.
 * The committed eslint configuration judges the faults as if they stood at the path they name; nothing is written.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { allowed, faults, ringFolders } from './fixtures.mjs';
import { findRings } from './rings.mjs';

// On a build server the parser reads each file once, from disk; planted faults exist only in memory.
process.env.TSESTREE_SINGLE_RUN = 'false';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TYPED_RULES = new Set([
  '@typescript-eslint/no-floating-promises',
  '@typescript-eslint/switch-exhaustiveness-check',
]);

/** Rules that need types judge an existing file's place; all others need no place on disk. */
function engines() {
  const untyped = [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }];
  return {
    typed: new ESLint({ cwd: ROOT }),
    plain: new ESLint({ cwd: ROOT, overrideConfig: untyped }),
  };
}

async function reports({ typed, plain }, fixture) {
  const engine = TYPED_RULES.has(fixture.expects) ? typed : plain;
  const filePath = path.join(ROOT, fixture.at);
  if (engine === typed && !existsSync(filePath))
    throw new Error(`${fixture.at} must exist for a rule that needs types.`);
  const [result] = await engine.lintText(fixture.code, { filePath });
  const fatal = result?.messages.find((message) => message.fatal);
  if (!result || fatal)
    throw new Error(`${fixture.rule}/${fixture.file}: ${fatal?.message ?? 'was ignored'}`);
  return result.messages;
}

async function judgeFault(eslint, fixture) {
  const found = await reports(eslint, fixture);
  const refused = found.some(
    ({ ruleId, message }) => ruleId === fixture.expects && message.includes(fixture.says),
  );
  return {
    name: `${fixture.rule} (${fixture.file})`,
    passed: refused,
    detail: `${fixture.expects} said nothing`,
    found,
  };
}

async function judgeAllowed(eslint, fixture) {
  const found = await reports(eslint, fixture);
  return { name: `allowed (${fixture.file})`, passed: found.length === 0, detail: 'was refused', found };
}

async function judgeTree() {
  const seen = await findRings(ROOT, ['apps', 'libs', 'test']);
  const name = `import rings: ${seen.rings.length} in ${seen.files} files, ${seen.imports} imports (${seen.crossing} between libraries)`;
  const blind = seen.crossing === 0 || seen.unresolved.length > 0;
  const detail = blind
    ? `could not follow ${seen.unresolved.slice(0, 5).join(', ')}`
    : seen.rings.map((ring) => ring.join(' → ')).join('\n    ');
  return { name, passed: seen.rings.length === 0 && !blind, detail };
}

async function judgeRing({ name, folder }) {
  const { rings } = await findRings(folder, ['.'], {
    exclude: { path: 'node_modules' },
    includeOnly: undefined,
  });
  return { name: `${name} (planted)`, passed: rings.length === 1, detail: 'the ring was not found' };
}

async function main() {
  const eslint = engines();
  const verdicts = [await judgeTree()];
  for (const ring of ringFolders()) verdicts.push(await judgeRing(ring));
  for (const fixture of faults()) verdicts.push(await judgeFault(eslint, fixture));
  for (const fixture of allowed()) verdicts.push(await judgeAllowed(eslint, fixture));
  for (const { name, passed, detail, found = [] } of verdicts) {
    console.log(passed ? `✓ ${name}` : `✗ ${name}: ${detail}`);
    if (!passed) for (const { ruleId, message } of found) console.log(`    ${ruleId}: ${message}`);
  }
  const failed = verdicts.filter(({ passed }) => !passed).length;
  console.log(
    failed === 0
      ? `${verdicts.length} boundaries hold.`
      : `${failed} of ${verdicts.length} boundaries do not hold.`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

await main();
