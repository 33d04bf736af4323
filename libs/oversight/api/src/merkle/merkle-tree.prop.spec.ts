import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inclusionProof, isIncluded, leafHash, merkleRoot } from './merkle-tree.js';

const leaf = fc.uint8Array({ maxLength: 40 });
const tree = fc.array(leaf, { minLength: 1, maxLength: 70 });
const treeWithPlace = tree.chain((leaves) =>
  fc.record({ leaves: fc.constant(leaves), index: fc.nat({ max: leaves.length - 1 }) }),
);
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

describe('Merkle tree', () => {
  test('agrees with the published vectors of RFC 6962 implementations', () => {
    const leaves = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ];
    const roots = [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
      'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
      '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
      'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
      '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
    ];
    roots.forEach((root, index) =>
      expect(merkleRoot(leaves.slice(0, index + 1).map(hex)).toString('hex')).toBe(root),
    );
    expect(merkleRoot([]).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  test('every leaf can be proven to stand at its place', () => {
    fc.assert(
      fc.property(treeWithPlace, ({ leaves, index }) => {
        const claim = {
          leaf: leaves[index] ?? new Uint8Array(),
          index,
          size: leaves.length,
          proof: inclusionProof(leaves, index),
          root: merkleRoot(leaves),
        };
        expect(isIncluded(claim)).toBe(true);
        expect(isIncluded({ ...claim, proof: [...claim.proof, leafHash(claim.leaf)] })).toBe(false);
        expect(isIncluded({ ...claim, index: leaves.length })).toBe(false);
      }),
    );
  });

  test('no other content can be proven to stand there', () => {
    fc.assert(
      fc.property(treeWithPlace, leaf, ({ leaves, index }, other) => {
        fc.pre(!Buffer.from(other).equals(Buffer.from(leaves[index] ?? [])));
        const proof = inclusionProof(leaves, index);
        expect(isIncluded({ leaf: other, index, size: leaves.length, proof, root: merkleRoot(leaves) })).toBe(
          false,
        );
      }),
    );
  });

  test('one flipped bit in any leaf changes the root', () => {
    fc.assert(
      fc.property(treeWithPlace, fc.nat({ max: 319 }), ({ leaves, index }, bit) => {
        const changed = leaves.map((data) => Uint8Array.from(data));
        const target = changed[index];
        fc.pre(target !== undefined && target.length > 0);
        const at = Math.floor(bit / 8) % target!.length;
        target![at] = (target![at] ?? 0) ^ (1 << (bit % 8));
        expect(merkleRoot(changed).equals(merkleRoot(leaves))).toBe(false);
      }),
    );
  });

  test('leaves that trade places change the root', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 40 }), (numbers) => {
        const leaves = numbers.map((value) => Buffer.from(String(value)));
        const swapped = [leaves.at(-1)!, ...leaves.slice(1, -1), leaves[0]!];
        expect(merkleRoot(swapped).equals(merkleRoot(leaves))).toBe(false);
      }),
    );
  });
});
