import { ok, refused, type Result } from '@bundel/kernel';
import { UuidScalar, type ActTx, type Member, type Refusal } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';
import { invalid } from '../errors/error-union.js';

@InputType({ description: 'The answer to an objection; given once.' })
export class AnswerObjectionInput {
  @Field(() => UuidScalar, { description: 'The objection.' })
  objectionId!: string;

  @Field(() => String, { description: 'The answer, 20 to 4000 characters.' })
  answer!: string;
}

/** The lead answers an objection; an answer does not change any more. */
export async function answerObjection(
  tx: ActTx,
  member: Member,
  input: AnswerObjectionInput,
): Promise<Result<string, Refusal>> {
  tx.about('bundleObjection', input.objectionId);
  const answer = input.answer.trim();
  if (answer.length < 20 || answer.length > 4000)
    return refused(invalid('objection.answerLength', 'Write 20 to 4000 characters.', ['answer']));
  const rows = await tx.query<{ bundleId: string; answered: boolean }>(
    `select bundle_id as "bundleId", answer is not null as answered from bundle_objection
     where id = $1 and lead_organisation_id = $2 for update`,
    [input.objectionId, member.organisationId],
  );
  const [found] = rows;
  if (found === undefined)
    return refused({ code: 'NOT_FOUND', message: 'This objection does not exist.', path: ['objectionId'] });
  if (found.answered)
    return refused(
      invalid('objection.answeredBefore', 'This objection was answered before.', ['objectionId']),
    );
  await tx.query(
    `update bundle_objection set answer = $2, answered_by = $3, answered_at = clock_timestamp() where id = $1`,
    [input.objectionId, answer, member.personId],
  );
  return ok(found.bundleId);
}
