import { join } from 'node:path';
import type { Ports } from './ports.js';
import type { Secrets } from './secrets.js';

/** All that the programs of one portal are told; the only place that knows the names of their settings. */
export interface Surroundings {
  readonly root: string;
  readonly data: string;
  readonly ports: Ports;
  readonly publicUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly secrets: Secrets;
  readonly auditKeyFile: string;
  readonly personasFile: string;
  /** Settings of the person who starts it; they win over ours where the two do not contradict. */
  readonly given: Readonly<Record<string, string | undefined>>;
  readonly dev: boolean;
}

type Environment = Record<string, string | undefined>;

/** True when people log in at the embedded provider with demo persons. */
export function usesDemoLogin(given: Surroundings['given']): boolean {
  return given.OIDC_ISSUER === undefined || given.OIDC_ISSUER === '';
}

/** Settings of the api. */
export function apiEnvironment(to: Surroundings): Environment {
  return {
    ...common(to),
    PORT: String(to.ports.api),
    WEB_DIST: to.dev ? undefined : join(to.root, 'apps', 'web', 'dist'),
  };
}

/** Settings of the worker; its port serves health and metrics only. */
export function workerEnvironment(to: Surroundings): Environment {
  return { ...common(to), PORT: String(to.ports.worker) };
}

/** Settings of the embedded OpenID provider. */
export function idpEnvironment(to: Surroundings): Environment {
  return {
    ...withoutSecrets(to.given),
    PORT: String(to.ports.idp),
    IDP_ISSUER: demoIssuer(to),
    IDP_CLIENT_ID: 'bundel',
    IDP_CLIENT_SECRET: to.secrets.oidcClientSecret,
    IDP_REDIRECT_URIS: `${to.publicUrl}/auth/callback`,
    IDP_KEYS_FILE: join(to.data, 'idp-keys.json'),
    IDP_PERSONAS_FILE: to.personasFile,
  };
}

/** Settings of the development server of the pages. */
export function webEnvironment(to: Surroundings): Environment {
  return {
    ...withoutSecrets(to.given),
    NODE_ENV: 'development',
    PORT: String(to.ports.portal),
    BUNDEL_API_URL: `http://127.0.0.1:${to.ports.api}`,
  };
}

function common(to: Surroundings): Environment {
  return {
    ...to.given,
    NODE_ENV: to.given.NODE_ENV ?? (to.dev ? 'development' : 'production'),
    PUBLIC_URL: to.publicUrl,
    DATABASE_URL: to.appUrl,
    DATABASE_OWNER_URL: undefined,
    DATABASE_APP_URL: undefined,
    SESSION_SECRET: to.given.SESSION_SECRET ?? to.secrets.sessionSecret,
    SESSION_COOKIE: to.given.SESSION_COOKIE ?? `__Host-bundel-${to.ports.portal}`,
    METRICS_TOKEN: to.given.METRICS_TOKEN ?? to.secrets.metricsToken,
    FILES_DIR: to.given.FILES_DIR ?? join(to.data, 'files'),
    MAIL_DIR: mailFolder(to),
    AUDIT_KEY_FILE: to.given.AUDIT_KEY_FILE ?? to.auditKeyFile,
    AUDIT_CHECKPOINT_DIR: to.given.AUDIT_CHECKPOINT_DIR ?? join(to.data, 'audit-checkpoints'),
    ...(usesDemoLogin(to.given)
      ? {
          OIDC_ISSUER: demoIssuer(to),
          OIDC_CLIENT_ID: 'bundel',
          OIDC_CLIENT_SECRET: to.secrets.oidcClientSecret,
        }
      : {}),
  };
}

/** The folder as mailbox; undefined when a mail server is set. */
export const mailFolder = ({ given, data }: Pick<Surroundings, 'given' | 'data'>): string | undefined =>
  given.SMTP_URL ? undefined : given.MAIL_DIR || join(data, 'mail');

/** Issuer under which people sign in: the provider that is configured, else the demo login. */
export const loginIssuer = (to: Pick<Surroundings, 'given' | 'ports'>): string =>
  to.given.OIDC_ISSUER || demoIssuer(to);

function demoIssuer(to: Pick<Surroundings, 'ports'>): string {
  return `http://localhost:${to.ports.idp}`;
}

/** The provider and the page server never need the database. */
function withoutSecrets(given: Surroundings['given']): Environment {
  return { ...given, DATABASE_URL: undefined, DATABASE_OWNER_URL: undefined, DATABASE_APP_URL: undefined };
}
