import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A server that speaks the part of S3 the portal uses, over real HTTP, with objects in memory.
 * It insists on a SigV4 signature by the known access key, on the promised length and on the promised hash.
 */
export class S3Server {
  readonly objects = new Map<string, Buffer>();
  private server: Server | undefined;

  constructor(
    private readonly bucket: string,
    private readonly accessKeyId: string,
  ) {}

  async start(): Promise<string> {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch((error: Error) => refuse(response, 500, error.name));
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    if (!this.isSigned(request)) return refuse(response, 403, 'AccessDenied');
    const url = new URL(request.url ?? '/', 'http://s3');
    const [, bucket, ...rest] = decodeURIComponent(url.pathname).split('/');
    if (bucket !== this.bucket) return refuse(response, 404, 'NoSuchBucket');
    const key = rest.join('/');
    if (key === '') return this.answerBucket(request, response, url);
    if (request.method === 'PUT') return this.put(request, response, key, body);
    if (request.method === 'DELETE') {
      this.objects.delete(key);
      return void response.writeHead(204).end();
    }
    const found = this.objects.get(key);
    if (found === undefined) return refuse(response, 404, 'NoSuchKey');
    response.writeHead(200, { 'content-length': found.length, etag: '"x"' });
    response.end(request.method === 'HEAD' ? undefined : found);
  }

  private put(request: IncomingMessage, response: ServerResponse, key: string, body: Buffer): void {
    const promised = request.headers['x-amz-content-sha256'];
    if (promised !== createHash('sha256').update(body).digest('hex'))
      return refuse(response, 400, 'BadDigest');
    if (Number(request.headers['content-length']) !== body.length)
      return refuse(response, 400, 'IncompleteBody');
    if (request.headers['if-none-match'] === '*' && this.objects.has(key)) {
      return refuse(response, 412, 'PreconditionFailed');
    }
    this.objects.set(key, body);
    response.writeHead(200, { etag: '"x"' }).end();
  }

  private answerBucket(request: IncomingMessage, response: ServerResponse, url: URL): void {
    if (request.method === 'HEAD') return void response.writeHead(200).end();
    const prefix = url.searchParams.get('prefix') ?? '';
    const after = url.searchParams.get('start-after') ?? '';
    const most = Number(url.searchParams.get('max-keys') ?? 1000);
    const keys = [...this.objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
    const contents = keys
      .slice(0, most)
      .map(
        (key) => `<Contents><Key>${key}</Key><Size>${this.objects.get(key)?.length ?? 0}</Size></Contents>`,
      );
    response.writeHead(200, { 'content-type': 'application/xml' });
    response.end(
      `<?xml version="1.0"?><ListBucketResult><IsTruncated>${keys.length > most}</IsTruncated>${contents.join('')}</ListBucketResult>`,
    );
  }

  private isSigned(request: IncomingMessage): boolean {
    const header = request.headers.authorization ?? '';
    const pattern =
      /^AWS4-HMAC-SHA256 Credential=([^/]+)\/\d{8}\/[\w-]+\/s3\/aws4_request, SignedHeaders=([\w;-]+), Signature=[0-9a-f]{64}$/;
    const match = pattern.exec(header);
    return match?.[1] === this.accessKeyId && (match[2] ?? '').split(';').includes('x-amz-content-sha256');
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code></Error>`);
}
