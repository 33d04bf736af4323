import { plainDecimal } from '@bundel/ui';
import type { FieldError, SayText, UiLanguage } from '@bundel/ui';
import type { nl } from '../texts/nl.js';
import { fieldId } from './chain-row.js';
import type { ChainRow } from './chain-row.js';

/** Legal persons stand in a register somewhere; of a person or a fund the country may really be unknown. */
export const hasSeat = ({ kind }: Pick<ChainRow, 'kind'>): boolean =>
  kind === 'company' || kind === 'foundation';

/** What can be said before the API is asked: empty fields and what is no percentage. */
export function checkRows(
  rows: readonly ChainRow[],
  say: SayText<typeof nl>,
  language: UiLanguage,
): readonly FieldError[] {
  if (rows.length === 0) return [{ field: 'keten-toevoegen', message: say('chain.noRows') }];
  return rows.flatMap((row, index) => {
    const at = (field: string, message: string) => ({
      field: fieldId(row, field),
      message: say('chain.inRow', { row: index + 1, message }),
    });
    const percent = (field: 'capital' | 'votes') =>
      plainDecimal(row[field], language) === null ? [at(field, say('chain.noPercent'))] : [];
    return [
      ...(row.name.trim() ? [] : [at('name', say('chain.noName'))]),
      ...(row.country || !hasSeat(row) ? [] : [at('country', say('chain.noCountry'))]),
      ...percent('capital'),
      ...percent('votes'),
    ];
  });
}
