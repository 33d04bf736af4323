import { problemOf, remedyOf, type Said } from '@bundel/procurement-law';
import { useUiLanguage } from '@bundel/ui';
import type { LawFinding } from './bundle.js';

const said = ({ code, article, remedy, params }: LawFinding): Said => ({
  code,
  article,
  remedy,
  params: Object.fromEntries(params.map(({ name, value }) => [name, value])),
});

/** What the law says, in the language of the screen. */
export function useLawWords() {
  const language = useUiLanguage();
  return {
    problem: (finding: LawFinding): string => problemOf(language, said(finding)),
    remedy: (finding: LawFinding): string => remedyOf(language, said(finding)),
  };
}
