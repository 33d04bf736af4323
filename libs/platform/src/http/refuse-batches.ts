import type { NextFunction, Request, Response } from 'express';

/** A list of operations in one request is refused before anything is parsed further. */
export function refuseBatches(request: Request, response: Response, next: NextFunction): void {
  if (!Array.isArray(request.body)) return next();
  response
    .status(400)
    .json({ errors: [{ message: 'Send one operation per request.', extensions: { code: 'BAD_REQUEST' } }] });
}
