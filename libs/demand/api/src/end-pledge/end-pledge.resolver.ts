import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { EndPledgeInput, EndPledgePayload } from './end-pledge.types.js';
import { endPledge } from './end-pledge.use-case.js';

@Resolver()
export class EndPledgeResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => EndPledgePayload, { description: 'Ends a pledge; the line is an estimate again.' })
  @Access.roles(['mandateHolder'], { assurance: 'substantial' })
  async endPledge(
    @Context() context: RequestContext,
    @Args('input', { description: 'The line, and why.' }) input: EndPledgeInput,
  ): Promise<EndPledgePayload> {
    const result = await this.acts.perform(context, { action: 'endPledge' }, (tx) =>
      endPledge(tx, context.actor as Member, input),
    );
    return result.ok ? { line: result.value, errors: [] } : { line: null, errors: toErrors(result.errors) };
  }
}
