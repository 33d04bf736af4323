/** Local rules about file names, which no published plugin states as this house does. */
import path from 'node:path';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const VAGUE_ROLE = /\.(service|util|utils|helper|helpers|manager|common)\./;
const VAGUE_FOLDER = new Set(['common', 'shared', 'util', 'utils', 'helper', 'helpers', 'misc']);

function rule(description, messages, check) {
  return {
    meta: { type: 'problem', docs: { description }, messages, schema: [] },
    create: (context) => ({
      Program(node) {
        const relative = path.relative(context.cwd, context.filename).split(path.sep);
        for (const found of check(relative)) context.report({ node, ...found });
      },
    }),
  };
}

const kebabCase = rule(
  'files are kebab-case and say their role',
  {
    kebab: 'File name "{{name}}" is not kebab-case.',
    role: 'The role in "{{name}}" says nothing: name what the file does.',
  },
  (parts) => {
    const name = parts.at(-1);
    if (!KEBAB.test(name)) return [{ messageId: 'kebab', data: { name } }];
    return VAGUE_ROLE.test(name) ? [{ messageId: 'role', data: { name } }] : [];
  },
);

const noVagueFolder = rule(
  'no folder for things without a home',
  { folder: 'Folder "{{name}}" invites what has no home: name the concept.' },
  (parts) =>
    parts
      .slice(0, -1)
      .filter((name) => VAGUE_FOLDER.has(name))
      .map((name) => ({ messageId: 'folder', data: { name } })),
);

const oneIndexPerLib = rule(
  'one index per library, directly below src',
  { index: 'One index.ts per library, directly below src: inner barrels make import rings.' },
  (parts) => {
    const below = parts.indexOf('src');
    const isIndex = /^index\.tsx?$/.test(parts.at(-1));
    return parts[0] === 'libs' && isIndex && below !== parts.length - 2 ? [{ messageId: 'index' }] : [];
  },
);

export const bundelPlugin = {
  meta: { name: 'bundel' },
  rules: { 'kebab-case': kebabCase, 'no-vague-folder': noVagueFolder, 'one-index-per-lib': oneIndexPerLib },
};
