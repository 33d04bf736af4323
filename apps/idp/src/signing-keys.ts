import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { JWK } from 'oidc-provider';
import { z } from 'zod';

/** The keys with which this provider signs tokens and cookies. */
export interface ProviderKeys {
  readonly keys: JWK[];
  readonly cookieKeys: string[];
}

const keysSchema = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1),
  cookieKeys: z.array(z.string().min(32)).min(1),
});

/**
 * Reads the keys from a file only its owner may read, and makes them on the first start. Keeping them means that
 * tokens given out before a restart still verify.
 */
export function loadOrCreateKeys(file: string): ProviderKeys {
  if (existsSync(file)) {
    chmodSync(file, 0o600);
    const stored = keysSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return { keys: stored.keys as unknown as JWK[], cookieKeys: stored.cookieKeys };
  }
  const created = createKeys();
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, JSON.stringify(created, null, 2), { mode: 0o600 });
  renameSync(temporary, file);
  return created;
}

function createKeys(): ProviderKeys {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = {
    ...privateKey.export({ format: 'jwk' }),
    kid: randomBytes(8).toString('hex'),
    use: 'sig',
    alg: 'RS256',
  };
  return { keys: [key as unknown as JWK], cookieKeys: [randomBytes(32).toString('base64url')] };
}
