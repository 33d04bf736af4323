import { ok, refused, type Result } from '@bundel/kernel';
import { UuidScalar, type ActTx, type Member, type Refusal } from '@bundel/platform';
import { Field, InputType } from '@nestjs/graphql';
import { findBundleRow } from '../bundle/bundle-rows.js';
import { ObjectionSubject } from '../bundle/bundle.enums.js';
import { invalid, noBundle } from '../errors/error-union.js';

@InputType({ description: 'What somebody has against a bundle.' })
export class ObjectToBundleInput {
  @Field(() => UuidScalar, { description: 'The bundle.' })
  bundleId!: string;

  @Field(() => ObjectionSubject, { description: 'What it is about.' })
  subject!: ObjectionSubject;

  @Field(() => String, { description: 'The objection, 20 to 4000 characters.' })
  objection!: string;
}

/** At most this many objections of one body to one bundle. */
const MOST_OBJECTIONS = 25;

/** Makes an objection while the time for it runs. Only its maker and the lead read it. */
export async function objectToBundle(
  tx: ActTx,
  member: Member,
  input: ObjectToBundleInput,
): Promise<Result<string, Refusal>> {
  tx.about('bundle', input.bundleId);
  const row = await findBundleRow(tx, input.bundleId);
  if (row === null) return refused(noBundle);
  if (row.state !== 'inObjection' || row.objectionPassed) return refused(notNow);
  if (row.leadOrganisationId === member.organisationId) return refused(ownBundleRefused);
  const text = input.objection.trim();
  if (text.length < 20 || text.length > 4000)
    return refused(invalid('objection.length', 'Write 20 to 4000 characters.', ['objection']));
  const before = await tx.query(
    `select 1 from bundle_objection where bundle_id = $1 and organisation_id = $2 limit ${MOST_OBJECTIONS}`,
    [row.id, member.organisationId],
  );
  if (before.length >= MOST_OBJECTIONS) return refused(tooMany);
  await tx.query(
    `insert into bundle_objection (bundle_id, organisation_id, organisation_name, lead_organisation_id, subject,
       objection, made_by)
     values ($1, $2, $7, $3, $4, $5, $6)`,
    [
      row.id,
      member.organisationId,
      row.leadOrganisationId,
      input.subject,
      text,
      member.personId,
      member.organisationName,
    ],
  );
  return ok(row.id);
}

const notNow: Refusal = {
  code: 'objection.notNow',
  message: 'Objections to this bundle cannot be made now.',
  path: ['bundleId'],
};

const ownBundleRefused: Refusal = {
  code: 'objection.ownBundle',
  message: 'A body does not object to the bundle that it leads.',
  path: ['bundleId'],
  remedy: 'Change the bundle.',
};

const tooMany: Refusal = {
  code: 'objection.tooMany',
  message: `A body makes at most ${MOST_OBJECTIONS} objections to one bundle.`,
  path: ['bundleId'],
};
