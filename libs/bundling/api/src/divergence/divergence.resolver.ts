import { pileOf, sharesOf, wholeOf } from '@bundel/bundling-domain';
import type { ChosenLine } from '@bundel/demand-api';
import { Access, Database, type Page, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { readChosenFacts } from '../chosen/chosen-facts.js';
import {
  BodyVolumeConnection,
  ChosenDemandLineConnection,
  type ChosenDemandLine,
} from '../chosen/chosen-line.types.js';
import { pageOf, toChosenLine } from '../chosen/page-of.js';
import type { BodyVolume } from '../chosen/tally.types.js';
import { TallyWriter } from '../chosen/to-tally.js';
import { compareDemand, factsBehind } from './compare-demand.js';
import { DivergenceArgs, DivergenceLinesArgs } from './divergence.args.js';
import { Divergence } from './divergence.types.js';

@Resolver()
export class DivergenceResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => Divergence, {
    nullable: true,
    description: 'What splits the demand of a call that the own body leads.',
  })
  @Access.roles(['coordinator', 'auditor'])
  async divergence(
    @Context() context: RequestContext,
    @Args() args: DivergenceArgs,
  ): Promise<Divergence | null> {
    const chosen = await readChosenFacts(this.database, context, args.campaignId, args.filter);
    return chosen === null ? null : compareDemand(chosen, args.choices);
  }

  @Query(() => ChosenDemandLineConnection, {
    nullable: true,
    description: 'The lines behind a figure of the board.',
  })
  @Access.roles(['coordinator', 'auditor'])
  async divergenceLines(
    @Context() context: RequestContext,
    @Args() args: DivergenceLinesArgs,
  ): Promise<Page<ChosenDemandLine> | null> {
    const chosen = await readChosenFacts(this.database, context, args.campaignId, args.filter);
    if (chosen === null) return null;
    return pageOf(factsBehind(chosen.facts, args), args, (fact) =>
      toChosenLine(chosen.lineById.get(fact.lineId) as ChosenLine),
    );
  }

  @Query(() => BodyVolumeConnection, {
    nullable: true,
    description: 'The bodies behind a figure of the board, most volume first.',
  })
  @Access.roles(['coordinator', 'auditor'])
  async divergenceBodies(
    @Context() context: RequestContext,
    @Args() args: DivergenceLinesArgs,
  ): Promise<Page<BodyVolume> | null> {
    const chosen = await readChosenFacts(this.database, context, args.campaignId, args.filter);
    if (chosen === null) return null;
    const writer = new TallyWriter(chosen.demand.lines);
    const shares = sharesOf(pileOf(factsBehind(chosen.facts, args)), wholeOf(pileOf(chosen.facts)));
    return pageOf(shares, args, (share) => writer.body(share));
  }
}
