import { IconAlertTriangle, IconCheck, IconX } from '@bundel/ui';
import type { Icon } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import type { DemandImport } from './demand-import.js';
import { useImportWords } from './use-import-words.js';

type Part = 'good' | 'questioned' | 'wrong';

const ICONS: Readonly<Record<Part, Icon>> = { good: IconCheck, questioned: IconAlertTriangle, wrong: IconX };

/** How many rows are right, questioned and wrong, with the same as a bar. */
export function ImportFigures({ one }: { readonly one: DemandImport }) {
  const say = useTexts();
  const words = useImportWords();
  const parts: readonly (readonly [Part, number])[] = [
    ['good', one.rowsGood],
    ['questioned', one.rowsQuestioned],
    ['wrong', one.rowsWrong],
  ];
  const shown = parts.filter(([part, count]) => part !== 'questioned' || count > 0);
  return (
    <div className="d-figures">
      <dl className="d-figures__row">
        <div>
          <dt>{say('import.read')}</dt>
          <dd>{words.count(one.rowsRead)}</dd>
        </div>
        {shown.map(([part, count]) => {
          const Sign = ICONS[part];
          return (
            <div key={part} className={`d-figures__${part}`}>
              <dt>
                <Sign size={16} aria-hidden="true" />
                {say(`import.${part}`)}
              </dt>
              <dd>{words.count(count)}</dd>
            </div>
          );
        })}
      </dl>
      <Bar parts={shown} total={one.rowsRead} />
    </div>
  );
}

/** Decoration: the numbers stand above it. Something is never drawn as nothing. */
function Bar(props: { readonly parts: readonly (readonly [Part, number])[]; readonly total: number }) {
  const shares = props.parts.map(([part, count]) => ({
    part,
    share: count === 0 ? 0 : Math.max(1, (count / Math.max(1, props.total)) * 100),
  }));
  const sum = shares.reduce((whole, { share }) => whole + share, 0) || 1;
  const starts = shares.map((_, place) =>
    shares.slice(0, place).reduce((whole, { share }) => whole + share, 0),
  );
  return (
    <svg className="d-bar" width="100%" height="12" aria-hidden="true">
      {shares.map(({ part, share }, place) => (
        <rect
          key={part}
          className={`d-bar__${part}`}
          x={`${((starts[place] ?? 0) / sum) * 100}%`}
          width={`${(share / sum) * 100}%`}
          height="12"
        />
      ))}
    </svg>
  );
}
