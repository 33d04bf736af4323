import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasWords } from '@bundel/procurement-law';

const rooms = ['procurement-law/src', 'bundling/domain/src', 'bundling/api/src', 'tendering/domain/src'];

/** Codes of findings and their remedies, as they stand behind the id of a rule. */
const codesIn = (text: string): string[] =>
  [...text.matchAll(/(?:finding\(\s*'LAW-[^']+'|\bat\()\s*,?\s*'(\w+\.\w+)',\s*'(\w+\.\w+)'/g)].flatMap(
    ([, code = '', remedy = '']) => [code, remedy],
  );

describe('what the law says', () => {
  it.each(rooms)('has words in Dutch and English for every finding and remedy in %s', (room) => {
    const folder = join('libs', room);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('spec.ts'),
    );
    const codes = new Set(files.flatMap((name) => codesIn(readFileSync(join(folder, name), 'utf8'))));
    expect(codes.size).toBeGreaterThan(1);
    expect([...codes].filter((code) => !hasWords(code))).toEqual([]);
  });
});
