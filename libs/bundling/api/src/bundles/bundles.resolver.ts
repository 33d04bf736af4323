import {
  Access,
  ConnectionOf,
  Database,
  decodeCursor,
  PageArgs,
  pageSize,
  scopeOf,
  toPage,
  type Member,
  type Page,
  type RequestContext,
  type Tx,
} from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, InputType, Query, Resolver } from '@nestjs/graphql';
import { UuidScalar } from '@bundel/platform';
import { BundleState } from '../bundle/bundle.enums.js';
import { bundleReaders } from '../bundle/bundle-readers.js';
import { BundleSummary } from '../bundle/bundle.types.js';
import { toEuro } from '../bundle/read-bundle.js';

@InputType({ description: 'Which bundles; what is left out does not narrow.' })
export class BundleFilter {
  @Field(() => [BundleState], { nullable: true, description: 'In these states.' })
  states?: BundleState[] | null;

  @Field(() => UuidScalar, { nullable: true, description: 'Of this call.' })
  campaignId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of title or number, at most 100 characters.' })
  search?: string | null;
}

@ArgsType()
export class BundlesArgs extends PageArgs {
  @Field(() => BundleFilter, { nullable: true, description: 'Which bundles; all when left out.' })
  filter?: BundleFilter | null;
}

export const BundleConnection = ConnectionOf(BundleSummary, 'BundleConnection');

@Resolver()
export class BundlesResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => BundleConnection, {
    description:
      'Bundles that the own body leads, takes part in, or that are open to objections, newest first.',
  })
  @Access.roles(bundleReaders)
  bundles(@Context() context: RequestContext, @Args() args: BundlesArgs): Promise<Page<BundleSummary>> {
    return this.database.read(scopeOf(context.actor as Member), (tx) => listBundles(tx, args));
  }
}

type SummaryRow = Omit<BundleSummary, 'maximum'> & { readonly maximumCents: string };

const which = `($1::text[] is null or b.state = any($1)) and ($2::uuid is null or b.campaign_id = $2)
  and ($3::text is null or position($3 in lower(b.title)) > 0 or position($3 in lower(b.number)) > 0)`;

async function listBundles(tx: Tx, args: BundlesArgs): Promise<Page<BundleSummary>> {
  const size = pageSize(args);
  const after = args.after ? decodeCursor(args.after, ['uuid'])[0] : null;
  const { filter } = args;
  const search = (filter?.search ?? '')
    .replace(/[\p{Cc}\p{Cs}]/gu, '')
    .slice(0, 100)
    .trim()
    .toLowerCase();
  const values = [filter?.states ?? null, filter?.campaignId ?? null, search || null];
  const rows = await tx.query<SummaryRow>(
    `select b.id, b.number, b.title, b.state, b.lead_organisation_id as "leadOrganisationId",
       lead.name as "leadOrganisationName", b.maximum_cents as "maximumCents", b.objection_until as "objectionUntil",
       b.updated_at as "updatedAt",
       (select count(*)::integer from bundle_lot l where l.bundle_id = b.id) as "lotCount",
       (select count(*)::integer from (select f.organisation_id from bundle_figure f where f.bundle_id = b.id
          union select b.lead_organisation_id) p) as "participantCount",
       (select count(*)::integer from bundle_approval a
        where a.bundle_id = b.id and a.content_hash = b.content_hash) as "approvedCount"
     from bundle b join organisation lead on lead.id = b.lead_organisation_id
     where ${which} and ($4::uuid is null or b.id < $4) order by b.id desc limit $5`,
    [...values, after, size + 1],
  );
  const [counted] = await tx.query<{ total: number }>(
    `select count(*)::integer as total from bundle b where ${which}`,
    values,
  );
  const page = toPage(rows, size, counted?.total ?? 0, (row) => [row.id]);
  return {
    ...page,
    nodes: page.nodes.map(({ maximumCents, ...row }) => ({ ...row, maximum: toEuro(maximumCents) })),
  };
}
