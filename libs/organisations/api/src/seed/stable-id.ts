import { createHash } from 'node:crypto';

/** A UUID (version 8) that is the same for the same name for ever: seeding twice finds what the first time made. */
export function stableId(...name: readonly string[]): string {
  const digits = createHash('sha256').update(JSON.stringify(name)).digest('hex').slice(0, 32).split('');
  digits[12] = '8';
  digits[16] = '89ab'[Number.parseInt(digits[16] as string, 16) % 4] as string;
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}
