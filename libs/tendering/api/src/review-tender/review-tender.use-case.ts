import { invalid } from '@bundel/bundling-api';
import { ok, refused, type Result } from '@bundel/kernel';
import { UuidScalar, type ActTx, type Member, type Refusal } from '@bundel/platform';
import { Field, InputType, Int } from '@nestjs/graphql';
import { ownTender, takeStep, type AddressedTender } from '../tender/change-tender.js';

@InputType({ description: 'Which tender, in the version that was read.' })
export class TenderStepInput {
  @Field(() => UuidScalar, { description: 'The tender.' })
  tenderId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  version!: number;
}

@InputType({ description: 'Which tender goes back to its writers, and why.' })
export class SendBackTenderInput extends TenderStepInput {
  @Field(() => String, { description: 'What has to be better, 10 to 2000 characters.' })
  note!: string;
}

/** Asks a second person to read a tender; every gate of the law is open. */
export async function submitTender(
  tx: ActTx,
  member: Member,
  input: AddressedTender,
): Promise<Result<string, Refusal>> {
  const found = await ownTender(tx, member, input);
  if (!found.ok) return found;
  const done = await takeStep(tx, member, found.value, 'submitForReview');
  return done.ok ? ok(found.value.id) : done;
}

/** Gives a tender back to its writers. */
export async function sendBackTender(
  tx: ActTx,
  member: Member,
  input: SendBackTenderInput,
): Promise<Result<string, Refusal>> {
  const note = input.note.trim();
  if (note.length < 10 || note.length > 2000)
    return refused(invalid('tender.note', 'Say what has to be better, in 10 to 2000 characters.', ['note']));
  const found = await ownTender(tx, member, input);
  if (!found.ok) return found;
  const done = await takeStep(tx, member, found.value, 'sendBack', { grounds: note });
  return done.ok ? ok(found.value.id) : done;
}

/** Approves a tender as it was read: four eyes, so never by who wrote in it. @source LAW-1.9 */
export async function approveTender(
  tx: ActTx,
  member: Member,
  input: AddressedTender,
): Promise<Result<string, Refusal>> {
  const found = await ownTender(tx, member, input);
  if (!found.ok) return found;
  const row = found.value;
  const done = await takeStep(tx, member, row, 'approve');
  if (!done.ok) return done;
  await tx.query(`update tender set approved_by = $2, approved_at = clock_timestamp() where id = $1`, [
    row.id,
    member.personId,
  ]);
  return ok(row.id);
}
