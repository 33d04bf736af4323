import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const storage = new AsyncLocalStorage<string>();
const acceptable = /^[\w-]{8,64}$/;

/** Id of the request or job that this code runs for. */
export const correlationId = (): string | undefined => storage.getStore();

/** Runs work under a correlation id; log lines written in it carry the id. */
export const withCorrelation = <T>(id: string, work: () => T): T => storage.run(id, work);

/** Takes over `X-Request-Id` when it is well-formed, gives a new one otherwise, and answers with it. */
export function correlate(request: Request, response: Response, next: NextFunction): void {
  const given = request.header('x-request-id') ?? '';
  const id = acceptable.test(given) ? given : randomUUID();
  response.setHeader('x-request-id', id);
  withCorrelation(id, next);
}
