/**
 * Import patterns per zone for `no-restricted-imports`. The rule's options replace each other between configuration
 * blocks, so every zone composes its full list with `restricted(...)`.
 */

const onlyTheIndex = {
  regex: '^@bundel/[^/]+/',
  message: 'A library is known through its index only: import from "@bundel/<name>".',
};

/** Worlds that a test of another library starts from, made by the acts of the library that owns them. */
const onlyTheIndexOrFixtures = {
  regex: '^@bundel/[^/]+/(?!fixtures$)',
  message: 'A test knows another library through its index and its fixtures only.',
};

const notItsOwnIndex = {
  regex: '^(\\.{1,2}/)+(?!(.*/)?generated/)(.*/)?index(\\.js|\\.ts)?$|^(\\.{1,2}/?)+$',
  message: 'The index is the door for others; inside a library import the file itself.',
};

const noBuildOutput = {
  regex: '^\\.{1,2}/(.*/)?dist/',
  message: 'Import the source, not what was built from it.',
};

export const everywhere = [onlyTheIndex, notItsOwnIndex, noBuildOutput];

export const nothingFromOutside = {
  regex: '^(?!\\.{1,2}/|@bundel/)',
  message: 'Pure code imports pure libraries only: no framework, no input or output, no npm package.',
};

export const nothingFromOutsideButTestTools = {
  regex: '^(?!\\.{1,2}/|@bundel/|@jest/globals$|fast-check$)',
  message: 'Specs of pure code import the code itself, @jest/globals and fast-check only.',
};

export const noForeignEntities = {
  regex: '^@bundel/.*-api$',
  importNamePattern: '(Entity|Entities|Repository|Migrations)$',
  message: "Another context's entities stay in that context: hold the id and ask its index.",
};

export const noServerCode = {
  regex: '^(node:|@nestjs/|@apollo/|typeorm$|typeorm/|pg$|bullmq$|ioredis$|express$|pino$|@aws-sdk/)',
  message: 'Pages run in a browser: nothing of the server belongs here.',
};

export const noGraphql = {
  regex: '^(graphql|urql|@urql/.*|@apollo/.*|graphql-.*)($|/)',
  message: 'The design system knows no data source.',
};

export const nodeOnly = {
  regex: '^(?!\\.{1,2}/|node:)',
  message: 'This script runs before anything is installed: Node built-ins only.',
};

export function restricted(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns: [...everywhere, ...patterns] }] };
}

export function restrictedInTests(...patterns) {
  const all = [onlyTheIndexOrFixtures, notItsOwnIndex, noBuildOutput, ...patterns];
  return { 'no-restricted-imports': ['error', { patterns: all }] };
}
