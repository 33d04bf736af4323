import { describe, expect, it } from '@jest/globals';
import { loadJurisdictions, readJurisdictions } from './jurisdictions.js';

const { rows } = loadJurisdictions();
const codesWhere = (test: (row: (typeof rows)[number]) => boolean) =>
  rows.filter(test).map((row) => row.code);

describe('jurisdictions', () => {
  it('are 250 countries, each once', () => {
    expect(rows).toHaveLength(250);
    expect(new Set(rows.map((row) => row.code)).size).toBe(250);
  });

  it('know the 27 member states, and the EEA as those with three more', () => {
    expect(codesWhere((row) => row.eu)).toHaveLength(27);
    expect(codesWhere((row) => row.eea && !row.eu)).toEqual(['IS', 'LI', 'NO']);
    expect(codesWhere((row) => row.efta)).toEqual(['CH', 'IS', 'LI', 'NO']);
  });

  it('need no adequacy decision within the EEA', () => {
    expect(codesWhere((row) => (row.adequacy === 'not-needed') !== row.eea)).toEqual([]);
  });

  it('know one home jurisdiction of the CLOUD Act, and that its companies are covered by the GPA', () => {
    expect(codesWhere((row) => row.usCloudAct === 'home-jurisdiction')).toEqual(['US']);
    expect(rows.find((row) => row.code === 'US')?.gpa).toBe(true);
  });

  it('are refused with file, row and field when a row is wrong', () => {
    const bad = [
      { ...rows[0], code: 'NLD' },
      { ...rows[1], adequacy: 'maybe' },
      { ...rows[2], eu: true, eea: false },
    ];
    const read = () => readJurisdictions(JSON.stringify(bad), 'j.json');
    expect(read).toThrow(/j\.json, row 1, field code/);
    expect(read).toThrow(/j\.json, row 2, field adequacy/);
    expect(read).toThrow(/j\.json, row 3, field eea: an EU member state is in the EEA/);
  });
});
