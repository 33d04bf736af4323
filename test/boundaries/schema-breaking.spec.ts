import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { publishedSchema, undecidedBreaks } from './schema-breaking.mjs';

const BEFORE = 'type Query { tender: String, tenders: [String!]! }';
const WITHOUT_FIELD = 'type Query { tenders: [String!]! }';
const REMOVED = 'Query.tender was removed.';

describe('schema check', () => {
  it('refuses a planted breaking change', () => {
    expect(undecidedBreaks(BEFORE, WITHOUT_FIELD, [])).toEqual([REMOVED]);
  });

  it('accepts a breaking change that an ADR decides', () => {
    const adr = `# Tenders are read in lists\n\n\`\`\`schema-break\n${REMOVED}\n\`\`\`\n`;
    expect(undecidedBreaks(BEFORE, WITHOUT_FIELD, [adr])).toEqual([]);
  });

  it('does not take a mention outside the block for a decision', () => {
    expect(undecidedBreaks(BEFORE, WITHOUT_FIELD, [`# ADR\n\n${REMOVED}\n`])).toEqual([REMOVED]);
  });

  it('accepts what only adds', () => {
    expect(undecidedBreaks(WITHOUT_FIELD, BEFORE, [])).toEqual([]);
  });
});

describe('the schema that clients know', () => {
  let root = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  const write = (text: string) => writeFileSync(path.join(root, 'apps/api/schema.gql'), text);
  const commit = (text: string) => {
    write(text);
    git('add', '.');
    git('commit', '-qm', 'change');
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'bundel-schema-'));
    mkdirSync(path.join(root, 'apps/api'), { recursive: true });
    git('init', '-qb', 'main');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is unknown without history', () => {
    expect(publishedSchema(root, 'one')).toBeUndefined();
    commit('one');
    expect(publishedSchema(root, 'one')).toBeUndefined();
  });

  it('is the committed one while the working tree differs', () => {
    commit('one');
    expect(publishedSchema(root, 'two')).toBe('one');
  });

  it('is the one before the latest change on main', () => {
    commit('one');
    commit('two');
    expect(publishedSchema(root, 'two')).toBe('one');
  });

  it('is where a branch left main', () => {
    commit('one');
    git('checkout', '-qb', 'branch');
    commit('two');
    commit('three');
    expect(publishedSchema(root, 'three')).toBe('one');
  });
});
