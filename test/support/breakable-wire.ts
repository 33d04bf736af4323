import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A wire to a server that a test can cut and mend, so that an outage is real on both of its ends. */
export class BreakableWire {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  constructor(private readonly target: URL) {}

  /** Lays the wire, or mends it at the same port. @returns the address of the target along this wire */
  async lay(): Promise<string> {
    const server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(one);
        one.pipe(other);
        one.on('error', () => other.destroy());
        one.on('close', () => this.sockets.delete(one));
      }
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
    const along = new URL(this.target);
    along.hostname = '127.0.0.1';
    along.port = String(this.port);
    return along.href;
  }

  /** From now on connections break and new ones are refused. */
  async cut(): Promise<void> {
    const server = this.server;
    if (server === undefined) return;
    this.server = undefined;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}
