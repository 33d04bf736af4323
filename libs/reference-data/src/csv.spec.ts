import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseCsv } from './csv.js';

describe('comma-separated values', () => {
  it('reads quotes, commas and line ends within a field, and empty fields', () => {
    const text = 'a,b\r\n"Gooi, en ""Vecht""",\n"two\nlines",x\n';
    expect(parseCsv(text, 't.csv')).toEqual([
      { a: 'Gooi, en "Vecht"', b: '' },
      { a: 'two\nlines', b: 'x' },
    ]);
  });

  it('names the file and the row of what it cannot read', () => {
    expect(() => parseCsv('a,b\n1,2\n3\n', 't.csv')).toThrow('t.csv, row 3: 1 fields where the header has 2');
    expect(() => parseCsv('a,b\n1,"2"x\n', 't.csv')).toThrow('t.csv, row 2: a quote');
    expect(() => parseCsv('', 't.csv')).toThrow('t.csv: the header row is missing');
  });

  it('law: what was written with quotes is read back', () => {
    const cell = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = ['a,b', ...rows.map(([a, b]) => `${quoted(a)},${quoted(b)}`)].join('\n');
        expect(parseCsv(text, 't.csv')).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });
});
