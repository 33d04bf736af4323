import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowHash, type AuditRow } from './row-hash.js';

const text = fc.oneof(fc.string(), fc.constantFrom('-;', '1:a;', '', ':', ';'));
const optional = fc.option(text);
const row = fc.record<Omit<AuditRow, 'hash'>>({
  chain: text,
  number: text,
  occurredAt: text,
  organisationId: optional,
  personId: optional,
  personName: optional,
  role: optional,
  action: text,
  objectType: optional,
  objectId: optional,
  result: text,
  details: text,
  origin: text,
  requestId: text,
  previousHash: fc.uint8Array({ maxLength: 32 }).map((bytes) => Buffer.from(bytes)),
});

describe('hash of a row', () => {
  test('two different rows never write the same text', () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        expect(rowHash(one).equals(rowHash(other))).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  test('text that moves from one field to the next changes the hash', () => {
    fc.assert(
      fc.property(row, fc.string({ minLength: 1 }), (one, moved) => {
        const before = { ...one, action: one.action + moved, objectType: one.objectType ?? '' };
        const after = { ...one, objectType: moved + (one.objectType ?? '') };
        expect(rowHash(before).equals(rowHash(after))).toBe(false);
      }),
    );
  });

  test('nothing and an empty text are not the same', () => {
    fc.assert(
      fc.property(row, (one) => {
        expect(rowHash({ ...one, role: null }).equals(rowHash({ ...one, role: '' }))).toBe(false);
      }),
    );
  });
});
