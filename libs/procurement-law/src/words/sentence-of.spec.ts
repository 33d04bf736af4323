import { describe, expect, it } from '@jest/globals';
import { finding } from '../rules/finding.js';
import { problemOf, remedyOf, sentenceOf } from './sentence-of.js';
import { WORDS_EN } from './words-en.data.js';
import { WORDS_NL } from './words-nl.data.js';

describe('words of the law', () => {
  it('says what is wrong, where it stands and what to do, in both languages', () => {
    const one = finding('LAW-1.5-1', 'cluster.limbMissing', 'cluster.motivateLimb', {
      params: { limb: 'coherence', shortest: 20 },
    });
    expect(sentenceOf('en', one)).toBe(
      'Part "coherence" of the cluster test is not motivated (at least 20 characters) (art. 1.5 lid 1).',
    );
    expect(problemOf('nl', one)).toContain('minstens 20 tekens');
    expect(remedyOf('nl', one)).toBe('Motiveer dit onderdeel.');
  });

  it('has the same codes and the same parameters in both languages', () => {
    expect(Object.keys(WORDS_EN).sort()).toEqual(Object.keys(WORDS_NL).sort());
    const names = (sentence = '') => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
    for (const code of Object.keys(WORDS_NL))
      expect([code, names(WORDS_EN[code])]).toEqual([code, names(WORDS_NL[code])]);
  });
});
