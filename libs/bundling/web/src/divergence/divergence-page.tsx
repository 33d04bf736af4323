import {
  Breadcrumbs,
  ButtonLink,
  EmptyState,
  ErrorState,
  Link,
  LoadingRows,
  Page,
  PageTitle,
  Panel,
  TheLine,
} from '@bundel/ui';
import type { Stage } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { BehindPanel } from './behind-panel.js';
import { BoardFigures } from './board-figures.js';
import { ChosenPanel } from './chosen-panel.js';
import { ProposalsPanel } from './proposals-panel.js';
import { Agreed, RequirementsPanel } from './requirements-panel.js';
import { useBoard } from './use-board.js';
import type { Board } from './use-board.js';
import './divergence.css';

/** Which requirement of which bodies splits the demand of a call, and what each common choice keeps or loses. */
export function DivergencePage() {
  const say = useTexts();
  const board = useBoard();
  const { call } = board;
  const name = call?.title || call?.number || '';
  return (
    <Page density="compact">
      <Breadcrumbs
        crumbs={[
          { label: 'Start', href: '/start' },
          { label: say('board.calls'), href: '/uitvragen' },
          ...(call ? [{ label: name, href: `/uitvragen/${call.id}` }] : []),
          { label: say('board.title') },
        ]}
      />
      <PageTitle
        title={
          board.unknown
            ? say('board.unknown')
            : name
              ? `${name}: ${say('board.title').toLowerCase()}`
              : say('board.title')
        }
        about={say('board.about')}
        note={board.refreshing && board.board ? say('board.refreshing') : null}
        actions={
          call ? (
            <ButtonLink href={`/uitvragen/${call.id}/totalen`}>{say('board.toTotals')}</ButtonLink>
          ) : null
        }
      />
      {call ? <Line call={call} /> : null}
      <Content board={board} />
    </Page>
  );
}

function Line({ call }: { readonly call: NonNullable<Board['call']> }) {
  const say = useTexts();
  const at = `/uitvragen/${call.id}`;
  const later = ['estimate', 'bids', 'opening', 'comparison', 'award', 'agreement', 'callOff'] as const;
  const open = call.state === 'open' || call.state === 'draft';
  const stages: readonly Stage[] = [
    { key: 'demand', label: say('line.demand'), href: `${at}/totalen`, state: open ? 'current' : 'done' },
    {
      key: 'pledge',
      label: say('line.pledge'),
      href: `${at}/totalen?snede=trede`,
      state: open ? 'toCome' : 'done',
    },
    { key: 'bundle', label: say('line.bundle'), state: open ? 'toCome' : 'current' },
    ...later.map((key) => ({ key, label: say(`line.${key}`), state: 'toCome' as const })),
  ];
  return <TheLine stages={stages} />;
}

function Content({ board }: { readonly board: Board }) {
  const say = useTexts();
  const { board: picture } = board;
  if (board.failed)
    return (
      <ErrorState title={say('board.failed')} onRetry={board.again}>
        <p>{say('board.failedAbout')}</p>
      </ErrorState>
    );
  if (board.unknown) return <Nothing title={say('board.unknown')} />;
  if (!picture) return <LoadingRows rows={10} />;
  if (picture.shown === 'totals')
    return <Nothing title={say('board.onlyTotals')} about={say('board.onlyTotalsAbout')} />;
  if (picture.shown === 'tooMany') return <Nothing title={say('board.tooMany')} />;
  if (!picture.all || picture.all.lines === 0)
    return <Nothing title={say('board.none')} about={say('board.noneAbout')} />;
  return (
    <>
      <BoardFigures board={board} picture={picture} />
      <BehindPanel board={board} />
      <ChosenPanel board={board} picture={picture} />
      <RequirementsPanel board={board} picture={picture} />
      <ProposalsPanel board={board} />
      <Agreed picture={picture} />
    </>
  );
}

function Nothing(props: { readonly title: string; readonly about?: string }) {
  const say = useTexts();
  return (
    <Panel flush>
      <EmptyState title={props.title} action={<Link href="/uitvragen">{say('board.calls')}</Link>}>
        {props.about ? <p>{props.about}</p> : null}
      </EmptyState>
    </Panel>
  );
}
