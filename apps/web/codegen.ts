import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { buildSchema, isAbstractType, isObjectType } from 'graphql';

/** Typed documents for each web library, written into that library: web libraries know no other room. */
const root = path.resolve(import.meta.dirname, '../..');
const rooms = readdirSync(path.join(root, 'libs'))
  .map((context) => `libs/${context}/web/src`)
  .filter((folder) => existsSync(path.join(root, folder)) && asksSomething(path.join(root, folder)));

/** A room without a question gets no generated files: they would import types that they do not use. */
function asksSomething(folder: string): boolean {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('generated'))
    .some((file) => readFileSync(path.join(folder, file), 'utf8').includes('graphql(`'));
}

const schemaFile = path.join(root, 'apps/api/schema.gql');

/** What the cache in the browser must know of the schema: which types belong together, and which have no id. */
function cacheRules(): string {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const roots = ['Query', 'Mutation', 'Subscription'];
  const possible = types.filter(isAbstractType).map((type) => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map(({ name }) => name)
      .sort(),
  ]);
  const withoutId = types
    .filter(isObjectType)
    .filter((type) => !roots.includes(type.name) && !('id' in type.getFields()))
    .map(({ name }) => name);
  return [
    '/* eslint-disable */',
    '/** For each union and interface the types that it can be. */',
    `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(possible), null, 2)};`,
    '',
    '/** Types without an id: the cache keeps them inside the object that holds them. */',
    `export const typesWithoutId: readonly string[] = ${JSON.stringify(withoutId, null, 2)};`,
  ].join('\n');
}

const config: CodegenConfig = {
  schema: schemaFile,
  ignoreNoDocuments: true,
  generates: {
    [path.join(root, 'apps/web/src/generated/cache-rules.ts')]: {
      plugins: [{ add: { content: cacheRules() } }],
    },
    ...Object.fromEntries(
      [...rooms, 'apps/web/src'].map((folder) => [
        `${path.join(root, folder)}/generated/`,
        {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          documents: [path.join(root, folder, '**/*.{ts,tsx}'), `!${path.join(root, folder)}/generated/**`],
          config: {
            documentMode: 'documentNode',
            useTypeImports: true,
            enumsAsTypes: true,
            strictScalars: true,
            defaultScalarType: 'unknown',
            avoidOptionals: { field: true },
            scalars: {
              Decimal: 'string',
              Quantity: 'string',
              DateTime: 'string',
              LocalDate: 'string',
              Oin: 'string',
              Kvk: 'string',
              Cpv: 'string',
              Country: 'string',
              Uuid: 'string',
            },
            emitLegacyCommonJSImports: false,
            importExtension: '.js',
          },
        },
      ]),
    ),
  },
};

export default config;
