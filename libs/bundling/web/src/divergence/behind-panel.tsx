import { useEffect, useRef, useState } from 'react';
import { Button, DataTable, IconX, Pager, Panel, useKeysetPages } from '@bundel/ui';
import { useQuery } from 'urql';
import type { LinePartsFragment } from '../generated/graphql.js';
import { useTexts } from '../texts/use-texts.js';
import type { Behind } from './choices.js';
import { DivergenceLinesDocument, ProposalLinesDocument } from './divergence-documents.js';
import { useBoardWords } from './use-board-words.js';
import type { Board } from './use-board.js';

const PAGE_SIZE = 25;
type Line = LinePartsFragment['nodes'][number];

/** The lines behind the number that was pressed, in the flow of the page; takes the focus. */
export function BehindPanel({ board }: { readonly board: Board }) {
  return board.behind ? <Shown key={board.behindText} board={board} behind={board.behind} /> : null;
}

function useLines(board: Board, behind: Behind, after: string | null) {
  const page = { campaignId: board.id, first: PAGE_SIZE, after };
  const choices =
    behind.kind === 'choice' ? [behind.choice] : behind.kind === 'combined' ? board.choices : [];
  const isBundle = behind.kind === 'bundle';
  const [lines] = useQuery({
    query: DivergenceLinesDocument,
    pause: isBundle,
    variables: {
      ...page,
      choices: choices.map((choice) => ({ ...choice })),
      outcome: behind.kind === 'choice' || behind.kind === 'combined' ? behind.outcome : null,
      asked: behind.kind === 'asked' ? { ...behind.choice } : null,
    },
  });
  const [bundle] = useQuery({
    query: ProposalLinesDocument,
    pause: !isBundle,
    variables: { ...page, bundle: isBundle ? behind.number : null },
  });
  return isBundle
    ? { list: bundle.data?.bundleProposalLines, fetching: bundle.fetching }
    : { list: lines.data?.divergenceLines, fetching: lines.fetching };
}

function useTitle(behind: Behind): string {
  const say = useTexts();
  const words = useBoardWords();
  const outcome = { asAsked: say('board.kept'), stricter: say('board.stretched'), lost: say('board.lost') };
  switch (behind.kind) {
    case 'bundle':
      return behind.number === null ? say('board.rest') : say('board.bundle', { number: behind.number });
    case 'asked':
      return say('board.behindAsked', { choice: words.choice(behind.choice) });
    case 'choice':
      return say('board.behindChoice', {
        outcome: outcome[behind.outcome],
        choice: words.choice(behind.choice),
      });
    default:
      return behind.outcome ? outcome[behind.outcome] : say('board.behindAll');
  }
}

function Shown({ board, behind }: { readonly board: Board; readonly behind: Behind }) {
  const say = useTexts();
  const words = useBoardWords();
  const box = useRef<HTMLDivElement>(null);
  const [end, setEnd] = useState<LinePartsFragment['pageInfo']>();
  const pages = useKeysetPages(PAGE_SIZE, end);
  const { list, fetching } = useLines(board, behind, pages.after);
  const title = useTitle(behind);
  const columns = useColumns();
  if (list && list.pageInfo.endCursor !== end?.endCursor) setEnd(list.pageInfo);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="v-behind" role="group" aria-label={say('board.behind')}>
      <Panel
        flush
        tone="current"
        title={title}
        about={
          list ? say('board.lines', { count: list.totalCount, lines: words.count(list.totalCount) }) : null
        }
        actions={
          <Button tone="quiet" icon={IconX} onClick={() => board.show('')}>
            {say('board.close')}
          </Button>
        }
      >
        <DataTable
          caption={title}
          rows={list?.nodes ?? []}
          rowKey={(row) => row.id}
          loading={!list}
          refreshing={fetching}
          columns={columns}
        />
        {list && list.totalCount > PAGE_SIZE ? (
          <Pager
            table={title}
            from={pages.from}
            to={pages.from + list.nodes.length - 1}
            total={list.totalCount}
            note={say('board.sorted')}
            onPrevious={pages.onPrevious}
            onNext={pages.onNext}
          />
        ) : null}
      </Panel>
    </div>
  );
}

function useColumns() {
  const say = useTexts();
  const words = useBoardWords();
  return [
    { key: 'body', head: say('board.body'), cell: (row: Line) => row.organisationName },
    { key: 'item', head: say('board.item'), cell: (row: Line) => row.itemName },
    {
      key: 'volume',
      head: say('board.volume'),
      numeric: true,
      cell: (row: Line) => words.volumes([row.volume]),
    },
    { key: 'rung', head: say('board.rung'), cell: (row: Line) => words.rung(row.commitment) },
    {
      key: 'floor',
      head: say('board.floor'),
      tight: true,
      cell: (row: Line) => `SEAL-${Math.max(0, ...row.floor)}`,
    },
    {
      key: 'region',
      head: say('board.region'),
      cell: (row: Line) => words.value({ topic: 'storageRegion', value: row.storageRegion }),
    },
    {
      key: 'keys',
      head: say('board.keys'),
      cell: (row: Line) => words.value({ topic: 'keyCustody', value: row.keyCustody }),
    },
    {
      key: 'start',
      head: say('board.start'),
      tight: true,
      cell: (row: Line) => words.window(row.earliestStart, row.latestStart),
    },
  ];
}
