import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/** Text that only the portal can read, made by {@link sealText}. */
export type SealedText = string & { readonly sealed: true };

const prefix = 'sealed-1.';

/** AES-256-GCM under a key of its own, derived from the portal's secret. */
const keyFrom = (secret: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', 'bundel sealed text 1', 32));

export function sealText(text: string, secret: string): SealedText {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFrom(secret), nonce);
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return `${prefix}${sealed.toString('base64url')}` as SealedText;
}

/** @returns null when it was sealed under another secret or changed since: what needed the text goes on without. */
export function openSealedText(sealed: SealedText, secret: string): string | null {
  if (!sealed.startsWith(prefix)) return null;
  const bytes = Buffer.from(sealed.slice(prefix.length), 'base64url');
  if (bytes.length < 28) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyFrom(secret), bytes.subarray(0, 12));
    decipher.setAuthTag(bytes.subarray(-16));
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
