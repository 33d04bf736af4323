import { Button, DataTable, EmptyState, IconX, LinkButton, Panel } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { textOf } from './choices.js';
import { LinesButton } from './lines-button.js';
import { useBoardWords } from './use-board-words.js';
import type { Board, Picture } from './use-board.js';

/** The choices that stand in the address, each with what it costs by itself. */
export function ChosenPanel({ board, picture }: { readonly board: Board; readonly picture: Picture }) {
  const say = useTexts();
  const words = useBoardWords();
  const { choices } = board;
  const cost = (key: string) => picture.combined?.costs.find((one) => textOf(one) === key);
  return (
    <Panel
      flush
      title={say('board.choices')}
      about={say('board.choicesAbout')}
      actions={
        choices.length > 0 ? <LinkButton onClick={board.clear}>{say('board.clear')}</LinkButton> : null
      }
    >
      {choices.length === 0 ? (
        <EmptyState title={say('board.noChoices')}>
          <p>{say('board.noChoicesAbout')}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={say('board.choices')}
          rows={choices}
          rowKey={textOf}
          refreshing={board.refreshing}
          columns={[
            { key: 'choice', head: say('board.choice'), cell: (choice) => words.choice(choice) },
            {
              key: 'costs',
              head: say('board.costs'),
              numeric: true,
              cell: (choice) => (
                <LinesButton
                  tally={cost(textOf(choice))?.lost}
                  onPress={() => board.show(`lost:${textOf(choice)}`)}
                />
              ),
            },
            {
              key: 'only',
              head: say('board.costsOnly'),
              numeric: true,
              cell: (choice) => <LinesButton tally={cost(textOf(choice))?.lostOnlyHere} />,
            },
            {
              key: 'drop',
              head: say('board.act'),
              tight: true,
              cell: (choice) => (
                <Button
                  tone="quiet"
                  icon={IconX}
                  aria-label={say('board.dropOf', { choice: words.choice(choice) })}
                  onClick={() => board.choose(choice)}
                >
                  {say('board.drop')}
                </Button>
              ),
            },
          ]}
        />
      )}
    </Panel>
  );
}
