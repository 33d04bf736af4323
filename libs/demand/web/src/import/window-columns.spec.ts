import { describe, expect, it } from '@jest/globals';
import { windowColumns } from './window-columns.js';

const column = (letter: string, field: string | null) => ({ letter, header: `kop ${letter}`, field });
const columns = [
  column('A', 'itemCode'),
  column('B', 'label'),
  column('C', 'unit'),
  column('D', 'minimum'),
  column('E', 'expected'),
  column('F', 'maximum'),
  ...[...'GHIJKLMNOP'].map((letter) => column(letter, 'floor')),
];
const letters = (...wrong: string[]) =>
  windowColumns(columns, new Set(wrong))
    .map(({ letter }) => letter)
    .join('');

describe('the window on a row', () => {
  it('shows what names the row, what is wrong and what stands beside it', () => {
    expect(letters('L')).toBe('ABCDJKLMN');
  });

  it('keeps the order of the file and shows a column once', () => {
    expect(letters('A', 'F')).toBe('ABCDEFGH');
  });

  it('never leaves out what is wrong while it fits', () => {
    expect(letters('H', 'L', 'P')).toContain('P');
    expect(letters('H', 'L', 'P')).toHaveLength(9);
  });
});
