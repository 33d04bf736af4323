import { unlessRefused, type Result } from '@bundel/kernel';
import type { ActTx, Actor, Refusal } from '@bundel/platform';
import { findPerson, type KnownPerson } from '../people/person-directory.js';
import { checkLength, checkPresent } from '../texts/check-text.js';
import { tidyText } from '../texts/tidy-text.js';
import type { UpdateOwnProfileInput } from './update-own-profile.input.js';

/** Changes the name of the person who asks. The trail keeps the name under which earlier acts were done. */
export async function updateOwnProfile(
  tx: ActTx,
  actor: Actor,
  input: UpdateOwnProfileInput,
): Promise<Result<KnownPerson, Refusal>> {
  tx.about('person', actor.personId);
  const name = tidyText(input.name);
  const problems = [...checkPresent(name, ['name']), ...checkLength(name, ['name'])];
  if (problems.length === 0) {
    await tx.query(`update person set name = $2 where id = $1`, [actor.personId, name]);
  }
  const person = await findPerson(tx, actor.personId);
  return unlessRefused(problems, () => person as KnownPerson);
}
