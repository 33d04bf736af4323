import { Access, Database, systemScope, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { PERSON_DIRECTORY, type PersonDirectory } from '../person-directory.js';
import { findViewer } from './find-viewer.js';
import { Viewer } from './viewer.type.js';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(PERSON_DIRECTORY) private readonly people: PersonDirectory,
  ) {}

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null for a visitor.' })
  @Access.public()
  async viewer(@Context() context: RequestContext): Promise<Viewer | null> {
    if (context.actor === null) return null;
    return this.database.read(systemScope('tell people who they are'), (tx) =>
      findViewer(tx, this.people, context.actor),
    );
  }
}
