import {
  Access,
  Database,
  scopeOf,
  type Member,
  type Page,
  type RequestContext,
  type Tx,
} from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { bundleReaders } from '../bundle/bundle-readers.js';
import {
  BundleEventConnection,
  BundleFigureConnection,
  BundleFiguresArgs,
  BundleObjectionConnection,
  BundleParticipantConnection,
  OfBundleArgs,
  type BundleEventType,
  type BundleFigureType,
  type BundleObjectionType,
  type BundleParticipantType,
} from './bundle-lists.types.js';
import {
  listBundleEvents,
  listBundleFigures,
  listBundleObjections,
  listBundleParticipants,
} from './read-bundle-lists.js';

/** The lists that belong to a bundle; row security decides what of them is seen. */
@Resolver()
export class BundleListsResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => BundleParticipantConnection, {
    description: 'Bodies that take part: all for the lead, itself for another body.',
  })
  @Access.roles(bundleReaders)
  bundleParticipants(
    @Context() context: RequestContext,
    @Args() args: OfBundleArgs,
  ): Promise<Page<BundleParticipantType>> {
    return this.read(context, (tx) => listBundleParticipants(tx, args));
  }

  @Query(() => BundleFigureConnection, { description: 'Estimates and maxima per lot, body and item.' })
  @Access.roles(bundleReaders)
  bundleFigures(
    @Context() context: RequestContext,
    @Args() args: BundleFiguresArgs,
  ): Promise<Page<BundleFigureType>> {
    return this.read(context, (tx) => listBundleFigures(tx, args));
  }

  @Query(() => BundleObjectionConnection, {
    description: 'Objections: all for the lead, its own for another.',
  })
  @Access.roles(bundleReaders)
  bundleObjections(
    @Context() context: RequestContext,
    @Args() args: OfBundleArgs,
  ): Promise<Page<BundleObjectionType>> {
    return this.read(context, (tx) => listBundleObjections(tx, args));
  }

  @Query(() => BundleEventConnection, { description: 'What happened to a bundle, newest first.' })
  @Access.roles(bundleReaders)
  bundleHistory(
    @Context() context: RequestContext,
    @Args() args: OfBundleArgs,
  ): Promise<Page<BundleEventType>> {
    return this.read(context, (tx) => listBundleEvents(tx, args));
  }

  private read<T>(context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.read(scopeOf(context.actor as Member), work);
  }
}
