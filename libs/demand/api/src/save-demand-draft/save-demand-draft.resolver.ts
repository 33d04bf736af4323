import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { SaveDemandDraftInput, SaveDemandDraftPayload } from './save-demand-draft.types.js';
import { saveDemandDraft } from './save-demand-draft.use-case.js';

@Resolver()
export class SaveDemandDraftResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => SaveDemandDraftPayload, {
    description: 'Saves what is on the form; nothing is checked but its size.',
  })
  @Access.roles(['demandOfficer'])
  async saveDemandDraft(
    @Context() context: RequestContext,
    @Args('input', { description: 'The draft as it stands on the form.' }) input: SaveDemandDraftInput,
  ): Promise<SaveDemandDraftPayload> {
    const result = await this.acts.perform(context, { action: 'saveDemandDraft' }, (tx) =>
      saveDemandDraft(tx, context.actor as Member, input),
    );
    return result.ok ? { draft: result.value, errors: [] } : { draft: null, errors: toErrors(result.errors) };
  }
}
