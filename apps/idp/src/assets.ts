import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ServerResponse } from 'node:http';
import { loginStyle, logoutScript } from './login-style.js';

interface Asset {
  readonly type: string;
  readonly body: string | Buffer;
}

const assets = new Map<string, Asset>([
  ['/assets/login.css', { type: 'text/css; charset=utf-8', body: loginStyle }],
  ['/assets/logout.js', { type: 'text/javascript; charset=utf-8', body: logoutScript }],
  ['/assets/source-sans-3.woff2', { type: 'font/woff2', body: readFont() }],
]);

/** Answers with a static file of the login pages; false when the path is none of them. */
export function sendAsset(path: string, res: ServerResponse): boolean {
  const asset = assets.get(path);
  if (!asset) return false;
  res.writeHead(200, { 'content-type': asset.type, 'cache-control': 'public, max-age=3600' }).end(asset.body);
  return true;
}

function readFont(): Buffer {
  const files = createRequire(import.meta.url);
  return readFileSync(
    files.resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'),
  );
}
