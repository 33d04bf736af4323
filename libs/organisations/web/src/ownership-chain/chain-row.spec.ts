import { describe, expect, it } from '@jest/globals';
import { chainFieldOf, toChainInput, toRows } from './chain-row.js';
import type { ChainRow } from './chain-row.js';

const row = (id: string, name: string, owned: string, capital: string): ChainRow => ({
  id,
  name,
  kind: 'company',
  country: 'NL',
  owned,
  capital,
  votes: capital,
  right: '',
});

const chain = [
  row('a', 'Holding', '', '100'),
  row('b', 'Stichting', 'a', '60,5'),
  row('c', ' stichting', '', '0'),
];

describe('rows of an ownership chain', () => {
  it('states an owner that stands in two rows once, with both holdings', () => {
    const input = toChainInput(chain, 3, 'nl');
    expect(input.parties).toMatchObject([{ key: 'a' }, { key: 'b' }]);
    expect(input.holdings).toMatchObject([
      { owner: 'a', owned: 'supplier', capitalPercent: '100' },
      { owner: 'b', owned: 'a', capitalPercent: '60.5' },
      { owner: 'b', owned: 'supplier' },
    ]);
  });

  it('leads a refusal to the field of its row', () => {
    expect(chainFieldOf(chain, ['holdings', '1', 'capitalPercent'])).toBe('keten-b-capital');
    expect(chainFieldOf(chain, ['parties', '1', 'country'])).toBe('keten-b-country');
    expect(chainFieldOf(chain, [])).toBeUndefined();
  });

  it('shows a stated chain as it was filled in', () => {
    const rows = toRows(
      {
        parties: [{ key: 'x', name: 'Holding', kind: 'company', country: 'NL' }],
        holdings: [
          {
            owner: 'x',
            owned: 'supplier',
            capitalPercent: '60.50000000',
            votingPercent: '100',
            controlGround: null,
          },
        ],
      },
      'nl',
    );
    expect(rows).toMatchObject([{ name: 'Holding', owned: '', capital: '60,5', votes: '100' }]);
  });
});
