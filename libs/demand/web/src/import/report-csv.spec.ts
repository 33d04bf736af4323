import { describe, expect, it } from '@jest/globals';
import { reportCsv } from './report-csv.js';

describe('the report of errors', () => {
  it('quotes every cell and doubles the quotes inside', () => {
    expect(reportCsv(['Rij'], [['een "naam"; hier']])).toBe('\ufeff"Rij"\r\n"een ""naam""; hier"\r\n');
  });

  it.each(['=1+1', '+31', '-5', '@som', '\tx'])('gives nobody the formula %s', (value) => {
    expect(reportCsv([], [[value]])).toContain(`"'${value}"`);
  });
});
