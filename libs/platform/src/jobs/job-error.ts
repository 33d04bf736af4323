/** A failure whose text may be kept and shown: it says what went wrong without naming a person or quoting content. */
export class JobError extends Error {
  override readonly name = 'JobError';

  /** @param final true when another try cannot help; the job then fails at once. */
  constructor(
    message: string,
    readonly final = false,
  ) {
    super(message);
  }
}

/**
 * What the outbox keeps of an error: the whole text of a `JobError`, otherwise only its class and code,
 * because messages of libraries and of the database quote values.
 */
export function recordable(error: unknown): string {
  if (error instanceof JobError) return error.message.slice(0, 500);
  if (!(error instanceof Error)) return 'UnknownError';
  const code = (error as { readonly code?: unknown }).code;
  const known = typeof code === 'string' && /^[A-Z0-9_]{2,40}$/.test(code) ? ` ${code}` : '';
  return `${error.name.slice(0, 80)}${known}`;
}

/** Raised in a handler's transaction when the process stops: the job goes back, the try does not count. */
export class HandedBack extends Error {
  override readonly name = 'HandedBack';
}
