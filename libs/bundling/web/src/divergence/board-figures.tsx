import { Hash, KeyFigures, LinkButton, Panel, SplitBar, SplitLegend, Stack } from '@bundel/ui';
import type { KeyFigure } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useBoardWords } from './use-board-words.js';
import type { Board, Picture } from './use-board.js';

type Tally = NonNullable<Picture['all']>;

/** What the choices together keep, make stricter and lose; every number tells its origin and opens its lines. */
export function BoardFigures({ board, picture }: { readonly board: Board; readonly picture: Picture }) {
  const say = useTexts();
  const words = useBoardWords();
  const { all, combined } = picture;
  if (!all || !combined) return null;
  const figure = (key: string, label: string, tally: Tally): KeyFigure => ({
    key,
    label,
    value: words.count(tally.lines),
    unit: say('board.ofBodies', { count: tally.bodies, bodies: words.count(tally.bodies) }),
    note: say('board.ofVolume', { percentage: words.percentage(tally.percentage) }),
    provenance: <Origin board={board} picture={picture} tally={tally} toon={key} />,
  });
  const share = (tally: Tally) => Number(tally.percentage);
  return (
    <Stack>
      <KeyFigures
        figures={[
          figure('all', say('board.looked'), all),
          figure('asAsked', say('board.kept'), combined.asAsked),
          figure('stricter', say('board.stretched'), combined.stricter),
          figure('lost', say('board.lost'), combined.lost),
        ]}
      />
      <Panel>
        <SplitBar
          shares={{
            kept: share(combined.asAsked),
            stretched: share(combined.stricter),
            lost: share(combined.lost),
          }}
        />
        <SplitLegend
          words={{ kept: say('board.kept'), stretched: say('board.stretched'), lost: say('board.lost') }}
        />
      </Panel>
    </Stack>
  );
}

function Origin(props: {
  readonly board: Board;
  readonly picture: Picture;
  readonly tally: Tally;
  readonly toon: string;
}) {
  const say = useTexts();
  const words = useBoardWords();
  const { tally, picture } = props;
  const lines = words.count(tally.lines);
  return (
    <>
      <p>{say('board.origin', { count: tally.lines, lines, bodies: words.count(tally.bodies) })}</p>
      <p>{words.volumes(tally.volumes)}</p>
      <p>
        {say('board.rules', { version: picture.version })} · {say('board.input')}{' '}
        {picture.inputHash ? <Hash value={picture.inputHash} /> : null} · {say('board.result')}{' '}
        {picture.resultHash ? <Hash value={picture.resultHash} /> : null}
      </p>
      {tally.lines > 0 ? (
        <p>
          <LinkButton onClick={() => props.board.show(props.toon)}>
            {say('board.show', { count: tally.lines, lines })}
          </LinkButton>
        </p>
      ) : null}
    </>
  );
}
