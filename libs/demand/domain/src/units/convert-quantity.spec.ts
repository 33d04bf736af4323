import { describe, expect, it } from '@jest/globals';
import { formatQuantity, parsePeriod, parseQuantity, valueOf, type Period } from '@bundel/kernel';
import { applyConversion, conversionBetween } from './convert-quantity.js';
import { UNITS, unitsLike } from './unit-catalogue.js';

const period = (text: string): Period => valueOf(parsePeriod(text));
const convert = (value: string, from: string, to: string, during = '2027') =>
  formatQuantity(
    applyConversion(valueOf(parseQuantity(value)), valueOf(conversionBetween(from, to, period(during)))),
  );

describe('converting a quantity', () => {
  it.each([
    ['100', 'user-year', 'user-month', '1200'],
    ['100', 'user', 'user-month', '1200'],
    ['1200', 'user-month', 'user', '100'],
    ['1500', 'GB-month', 'TB-month', '1.5'],
    ['1', 'TiB-month', 'TB-month', '1.099512'],
    ['2', 'PB', 'TB-month', '24000'],
    ['1.5', 'day', 'hour', '12'],
    ['1', 'FTE-year', 'hour', '1872'],
    ['2', 'FTE', 'FTE-year', '2'],
    ['1', 'FTE-month', 'day', '19.5'],
    ['100', 'hour', 'FTE-month', '0.641026'],
    ['1', 'vcpu-month', 'vcpu-hour', '730'],
    ['3', 'thousand-transactions', 'transaction', '3000'],
    ['7', 'piece', 'piece', '7'],
  ])('%s %s in %s are %s', (value, from, to, expected) => {
    expect(convert(value, from, to)).toBe(expected);
  });

  it('counts a head for the three months of a quarter', () => {
    expect(convert('100', 'user', 'user-month', '2027-Q2')).toBe('300');
    expect(convert('100', 'user', 'user-year', '2027-Q2')).toBe('25');
  });

  it('refuses what measures something else, and says what does fit', () => {
    expect(conversionBetween('hour', 'user-month', period('2027'))).toMatchObject({
      errors: [{ code: 'unit.dimension', remedy: 'Use user-month, user-year, user.' }],
    });
    expect(conversionBetween('piece', 'device-month', period('2027')).ok).toBe(false);
  });

  it('refuses a unit that does not exist', () => {
    expect(conversionBetween('ell', 'hour', period('2027'))).toMatchObject({
      errors: [{ code: 'unit.unknown' }],
    });
  });

  it('has one spelling per unit and offers the own unit first', () => {
    expect(new Set(UNITS.map(({ code }) => code.toLowerCase())).size).toBe(UNITS.length);
    expect(unitsLike('fte-year').map(({ code }) => code)).toEqual([
      'FTE-year',
      'hour',
      'day',
      'FTE-month',
      'FTE',
    ]);
    expect(unitsLike('ell')).toEqual([]);
  });
});
