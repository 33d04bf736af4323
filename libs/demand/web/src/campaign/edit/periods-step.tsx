import { DateField, Panel, RadioGroup, Select, TextField } from '@bundel/ui';
import { useTexts } from '../../texts/use-texts.js';
import { errorOf } from '../../words/problems.js';
import { useWords } from '../../words/use-words.js';
import { gridOf } from './campaign-form.js';
import type { StepProps } from './step-props.js';

const YEARS_AHEAD = 6;
const MOST = { year: 10, quarter: 40 } as const;

/** The periods with which a grid may begin, from last year on. */
function firstPeriods(length: 'year' | 'quarter'): readonly string[] {
  const now = new Date().getFullYear();
  const years = Array.from({ length: YEARS_AHEAD + 1 }, (_, ahead) => now + ahead);
  return length === 'year'
    ? years.map(String)
    : years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
}

/** Step 3: the grid of periods, and until when bodies can answer. */
export function PeriodsStep(props: StepProps) {
  const say = useTexts();
  const { form, errors, onChange, fixed } = props;
  return (
    <Panel title={say('edit.periods')}>
      {fixed ? null : <Grid {...props} />}
      <DateField
        id="sluitdag"
        label={say('edit.closesDay')}
        error={errorOf(errors, 'sluitdag')}
        value={form.closesDay}
        onValueChange={(closesDay) => onChange({ closesDay })}
      />
      <TextField
        id="sluittijd"
        label={say('edit.closesTime')}
        hint={say('edit.closesTimeHint')}
        width="short"
        autoComplete="off"
        value={form.closesTime}
        onChange={(event) => onChange({ closesTime: event.target.value })}
      />
    </Panel>
  );
}

function Grid({ form, errors, onChange }: StepProps) {
  const say = useTexts();
  const words = useWords();
  const { periodLength, firstPeriod, periodCount } = form;
  const offered = firstPeriods(periodLength);
  const firsts = firstPeriod && !offered.includes(firstPeriod) ? [firstPeriod, ...offered] : offered;
  const changeLength = (length: 'year' | 'quarter') =>
    onChange({
      periodLength: length,
      firstPeriod:
        firstPeriod === ''
          ? ''
          : length === 'year'
            ? firstPeriod.slice(0, 4)
            : `${firstPeriod.slice(0, 4)}-Q1`,
      periodCount:
        length === 'year' ? Math.min(10, Math.ceil(periodCount / 4)) : Math.min(40, periodCount * 4),
    });
  const grid = gridOf(form).map(words.period).join(', ');
  return (
    <>
      <RadioGroup
        id="lengte"
        name="lengte"
        label={say('edit.periodLength')}
        error={errorOf(errors, 'lengte')}
        value={periodLength}
        onChange={(event) => changeLength(event.target.value === 'quarter' ? 'quarter' : 'year')}
        choices={[
          { value: 'year', label: say('edit.year') },
          { value: 'quarter', label: say('edit.quarter') },
        ]}
      />
      <Select
        id="eerste"
        label={say('edit.firstPeriod')}
        error={errorOf(errors, 'eerste')}
        value={firstPeriod}
        onChange={(event) => onChange({ firstPeriod: event.target.value })}
        choices={firsts.map((period) => ({ value: period, label: words.period(period) }))}
      />
      <Select
        id="aantal"
        label={say('edit.periodCount')}
        error={errorOf(errors, 'aantal')}
        empty={false}
        value={String(periodCount)}
        onChange={(event) => onChange({ periodCount: Number(event.target.value) })}
        choices={Array.from({ length: MOST[periodLength] }, (_, index) => ({
          value: String(index + 1),
          label: String(index + 1),
        }))}
      />
      {grid ? <p>{say('edit.grid', { periods: grid })}</p> : null}
    </>
  );
}
