import { describe, expect, it } from '@jest/globals';
import { loadOpenStandards, readOpenStandards } from './open-standards.js';

const { rows } = loadOpenStandards();

describe('open standards', () => {
  it('are 46 standards in eight domains, all to be applied or explained', () => {
    expect(rows).toHaveLength(46);
    expect(new Set(rows.map((row) => row.domain)).size).toBe(8);
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(['comply-or-explain']));
  });

  it('have a stable code', () => {
    expect(new Set(rows.map((row) => row.code)).size).toBe(46);
    expect(rows.find((row) => row.name.startsWith('Digitoegankelijk'))?.code).toBe(
      'digitoegankelijk-en-301-549-met-wcag-2-1',
    );
  });

  it('are refused with file, row and field when a row is wrong', () => {
    expect(() => readOpenStandards('standard,domain,status\nX,Y,soms\n', 's.csv')).toThrow(
      /s\.csv, row 2, field status/,
    );
  });
});
