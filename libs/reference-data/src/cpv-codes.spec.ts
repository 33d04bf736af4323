import { describe, expect, it } from '@jest/globals';
import { loadCpvCodes, readCpvCodes } from './cpv-codes.js';

const { rows } = loadCpvCodes();
const HEADER = 'code,level,parent,label_nl,label_en';

describe('CPV codes', () => {
  it('are the 1,356 codes of the IT divisions, each once', () => {
    expect(rows).toHaveLength(1356);
    expect(new Set(rows.map((row) => row.code)).size).toBe(1356);
    expect(rows.filter((row) => row.level === 'division').map((row) => row.code)).toEqual([
      '30000000',
      '32000000',
      '48000000',
      '50000000',
      '64000000',
      '72000000',
    ]);
  });

  it('reach their division by walking up from parent to parent', () => {
    const parentOf = new Map(rows.map((row) => [row.code, row.parent]));
    for (const row of rows) {
      let code = row.code;
      for (let steps = 0; steps < 10; steps += 1) code = parentOf.get(code) ?? code;
      expect(code).toBe(`${row.code.slice(0, 2)}000000`);
    }
  });

  it.each([
    ['72200000,group,72000000,a,b', 'row 2, field parent: 72000000 is not a code above'],
    ['72200000,class,,a,b', 'row 2, field level: 72200000 is a group'],
    ['72200000,group,,a,b', 'row 2, field parent: only a division has none'],
    ['722,group,,a,b', 'row 2, field code: A CPV code has eight digits'],
    ['72000000,division,,,b', 'row 2, field label_nl'],
  ])('refuse the row %s', (row, message) => {
    expect(() => readCpvCodes(`${HEADER}\n${row}\n`, 'cpv.csv')).toThrow(`cpv.csv, ${message}`);
  });
});
