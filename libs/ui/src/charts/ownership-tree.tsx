import { useRef } from 'react';
import { Tag } from '../status/status-tag.js';
import { IconAlertTriangle, IconCheck } from '../icons/icons.js';
import { useUiTexts } from '../texts/ui-texts.js';
import { ChartFrame } from './chart-frame.js';
import type { ChartWords } from './chart-frame.js';
import { layOut, NODE_WIDTH } from './ownership-layout.js';
import type { Placed } from './ownership-layout.js';
import type { OwnershipEdge, OwnershipNode } from './ownership.js';
import { useWidth } from './use-width.js';
import './ownership-tree.css';

function useEdgeWords(): (edge: OwnershipEdge) => string {
  const say = useUiTexts();
  return ({ share, control }) =>
    control === undefined
      ? `${share} ${say('share')}`
      : `${share} ${say('share')} · ${control} ${say('control')}`;
}

function Party({ node }: { readonly node: OwnershipNode }) {
  const say = useUiTexts();
  return (
    <>
      <strong className="b-owner__name">{node.name}</strong>
      {node.place ? <span className="b-owner__place">{node.place}</span> : null}
      {node.note ? <span className="b-owner__place">{node.note}</span> : null}
      {node.ultimate ? (
        <Tag icon={IconCheck} tone="plain" bare>
          {say('ultimate')}
        </Tag>
      ) : null}
      {node.concern ? (
        <Tag icon={IconAlertTriangle} tone="warn" bare>
          {node.concern}
        </Tag>
      ) : null}
    </>
  );
}

/** The chain as nested lists: what is drawn, for whoever reads it, and for narrow screens. */
function OwnershipList({ node, top }: { readonly node: OwnershipNode; readonly top?: boolean }) {
  const say = useUiTexts();
  const words = useEdgeWords();
  return (
    <>
      <div className={top ? 'b-owner b-owner--subject' : 'b-owner'}>
        <Party node={node} />
      </div>
      {node.owners.length > 0 ? (
        <ul aria-label={`${node.name} ${say('ownedBy')}`}>
          {node.owners.map((edge) => (
            <li key={edge.owner.id}>
              <span className="b-owner__edge">{words(edge)}</span>
              <OwnershipList node={edge.owner} />
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Drawing({ root, width }: { readonly root: OwnershipNode; readonly width: number }) {
  const words = useEdgeWords();
  const { placed, height, width: needed } = layOut(root);
  const shift = Math.max(0, (width - needed) / 2);
  return (
    <div className="b-owners__drawing" style={{ height }} aria-hidden="true">
      <svg width={width} height={height}>
        {placed.map(({ key, x, y, parent }) =>
          parent ? (
            <path
              key={key}
              className="b-owners__edge"
              d={`M${shift + parent.x} ${parent.y}V${(y + 84 + parent.y) / 2 + 14}H${shift + x}V${y + 84}`}
            />
          ) : null,
        )}
      </svg>
      {placed.map((one: Placed) => (
        <div
          key={one.key}
          className={one.parent ? 'b-owner b-owner--placed' : 'b-owner b-owner--placed b-owner--subject'}
          style={{ left: shift + one.x - NODE_WIDTH / 2, top: one.y, width: NODE_WIDTH }}
        >
          <Party node={one.node} />
          {one.edge ? <span className="b-owner__edge b-owner__edge--placed">{words(one.edge)}</span> : null}
        </div>
      ))}
    </div>
  );
}

interface FlatEdge {
  readonly key: string;
  readonly held: string;
  readonly edge: OwnershipEdge;
}

function flatten(node: OwnershipNode, path = node.id): FlatEdge[] {
  return node.owners.flatMap((edge) => {
    const key = `${path}/${edge.owner.id}`;
    return [{ key, held: node.name, edge }, ...flatten(edge.owner, key)];
  });
}

/** Who owns a company, up to the ultimate owners: owners above, share and control on the lines between. */
export function OwnershipTree({ root, words }: { readonly root: OwnershipNode; readonly words: ChartWords }) {
  const say = useUiTexts();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const fits = layOut(root).width <= width;
  return (
    <ChartFrame
      words={words}
      table={{
        caption: words.title,
        columns: [
          { key: 'held', head: say('party'), cell: (row: FlatEdge) => row.held },
          { key: 'owner', head: say('ownedBy'), cell: (row) => row.edge.owner.name },
          { key: 'place', head: say('jurisdiction'), cell: (row) => row.edge.owner.place ?? '–' },
          { key: 'share', head: say('share'), numeric: true, cell: (row) => row.edge.share },
          { key: 'control', head: say('control'), numeric: true, cell: (row) => row.edge.control ?? '–' },
        ],
        rows: flatten(root),
        rowKey: (row) => row.key,
      }}
    >
      <div className="b-owners" ref={box}>
        {fits ? <Drawing root={root} width={width} /> : null}
        <div className={fits ? 'b-hidden' : 'b-owners__list'}>
          <OwnershipList node={root} top />
        </div>
      </div>
    </ChartFrame>
  );
}
