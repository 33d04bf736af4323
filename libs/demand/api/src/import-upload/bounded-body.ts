import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { FileTooLarge } from '@bundel/platform';

/** The body of a request as far as the bound; the request itself stays open, so that it can still be answered. */
export function boundedBody(request: IncomingMessage, maxBytes: number): Readable {
  const promised = Number(request.headers['content-length'] ?? 0);
  if (promised > maxBytes) throw new FileTooLarge(maxBytes);
  return Readable.from(pieces(request, maxBytes), { objectMode: false });
}

async function* pieces(request: IncomingMessage, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBytes) throw new FileTooLarge(maxBytes);
    yield piece;
  }
}
