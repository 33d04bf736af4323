import { createHash } from 'node:crypto';

const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Hash of a leaf; the prefix keeps a leaf from being passed off as a node. @source RFC 6962 section 2.1 */
export const leafHash = (data: Uint8Array): Buffer => sha256(leafPrefix, data);
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(nodePrefix, left, right);

/** Largest power of two below `size`: where RFC 6962 splits a tree. */
const splitOf = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);

/** Root over leaves in order; of no leaves the hash of nothing. @source RFC 6962 section 2.1 */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return sha256();
  return rootOf(leaves.map(leafHash));
}

function rootOf(hashes: readonly Buffer[]): Buffer {
  const only = hashes[0];
  if (only !== undefined && hashes.length === 1) return only;
  const split = splitOf(hashes.length);
  return nodeHash(rootOf(hashes.slice(0, split)), rootOf(hashes.slice(split)));
}

/**
 * Hashes that, with the leaf at `index`, give the root: from the leaf upwards.
 * @throws RangeError when there is no such leaf @source RFC 6962 section 2.1.1
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Buffer[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError(`There is no leaf ${index} among ${leaves.length}.`);
  return proofOf(leaves.map(leafHash), index);
}

function proofOf(hashes: readonly Buffer[], index: number): Buffer[] {
  if (hashes.length === 1) return [];
  const split = splitOf(hashes.length);
  const [left, right] = [hashes.slice(0, split), hashes.slice(split)];
  return index < split
    ? [...proofOf(left, index), rootOf(right)]
    : [...proofOf(right, index - split), rootOf(left)];
}

export interface InclusionClaim {
  readonly leaf: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** Whether the leaf stands at that place in the tree with that root. */
export function isIncluded(claim: InclusionClaim): boolean {
  if (claim.index < 0 || claim.index >= claim.size) return false;
  const computed = climb(leafHash(claim.leaf), claim.index, claim.size, claim.proof);
  return computed !== null && computed.equals(claim.root);
}

function climb(leaf: Buffer, index: number, size: number, proof: readonly Uint8Array[]): Buffer | null {
  if (size === 1) return proof.length === 0 ? leaf : null;
  const sibling = proof.at(-1);
  if (sibling === undefined) return null;
  const split = splitOf(size);
  const rest = proof.slice(0, -1);
  const inLeft = index < split;
  const below = inLeft ? climb(leaf, index, split, rest) : climb(leaf, index - split, size - split, rest);
  if (below === null) return null;
  return inLeft ? nodeHash(below, sibling) : nodeHash(sibling, below);
}
