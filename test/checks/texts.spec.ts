import { describe, expect, it } from '@jest/globals';
import { catalogueFaults, foreignMentions } from './texts.mjs';

describe('mentions of one machine or network', () => {
  it.each([
    `see ${['..', 'shared', 'notes.md'].join('/')}`,
    'const file = "/home/someone/bundel/data.csv";',
    `in ${['', 'root', 'bundel'].join('/')}`,
    'C:\\Users\\someone\\bundel',
    'https://registry.example.org/pg',
    '      "resolved": "https://packages.example.org/pg-8.tgz",',
  ])('refuses %j', (line) => {
    expect(foreignMentions('planted.md', line)).toHaveLength(1);
  });

  it.each([
    'import { ok } from "./result.js";',
    'WORKDIR /app',
    'https://example.org/home/about/',
    '"resolved": "libs/kernel",',
  ])('accepts %j', (line) => {
    expect(foreignMentions('planted.md', line)).toEqual([]);
  });
});

describe('text catalogues', () => {
  it('accepts catalogues with the same texts', () => {
    expect(catalogueFaults('nl.ts', { page: { title: 'Taken' } }, { page: { title: 'Tasks' } })).toEqual([]);
  });

  it('names a text that one language lacks', () => {
    expect(catalogueFaults('nl.ts', { title: 'Taken', more: 'Meer' }, { title: 'Tasks' })).toEqual([
      'nl.ts: English lacks "more"',
    ]);
    expect(catalogueFaults('nl.ts', {}, { title: 'Tasks' })).toEqual(['nl.ts: Dutch lacks "title"']);
  });

  it('names an empty text and values that differ', () => {
    expect(catalogueFaults('nl.ts', { a: '', b: '{{count}} taken' }, { a: 'x', b: 'tasks' })).toEqual([
      'nl.ts: "a" is empty',
      'nl.ts: "b" fills in other values in Dutch than in English',
    ]);
  });
});
