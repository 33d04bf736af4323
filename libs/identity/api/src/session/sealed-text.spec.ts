import { describe, expect, test } from '@jest/globals';
import { openSealedText, sealText, type SealedText } from './sealed-text.js';

describe('sealed text', () => {
  test('is read back under the same secret, and never looks the same twice', () => {
    const sealed = sealText('token é', 'secret');
    expect(sealed).not.toContain('token');
    expect(sealed).not.toBe(sealText('token é', 'secret'));
    expect(openSealedText(sealed, 'secret')).toBe('token é');
  });

  test('is nothing under another secret, when changed, and when it never was sealed', () => {
    const sealed = sealText('token', 'secret');
    expect(openSealedText(sealed, 'other')).toBeNull();
    const changed = `${sealed.slice(0, 12)}${sealed[12] === 'A' ? 'B' : 'A'}${sealed.slice(13)}`;
    expect(openSealedText(changed as SealedText, 'secret')).toBeNull();
    for (const text of ['eyJhbGciOi.J9.x', 'sealed-1.', 'sealed-1.AAAA'])
      expect(openSealedText(text as SealedText, 'secret')).toBeNull();
  });
});
