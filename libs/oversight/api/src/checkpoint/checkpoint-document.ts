import { createHash } from 'node:crypto';
import { merkleRoot } from '../merkle/merkle-tree.js';

/** Hashes of the rows `from` to `to` of one chain, in order. */
export interface SealedRows {
  readonly chain: string;
  readonly from: number;
  readonly to: number;
  /** Base64 of 32 bytes each. */
  readonly hashes: readonly string[];
}

/** What a checkpoint says; it is signed as canonical JSON. */
export interface CheckpointDocument {
  readonly format: 'bundel-audit-checkpoint/1';
  readonly number: number;
  /** Database clock, UTC, microseconds. */
  readonly made_at: string;
  /** SHA-256 (hex) of the document before; null for the first. */
  readonly previous: string | null;
  /** In order of chain. */
  readonly chains: readonly SealedRows[];
  readonly size: number;
  /** Merkle root (hex) over all row hashes in the order of `chains`. */
  readonly root: string;
}

export const documentDigest = (document: string): string =>
  createHash('sha256').update(document, 'utf8').digest('hex');

/** Root over the sealed rows in the order of the document. */
export const rootOfChains = (chains: readonly SealedRows[]): string =>
  merkleRoot(chains.flatMap((chain) => chain.hashes.map((hash) => Buffer.from(hash, 'base64')))).toString(
    'hex',
  );

/** JSON with sorted keys and no spaces: the same content is the same bytes. Numbers are integers only. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value))
    throw new Error('Canonical JSON holds whole numbers only.');
  return JSON.stringify(value);
}

/** The document that a text holds, or why it is none. */
export function parseDocument(text: string): CheckpointDocument | string {
  try {
    const document = JSON.parse(text) as CheckpointDocument;
    if (document.format !== 'bundel-audit-checkpoint/1') return 'its format is unknown';
    if (canonicalJson(document) !== text) return 'it is not in canonical form';
    const counted = document.chains.every((chain) => chain.hashes.length === chain.to - chain.from + 1);
    const size = document.chains.reduce((sum, chain) => sum + chain.hashes.length, 0);
    if (!counted || size !== document.size) return 'its counts do not agree';
    return rootOfChains(document.chains) === document.root
      ? document
      : 'its root does not follow from its rows';
  } catch {
    return 'it cannot be read';
  }
}
