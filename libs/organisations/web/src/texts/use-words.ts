import type { TextKey } from '@bundel/ui';
import type { nl } from './nl.js';
import { useTexts } from './use-texts.js';

type Key = TextKey<typeof nl>;

/** Words for what the API names by code: roles, kinds of organisation. */
export function useWords() {
  const say = useTexts();
  return {
    role: (role: string) => say(`roles.${role}` as Key),
    roleTask: (role: string) => say(`roleTasks.${role}` as Key),
    kind: (kind: string) => say(`kinds.${kind}` as Key),
  };
}
