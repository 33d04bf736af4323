import { ok, refused } from '@bundel/kernel';
import { Access, Acts, UuidScalar, type ActTx, type RequestContext } from '@bundel/platform';
import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { notFound, toErrors } from '../errors/error-union.js';
import { importRefusal, lockImport } from '../import/import-refusals.js';
import { ImportFiles } from '../import-upload/import-files.js';
import { RemoveDemandImportPayload } from './remove-demand-import.payload.js';

@Resolver()
export class RemoveDemandImportResolver {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(ImportFiles) private readonly files: ImportFiles,
  ) {}

  @Mutation(() => RemoveDemandImportPayload, {
    description: 'Removes an import that was not taken over, with its file; lines stay as they are.',
  })
  @Access.roles(['demandOfficer'])
  async removeDemandImport(
    @Context() context: RequestContext,
    @Args('id', { type: () => UuidScalar, description: 'The import.' }) id: string,
  ): Promise<RemoveDemandImportPayload> {
    const result = await this.acts.perform(context, { action: 'removeDemandImport' }, (tx) => remove(tx, id));
    if (!result.ok) return { removed: false, errors: toErrors(result.errors) };
    await this.files.forget(result.value);
    return { removed: true, errors: [] };
  }
}

async function remove(tx: ActTx, id: string) {
  const found = await lockImport(tx, id);
  if (found === null) return refused(notFound('import', ['id']));
  tx.about('demandImport', id);
  if (['applying', 'applied'].includes(found.state))
    return refused(importRefusal('import.state', {}, ['id']));
  await tx.query(`delete from demand_import where id = $1`, [id]);
  return ok(found.fileKey);
}
