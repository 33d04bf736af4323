/**
 * The house rules, all at error. `npm run boundaries` proves each with a fixture that must fail.
 * Who may know whom: test/boundaries/rules/house-plan.mjs.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { productConstraints, specConstraints } from './test/boundaries/rules/house-plan.mjs';
import * as imports from './test/boundaries/rules/imports.mjs';
import { likelyMistakes } from './test/boundaries/rules/mistakes.mjs';
import { bundelPlugin } from './test/boundaries/rules/names.mjs';
import { prepareProjectGraph } from './test/boundaries/rules/project-graph.mjs';
import { purity } from './test/boundaries/rules/purity.mjs';

// Without a project graph the boundary rule skips itself silently; here it must not.
await prepareProjectGraph(import.meta.dirname);

const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', '**/*.int-spec.ts', '**/*.e2e-spec.ts'];
const PURE = [
  'libs/kernel/src/**',
  'libs/procurement-law/src/**',
  'libs/sovereignty/src/**',
  'libs/*/domain/src/**',
];
const BROWSER = ['libs/*/web/src/**', 'libs/ui/src/**', 'apps/web/src/**'];
const BEFORE_INSTALL = [
  'apps/launcher/*.mjs',
  'apps/launcher/start/**/*.mjs',
  'test/run/**/*.mjs',
  'test/run.mjs',
  '.ci/**/*.mjs',
];
const WITH_DEFAULT_EXPORT = [
  '**/*.config.{mjs,ts}',
  '**/codegen.ts',
  'apps/web/src/routes/**',
  'test/setup/**',
  'test/boundaries/fixtures/**',
];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports: one name for one thing, everywhere.',
};
const noTsEnum = {
  selector: 'TSEnumDeclaration',
  message: 'String-literal unions; enums live at the GraphQL edge (api) only.',
};
const noBusinessWord = {
  selector:
    'Identifier[name=/(^|_)(tender|bidder|supplier|municipality|campaign|callOff|award)|(Tender|Bidder|Bid(?![a-z])|Supplier|Municipality|Campaign|CallOff|AwardCriteri)/]',
  message: 'The platform knows no business word.',
};

const declaredAccess = {
  selector:
    'MethodDefinition:has(Decorator > CallExpression[callee.name=/^(Query|Mutation|Subscription)$/]):not(:has(Decorator > CallExpression[callee.object.name="Access"]))',
  message: 'Say who may call this operation: @Access.public(), @Access.signedIn() or @Access.roles(...).',
};
const databaseClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Decisions use the database clock: await tx.now().',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Decisions use the database clock: await tx.now().',
  },
];

function boundaries(depConstraints, allow = []) {
  const options = {
    depConstraints,
    allow,
    banTransitiveDependencies: true,
    checkDynamicDependenciesExceptions: ['.*'], // a script may load late what others load at once
  };
  return { '@nx/enforce-module-boundaries': ['error', options] };
}

const typeAware = {
  files: ['apps/*/src/**/*.{ts,tsx}', 'libs/**/src/**/*.{ts,tsx}', 'test/**/*.ts'],
  ignores: ['**/*.d.ts'],
  languageOptions: {
    parserOptions: {
      project: ['./tsconfig.node.json', './tsconfig.web.json', './tsconfig.journeys.json'].filter((file) =>
        existsSync(path.join(import.meta.dirname, file)),
      ),
      tsconfigRootDir: import.meta.dirname,
    },
  },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
};

export default [
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/generated/**',
      '**/*.d.ts',
      '.data*/**',
      '.nx/**',
      'coverage/**',
      'test-results/**',
      'playwright-report/**',
      'test/golden/**',
      'test/boundaries/fixtures/**',
      'libs/reference-data/data/**',
    ],
  },
  ...tseslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, plugins: { '@nx': nx, bundel: bundelPlugin } },

  // Everywhere.
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    rules: {
      ...likelyMistakes,
      ...imports.restricted(),
      'bundel/kebab-case': 'error',
      'bundel/no-vague-folder': 'error',
      'bundel/one-index-per-lib': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 6],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': 'allow-with-description', minimumDescriptionLength: 10 },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
    },
  },
  typeAware,

  // Who may know whom.
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}'],
    rules: boundaries(productConstraints),
  },
  { files: SPECS, rules: boundaries(specConstraints) },
  // Tests of a composition root start it from its source: an app has no index, nobody else may know it.
  { files: ['test/**/*.ts'], rules: boundaries(specConstraints, ['^(\\.\\./)+apps/[a-z-]+/src/']) },

  // Pure code.
  {
    files: PURE,
    rules: {
      ...imports.restricted(imports.nothingFromOutside),
      ...purity.rules,
      'no-restricted-syntax': ['error', noDefaultExport, noTsEnum, ...purity.syntax],
    },
  },
  {
    files: PURE.flatMap((folder) => [`${folder}/*.spec.ts`]),
    rules: imports.restricted(imports.nothingFromOutsideButTestTools),
  },

  // Server rooms.
  {
    files: ['libs/*/api/src/**'],
    rules: {
      ...imports.restricted(imports.noForeignEntities),
      'no-restricted-syntax': ['error', noDefaultExport, declaredAccess],
    },
  },
  { files: ['libs/*/api/src/**/*.int-spec.ts'], rules: imports.restrictedInTests(imports.noForeignEntities) },
  {
    files: ['libs/*/api/src/**/*.{use-case,policy,repository,job,handler}.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, ...databaseClock] },
  },
  {
    files: ['libs/platform/src/**'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noBusinessWord] },
  },
  { files: ['libs/**', 'apps/api/**', 'apps/worker/**', 'apps/web/**'], rules: { 'no-console': 'error' } },

  // Browser rooms.
  {
    files: BROWSER,
    ...reactHooks.configs.flat.recommended,
    rules: {
      ...reactHooks.configs.flat.recommended.rules,
      ...imports.restricted(imports.noServerCode),
      'react-hooks/exhaustive-deps': 'error',
      'react-hooks/incompatible-library': 'off',
      'no-restricted-syntax': ['error', noDefaultExport, noTsEnum],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['libs/ui/src/**'], rules: imports.restricted(imports.noServerCode, imports.noGraphql) },

  // Scripts that run before anything is installed.
  { files: BEFORE_INSTALL, rules: imports.restricted(imports.nodeOnly) },

  // Reasoned exceptions.
  { files: WITH_DEFAULT_EXPORT, rules: { 'no-restricted-syntax': 'off' } },
  {
    files: [...SPECS, 'test/**'],
    rules: {
      'max-lines-per-function': 'off', // a describe block is one function
      'max-lines': ['error', { max: 600 }],
      'no-param-reassign': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off', // a missing value fails the test anyway
    },
  },
  {
    // Tables of facts: long by nature.
    files: ['libs/**/src/**/*.data.ts', 'libs/**/src/texts/*.ts', 'libs/reference-data/src/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['libs/**/migrations/*.ts'],
    rules: { 'max-lines-per-function': 'off' }, // one migration is one statement list
  },
];
