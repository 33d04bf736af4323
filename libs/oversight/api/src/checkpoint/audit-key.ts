import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Reads the Ed25519 private key (PEM) that signs checkpoints. @throws when it is another kind of key */
export async function loadAuditKey(file: string): Promise<KeyObject> {
  const key = createPrivateKey(await readFile(file));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`The audit key in ${file} is not an Ed25519 key.`);
  return key;
}

/** The public half of a PEM, whether it holds the private or the public key. */
export const publicAuditKey = (pem: string | Buffer): KeyObject => createPublicKey(pem);

/** The public key as PEM, as it is published. */
export const publicAuditKeyPem = (key: KeyObject): string =>
  (key.type === 'public' ? key : createPublicKey(key)).export({ type: 'spki', format: 'pem' }).toString();

export const signDocument = (document: string, key: KeyObject): string =>
  sign(null, Buffer.from(document, 'utf8'), key).toString('base64');

export function isSignedBy(document: string, signature: string, publicKey: KeyObject): boolean {
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.length !== 64 || bytes.toString('base64') !== signature) return false;
  return verify(null, Buffer.from(document, 'utf8'), publicKey, bytes);
}
