import { createHash } from 'node:crypto';
import { OIN_PREFIXES, type Oin } from '@bundel/kernel';

/**
 * A number of the OIN test register for demo data, derived from a stable code: the same code gives the same number
 * for ever. Never a real OIN; it must not be sent to another system.
 */
export const demoOin = (code: string): Oin => {
  const digest = createHash('sha256').update(`demo-oin:${code}`).digest();
  const main = String(digest.readUIntBE(0, 6) % 1_000_000_000).padStart(9, '0');
  return `${OIN_PREFIXES.test}${main}000` as Oin;
};
