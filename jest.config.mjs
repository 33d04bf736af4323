/** Three kinds of tests in one configuration; `test/run.mjs` runs each kind and counts it. */
const swc = (tsx) => ({
  swcrc: false,
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true, tsx },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    keepClassNames: true,
  },
  module: { type: 'es6' },
});

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@bundel/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1', '\\.css$': '<rootDir>/test/setup/no-styles.mjs' },
  transform: { '^.+\\.ts$': ['@swc/jest', swc(false)], '^.+\\.tsx$': ['@swc/jest', swc(true)] },
  modulePathIgnorePatterns: ['/dist/', '/\\.data', '/\\.nx/'],
  watchPathIgnorePatterns: ['/dist/', '/\\.data'],
};

const withDatabase = {
  setupFilesAfterEnv: ['<rootDir>/test/setup/patience.mjs'],
  globalSetup: '<rootDir>/test/setup/database-up.mjs',
  globalTeardown: '<rootDir>/test/setup/database-down.mjs',
};

export default {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'] },
    {
      ...common,
      ...withDatabase,
      displayName: 'integration',
      testMatch: ['<rootDir>/{apps,libs,test}/**/*.int-spec.ts'],
    },
    { ...common, ...withDatabase, displayName: 'story', testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'] },
  ],
};
