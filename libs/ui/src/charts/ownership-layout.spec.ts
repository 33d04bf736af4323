import { describe, expect, it } from '@jest/globals';
import { layOut, NODE_WIDTH } from './ownership-layout.js';
import type { OwnershipNode } from './ownership.js';

const party = (id: string, ...owners: OwnershipNode[]): OwnershipNode => ({
  id,
  name: id,
  owners: owners.map((owner) => ({ owner, share: '50%' })),
});

describe('the drawing of an ownership chain', () => {
  it('puts every owner above what it owns', () => {
    const { placed } = layOut(party('bv', party('holding', party('fund'), party('family')), party('state')));
    const heightOf = (id: string) => placed.find((one) => one.node.id === id)!.y;
    expect(heightOf('holding')).toBeLessThan(heightOf('bv'));
    expect(heightOf('fund')).toBeLessThan(heightOf('holding'));
    expect(heightOf('state')).toBe(heightOf('holding'));
  });

  it('lets no two boxes of one level overlap', () => {
    const { placed } = layOut(party('bv', party('a', party('c'), party('d')), party('b', party('e'))));
    for (const one of placed) {
      for (const other of placed) {
        if (one !== other && one.y === other.y) {
          expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(NODE_WIDTH);
        }
      }
    }
  });

  it('draws an owner along two routes twice, with keys of their own', () => {
    const state = party('state');
    const { placed } = layOut(party('bv', party('a', state), party('b', state)));
    expect(placed.filter((one) => one.node.id === 'state')).toHaveLength(2);
    expect(new Set(placed.map((one) => one.key)).size).toBe(placed.length);
  });
});
