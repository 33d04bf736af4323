import { describe, expect, it } from '@jest/globals';
import { isProblem } from './cell-problem.js';
import { readDate } from './read-date.js';
import { notationShownBy, readNumber } from './read-number.js';

const shown = (read: unknown): unknown => (isProblem(read) ? read.code : read);

describe('reading a cell', () => {
  it.each([
    ['1200', null, '1200'],
    ['1.234,5', 'dutch', '1234.5'],
    ['1,234.5', 'english', '1234.5'],
    ['1.234', 'dutch', '1234'],
    ['1.234', 'english', '1.234'],
    ['1.234', null, 'number.ambiguous'],
    ['1,234', null, 'number.ambiguous'],
    ['1.234.567', null, '1234567'],
    ['€ 1.250,-', 'dutch', '1250'],
    ['1.2O0', 'dutch', 'number.letterO'],
    ['1e308', 'dutch', 'number.exponent'],
    ['-5', 'dutch', 'number.negative'],
    ['12 %', 'dutch', 'number.percent'],
    ['=1+1', 'dutch', 'number.text'],
    ['1,2345678', 'dutch', 'number.decimals'],
    ['123456789012345', 'dutch', 'number.large'],
  ] as const)('the number %s in %s notation is %s', (text, notation, expected) => {
    expect(shown(readNumber(text, { notation, decimals: 6 }))).toBe(expected);
  });

  it('proposes the number that was meant', () => {
    expect(readNumber('1.2O0', { notation: 'dutch', decimals: 6 })).toMatchObject({ suggestion: '1200' });
  });

  it('sees which notation a number shows', () => {
    expect(['12,5', '1,234.5', '1.234', '12'].map(notationShownBy)).toEqual(['dutch', 'english', null, null]);
  });

  it.each([
    ['2027-04-30', '2027-04-30'],
    ['30-04-2027', '2027-04-30'],
    ['3 mrt 2027', '2027-03-03'],
    ['03/04/2027', 'date.ambiguous'],
    ['30/04/2027', 'date.notation'],
    ['31-04-2027', 'date.unknown'],
    ['morgen', 'date.text'],
  ])('the date %s is %s', (text, expected) => {
    expect(shown(readDate(text))).toBe(expected);
  });

  it('proposes the last day of the month', () => {
    expect(readDate('31-04-2027')).toMatchObject({ suggestion: '30-04-2027' });
  });
});
