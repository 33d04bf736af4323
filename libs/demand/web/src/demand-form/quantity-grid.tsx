import { NumberField } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';
import { errorOf } from '../words/problems.js';
import { useWords } from '../words/use-words.js';
import { PARTS } from './draft.js';
import type { QuantityPart } from './draft.js';
import type { LineProps } from './step-props.js';
import { lineTitle } from './line-title.js';

/** Minimum, expected and maximum for every period of the call. */
export function QuantityGrid({ call, form, errors, line, place }: LineProps) {
  const say = useTexts();
  const words = useWords();
  const write = (period: string, part: QuantityPart, text: string) =>
    form.write(place, {
      quantities: line.quantities.map((one) => (one.period === period ? { ...one, [part]: text } : one)),
    });
  return (
    <table className="d-grid">
      <caption className="b-hidden">{say('demandForm.grid', { line: lineTitle(call, line) })}</caption>
      <thead>
        <tr>
          <th scope="col">{say('demandForm.period')}</th>
          {PARTS.map((part) => (
            <th key={part} scope="col">
              {say(`demandForm.${part}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {line.quantities.map((one) => (
          <tr key={one.period}>
            <th scope="row">{words.period(one.period)}</th>
            {PARTS.map((part) => {
              const id = `regel-${place}-quantities-${one.period}-${part}`;
              return (
                <td key={part}>
                  <NumberField
                    id={id}
                    label={`${say(`demandForm.${part}`)} ${words.period(one.period)}`}
                    labelHidden
                    error={errorOf(errors, id)}
                    value={one[part]}
                    onChange={(event) => write(one.period, part, event.target.value)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
