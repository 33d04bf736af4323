import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errors, type Provider } from 'oidc-provider';
import { AccountDirectory } from './account-directory.js';
import { sendAsset } from './assets.js';
import { FormTooLarge, sendHtml, setSecurityHeaders } from './http-exchange.js';
import type { IdpConfig } from './idp-config.js';
import { LoginInteraction } from './interaction.js';
import { chooseLanguage, loginTexts } from './login-texts.js';
import { renderNotice } from './page-layout.js';
import { createProvider } from './provider.js';
import { loadOrCreateKeys } from './signing-keys.js';

/** A running demo login. */
export interface RunningIdp {
  readonly issuer: string;
  readonly port: number;
  close(): Promise<void>;
}

type Notice = 'expired' | 'error' | 'home';

/** Starts the demo login and resolves when it listens. */
export async function startIdp(config: IdpConfig): Promise<RunningIdp> {
  const accounts = new AccountDirectory(config.personas);
  const provider = createProvider(config, loadOrCreateKeys(config.keysFile), accounts);
  const server = createServer(listener(config, provider, accounts));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  return {
    issuer: config.issuer,
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 2_000).unref();
      }),
  };
}

function listener(config: IdpConfig, provider: Provider, accounts: AccountDirectory): RequestListener {
  const protocol = provider.callback();
  const login = new LoginInteraction(provider, accounts, config.personas);
  const portals = [...new Set(config.redirectUris.map((uri) => new URL(uri).origin))];
  const secure = config.issuer.startsWith('https:');
  return (req, res) => {
    setSecurityHeaders(res, portals, secure);
    const url = new URL(req.url ?? '/', 'http://localhost');
    if (url.pathname === '/health/live' || url.pathname === '/health/ready') return sendHealth(res);
    if (url.pathname === '/') return sendNotice(req, res, 200, 'home', portals[0]);
    if (req.method === 'GET' && sendAsset(url.pathname, res)) return;
    const page = interactionPage(login, req, res, url);
    if (page === undefined) return void protocol(req, res);
    page.catch((error: unknown) => sendFailure(error, req, res, portals[0]));
  };
}

/** The page of ours that answers this request, or undefined when it belongs to the protocol. */
function interactionPage(
  login: LoginInteraction,
  req: IncomingMessage,
  res: ServerResponse,
  url: URL,
): Promise<void> | undefined {
  const [, uid, step] = /^\/interaction\/([\w-]+)(?:\/(login|abort))?$/.exec(url.pathname) ?? [];
  if (uid === undefined) return undefined;
  if (req.method === 'GET') return login.show(req, res, url.searchParams);
  if (req.method === 'POST' && step === 'login') return login.submit(req, res);
  if (req.method === 'POST' && step === 'abort') return login.abort(req, res);
  return undefined;
}

function sendHealth(res: ServerResponse): void {
  res
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end('{"status":"ok"}');
}

function sendFailure(error: unknown, req: IncomingMessage, res: ServerResponse, portal?: string): void {
  if (res.headersSent) return void res.destroy();
  if (error instanceof errors.SessionNotFound) return sendNotice(req, res, 400, 'expired', portal);
  if (error instanceof FormTooLarge) return sendNotice(req, res, 413, 'error', portal);
  sendNotice(req, res, 500, 'error', portal);
}

function sendNotice(
  req: IncomingMessage,
  res: ServerResponse,
  status: number,
  notice: Notice,
  back?: string,
): void {
  const language = chooseLanguage(req.headers['accept-language']);
  const texts = loginTexts[language];
  sendHtml(
    res,
    status,
    renderNotice(
      { language, texts, title: texts[`${notice}Title`], otherLanguageHref: null },
      { text: texts[`${notice}Text`], ...(back ? { back: `${back}/` } : {}) },
    ),
  );
}
