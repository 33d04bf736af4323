import type { OwnershipEdge, OwnershipNode } from './ownership.js';

/** A party with its place in the drawing; `x` is the middle of its box, `y` the top. */
export interface Placed {
  readonly key: string;
  readonly node: OwnershipNode;
  readonly x: number;
  readonly y: number;
  readonly edge?: OwnershipEdge;
  readonly parent?: { readonly x: number; readonly y: number };
}

export const NODE_WIDTH = 208;
const GAP = 20;
const LEVEL = 150;

interface Branch {
  readonly node: OwnershipNode;
  readonly depth: number;
  readonly edge?: OwnershipEdge;
  readonly above: readonly Branch[];
  readonly x: number;
}

/**
 * Places the company at the bottom and its owners above it, each above what it owns.
 * A party that owns along two routes is drawn twice, once on each.
 */
export function layOut(root: OwnershipNode): { placed: readonly Placed[]; width: number; height: number } {
  let nextLeaf = 0;
  let deepest = 0;
  const grow = (node: OwnershipNode, depth: number, edge?: OwnershipEdge): Branch => {
    deepest = Math.max(deepest, depth);
    const above = node.owners.map((one) => grow(one.owner, depth + 1, one));
    const first = above[0];
    const last = above.at(-1);
    const x = first && last ? (first.x + last.x) / 2 : NODE_WIDTH / 2 + nextLeaf++ * (NODE_WIDTH + GAP);
    return { node, depth, edge, above, x };
  };
  const tree = grow(root, 0);
  const place = (branch: Branch, path: string, parent?: Placed['parent']): Placed[] => {
    const y = (deepest - branch.depth) * LEVEL;
    const key = `${path}/${branch.node.id}`;
    const here = { x: branch.x, y };
    const own: Placed = { key, node: branch.node, ...here, edge: branch.edge, parent };
    return [own, ...branch.above.flatMap((one) => place(one, key, here))];
  };
  return {
    placed: place(tree, ''),
    width: nextLeaf * (NODE_WIDTH + GAP) - GAP,
    height: deepest * LEVEL + 92,
  };
}
