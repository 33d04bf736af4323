import { Button, DataTable, EmptyState, ErrorSummary, LinkButton, Panel } from '@bundel/ui';
import type { Column } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useMakeBundle } from '../bundle/use-make-bundle.js';
import { LinesButton } from './lines-button.js';
import { useBoardWords } from './use-board-words.js';
import type { Board } from './use-board.js';

type Bundle = NonNullable<Board['proposal']>['bundles'][number];

/** Groups of lines that fit together, each with the reason; what fits nowhere stands at the foot. */
export function ProposalsPanel({ board }: { readonly board: Board }) {
  const say = useTexts();
  const words = useBoardWords();
  const maker = useMakeBundle(board);
  const columns = useColumns(board, maker);
  const { proposal } = board;
  if (!proposal) return null;
  return (
    <Panel
      flush
      title={say('board.proposals')}
      about={say('board.proposalsAbout')}
      actions={
        maker.may && proposal.bundles.length > 0 ? (
          <Button disabled={maker.busy} onClick={() => maker.make(null, '')}>
            {say(maker.busy ? 'bundle.making' : 'bundle.makeAll')}
          </Button>
        ) : null
      }
      foot={proposal.remainders.map((rest) => (
        <p key={rest.reason}>
          <strong>{say('board.rest')}</strong>{' '}
          <LinesButton tally={rest.all} onPress={() => board.show('bundle:geen')} />{' '}
          {say(`remainders.${rest.reason}`)} {words.volumes(rest.all.volumes)}
        </p>
      ))}
    >
      <ErrorSummary errors={maker.errors} attempt={maker.attempt} />
      <DataTable
        caption={say('board.proposals')}
        rows={proposal.bundles}
        rowKey={(row) => String(row.number)}
        columns={columns}
        empty={
          <EmptyState title={say('board.noProposals')}>
            <p>{say('board.noProposalsAbout')}</p>
          </EmptyState>
        }
      />
    </Panel>
  );
}

function useColumns(board: Board, maker: ReturnType<typeof useMakeBundle>): readonly Column<Bundle>[] {
  const say = useTexts();
  const words = useBoardWords();
  return [
    {
      key: 'number',
      head: say('line.bundle'),
      tight: true,
      cell: (row) => say('board.bundle', { number: row.number }),
    },
    { key: 'lot', head: say('board.lot'), tight: true, cell: (row) => row.lot },
    {
      key: 'lines',
      head: say('board.lineCount'),
      numeric: true,
      cell: (row) => <LinesButton tally={row.all} onPress={() => board.show(`bundle:${row.number}`)} />,
    },
    { key: 'bodies', head: say('board.bodies'), numeric: true, cell: (row) => words.count(row.all.bodies) },
    { key: 'volume', head: say('board.volume'), cell: (row) => words.volumes(row.all.volumes) },
    {
      key: 'start',
      head: say('board.start'),
      tight: true,
      cell: (row) => words.window(row.startFrom, row.startUntil),
    },
    { key: 'reasons', head: say('board.reasons'), cell: (row) => <Reasons bundle={row} /> },
    {
      key: 'stricter',
      head: say('board.stricterPart'),
      numeric: true,
      cell: (row) => <LinesButton tally={row.stricter} />,
    },
    ...(maker.may
      ? [
          {
            key: 'make',
            head: say('bundle.make'),
            cell: (row: Bundle) => (
              <LinkButton
                aria-label={say('bundle.makeOf', { number: row.number })}
                onClick={() => maker.make(row.number, row.lot)}
              >
                {say('bundle.make')}
              </LinkButton>
            ),
          },
        ]
      : []),
  ];
}

function Reasons({ bundle }: { readonly bundle: Bundle }) {
  const say = useTexts();
  const words = useBoardWords();
  const sentence = ({ kind, params }: Bundle['reasons'][number]): string => {
    const of = (name: string) => params.find((param) => param.name === name)?.value ?? '';
    switch (kind) {
      case 'sameLot':
        return say('reasons.sameLot', { lot: of('lot') });
      case 'startTogether':
        return of('from') || of('until')
          ? say('reasons.startTogether', { window: words.window(of('from') || null, of('until') || null) })
          : say('reasons.startAny');
      case 'nearLevels': {
        const differ = of('differ').split(' ').filter(Boolean);
        const names = differ.map((topic) =>
          topic === 'floor' ? say('board.floor') : words.topic({ topic: topic as 'keyCustody', detail: '' }),
        );
        return say('reasons.nearLevels', {
          levels: of('levels'),
          lines: of('stricterLines'),
          bodies: of('stricterBodies'),
          differ: names.join(', ').toLowerCase(),
        });
      }
      default:
        return say('reasons.sameLevel');
    }
  };
  return <span className="v-share">{bundle.reasons.map(sentence).join(' ')}</span>;
}
