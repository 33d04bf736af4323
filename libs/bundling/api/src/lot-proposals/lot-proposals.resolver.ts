import { LOT_SPLITS, proposeLots } from '@bundel/bundling-domain';
import { Access, Database, scopeOf, UuidScalar, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { findBundleRow } from '../bundle/bundle-rows.js';
import { BundleLotSplit } from '../bundle/bundle.enums.js';
import { readBundleFacts } from '../bundle/bundle-whole.js';
import { DemandTally } from '../chosen/tally.types.js';
import { TallyWriter } from '../chosen/to-tally.js';
import { nameLots } from '../divide-bundle/name-lots.js';

@ObjectType({ description: 'A lot that a division would make.' })
export class ProposedLotType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => DemandTally, { description: 'What would lie in it.' })
  tally!: DemandTally;

  @Field(() => Int, {
    nullable: true,
    description: 'Registered suppliers that reach its floors; none while that is unknown.',
  })
  capableSuppliers!: number | null;
}

@ObjectType({ description: 'What dividing does to volume, value and the number of capable suppliers.' })
export class LotProposalType {
  @Field(() => BundleLotSplit, { description: 'By what.' })
  by!: BundleLotSplit;

  @Field(() => [ProposedLotType], { description: 'The lots, at most 100 of them.' })
  lots!: readonly ProposedLotType[];
}

const MOST_LOTS = 100;

@Resolver()
export class LotProposalsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => [LotProposalType], { description: 'Ways to divide a bundle that the own body leads.' })
  @Access.roles(['coordinator', 'auditor'])
  async lotProposals(
    @Context() context: RequestContext,
    @Args('bundleId', { type: () => UuidScalar, description: 'The bundle.' }) bundleId: string,
  ): Promise<LotProposalType[]> {
    const member = context.actor as Member;
    return this.database.read(scopeOf(member), async (tx) => {
      const row = await findBundleRow(tx, bundleId);
      if (row === null || row.leadOrganisationId !== member.organisationId) return [];
      const { facts, lines } = await readBundleFacts(tx, row);
      const writer = new TallyWriter(lines);
      const proposals: LotProposalType[] = [];
      for (const by of LOT_SPLITS) {
        const named = await nameLots(tx, by, proposeLots(facts, by, () => null).lots.slice(0, MOST_LOTS));
        proposals.push({
          by: by as BundleLotSplit,
          lots: named.map(({ name, tally, capableSuppliers }) => ({
            name,
            tally: writer.tally(tally),
            capableSuppliers,
          })),
        });
      }
      return proposals;
    });
  }
}
