import type { NestExpressApplication } from '@nestjs/platform-express';
import { Global, Inject, Module, type Type } from '@nestjs/common';
import { Args, Field, Int, Mutation, ObjectType, Query, Resolver, Subscription } from '@nestjs/graphql';
import { ACTOR_RESOLVER, Access, type Actor, Database, loadConfig } from '@bundel/platform';
import { createApi } from '../../apps/api/src/create-api.js';

@ObjectType({ description: 'Something to ask for.' })
class Thing {
  @Field(() => Int, { description: 'Its number.' })
  n!: number;
}

@Resolver(() => Thing)
class ThingResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => [Thing], { description: 'As many as asked for; 13 is a bug.' })
  @Access.public()
  things(@Args('count', { type: () => Int, nullable: true }) count?: number): Thing[] {
    if (count === 13) throw new Error('select secret from password');
    return Array.from({ length: Math.min(count ?? 2, 100) }, (_, n) => ({ n }));
  }

  @Query(() => Thing, { nullable: true, description: 'For auditors.' })
  @Access.roles(['auditor'], { assurance: 'substantial' })
  hidden(): Thing {
    return { n: 42 };
  }

  @Query(() => Thing, { description: 'One with a name.' })
  @Access.public()
  named(@Args('name', { type: () => String }) name: string): Thing {
    return { n: name.length };
  }

  @Query(() => Thing, { description: 'Asks the database.' })
  @Access.public()
  async counted(): Promise<Thing> {
    const [row] = await this.database.query<Thing>('select 7 as n');
    return row as Thing;
  }

  @Subscription(() => Thing, { description: 'Things to come.' })
  @Access.signedIn()
  thingAdded(): AsyncIterableIterator<Thing> {
    return (async function* () {})();
  }

  @Mutation(() => Thing, { nullable: true, description: 'Changes nothing.' })
  @Access.signedIn()
  poke(): Thing {
    return { n: 1 };
  }
}

/** An api with one small context, to test what every context gets from the platform. `actor` is who is signed in. */
export async function startThingApi(options: {
  readonly databaseUrl: string;
  readonly actor: () => Actor | null | Promise<Actor | null>;
  readonly onError?: (error: unknown) => void;
  /** Modules of the platform that the test is about. */
  readonly modules?: readonly Type[];
  /** Further settings, as the environment would give them. */
  readonly settings?: Readonly<Record<string, string>>;
}): Promise<{ readonly app: NestExpressApplication; readonly url: string }> {
  @Global()
  @Module({
    providers: [
      ThingResolver,
      { provide: ACTOR_RESOLVER, useValue: { resolveActor: async () => options.actor() } },
    ],
    exports: [ACTOR_RESOLVER],
  })
  class ThingModule {}

  const config = loadConfig({
    DATABASE_URL: options.databaseUrl,
    SESSION_SECRET: 'only-for-tests-'.repeat(4),
    RATE_LIMIT_PER_MINUTE: '0',
    ...options.settings,
  });
  const log = { error: options.onError ?? (() => undefined), warn: () => undefined, info: () => undefined };
  const { app } = await createApi({
    config,
    log,
    modules: [ThingModule, ...(options.modules ?? [])],
    entities: [],
  });
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
}
