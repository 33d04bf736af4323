import { createHash, createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { freePort } from './free-port.js';

export type Claims = Record<string, unknown>;

/** What a dishonest login service does differently; without faults it behaves. */
export interface Faults {
  /** Changes the claims of the id token before it is signed. */
  readonly claims?: (claims: Claims) => Claims;
  /** How the id token is signed. */
  readonly signature?: 'own-key' | 'other-key' | 'none' | 'removed' | 'client-secret' | 'embedded-key';
  /** Changes the body of the token answer. */
  readonly tokenAnswer?: (body: Record<string, unknown>) => Record<string, unknown>;
  /** Adds or replaces parameters on the way back to the portal. */
  readonly callback?: (query: URLSearchParams) => void;
  /** Answer of the userinfo endpoint. */
  readonly userinfo?: Claims;
}

const keyPair = (): { privateKey: KeyObject; publicKey: KeyObject } =>
  generateKeyPairSync('rsa', { modulusLength: 2048 });

/** A small OpenID provider over real HTTP that can be told to misbehave, which a correct one cannot. */
export class BrokenProvider {
  faults: Faults = {};
  /** Parameters of the last authorization and token requests. */
  lastAuthorization = new URLSearchParams();
  lastToken = new URLSearchParams();
  private readonly own = keyPair();
  private readonly other = keyPair();
  private readonly server: Server;

  private constructor(
    readonly issuer: string,
    private readonly clientSecret: string,
  ) {
    this.server = createServer((request, response) => void this.handle(request, response));
  }

  static async start(clientSecret: string): Promise<BrokenProvider> {
    const port = await freePort();
    const provider = new BrokenProvider(`http://localhost:${port}`, clientSecret);
    await new Promise<void>((resolve) => provider.server.listen(port, 'localhost', resolve));
    return provider;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return json(response, this.metadata());
      case '/jwks':
        return json(response, {
          keys: [{ ...this.own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }],
        });
      case '/authorize':
        return this.authorize(url, response);
      case '/token':
        this.lastToken = new URLSearchParams(await bodyOf(request));
        return json(response, this.tokens());
      case '/userinfo':
        return json(response, this.faults.userinfo ?? { sub: 'person' });
      default:
        response.writeHead(404).end();
    }
  }

  private metadata(): Record<string, unknown> {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/jwks`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
      code_challenge_methods_supported: ['S256'],
    };
  }

  private authorize(url: URL, response: ServerResponse): void {
    this.lastAuthorization = url.searchParams;
    const back = new URL(String(url.searchParams.get('redirect_uri')));
    back.searchParams.set('code', 'code');
    back.searchParams.set('state', String(url.searchParams.get('state')));
    this.faults.callback?.(back.searchParams);
    response.writeHead(303, { location: back.href }).end();
  }

  private tokens(): Record<string, unknown> {
    const now = Math.floor(Date.now() / 1000);
    const claims: Claims = {
      iss: this.issuer,
      aud: 'bundel',
      sub: 'person',
      iat: now,
      exp: now + 300,
      auth_time: now,
      nonce: this.lastAuthorization.get('nonce'),
      name: 'P. Erson',
      email: 'p.erson@voorbeeld.example',
      email_verified: true,
    };
    const idToken = this.sign(this.faults.claims?.(claims) ?? claims);
    const body = { access_token: 'access', token_type: 'Bearer', expires_in: 300, id_token: idToken };
    return this.faults.tokenAnswer?.(body) ?? body;
  }

  private sign(claims: Claims): string {
    const kind = this.faults.signature ?? 'own-key';
    const header = this.headerFor(kind);
    const content = `${encode(header)}.${encode(claims)}`;
    if (kind === 'none' || kind === 'removed') return `${content}.`;
    if (kind === 'client-secret') {
      return `${content}.${createHmac('sha256', this.clientSecret).update(content).digest('base64url')}`;
    }
    const { privateKey } = kind === 'own-key' ? this.own : this.other;
    return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`;
  }

  private headerFor(kind: NonNullable<Faults['signature']>): Claims {
    if (kind === 'none') return { alg: 'none' };
    if (kind === 'client-secret') return { alg: 'HS256' };
    const jwk = kind === 'embedded-key' ? { jwk: this.other.publicKey.export({ format: 'jwk' }) } : {};
    return { alg: 'RS256', kid: 'own', ...jwk };
  }
}

/** The S256 challenge that belongs to a verifier. */
export const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');

const encode = (value: Claims): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
