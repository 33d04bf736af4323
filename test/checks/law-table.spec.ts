import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { RULE_IDS, RULES, type RuleId } from '@bundel/procurement-law';

const LIBRARY = path.resolve(import.meta.dirname, '../../libs/procurement-law');

interface Row {
  readonly id: string;
  readonly article: string;
  readonly confidence: string;
  readonly file: string;
  readonly test: string;
}

const rows: readonly Row[] = readFileSync(path.join(LIBRARY, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| (LAW|GIDS)-/.test(line))
  .map((line) => {
    const [, id = '', article = '', confidence = '', , file = '', test = ''] = line
      .split('|')
      .map((cell) => cell.trim().replaceAll('`', ''));
    return { id, article, confidence, file, test };
  });

const mentions = (file: string, id: string): boolean => {
  const full = path.join(LIBRARY, 'src', file);
  if (file === '' || !existsSync(full)) return false;
  const text = readFileSync(full, 'utf8');
  return text.split(id).some((after, index) => index > 0 && !/^[\w-]/.test(after));
};

describe('the table of rules in the README of procurement-law', () => {
  it('has a row for every rule in the code, once, and no other', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
  });

  it('gives article and confidence as the code does', () => {
    const inCode = RULE_IDS.map((id) => [id, RULES[id].article, RULES[id].confidence]);
    const inTable = rows.map(({ id, article, confidence }) => [id, article, confidence]);
    expect(inTable.sort()).toEqual(inCode.sort());
  });

  it.each(rows.map((row) => [row.id, row] as const))(
    '%s names a file and a test that mention it',
    (id, row) => {
      if (RULES[id as RuleId].decided) {
        expect([mentions(row.file, id), mentions(row.test, id)]).toEqual([true, true]);
        expect(row.test).toMatch(/\.spec\.ts$/);
      } else {
        expect([row.file, row.test]).toEqual(['judged by people', '']);
      }
    },
  );
});
