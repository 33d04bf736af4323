import { describe, expect, it } from '@jest/globals';
import { formatQuantity, parseQuantity, sumQuantities } from './quantity.js';
import { valueOf } from './result.js';

describe('quantity', () => {
  it('is exact and loses nothing but trailing zeros', () => {
    expect(formatQuantity(valueOf(parseQuantity('971.650')))).toBe('971.65');
  });

  it.each([
    ['-1', 'quantity.negative'],
    ['0.0000001', 'quantity.decimals'],
    ['veel', 'decimal.format'],
  ])('refuses %j with %s', (text, code) => {
    expect(parseQuantity(text)).toMatchObject({ ok: false, errors: [{ code }] });
  });

  it('adds up exactly', () => {
    const parts = ['874.444', '971.65', '0.006'].map((text) => valueOf(parseQuantity(text)));
    expect(formatQuantity(sumQuantities(parts))).toBe('1846.1');
    expect(formatQuantity(sumQuantities([]))).toBe('0');
  });
});
