import { Button, DataTable, IconChevronDown, IconChevronRight, Panel, SplitBar, StatusTag } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { placeOf, textOf } from './choices.js';
import { LinesButton } from './lines-button.js';
import { useBoardWords } from './use-board-words.js';
import type { Board, Picture } from './use-board.js';

type Requirement = Picture['requirements'][number];

/** How much volume does not ask the most asked value: what makes a requirement stand on top. */
const spread = (requirement: Requirement): number =>
  100 - Math.max(0, ...requirement.values.map(({ asked }) => Number(asked.percentage)));

/** Every requirement on which lines differ, the most dividing first; one at a time opens with its choices. */
export function RequirementsPanel({ board, picture }: { readonly board: Board; readonly picture: Picture }) {
  const say = useTexts();
  const words = useBoardWords();
  const splitting = picture.requirements
    .filter(({ splits }) => splits)
    .sort((one, other) => spread(other) - spread(one));
  const open = splitting.find((one) => placeOf(one) === board.open);
  const chosenOf = (requirement: Requirement) =>
    board.choices.find((choice) => placeOf(choice) === placeOf(requirement));
  return (
    <Panel flush title={say('board.requirements')} about={say('board.requirementsAbout')}>
      <DataTable
        caption={say('board.requirements')}
        rows={splitting}
        rowKey={placeOf}
        details={
          open
            ? { rowKey: placeOf(open), id: 'eis-open', content: <Effects board={board} requirement={open} /> }
            : undefined
        }
        columns={[
          {
            key: 'requirement',
            head: say('board.requirement'),
            cell: (row) => {
              const isOpen = row === open;
              return (
                <Button
                  tone="quiet"
                  icon={isOpen ? IconChevronDown : IconChevronRight}
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? 'eis-open' : undefined}
                  onClick={() => board.openRequirement(isOpen ? '' : placeOf(row))}
                >
                  {words.topic(row)}
                </Button>
              );
            },
          },
          {
            key: 'asked',
            head: say('board.asked'),
            cell: (row) => <Asked board={board} requirement={row} />,
          },
          {
            key: 'chosen',
            head: say('board.chosen'),
            cell: (row) => {
              const chosen = chosenOf(row);
              return chosen ? <StatusTag bare status="given" word={words.value(chosen)} /> : '–';
            },
          },
        ]}
      />
    </Panel>
  );
}

const NAMED = 4;

/** Who asks what, the most asked first. */
function Asked({ board, requirement }: { readonly board: Board; readonly requirement: Requirement }) {
  const say = useTexts();
  const words = useBoardWords();
  const { topic, detail } = requirement;
  const values = [...requirement.values].sort(
    (a, b) => Number(b.asked.percentage) - Number(a.asked.percentage),
  );
  const rest = values.length - NAMED;
  return (
    <ul className="v-asked">
      {values.slice(0, NAMED).map(({ value, asked }) => (
        <li key={value}>
          {words.value({ topic, value })}{' '}
          <LinesButton
            tally={asked}
            onPress={() => board.show(`asked:${textOf({ topic, detail, value })}`)}
          />
        </li>
      ))}
      {rest > 0 ? <li>{say('board.andMore', { count: rest })}</li> : null}
    </ul>
  );
}

/** What each common choice on one requirement keeps, makes stricter and loses. */
function Effects({ board, requirement }: { readonly board: Board; readonly requirement: Requirement }) {
  const say = useTexts();
  const words = useBoardWords();
  const { topic, detail } = requirement;
  const choiceOf = (value: string) => ({ topic, detail, value });
  const key = (value: string) => textOf(choiceOf(value));
  const isChosen = (value: string) => board.choices.some((one) => textOf(one) === key(value));
  return (
    <DataTable
      caption={`${say('board.effects')}: ${words.topic(requirement)}`}
      captionShown
      rows={requirement.choices}
      rowKey={(row) => row.value}
      columns={[
        {
          key: 'value',
          head: say('board.choice'),
          tight: true,
          cell: (row) => words.value(choiceOf(row.value)),
        },
        {
          key: 'bar',
          head: say('board.effects'),
          cell: (row) => (
            <SplitBar
              shares={{
                kept: Number(row.asAsked.percentage),
                stretched: Number(row.stricter.percentage),
                lost: Number(row.lost.percentage),
              }}
            />
          ),
        },
        {
          key: 'kept',
          head: say('board.kept'),
          numeric: true,
          cell: (row) => (
            <LinesButton tally={row.asAsked} onPress={() => board.show(`asAsked:${key(row.value)}`)} />
          ),
        },
        {
          key: 'stretched',
          head: say('board.stretched'),
          numeric: true,
          cell: (row) => (
            <LinesButton tally={row.stricter} onPress={() => board.show(`stricter:${key(row.value)}`)} />
          ),
        },
        {
          key: 'lost',
          head: say('board.lost'),
          numeric: true,
          cell: (row) => (
            <LinesButton tally={row.lost} onPress={() => board.show(`lost:${key(row.value)}`)} />
          ),
        },
        {
          key: 'who',
          head: say('board.who'),
          cell: (row) => <Losers lost={row.lost} />,
        },
        {
          key: 'pick',
          head: say('board.act'),
          tight: true,
          cell: (row) => (
            <Button
              aria-pressed={isChosen(row.value)}
              aria-label={say('board.pickOf', { choice: words.choice(choiceOf(row.value)) })}
              onClick={() => board.choose(choiceOf(row.value))}
            >
              {isChosen(row.value) ? say('board.picked') : say('board.pick')}
            </Button>
          ),
        },
      ]}
    />
  );
}

const NAMES = 2;

function Losers({ lost }: { readonly lost: Requirement['choices'][number]['lost'] }) {
  const say = useTexts();
  const names = lost.largest.slice(0, NAMES).map((one) => one.organisationName);
  const rest = lost.bodies - names.length;
  if (names.length === 0) return '–';
  return (
    <span className="v-share">
      {names.join(', ')} {rest > 0 ? say('board.andMore', { count: rest }) : null}
    </span>
  );
}

/** Requirements on which all lines ask the same. */
export function Agreed({ picture }: { readonly picture: Picture }) {
  const words = useBoardWords();
  const say = useTexts();
  const agreed = picture.requirements.filter(({ splits }) => !splits);
  if (agreed.length === 0) return null;
  return (
    <Panel title={say('board.agreed')}>
      <ul className="v-asked">
        {agreed.map((one) => (
          <li key={placeOf(one)}>
            {words.topic(one)}:{' '}
            <strong>{words.value({ topic: one.topic, value: one.values[0]?.value ?? '' })}</strong>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
