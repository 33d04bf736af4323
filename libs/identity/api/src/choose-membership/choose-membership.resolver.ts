import { Access, Acts, systemScope, toUserErrors } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { PERSON_DIRECTORY, type PersonDirectory } from '../person-directory.js';
import { responseOf, signedIn, type WebContext } from '../session/web-context.js';
import { SessionCookies } from '../session/session-cookies.js';
import { ChooseMembershipInput } from './choose-membership.input.js';
import { ChooseMembershipPayload } from './choose-membership.payload.js';
import { chooseMembership } from './choose-membership.use-case.js';

@Resolver()
export class ChooseMembershipResolver {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(SessionCookies) private readonly cookies: SessionCookies,
    @Inject(PERSON_DIRECTORY) private readonly people: PersonDirectory,
  ) {}

  @Mutation(() => ChooseMembershipPayload, {
    description: 'Acts for another organisation or in another role from now on; the session is renewed.',
  })
  @Access.signedIn()
  async chooseMembership(
    @Context() context: WebContext,
    @Args('input', { description: 'The capacity.' }) input: ChooseMembershipInput,
  ): Promise<ChooseMembershipPayload> {
    const actor = signedIn(context);
    const act = { action: 'chooseMembership', scope: systemScope('choose an own membership') };
    const result = await this.acts.perform(context, act, (tx) =>
      chooseMembership(tx, this.people, actor, input),
    );
    if (!result.ok) return { viewer: null, errors: toUserErrors(result.errors) };
    this.cookies.setSession(responseOf(context), result.value.sessionSecret);
    return { viewer: result.value.viewer, errors: [] };
  }
}
