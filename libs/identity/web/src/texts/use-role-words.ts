import type { TextKey } from '@bundel/ui';
import type { nl } from './nl.js';
import { useTexts } from './use-texts.js';

/** What a role is called, and in one sentence what somebody does in it. */
export function useRoleWords() {
  const say = useTexts();
  const key = (group: 'roles' | 'roleTasks', role: string) => `${group}.${role}` as TextKey<typeof nl>;
  return {
    name: (role: string) => say(key('roles', role)),
    task: (role: string) => say(key('roleTasks', role)),
  };
}
