import { describe, expect, it } from '@jest/globals';
import { approximateDecimal, decimal, parseCountryCode, valueOf, type CountryCode } from '@bundel/kernel';
import type { Holding, OwnershipParty } from './holding.js';
import type { Jurisdiction } from './jurisdictions.js';
import { ownershipPictureOf } from './ownership-picture.js';

const country = (code: string) => valueOf(parseCountryCode(code));
const facts = (code: string, more: Partial<Jurisdiction> = {}): [CountryCode, Jurisdiction] => [
  country(code),
  { code: country(code), eu: false, eea: false, gpa: true, adequacy: 'none', usCloudAct: 'none', ...more },
];
const table = new Map([
  facts('NL', { eu: true, eea: true, adequacy: 'not-needed' }),
  facts('DE', { eu: true, eea: true, adequacy: 'not-needed' }),
  facts('NO', { eea: true, adequacy: 'not-needed' }),
  facts('US', { adequacy: 'partial', usCloudAct: 'home-jurisdiction' }),
]);

const parties = (countries: Readonly<Record<string, string | null>>): ReadonlyMap<string, OwnershipParty> =>
  new Map(
    Object.entries(countries).map(([id, code]) => [
      id,
      { id, name: id, kind: 'company' as const, country: code === null ? null : country(code) },
    ]),
  );
const share = (owner: string, owned: string, percent: number): Holding => ({
  owner,
  owned,
  capitalPercent: decimal(BigInt(percent * 10), 1),
  votingPercent: decimal(BigInt(percent * 10), 1),
  controlRight: false,
});

const picture = (countries: Readonly<Record<string, string | null>>, holdings: readonly Holding[]) =>
  valueOf(ownershipPictureOf('T', parties(countries), holdings, table));

describe('exposure', () => {
  it('follows control: a Dutch company of an American parent is reached by both', () => {
    const { exposure } = picture({ T: 'NL', H: 'NL', P: 'US' }, [share('H', 'T', 100), share('P', 'H', 100)]);
    expect(exposure.jurisdictions.map((found) => [found.facts.code, found.through])).toEqual([
      ['NL', ['H', 'T']],
      ['US', ['P']],
    ]);
    expect(exposure.jurisdictions[1]).toMatchObject({
      ruleId: 'EXPOSURE-FOLLOWS-CONTROL',
      facts: { usCloudAct: 'home-jurisdiction', gpa: true },
    });
  });

  it('does not follow a minority holding', () => {
    const { exposure } = picture({ T: 'NL', P: 'US', Q: 'DE' }, [share('P', 'T', 20), share('Q', 'T', 80)]);
    expect(exposure.jurisdictions.map((found) => found.facts.code)).toEqual(['DE', 'NL']);
  });

  it('names controllers whose country nobody stated', () => {
    const { exposure } = picture({ T: 'NL', P: null }, [share('P', 'T', 80)]);
    expect(exposure.unknown).toEqual(['P']);
  });
});

describe('SecNumCloud 3.2, par. 19.6', () => {
  const outcome = (countries: Readonly<Record<string, string | null>>, holdings: readonly Holding[]) => {
    const { capital, votes, seatInEu } = picture(countries, holdings).secNumCloud;
    expect(votes).toEqual({ ...capital, measure: 'votes' });
    return [seatInEu, capital.individual, capital.collective, approximateDecimal(capital.collectivePercent)];
  };

  it.each([
    [24, true, 'within', 'within'],
    [24.1, true, 'exceeded', 'within'],
    [39.1, true, 'exceeded', 'exceeded'],
  ])('one holder from outside the EU with %d percent', (percent, seat, individual, collective) => {
    const holdings = [share('P', 'T', percent), share('Q', 'T', 100 - percent)];
    expect(outcome({ T: 'NL', P: 'US', Q: 'DE' }, holdings)).toEqual([seat, individual, collective, percent]);
  });

  it('counts two holders together, and the EEA outside the EU as outside', () => {
    const holdings = [share('P', 'T', 20), share('R', 'T', 20), share('Q', 'T', 60)];
    expect(outcome({ T: 'NL', P: 'US', R: 'NO', Q: 'DE' }, holdings)).toEqual([
      true,
      'within',
      'exceeded',
      40,
    ]);
  });

  it('counts an American company in between, once, although its own owner is European', () => {
    const holdings = [share('H', 'T', 100), share('P', 'H', 100), share('Q', 'P', 100)];
    const { capital } = picture({ T: 'NL', H: 'NL', P: 'US', Q: 'DE' }, holdings).secNumCloud;
    expect(capital.holders.map(({ party }) => party)).toEqual(['P']);
    expect(approximateDecimal(capital.collectivePercent)).toBe(100);
  });

  it('is undetermined when what nobody disclosed could decide', () => {
    expect(outcome({ T: 'NL', Q: 'DE' }, [share('Q', 'T', 70)])).toEqual([true, 'undetermined', 'within', 0]);
    expect(outcome({ T: 'NL', Q: 'DE', X: null }, [share('Q', 'T', 60), share('X', 'T', 40)])).toEqual([
      true,
      'undetermined',
      'undetermined',
      0,
    ]);
  });

  it('looks at the seat', () => {
    expect(outcome({ T: 'US', Q: 'DE' }, [share('Q', 'T', 100)])[0]).toBe(false);
    expect(outcome({ T: null, Q: 'DE' }, [share('Q', 'T', 100)])[0]).toBeNull();
  });
});

describe('a picture', () => {
  it('is refused with every reason when a party is not described and shares exceed the whole', () => {
    const result = ownershipPictureOf(
      'T',
      parties({ T: 'NL' }),
      [share('P', 'T', 60), share('Q', 'T', 60)],
      table,
    );
    expect(result.ok ? [] : result.errors.map(({ code }) => code)).toEqual([
      'ownership.total',
      'ownership.total',
      'ownership.party',
      'ownership.party',
    ]);
  });
});
