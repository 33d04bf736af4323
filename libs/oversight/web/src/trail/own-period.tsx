import { useState } from 'react';
import { parseLocalDate } from '@bundel/kernel';
import { Button, DateField } from '@bundel/ui';
import { useTexts } from '../texts/use-texts.js';

type Wrong = { readonly from?: string; readonly until?: string };

/** Two days of one's own; they go into the address when the reader asks for them. */
export function OwnPeriod(props: {
  readonly values: Readonly<Record<string, string>>;
  readonly onFilter: (changes: Readonly<Record<string, string>>) => void;
}) {
  const say = useTexts();
  const [van, setFrom] = useState(props.values.van ?? '');
  const [tot, setUntil] = useState(props.values.tot ?? '');
  const [wrong, setWrong] = useState<Wrong>({});
  const isDay = (text: string) => parseLocalDate(text).ok;
  const apply = () => {
    const found: Wrong = {
      ...(isDay(van) ? {} : { from: say('filter.noDate') }),
      ...(isDay(tot)
        ? isDay(van) && tot < van
          ? { until: say('filter.reversed') }
          : {}
        : { until: say('filter.noDate') }),
    };
    setWrong(found);
    if (!found.from && !found.until) props.onFilter({ periode: 'eigen', van, tot });
  };
  return (
    <form
      noValidate
      className="oversight-period"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <DateField
        id="periode-van"
        label={say('filter.from')}
        value={van}
        onValueChange={setFrom}
        error={wrong.from}
      />
      <DateField
        id="periode-tot"
        label={say('filter.until')}
        value={tot}
        onValueChange={setUntil}
        error={wrong.until}
      />
      <Button type="submit">{say('filter.apply')}</Button>
    </form>
  );
}
