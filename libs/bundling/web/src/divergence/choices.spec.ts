import { describe, expect, test } from '@jest/globals';
import { readBehind, readChoices, toggle, writeChoices } from './choices.js';

const seal = { topic: 'floor', detail: '3', value: '2' } as const;
const region = { topic: 'storageRegion', detail: '', value: 'eea' } as const;

describe('choices in the address', () => {
  test('go there and back', () => {
    expect(readChoices(writeChoices([seal, region]))).toEqual([seal, region]);
  });
  test('leave out what is no choice, and take each requirement once', () => {
    expect(readChoices('floor~3~2|weather~~sun|floor~3~4|start')).toEqual([{ ...seal, value: '4' }]);
  });
  test('are dropped when they are made again, and replaced by another of the same requirement', () => {
    expect(toggle([seal, region], seal)).toEqual([region]);
    expect(toggle([seal, region], { ...seal, value: '4' })).toEqual([region, { ...seal, value: '4' }]);
  });
});

test('every number says in the address which lines stand behind it', () => {
  expect(
    ['lost', 'all', 'lost:floor~3~2', 'asked:floor~3~2', 'bundle:4', 'bundle:geen', 'x'].map(readBehind),
  ).toEqual([
    { kind: 'combined', outcome: 'lost' },
    { kind: 'combined', outcome: null },
    { kind: 'choice', outcome: 'lost', choice: seal },
    { kind: 'asked', choice: seal },
    { kind: 'bundle', number: 4 },
    { kind: 'bundle', number: null },
    null,
  ]);
});
