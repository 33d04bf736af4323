import { Access, Database, scopeOf, type Actor, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Context, Query, Resolver } from '@nestjs/graphql';
import { readMailChoice } from './mail-choice-rows.js';
import { MailChoiceType } from './mail-choice.type.js';

@Resolver()
export class MailChoiceResolver {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Query(() => MailChoiceType, { description: 'What the person who asks chose about e-mail.' })
  @Access.signedIn()
  mailChoice(@Context() context: RequestContext): Promise<MailChoiceType> {
    const { personId } = context.actor as Actor;
    return this.database.read(scopeOf(context.actor), (tx) => readMailChoice(tx, personId));
  }
}
