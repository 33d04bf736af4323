import { describe, expect, it } from '@jest/globals';
import { parseOin } from '@bundel/kernel';
import { BadReferenceData } from './dataset.js';
import { loadPublicBodies, readPublicBodies } from './public-bodies.js';

const { rows, ...facts } = loadPublicBodies();
const HEADER = 'type,code,name,province_code,province,nuts2,population_2021,tooi_uri,valid_from,valid_until';

const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

describe('public bodies', () => {
  it('carry their provenance', () => {
    expect(facts).toMatchObject({ name: 'public-bodies', version: '2026-11-23', compiledOn: '2026-11-23' });
    expect(facts.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['municipality', 342],
    ['province', 12],
    ['waterBoard', 21],
    ['ministry', 15],
  ])('count %s: %d', (kind, count) => expect(rows.filter((row) => row.kind === kind)).toHaveLength(count));

  it('have one code, one name per kind and one demo OIN each', () => {
    for (const key of [
      (row: (typeof rows)[number]) => row.code,
      (row: (typeof rows)[number]) => `${row.kind} ${row.name}`,
      (row: (typeof rows)[number]) => row.demoOin as string,
    ]) {
      expect(new Set(rows.map(key)).size).toBe(390);
    }
  });

  it('have an official code, or their name as a slug where there is none', () => {
    const withoutCode = rows.filter((row) => !/^(GM|PV|WS)\d+$/.test(row.code));
    expect(withoutCode.map((row) => row.kind)).not.toContain('municipality');
    for (const row of withoutCode) expect(row.code).toBe(slugOf(row.name));
    expect(rows.find((row) => row.name === 'Ministerie van Financiën')?.code).toBe(
      'ministerie-van-financien',
    );
  });

  it('have demo OINs of the test register that never change', () => {
    expect(rows.every((row) => parseOin(row.demoOin).ok && row.demoOin.startsWith('00000099'))).toBe(true);
    expect(rows[0]).toMatchObject({ code: 'GM0014', name: 'Groningen', nuts2: 'NL11', validUntil: null });
    expect(rows[0]?.demoOin).toBe(loadPublicBodies().rows[0]?.demoOin);
  });

  it('lie in a province that is itself among them', () => {
    const provinces = new Map(
      rows.filter((row) => row.kind === 'province').map((row) => [row.code, row.nuts2]),
    );
    for (const row of rows.filter((body) => body.kind === 'municipality')) {
      expect(provinces.get(row.provinceCode ?? '')).toBe(row.nuts2);
    }
  });

  it('are refused with file, row and field when a row is wrong', () => {
    const bad = `${HEADER}\ngemeente,GM14,Groningen,PV20,Groningen,NL11,many,https://x.example/,2027-02-30,\n`;
    const read = () => readPublicBodies(bad, 'bodies.csv');
    expect(read).toThrow(BadReferenceData);
    expect(read).toThrow(/bodies\.csv, row 2, field code/);
    expect(read).toThrow(/bodies\.csv, row 2, field population_2021/);
    expect(read).toThrow(/bodies\.csv, row 2, field valid_from/);
  });

  it('are refused when a code occurs twice', () => {
    const row = 'ministerie,ministerie-x,Ministerie X,,,,,,,';
    expect(() => readPublicBodies(`${HEADER}\n${row}\n${row}\n`, 'bodies.csv')).toThrow(
      'bodies.csv, row 3, field code: ministerie-x occurs twice',
    );
  });
});
