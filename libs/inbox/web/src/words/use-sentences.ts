import { formatDate, formatExact, useUiLanguage } from '@bundel/ui';
import { messagesNl } from '../texts/messages-nl.js';
import { rolesNl } from '../texts/roles-nl.js';
import { tasksNl } from '../texts/tasks-nl.js';
import { useTexts } from '../texts/use-texts.js';

interface Told {
  readonly kind: string;
  readonly params: readonly { readonly name: string; readonly value: string }[];
}

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a catalogue has words for a kind such as "invitation.accept". */
function knows(catalogue: object, kind: string): boolean {
  let place: unknown = catalogue;
  for (const part of kind.split('.')) {
    if (typeof place !== 'object' || place === null || !Object.hasOwn(place, part)) return false;
    place = (place as Record<string, unknown>)[part];
  }
  return place !== undefined;
}

/** Sentences about tasks and messages; a kind without words of its own is named by its code. */
export function useSentences() {
  const say = useTexts();
  const language = useUiLanguage();
  const roleWord = (code: string) =>
    Object.hasOwn(rolesNl, code) ? say(`roles.${code as keyof typeof rolesNl}`) : code;
  const valuesOf = ({ kind, params }: Told) => {
    const values: Record<string, string> = { kind };
    for (const { name, value } of params) {
      if (name === 'role') values[name] = roleWord(value);
      else if (name === 'percent') values[name] = formatExact(value, language);
      else values[name] = IS_DAY.test(value) ? formatDate(value, language) : value;
    }
    return values;
  };
  const keyOf = (kind: string) => (knows(tasksNl, kind) ? kind : 'other');
  return {
    roleWord,
    what: (task: Told) => say(`task.${keyOf(task.kind)}.what` as 'task.other.what', valuesOf(task)),
    why: (task: Told) => say(`task.${keyOf(task.kind)}.why` as 'task.other.why', valuesOf(task)),
    message: (told: Told) =>
      say(`message.${knows(messagesNl, told.kind) ? told.kind : 'other'}` as 'message.other', valuesOf(told)),
  };
}
