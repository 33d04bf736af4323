import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@bundel/kernel';
import { decideRetention } from './retention.js';

describe('keeping the record (LAW-2.56)', () => {
  it('lasts at least three years after the award, longer by configuration', () => {
    expect(decideRetention('2028-02-29' as LocalDate, 3)).toMatchObject({ value: { value: '2031-02-28' } });
    expect(decideRetention('2027-01-15' as LocalDate, 7)).toMatchObject({ value: { value: '2034-01-15' } });
    expect(decideRetention('2027-01-15' as LocalDate, 2)).toMatchObject({ errors: [{ article: '2.56' }] });
  });
});
