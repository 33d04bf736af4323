import {
  Access,
  Database,
  EventBus,
  PageArgs,
  scopeOf,
  UuidScalar,
  type Page,
  type RequestContext,
} from '@bundel/platform';
import { Inject } from '@nestjs/common';
import {
  Args,
  ArgsType,
  Context,
  Field,
  InputType,
  Int,
  Query,
  Resolver,
  Subscription,
} from '@nestjs/graphql';
import { DemandImportFeed } from './demand-import-feed.js';
import {
  DemandImport,
  DemandImportConnection,
  DemandImportProblem,
  DemandImportProblemConnection,
  DemandImportProblemKind,
  DemandImportProgress,
  DemandImportRow,
} from './demand-import.types.js';
import { findDemandImport, listDemandImports, listImportProblems, listImportRows } from './read-imports.js';

@InputType({ description: 'Which problems; what is left out does not narrow.' })
export class DemandImportProblemFilter {
  @Field(() => DemandImportProblemKind, { nullable: true, description: 'Of this kind.' })
  kind?: DemandImportProblemKind | null;

  @Field(() => Int, { nullable: true, description: 'In this row.' })
  row?: number | null;
}

@ArgsType()
export class DemandImportErrorsArgs extends PageArgs {
  @Field(() => UuidScalar, { description: 'The import.' })
  importId!: string;

  @Field(() => DemandImportProblemFilter, {
    nullable: true,
    description: 'Which problems; all when left out.',
  })
  filter?: DemandImportProblemFilter | null;
}

@ArgsType()
export class DemandImportsArgs extends PageArgs {
  @Field(() => UuidScalar, { description: 'Campaign that was answered.' })
  campaignId!: string;
}

const readers = ['demandOfficer', 'mandateHolder', 'contractManager', 'auditor'];

/** Uploaded files of the own organisation; the upload itself is a POST to `/uploads/demand-imports`. */
@Resolver(() => DemandImport)
export class DemandImportResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventBus) private readonly events: EventBus,
  ) {}

  @Query(() => DemandImport, { nullable: true, description: 'An import of the own organisation.' })
  @Access.roles(readers)
  demandImport(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'Identity.' }) id: string,
  ): Promise<DemandImport | null> {
    return this.database.read(scopeOf(context.actor), (tx) => findDemandImport(tx, id));
  }

  @Query(() => DemandImportConnection, { description: 'Imports of the own organisation, newest first.' })
  @Access.roles(readers)
  demandImports(
    @Context() context: RequestContext,
    @Args() args: DemandImportsArgs,
  ): Promise<Page<DemandImport>> {
    return this.database.read(scopeOf(context.actor), (tx) => listDemandImports(tx, args.campaignId, args));
  }

  @Query(() => DemandImportProblemConnection, {
    description: 'What is wrong in an import: errors first, then questions, in the order of the file.',
  })
  @Access.roles(readers)
  demandImportErrors(
    @Context() context: RequestContext,
    @Args() args: DemandImportErrorsArgs,
  ): Promise<Page<DemandImportProblem>> {
    return this.database.read(scopeOf(context.actor), (tx) =>
      listImportProblems(tx, args.importId, args, args.filter ?? {}),
    );
  }

  @Query(() => [DemandImportRow], {
    description: 'A row near a problem with the two rows before and after it, as the file has them.',
  })
  @Access.roles(readers)
  demandImportRows(
    @Context() context: RequestContext,
    @Args('importId', { type: () => UuidScalar, description: 'The import.' }) importId: string,
    @Args('row', { type: () => Int, description: 'Number of the row in the file.' }) row: number,
  ): Promise<DemandImportRow[]> {
    return this.database.read(scopeOf(context.actor), (tx) => listImportRows(tx, importId, row));
  }

  @Subscription(() => DemandImportProgress, {
    description: 'An import as it stands and after every change, until nothing works on it any more.',
  })
  @Access.roles(readers)
  demandImportProgress(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'The import.' }) id: string,
  ): DemandImportFeed {
    return new DemandImportFeed(this.database, this.events, scopeOf(context.actor), id);
  }
}
