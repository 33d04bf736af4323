/** A failure whose message is meant for the person at the keyboard: shown without a stack. */
export class Failure extends Error {
  name = 'Failure';
}

/** @param {unknown} error */
export function tellFailure(error) {
  const text = error instanceof Error && error.name !== 'Failure' ? (error.stack ?? error.message) : null;
  process.stderr.write(`\n${text ?? (error instanceof Error ? error.message : String(error))}\n`);
}
