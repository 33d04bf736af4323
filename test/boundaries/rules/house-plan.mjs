/**
 * Who may know whom, as data: the dependency constraints of `@nx/enforce-module-boundaries`.
 * A new context is one line in `contexts`; a new kind of library is one line in `types`.
 */

/** Context → the contexts whose `api` (through its index) and whose `domain` it may know. Never make a ring here. */
const contexts = {
  inbox: { apis: [], domains: [] },
  oversight: { apis: [], domains: [] },
  organisations: { apis: ['inbox'], domains: [] },
  demand: { apis: ['organisations', 'inbox'], domains: ['organisations'] },
  bundling: { apis: ['demand', 'organisations', 'inbox'], domains: ['demand'] },
  tendering: { apis: ['bundling', 'demand', 'organisations', 'inbox'], domains: ['bundling'] },
  identity: { apis: ['organisations', 'inbox'], domains: ['organisations'] },
};

/** Pure libraries without a context of their own; every room may count with them. */
const pureLibs = ['kernel', 'procurement-law', 'sovereignty'];

/** What a library of a type may import, whatever its scope. */
const types = {
  pure: ['pure'],
  domain: ['domain', 'pure'],
  'reference-data': ['pure', 'platform'],
  platform: ['platform', 'pure'],
  api: ['api', 'domain', 'pure', 'platform', 'reference-data'],
  ui: ['pure'],
  web: ['domain', 'pure', 'ui'],
  composition: ['api', 'domain', 'pure', 'platform', 'reference-data'],
  testing: [],
  test: ['testing', 'composition', 'platform', 'pure', 'domain', 'api', 'reference-data', 'web', 'ui'],
};

/** What a composition root may wire together; never another app. */
const apps = {
  api: ['composition', 'api', 'domain', 'platform', 'pure', 'reference-data'],
  worker: ['composition', 'api', 'domain', 'platform', 'pure', 'reference-data'],
  launcher: ['composition', 'api', 'domain', 'platform', 'pure', 'reference-data'],
  idp: ['platform', 'pure', 'reference-data'],
  web: ['web', 'domain', 'pure', 'ui'],
};

const scopesOf = (names) => names.map((name) => `scope:${name}`);
const typesOf = (names, extra) => [...names, ...extra].map((name) => `type:${name}`);

function ofTypes(extra) {
  return Object.entries(types).map(([type, allowed]) => ({
    sourceTag: `type:${type}`,
    onlyDependOnLibsWithTags: typesOf(allowed, type === 'testing' ? [] : extra),
  }));
}

function ofApps(extra) {
  return Object.entries(apps).map(([app, allowed]) => ({
    allSourceTags: ['type:app', `scope:${app}`],
    onlyDependOnLibsWithTags: typesOf(allowed, extra),
  }));
}

function ofScopes(extra) {
  const always = [...pureLibs, ...extra];
  const only = (tags, names) => ({ allSourceTags: tags, onlyDependOnLibsWithTags: scopesOf(names) });
  const flat = [
    { sourceTag: 'scope:kernel', onlyDependOnLibsWithTags: scopesOf(['kernel', ...extra]) },
    only(['type:pure', 'scope:procurement-law'], ['kernel', 'procurement-law', ...extra]),
    only(['type:pure', 'scope:sovereignty'], ['kernel', 'sovereignty', ...extra]),
    { sourceTag: 'scope:platform', onlyDependOnLibsWithTags: scopesOf(['platform', 'kernel', ...extra]) },
    { sourceTag: 'scope:ui', onlyDependOnLibsWithTags: scopesOf(['ui', 'kernel', ...extra]) },
    {
      sourceTag: 'scope:reference-data',
      onlyDependOnLibsWithTags: scopesOf(['kernel', 'platform', ...extra]),
    },
  ];
  const rooms = Object.entries(contexts).flatMap(([context, { apis, domains }]) => [
    only(['type:domain', `scope:${context}`], [context, ...domains, ...always]),
    only(['type:api', `scope:${context}`], [context, ...apis, ...always, 'platform', 'reference-data']),
    only(['type:web', `scope:${context}`], [context, ...always, 'ui']),
  ]);
  return [...flat, ...rooms];
}

function constraints(extra = []) {
  return [...ofTypes(extra), ...ofApps(extra), ...ofScopes(extra)];
}

/** Constraints of product code. */
export const productConstraints = constraints();

/** Constraints of specs, which may also know the testing library. */
export const specConstraints = constraints(['testing']);
