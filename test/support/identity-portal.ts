import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoLoginPersonas, IdentityModule, identityEntities } from '@bundel/identity-api';
import { loadConfig } from '@bundel/platform';
import { type ApiOptions, createApi } from '../../apps/api/src/create-api.js';
import { startIdp, type RunningIdp } from '../../apps/idp/src/idp-server.js';
import { freePort } from './free-port.js';

export const clientSecret = 'only-for-tests-only-for-tests';

/** A portal that can be logged in to, at an address of its own. */
export interface RunningPortal {
  readonly url: string;
  readonly bugs: unknown[];
  close(): Promise<void>;
}

/** What the portal consists of; identity alone by default. */
export type Rooms = Partial<Pick<ApiOptions, 'modules' | 'entities' | 'decide'>>;

/** Starts the api with identity against any login service. */
export async function startPortal(options: {
  readonly databaseUrl: string;
  readonly issuer: string;
  readonly port: number;
  readonly rooms?: Rooms;
}): Promise<RunningPortal> {
  const url = `http://localhost:${options.port}`;
  const bugs: unknown[] = [];
  const config = loadConfig({
    DATABASE_URL: options.databaseUrl,
    PUBLIC_URL: url,
    SESSION_SECRET: 'only-for-tests-'.repeat(4),
    RATE_LIMIT_PER_MINUTE: '0',
    OIDC_ISSUER: options.issuer,
    OIDC_CLIENT_ID: 'bundel',
    OIDC_CLIENT_SECRET: clientSecret,
  });
  const log = {
    error: (error: unknown) => void bugs.push(error),
    warn: () => undefined,
    info: () => undefined,
  };
  const rooms = { modules: [IdentityModule], entities: identityEntities, ...options.rooms };
  const { app } = await createApi({ config, log, ...rooms });
  await app.listen(options.port, 'localhost');
  return { url, bugs, close: () => app.close() };
}

/** The portal together with the real demo login, each on a free port. */
export async function startPortalWithDemoLogin(
  databaseUrl: string,
  rooms: Rooms = {},
): Promise<{ readonly portal: RunningPortal; readonly idp: RunningIdp; close(): Promise<void> }> {
  const [portalPort, idpPort] = [await freePort(), await freePort()];
  const folder = mkdtempSync(join(tmpdir(), 'bundel-idp-'));
  const idp = await startIdp({
    host: 'localhost',
    port: idpPort,
    issuer: `http://localhost:${idpPort}`,
    clientId: 'bundel',
    clientSecret,
    redirectUris: [`http://localhost:${portalPort}/auth/callback`],
    keysFile: join(folder, 'keys.json'),
    personas: demoLoginPersonas(),
  });
  const portal = await startPortal({ databaseUrl, issuer: idp.issuer, port: portalPort, rooms });
  return {
    portal,
    idp,
    close: async () => {
      await Promise.all([portal.close(), idp.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
