import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for each web library, written into that library: web libraries know no other room. */
const root = path.resolve(import.meta.dirname, '../..');
const rooms = readdirSync(path.join(root, 'libs'))
  .map((context) => `libs/${context}/web/src`)
  .filter((folder) => existsSync(path.join(root, folder)));

const config: CodegenConfig = {
  schema: path.join(root, 'apps/api/schema.gql'),
  ignoreNoDocuments: true,
  generates: Object.fromEntries(
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
};

export default config;
