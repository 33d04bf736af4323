import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A person who can log in here, ready to be shown: organisation names are already looked up. */
export interface IdpPersona {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  readonly group: 'agency' | 'coordinator' | 'supplier' | 'auditor';
  readonly highestAssurance: 'low' | 'substantial' | 'high';
  readonly memberships: readonly { readonly organisationName: string; readonly role: string }[];
  /** OIN, KvK number or register code of the first organisation. */
  readonly organisationId?: string | undefined;
  readonly canDo: { readonly nl: string; readonly en: string };
}

/** Settings of the demo login; see the README for the environment variables behind them. */
export interface IdpConfig {
  readonly host: string;
  readonly port: number;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUris: readonly string[];
  readonly keysFile: string;
  readonly personas: readonly IdpPersona[];
}

const personaSchema = z.object({
  subject: z.string().min(1),
  name: z.string().min(1),
  email: z.email(),
  group: z.enum(['agency', 'coordinator', 'supplier', 'auditor']),
  highestAssurance: z.enum(['low', 'substantial', 'high']),
  memberships: z.array(z.object({ organisationName: z.string(), role: z.string() })),
  organisationId: z.string().optional(),
  canDo: z.object({ nl: z.string(), en: z.string() }),
});

const commaList = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const environmentSchema = z.object({
  IDP_HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4081),
  IDP_ISSUER: z.url().optional(),
  IDP_CLIENT_ID: z.string().min(1).default('bundel'),
  IDP_CLIENT_SECRET: z.string().min(16),
  IDP_REDIRECT_URIS: commaList.pipe(z.array(z.url()).min(1)),
  IDP_PERSONAS_FILE: z.string().optional(),
  IDP_KEYS_FILE: z.string().min(1),
});

/** Reads the settings from the environment; the error names the variables and never their values. */
export function readIdpConfig(environment: Record<string, string | undefined>): IdpConfig {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))];
    throw new Error(`The demo login cannot start: check ${names.join(', ')}.`);
  }
  const env = parsed.data;
  return Object.freeze({
    host: env.IDP_HOST,
    port: env.PORT,
    issuer: env.IDP_ISSUER ?? `http://localhost:${env.PORT}`,
    clientId: env.IDP_CLIENT_ID,
    clientSecret: env.IDP_CLIENT_SECRET,
    redirectUris: env.IDP_REDIRECT_URIS,
    keysFile: env.IDP_KEYS_FILE,
    personas: env.IDP_PERSONAS_FILE ? personasFromFile(env.IDP_PERSONAS_FILE) : [],
  });
}

function personasFromFile(file: string): readonly IdpPersona[] {
  const parsed = z.array(personaSchema).safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ');
  throw new Error(`The demo login cannot start: IDP_PERSONAS_FILE has mistakes at ${where}.`);
}
