import { Field, InputType, Int } from '@nestjs/graphql';
import { UuidScalar, type Refusal, type Tx } from '@bundel/platform';
import { readBundleFacts } from '../bundle/bundle-whole.js';
import type { BundleRow } from '../bundle/bundle-rows.js';
import { invalid } from '../errors/error-union.js';

@InputType({
  description: 'Which lines of a bundle go to which lot; conditions that are left out do not narrow.',
})
export class MoveBundleLinesInput {
  @Field(() => UuidScalar, { description: 'The bundle.' })
  bundleId!: string;

  @Field(() => Int, { description: 'Version that was changed.' })
  version!: number;

  @Field(() => String, { description: 'Key of the lot to which they go.' })
  toLot!: string;

  @Field(() => String, { nullable: true, description: 'Only out of this lot.' })
  fromLot?: string | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'Only of these items, at most 1000.' })
  items?: string[] | null;

  @Field(() => [UuidScalar], { nullable: true, description: 'Only of these bodies, at most 1000.' })
  organisations?: string[] | null;
}

/** Puts lines into another lot by hand. */
export async function writeMove(
  tx: Tx,
  row: BundleRow,
  input: MoveBundleLinesInput,
): Promise<readonly Refusal[]> {
  if ([input.items, input.organisations].some((ids) => (ids?.length ?? 0) > 1000))
    return [invalid('bundle.tooMany', 'Choose at most 1000 items or bodies at once.', ['items'])];
  const lots = await tx.query(`select 1 from bundle_lot where bundle_id = $1 and key = $2`, [
    row.id,
    input.toLot,
  ]);
  if (lots.length === 0)
    return [invalid('bundle.noSuchLot', 'There is no such lot.', ['toLot'], 'Load the bundle again.')];
  const { facts, lotOf } = await readBundleFacts(tx, row);
  const chosen = facts.filter(
    (fact) =>
      (input.fromLot == null || lotOf(fact) === input.fromLot) &&
      (input.items == null || input.items.includes(fact.itemId)) &&
      (input.organisations == null || input.organisations.includes(fact.bodyId)),
  );
  if (chosen.length === 0)
    return [
      invalid('bundle.noLines', 'No line fits this choice.', ['items'], 'Choose other items or bodies.'),
    ];
  await tx.query(`update bundle_line set lot_key = $3 where bundle_id = $1 and line_id = any($2)`, [
    row.id,
    chosen.map(({ lineId }) => lineId),
    input.toLot,
  ]);
  return [];
}
