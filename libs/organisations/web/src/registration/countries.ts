import { useMemo } from 'react';
import { useUiLanguage } from '@bundel/ui';
import type { Choice } from '@bundel/ui';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.js';

const CountriesDocument = graphql(`
  query Countries {
    jurisdictions {
      code
      nameNl
      nameEn
    }
  }
`);

/** Every country to choose from, and the name of a code, in the language of the screen. */
export function useCountries(): {
  readonly choices: readonly Choice[];
  readonly name: (code: string | null) => string;
} {
  const language = useUiLanguage();
  const [{ data }] = useQuery({ query: CountriesDocument });
  return useMemo(() => {
    const choices = (data?.jurisdictions ?? [])
      .map(({ code, nameNl, nameEn }) => ({ value: code, label: language === 'nl' ? nameNl : nameEn }))
      .sort((one, other) => one.label.localeCompare(other.label, language));
    const names = new Map(choices.map(({ value, label }) => [value, label]));
    return { choices, name: (code) => (code === null ? '–' : (names.get(code) ?? code)) };
  }, [data, language]);
}
