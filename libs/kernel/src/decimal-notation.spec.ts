import { describe, expect, it } from '@jest/globals';
import { formatDecimal } from './decimal.js';
import { parseDecimal, parseDutchDecimal, parseEnglishDecimal } from './decimal-notation.js';

const outcome = (result: ReturnType<typeof parseDecimal>) =>
  result.ok ? formatDecimal(result.value) : result.errors[0]?.code;

describe('notations of decimals', () => {
  it.each([
    ['1234.56', '1234.56'],
    ['-0.10', '-0.10'],
    ['\u22125', '-5'],
    [' 7 ', '7'],
    ['1,234.56', 'decimal.format'],
    ['1e5', 'decimal.format'],
    ['.5', 'decimal.format'],
    ['5.', 'decimal.format'],
    ['', 'decimal.empty'],
    ['9'.repeat(41), 'decimal.length'],
    ['9'.repeat(4000), 'decimal.length'],
  ])('the wire reads %j as %s', (text, expected) => expect(outcome(parseDecimal(text))).toBe(expected));

  it.each([
    ['1.234,56', '1234.56'],
    ['1234,56', '1234.56'],
    ['12.345.678', '12345678'],
    ['1.5', 'decimal.format'],
    ['1,234.56', 'decimal.format'],
  ])('a Dutch reader reads %j as %s', (text, expected) =>
    expect(outcome(parseDutchDecimal(text))).toBe(expected),
  );

  it.each([
    ['1,234.56', '1234.56'],
    ['1234.56', '1234.56'],
    ['1,5', 'decimal.format'],
    ['1.234,56', 'decimal.format'],
  ])('an English reader reads %j as %s', (text, expected) =>
    expect(outcome(parseEnglishDecimal(text))).toBe(expected),
  );

  it('tells the person how to write it', () => {
    expect(parseDutchDecimal('abc')).toMatchObject({ errors: [{ remedy: 'Write it like 1.234,56.' }] });
  });
});
