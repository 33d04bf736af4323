import type { Finding } from '../rules/finding.js';
import { WORDS_EN } from './words-en.data.js';
import { WORDS_NL } from './words-nl.data.js';

export type LawLanguage = 'nl' | 'en';

/** A finding as it crosses the wire: all that its sentence needs. */
export type Said = Pick<Finding, 'code' | 'article' | 'remedy' | 'params'>;

const WORDS: Readonly<Record<LawLanguage, Readonly<Record<string, string>>>> = { nl: WORDS_NL, en: WORDS_EN };

/** What values of parameters are called. */
const VALUES: Readonly<Record<LawLanguage, Readonly<Record<string, string>>>> = {
  nl: {
    marketAndSmeAccess: 'markt en toegang voor het mkb',
    organisationalConsequences: 'organisatorische gevolgen en risico’s',
    coherence: 'samenhang',
    preparation: 'voorbereiding',
    publication: 'publicatie',
    selection: 'selectie',
    award: 'gunning',
    execution: 'uitvoering',
  },
  en: {
    marketAndSmeAccess: 'market and access for small firms',
    organisationalConsequences: 'organisational consequences and risks',
    coherence: 'coherence',
  },
};

const filled = (language: LawLanguage, sentence: string, params: Said['params']): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = String(params[name] ?? whole);
    return VALUES[language][value] ?? value;
  });

/** Whether a code has words in both languages. */
export const hasWords = (code: string): boolean => code in WORDS_NL && code in WORDS_EN;

/** What is wrong, in a sentence without its article; the code itself when it has no words. */
export const problemOf = (language: LawLanguage, { code, params }: Said): string =>
  filled(language, WORDS[language][code] ?? code, params);

/** What a person can do about it. */
export const remedyOf = (language: LawLanguage, { remedy, params }: Said): string =>
  filled(language, WORDS[language][remedy] ?? remedy, params);

/** Only numbers of the Aanbestedingswet 2012 are called an article. */
const cited = (article: string): string => (/^\d/.test(article) ? `art. ${article}` : article);

/** What is wrong with its article behind it: "… (art. 1.5 lid 1)." */
export const sentenceOf = (language: LawLanguage, said: Said): string => {
  const problem = problemOf(language, said);
  return said.article === '' ? problem : `${problem.replace(/\.$/, '')} (${cited(said.article)}).`;
};
