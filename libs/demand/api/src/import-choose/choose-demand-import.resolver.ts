import { Access, Acts, type Member, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { toErrors } from '../errors/error-union.js';
import { ChooseDemandImportInput } from './choose-demand-import.input.js';
import { ChooseDemandImportPayload } from './choose-demand-import.payload.js';
import { chooseDemandImport } from './choose-demand-import.use-case.js';

@Resolver()
export class ChooseDemandImportResolver {
  constructor(@Inject(Acts) private readonly acts: Acts) {}

  @Mutation(() => ChooseDemandImportPayload, {
    description: 'Takes over the rows of a checked import; a job writes them in one go.',
  })
  @Access.roles(['demandOfficer'])
  async chooseDemandImport(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which import, and what of it.' }) input: ChooseDemandImportInput,
  ): Promise<ChooseDemandImportPayload> {
    const result = await this.acts.perform(context, { action: 'chooseDemandImport' }, (tx) =>
      chooseDemandImport(tx, context.actor as Member, input),
    );
    return result.ok
      ? { demandImport: result.value, errors: [] }
      : { demandImport: null, errors: toErrors(result.errors) };
  }
}
