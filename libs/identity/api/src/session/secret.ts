import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits that nobody can guess; only their hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** SHA-256 of a secret or of anything else that is compared but not kept. */
export const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
