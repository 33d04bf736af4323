import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits that prove that someone was invited; shown once, never stored. */
export const newInvitationToken = (): string => randomBytes(32).toString('base64url');

/** What is stored instead of the token. A fast hash is enough: the token has too many bits to be guessed. */
export const hashInvitationToken = (token: string): string =>
  createHash('sha256').update(token).digest('hex');
