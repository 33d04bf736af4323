import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { contextModules } from '@bundel/composition';
import { operationsOf, resolversOf } from '@bundel/platform';
import { lexicographicSortSchema, printSchema } from 'graphql';

const file = fileURLToPath(new URL('../schema.gql', import.meta.url));
const header = "# The portal's GraphQL schema, printed sorted by `npm run schema`. Do not edit.\n\n";

/** The schema as the code declares it, without a database or a server. */
async function printed(): Promise<string> {
  const app = await NestFactory.create(GraphQLSchemaBuilderModule, { logger: false });
  await app.init();
  const schema = await app.get(GraphQLSchemaFactory).create(resolversOf(contextModules));
  await app.close();
  const undeclared = operationsOf(schema).filter((operation) => operation.rule === undefined);
  if (undeclared.length > 0)
    throw new Error(`No access rule on: ${undeclared.map((operation) => operation.name).join(', ')}.`);
  return `${header}${printSchema(lexicographicSortSchema(schema))}\n`;
}

const text = await printed();
if (process.argv.includes('--check')) {
  const same = readFileSync(file, 'utf8') === text;
  process.stdout.write(
    same
      ? 'schema.gql is what the code declares.\n'
      : 'schema.gql is out of date. Run `npm run schema` and commit it.\n',
  );
  process.exitCode = same ? 0 : 1;
} else {
  writeFileSync(file, text);
  process.stdout.write(`Wrote ${file}\n`);
}
