import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { CorrectDemandImportInput } from './correct-demand-import.input.js';
import { CorrectDemandImportPayload } from './correct-demand-import.payload.js';
import { correctDemandImport } from './correct-demand-import.use-case.js';

@Resolver()
export class CorrectDemandImportResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => CorrectDemandImportPayload, {
    description: 'Repairs cells of a checked import; a job checks the whole again.',
  })
  @Access.roles(['demandOfficer'])
  async correctDemandImport(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which cells, and what they must be.' }) input: CorrectDemandImportInput,
  ): Promise<CorrectDemandImportPayload> {
    const result = await this.acts.perform(context, { action: 'correctDemandImport' }, (tx) =>
      correctDemandImport(tx, context.actor as Member, input),
    );
    return result.ok
      ? { demandImport: result.value, errors: [] }
      : { demandImport: null, errors: toErrors(result.errors) };
  }
}
