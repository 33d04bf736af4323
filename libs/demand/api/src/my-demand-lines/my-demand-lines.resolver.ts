import {
  Access,
  Database,
  decodeCursor,
  PageArgs,
  pageSize,
  scopeOf,
  toPage,
  UuidScalar,
  type Member,
  type Page,
  type RequestContext,
  type Tx,
} from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, ArgsType, Context, Field, Query, Resolver } from '@nestjs/graphql';
import { lineReaders } from '../demand-line/demand-line.resolver.js';
import { DemandLineConnection, type DemandLine } from '../demand-line/demand-line.types.js';
import { readDemandLines } from '../demand-line/read-demand-lines.js';
import { Commitment, LineState } from '../lines/line.enums.js';

@ArgsType()
export class MyDemandLinesArgs extends PageArgs {
  @Field(() => UuidScalar, { nullable: true, description: 'Of this call only.' })
  campaignId?: string | null;

  @Field(() => Commitment, { nullable: true, description: 'This firm only.' })
  commitment?: Commitment | null;

  @Field(() => LineState, { nullable: true, description: 'In this state only.' })
  state?: LineState | null;
}

const condition = `l.organisation_id = $1 and ($2::uuid is null or l.campaign_id = $2)
  and ($3::text is null or l.commitment = $3) and ($4::text is null or l.state = $4)`;

/** Lines of the own body, the newest first. */
export async function listMyDemandLines(
  tx: Tx,
  member: Member,
  args: MyDemandLinesArgs,
): Promise<Page<DemandLine>> {
  const size = pageSize(args);
  const after = args.after ? decodeCursor(args.after, ['uuid'])[0] : null;
  const values = [
    member.organisationId,
    args.campaignId ?? null,
    args.commitment ?? null,
    args.state ?? null,
  ];
  const lines = await readDemandLines(
    tx,
    `${condition} and ($5::uuid is null or l.id < $5) order by l.id desc limit $6`,
    [...values, after, size + 1],
  );
  const total = await tx.query<{ count: number }>(
    `select count(*)::integer as count from demand_line l where ${condition}`,
    values,
  );
  return toPage(lines, size, total[0]?.count ?? 0, ({ id }) => [id]);
}

@Resolver()
export class MyDemandLinesResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => DemandLineConnection, { description: 'Lines of the own body, the newest first.' })
  @Access.roles(lineReaders)
  myDemandLines(
    @Context() context: RequestContext,
    @Args() args: MyDemandLinesArgs,
  ): Promise<Page<DemandLine>> {
    return this.database.read(scopeOf(context.actor), (tx) =>
      listMyDemandLines(tx, context.actor as Member, args),
    );
  }
}
