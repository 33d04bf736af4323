import { describe, expect, it } from '@jest/globals';
import { choiceNamed, choicesWith, stepThrough } from './combobox-choices.js';

const choices = [
  { value: '1', label: 'Gemeente Súdwest-Fryslân', about: 'gemeente in Friesland' },
  { value: '2', label: 'Provincie Overijssel' },
  { value: '3', label: 'Waterschap Vechtstromen', about: 'Overijssel en Drenthe' },
];
const valuesWith = (typed: string) => choicesWith(choices, typed).map(({ value }) => value);

describe('what a combobox offers', () => {
  it('finds a part of a word without accents and capitals, also in the explanation', () => {
    expect(valuesWith('fryslan')).toEqual(['1']);
    expect(valuesWith(' OVER ')).toEqual(['2', '3']);
    expect(valuesWith('drenthe water')).toEqual(['3']);
  });

  it('offers everything while nothing is typed and nothing when nothing fits', () => {
    expect(valuesWith('  ')).toEqual(['1', '2', '3']);
    expect(valuesWith('zwolle')).toEqual([]);
  });

  it('takes a label that was typed in full, and no part of one', () => {
    expect(choiceNamed(choices, 'provincie overijssel')?.value).toBe('2');
    expect(choiceNamed(choices, 'provincie')).toBeUndefined();
  });

  it('walks through the list and round its corners', () => {
    expect([stepThrough(-1, 1, 3), stepThrough(-1, -1, 3)]).toEqual([0, 2]);
    expect([stepThrough(2, 1, 3), stepThrough(0, -1, 3)]).toEqual([0, 2]);
    expect(stepThrough(-1, 1, 0)).toBe(-1);
  });
});
