import { useState } from 'react';
import { Combobox } from '@bundel/ui';
import { useQuery } from 'urql';
import { graphql } from '../generated/index.js';
import { useTexts } from '../texts/use-texts.js';
import { useWords } from './use-words.js';

const CpvSearchDocument = graphql(`
  query CpvSearch($search: String) {
    cpvCodes(search: $search, first: 30) {
      nodes {
        code
        labelNl
        labelEn
      }
    }
  }
`);

/** A category of the common procurement vocabulary, found by a part of its name or number. */
export function CpvField(props: {
  readonly id: string;
  readonly value: string;
  readonly error?: string;
  readonly onChange: (code: string) => void;
}) {
  const say = useTexts();
  const words = useWords();
  const [search, setSearch] = useState('');
  const [{ data, fetching }] = useQuery({
    query: CpvSearchDocument,
    variables: { search: search || props.value || null },
  });
  return (
    <Combobox
      id={props.id}
      label={say('edit.cpv')}
      hint={say('edit.cpvHint')}
      error={props.error}
      value={props.value || null}
      onValueChange={(code) => props.onChange(code ?? '')}
      onSearch={setSearch}
      busy={fetching ? say('edit.searching') : undefined}
      choices={(data?.cpvCodes.nodes ?? []).map((one) => ({
        value: one.code,
        label: `${one.code} ${words.named(one.labelNl, one.labelEn)}`,
      }))}
    />
  );
}
