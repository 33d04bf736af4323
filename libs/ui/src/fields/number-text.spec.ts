import { describe, expect, it } from '@jest/globals';
import { groupDigits, plainDecimal } from './number-text.js';

describe('numbers as people type them', () => {
  it.each([
    ['1.234,50', '1234.50'],
    ['1234,5', '1234.5'],
    ['€ 22.470.000,00', '22470000.00'],
    ['101.50', '101.50'],
    ['25.000', '25000'],
    ['-7', '-7'],
  ])('reads %s in Dutch as %s', (typed, plain) => {
    expect(plainDecimal(typed, 'nl')).toBe(plain);
  });

  it.each(['1.2O0', '', '12,34,5', '1.2345.6', 'abc'])('does not read %s as a number', (typed) => {
    expect(plainDecimal(typed, 'nl')).toBeNull();
  });

  it('writes amounts with two decimals and groups', () => {
    expect(groupDigits('19012,5', 'nl', 2)).toBe('19.012,50');
    expect(groupDigits('19012.5', 'en', 2)).toBe('19,012.50');
  });

  it('writes amounts beyond the exactness of floating point exactly', () => {
    expect(groupDigits('90071992547409931,07', 'nl', 2)).toBe('90.071.992.547.409.931,07');
  });

  it('leaves more decimals than allowed as typed, so that the form can refuse them', () => {
    expect(groupDigits('1,005', 'nl', 2)).toBeNull();
  });
});
