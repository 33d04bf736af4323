import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runVector, runVectorFiles } from './run-vectors.js';
import { readVectorFile } from './vector-file.js';

const FILE = path.join(import.meta.dirname, 'vectors.json');
const vectors = readVectorFile(readFileSync(FILE, 'utf8'));

describe('worked examples', () => {
  it.each(vectors.map((vector) => [vector.id, vector.kind, vector] as const))(
    '%s (%s)',
    (_id, _kind, vector) => {
      expect(runVector(vector)).toMatchObject({ verdict: 'pass', why: [] });
    },
  );
});

const vector = {
  id: 'X',
  kind: 'open-ended-value',
  input: { monthly: 10 },
  expected: { estimatedValue: 480 },
};
const verdict = (change: object) => runVector({ ...vector, ...change }).verdict;

describe('running worked examples', () => {
  it('allows a number to differ by a ten-thousandth and not by two', () => {
    expect(verdict({ expected: { estimatedValue: 480.0001 } })).toBe('pass');
    expect(verdict({ expected: { estimatedValue: 480.0002 } })).toBe('FAIL');
    expect(verdict({ expected: { estimatedValue: '480' } })).toBe('FAIL');
  });

  it('fails on what it does not know: a kind, a field, a result', () => {
    expect(verdict({ kind: 'no-such-kind' })).toBe('UNKNOWN KIND');
    expect(verdict({ input: { monthly: 10, weekly: 3 } })).toBe('BAD INPUT');
    expect(verdict({ input: {} })).toBe('BAD INPUT');
    expect(verdict({ expected: { estimatedValue: 480, total: 1 } })).toBe('FAIL');
  });

  it.each([
    ['{', 'not JSON'],
    ['[]', 'the whole file'],
    ['{"vectors": []}', 'holds no vectors'],
    ['{"vectors": [{"id": "A"}]}', 'vectors.0.kind'],
    [`{"vectors": [${JSON.stringify(vector)}, ${JSON.stringify(vector)}]}`, 'twice'],
  ])('refuses the file %s in a sentence', (text, sentence) => {
    expect(() => readVectorFile(text)).toThrow(sentence);
  });

  it('prints id, expected, got and verdict of each, ends with the count, and says 1 when a file is missing', async () => {
    const lines: string[] = [];
    const output = { out: (line: string) => lines.push(line), problem: (line: string) => lines.push(line) };
    expect(await runVectorFiles([FILE], output)).toBe(0);
    expect(lines.slice(0, 3).map((line) => line.trim().split(/\s+/)[0])).toEqual(['pass', 'expected', 'got']);
    expect(lines.at(-1)).toBe(`${vectors.length} vectors: ${vectors.length} passed, 0 failed`);
    expect(await runVectorFiles(['no-such-file.json'], output)).toBe(1);
    expect(lines.join('\n')).toContain('no-such-file.json cannot be run');
    expect(await runVectorFiles([], output)).toBe(1);
  });
});
