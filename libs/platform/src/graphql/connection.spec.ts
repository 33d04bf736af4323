import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, type CursorShape } from './connection.js';

const id = '7b0f1a52-0000-4000-8000-000000000001';

describe('a cursor', () => {
  it('gives back the values of the shapes that its list states', () => {
    const values = ['Aa', id, 7, '2026-11-23T10:00:00.123456Z'];
    expect(decodeCursor(encodeCursor(values), ['text', 'uuid', 'number', 'instant'])).toEqual(values);
  });

  it.each<[CursorShape, unknown]>([
    ['uuid', 'x'],
    ['uuid', `${id}\u0000`],
    ['uuid', null],
    ['number', '7'],
    ['number', 1.5],
    ['number', 1e300],
    ['instant', 'yesterday'],
    ['instant', 5],
    ['text', 'a\u0000b'],
    ['text', 'x'.repeat(1_001)],
    ['text', null],
    ['text', {}],
  ])('that is forged is bad input, never a question to the database: %s %j', (shape, value) => {
    const forged = Buffer.from(JSON.stringify([value])).toString('base64url');
    expect(() => decodeCursor(forged, [shape])).toThrow('This cursor does not belong to this list.');
  });

  it('of another list, or no cursor at all, is bad input', () => {
    expect(() => decodeCursor(encodeCursor([id]), ['text', 'uuid'])).toThrow('does not belong');
    for (const text of ['', '%%', 'bnVsbA', 'e30', '\u0000'])
      expect(() => decodeCursor(text, ['text'])).toThrow('does not belong');
  });
});
