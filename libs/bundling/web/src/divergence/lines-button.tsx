import { Figure } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { useBoardWords } from './use-board-words.js';

/** A number of lines with its share of the volume; a press shows the lines. */
export function LinesButton(props: {
  readonly tally: { readonly lines: number; readonly percentage: string } | undefined;
  readonly onPress?: () => void;
}) {
  const say = useTexts();
  const words = useBoardWords();
  const { tally, onPress } = props;
  if (!tally) return <Figure>{null}</Figure>;
  if (tally.lines === 0) return <Figure>0</Figure>;
  const lines = words.count(tally.lines);
  const share = `${words.percentage(tally.percentage)}%`;
  return (
    <>
      {onPress ? (
        <button
          type="button"
          className="b-traceable"
          aria-label={say('board.show', { count: tally.lines, lines })}
          onClick={onPress}
        >
          {lines}
        </button>
      ) : (
        lines
      )}{' '}
      <span className="v-share v-share--fixed">{share}</span>
    </>
  );
}
