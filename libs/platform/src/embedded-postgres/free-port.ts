import { createServer } from 'node:net';

/** Tells whether a TCP port can be listened on at this address now. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Any port that is free now, chosen by the operating system. */
export function anyFreePort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host, exclusive: true }, () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

/**
 * The preferred port, or the next free one above it.
 * @param taken ports promised to others of the same start, so that two parts never choose the same one
 */
export async function freePortFrom(
  preferred: number,
  taken: ReadonlySet<number> = new Set(),
  host = '127.0.0.1',
): Promise<number> {
  const last = Math.min(preferred + 200, 65_535);
  for (let port = preferred; port <= last; port += 1) {
    if (!taken.has(port) && (await isPortFree(port, host))) return port;
  }
  return anyFreePort(host);
}
