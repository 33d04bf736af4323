/** Import rings, also type-only ones: a ring means that neither file can be understood without the other. */
import { cruise } from 'dependency-cruiser';

const options = {
  exclude: { path: ['(^|/)(node_modules|dist|generated|\\.data|\\.nx)(/|$)', 'test/boundaries/fixtures'] },
  includeOnly: { path: ['^(apps|libs|test)/'] },
  tsPreCompilationDeps: true,
  combinedDependencies: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['@bundel/source', 'import', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.d.ts'],
    mainFields: ['module', 'main'],
  },
  validate: true,
  ruleSet: {
    forbidden: [{ name: 'no-ring', severity: 'error', from: {}, to: { circular: true } }],
  },
};

const withoutGenerated = (ring) => ring.map((step) => step.name ?? step);

/**
 * Follows every import below the folders.
 * @returns the rings as lists of files, and how many files and imports were seen
 */
export async function findRings(baseDir, folders, overrides = {}) {
  const { output } = await cruise(folders, { ...options, baseDir, ...overrides });
  const rings = new Map();
  for (const violation of output.summary.violations) {
    const files = withoutGenerated(violation.cycle ?? [violation.to]);
    rings.set([...files].sort().join('|'), files);
  }
  const imports = output.modules.flatMap((module) => module.dependencies);
  const unresolved = imports.filter((found) => found.couldNotResolve && /^(\.|@bundel\/)/.test(found.module));
  return {
    rings: [...rings.values()],
    files: output.modules.length,
    imports: imports.length,
    crossing: imports.filter((found) => found.module.startsWith('@bundel/')).length,
    unresolved: unresolved.map((found) => found.module),
  };
}
