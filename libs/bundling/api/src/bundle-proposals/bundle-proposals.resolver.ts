import { proposeBundles, type BundleProposal } from '@bundel/bundling-domain';
import type { ChosenLine } from '@bundel/demand-api';
import { Access, Database, UuidScalar, type Page, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { readChosenFacts, type ChosenFacts } from '../chosen/chosen-facts.js';
import { ChosenDemandLineConnection, type ChosenDemandLine } from '../chosen/chosen-line.types.js';
import { ChosenDemandFilter } from '../chosen/demand-filter.input.js';
import type { DemandShown } from '../chosen/demand-shown.enum.js';
import { inputHashOf, resultHashOf } from '../chosen/fingerprint.js';
import { pageOf, toChosenLine } from '../chosen/page-of.js';
import { TallyWriter } from '../chosen/to-tally.js';
import { BundleProposalLinesArgs, BundleProposalType } from './bundle-proposal.types.js';

/** Raised with every change of the calculation, so that fingerprints tell which one made a result. */
export const PROPOSAL_VERSION = 'bundles-1';

@Resolver()
export class BundleProposalsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => BundleProposalType, {
    nullable: true,
    description: 'Which lines of a call that the own body leads fit together, and why.',
  })
  @Access.roles(['coordinator', 'auditor'])
  async bundleProposals(
    @Context() context: RequestContext,
    @Args('campaignId', { type: () => UuidScalar, description: 'The call.' }) campaignId: string,
    @Args('filter', {
      type: () => ChosenDemandFilter,
      nullable: true,
      description: 'Which lines; all when left out.',
    })
    filter: ChosenDemandFilter | null,
  ): Promise<BundleProposalType | null> {
    const chosen = await readChosenFacts(this.database, context, campaignId, filter);
    return chosen === null ? null : write(chosen, proposeBundles(chosen.facts));
  }

  @Query(() => ChosenDemandLineConnection, {
    nullable: true,
    description: 'The lines of one proposed bundle, or those in none.',
  })
  @Access.roles(['coordinator', 'auditor'])
  async bundleProposalLines(
    @Context() context: RequestContext,
    @Args() args: BundleProposalLinesArgs,
  ): Promise<Page<ChosenDemandLine> | null> {
    const chosen = await readChosenFacts(this.database, context, args.campaignId, args.filter);
    if (chosen === null) return null;
    const { bundles, remainders } = proposeBundles(chosen.facts);
    const parts = args.bundle == null ? remainders : bundles.filter((one) => one.number === args.bundle);
    const ids = parts.flatMap((part) => part.lineIds);
    return pageOf(ids, args, (id) => toChosenLine(chosen.lineById.get(id) as ChosenLine));
  }
}

function write({ demand, facts }: ChosenFacts, proposal: BundleProposal): BundleProposalType {
  const writer = new TallyWriter(demand.lines);
  const compared = demand.shown === 'lines';
  return {
    campaignId: demand.campaignId,
    shown: demand.shown as DemandShown,
    bundles: proposal.bundles.map((bundle) => ({
      ...bundle,
      all: writer.tally(bundle.all),
      stricter: writer.tally(bundle.stricter),
      reasons: bundle.reasons.map(({ code, params }) => ({ kind: code, params })),
    })),
    remainders: proposal.remainders.map(({ reason, all }) => ({ reason, all: writer.tally(all) })),
    version: PROPOSAL_VERSION,
    inputHash: compared ? inputHashOf(PROPOSAL_VERSION, facts, null) : null,
    resultHash: compared ? resultHashOf(proposal) : null,
  };
}
