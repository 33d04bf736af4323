import type { NestExpressApplication } from '@nestjs/platform-express';
import { Global, Module, type Type } from '@nestjs/common';
import { Args, Field, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ACTOR_RESOLVER, Access, type Actor, loadConfig } from '@bundel/platform';
import { createApi } from '../../apps/api/src/create-api.js';

@ObjectType({ description: 'Something to ask for.' })
class Thing {
  @Field(() => Int, { description: 'Its number.' })
  n!: number;
}

@Resolver(() => Thing)
class ThingResolver {
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

  @Mutation(() => Thing, { nullable: true, description: 'Changes nothing.' })
  @Access.signedIn()
  poke(): Thing {
    return { n: 1 };
  }
}

/** An api with one small context, to test what every context gets from the platform. `actor` is who is signed in. */
export async function startThingApi(options: {
  readonly databaseUrl: string;
  readonly actor: () => Actor | null;
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
