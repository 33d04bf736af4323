import { useState } from 'react';
import { FilterBar, FilterToggle, formatDate, IconX, useUiLanguage } from '@bundel/ui';
import type { Filter } from '@bundel/ui';
import { actionsNl } from '../texts/actions-nl.js';
import { factsNl } from '../texts/facts-nl.js';
import { useTexts } from '../texts/use-texts.js';
import { useTrailWords } from '../words/use-trail-words.js';
import { OwnPeriod } from './own-period.js';
import { shortId } from './trail-columns.js';
import type { TrailRow } from './trail-columns.js';
import './trail-filters.css';

interface Props {
  readonly values: Readonly<Record<string, string>>;
  /** The rows on the page: the people in them can be chosen. */
  readonly rows: readonly TrailRow[];
  readonly onFilter: (changes: Readonly<Record<string, string>>) => void;
  readonly onClear: () => void;
}

/** People are known from the rows; one who was chosen keeps the name while the page stays open. */
function usePeople(rows: readonly TrailRow[], chosen: string) {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const fresh = rows.filter((row) => row.personId && row.personName && !(row.personId in names));
  if (fresh.length > 0) {
    setNames({
      ...names,
      ...Object.fromEntries(fresh.map((row) => [row.personId ?? '', row.personName ?? ''])),
    });
  }
  const people = Object.entries(names).map(([value, label]) => ({ value, label }));
  people.sort((one, other) => one.label.localeCompare(other.label));
  return chosen && !names[chosen] ? [...people, { value: chosen, label: shortId(chosen) }] : people;
}

function usePills({ values, rows }: Props): readonly Filter[] {
  const say = useTexts();
  const words = useTrailWords();
  const people = usePeople(rows, values.persoon ?? '');
  const all = say('filter.all');
  const withChosen = (codes: readonly string[], chosen: string, label: (code: string) => string) =>
    [...new Set([...codes, ...(chosen ? [chosen] : [])])]
      .map((code) => ({ value: code, label: label(code) }))
      .sort((one, other) => one.label.localeCompare(other.label));
  const pill = (key: string, label: string, choices: Filter['choices']): Filter => ({
    key,
    label,
    all,
    value: values[key] ?? '',
    choices,
  });
  const seen = rows.map((row) => row.action);
  return [
    pill(
      'handeling',
      say('filter.action'),
      withChosen([...Object.keys(actionsNl), ...seen], values.handeling ?? '', words.action),
    ),
    pill('uitkomst', say('filter.result'), [
      { value: 'done', label: say('trail.done') },
      { value: 'refused', label: say('trail.refused') },
    ]),
    pill('persoon', say('filter.person'), people),
    pill(
      'soort',
      say('filter.object'),
      withChosen(Object.keys(factsNl.objects), values.soort ?? '', words.object),
    ),
  ];
}

/** The pill of the period: days back from today, or two days of one's own. */
function usePeriodPill(values: Props['values']): Filter {
  const say = useTexts();
  const language = useUiLanguage();
  const { van, tot } = values;
  const own =
    van && tot
      ? say('filter.ownOf', { from: formatDate(van, language), until: formatDate(tot, language) })
      : say('filter.own');
  return {
    key: 'periode',
    label: say('filter.period'),
    all: say('filter.all'),
    value: values.periode ?? '',
    choices: [
      { value: 'vandaag', label: say('filter.today') },
      { value: 'week', label: say('filter.week') },
      { value: 'maand', label: say('filter.month') },
      { value: 'kwartaal', label: say('filter.quarter') },
      { value: 'eigen', label: own },
    ],
  };
}

/** The pills above the trail; an object is chosen from a row and shown here to take it away. */
export function TrailFilters(props: Props) {
  const say = useTexts();
  const pills = usePills(props);
  const period = usePeriodPill(props.values);
  const { values, onFilter } = props;
  const object = values.object ?? '';
  return (
    <div className="oversight-filters">
      <FilterBar
        filters={[...pills, period]}
        onFilter={(key, value) =>
          onFilter({ [key]: value, ...(key === 'periode' ? { van: '', tot: '' } : {}) })
        }
        onClear={props.onClear}
      >
        {object ? (
          <FilterToggle pressed onPress={() => onFilter({ object: '' })}>
            {say('filter.objectId')}: {shortId(object)}
            <IconX size={16} aria-hidden="true" />
          </FilterToggle>
        ) : null}
      </FilterBar>
      {values.periode === 'eigen' ? <OwnPeriod values={values} onFilter={onFilter} /> : null}
    </div>
  );
}
