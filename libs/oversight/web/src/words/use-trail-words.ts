import { actionsNl } from '../texts/actions-nl.js';
import { factsNl } from '../texts/facts-nl.js';
import { rolesNl } from '../texts/roles-nl.js';
import { useTexts } from '../texts/use-texts.js';

/** Codes of the trail in words; a code without words is shown as it is, so that nothing is hidden. */
export function useTrailWords() {
  const say = useTexts();
  const role = (code: string) =>
    Object.hasOwn(rolesNl, code) ? say(`roles.${code as keyof typeof rolesNl}`) : code;
  return {
    role,
    action: (code: string) =>
      Object.hasOwn(actionsNl, code) ? say(`action.${code as keyof typeof actionsNl}`) : code,
    object: (code: string) =>
      Object.hasOwn(factsNl.objects, code)
        ? say(`fact.objects.${code as keyof typeof factsNl.objects}`)
        : code,
    name: (code: string) =>
      Object.hasOwn(factsNl.names, code) ? say(`fact.names.${code as keyof typeof factsNl.names}`) : code,
    reason: (code: string) =>
      Object.hasOwn(factsNl.codes, code) ? say(`fact.codes.${code as keyof typeof factsNl.codes}`) : null,
    value: (name: string, value: string) => {
      if (name === 'role' || name === 'roles') return value.split(' ').map(role).join(', ');
      if (name === 'assurance' && Object.hasOwn(factsNl.levels, value))
        return say(`fact.levels.${value as keyof typeof factsNl.levels}`);
      return value;
    },
  };
}
