import type { ProblemParams } from '@bundel/demand-domain';

/** A file that cannot be read as a whole; the code and its values say why. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';

  constructor(
    readonly code: string,
    readonly params: ProblemParams = {},
  ) {
    super(code);
  }
}
