import { z } from 'zod';

const port = (fallback: number) => z.coerce.number().int().min(0).max(65535).default(fallback);
const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/**
 * Every setting of the portal, once. `describe` is the sentence that `.env.example` and the README print.
 * An unset optional setting is absent; there are no magic empty strings.
 */
export const configSchema = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'])
    .default('production')
    .describe('Kind of surroundings.'),
  PORT: port(4080).describe('Port of this process (api: portal, worker: health, idp: provider).'),
  PUBLIC_URL: z
    .url()
    .default('http://localhost:4080')
    .describe('Address under which people reach the portal.'),
  DATABASE_URL: z
    .string()
    .min(1)
    .describe('PostgreSQL connection of the application role (no ownership, no BYPASSRLS).'),
  DATABASE_OWNER_URL: z
    .string()
    .min(1)
    .optional()
    .describe('PostgreSQL connection of the owner; migrations and seeds only.'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12).describe('Connections per process.'),
  REDIS_URL: z
    .string()
    .min(1)
    .optional()
    .describe('Redis or Valkey for jobs; without it jobs run on PostgreSQL.'),
  SESSION_SECRET: z
    .string()
    .min(32)
    .describe('Secret of at least 32 characters that signs short-lived login state.'),
  SESSION_COOKIE: z
    .string()
    .regex(/^__Host-[A-Za-z0-9-]{1,40}$/)
    .default('__Host-bundel')
    .describe('Name of the session cookie; give each copy on one host its own.'),
  OIDC_ISSUER: z.url().optional().describe('OpenID Connect provider.'),
  OIDC_CLIENT_ID: z.string().min(1).default('bundel').describe('Client id at the provider.'),
  OIDC_CLIENT_SECRET: z.string().min(1).optional().describe('Client secret at the provider.'),
  OIDC_CLAIM_NAME: z.string().default('name').describe('Claim that holds the name of the person.'),
  OIDC_CLAIM_EMAIL: z.string().default('email').describe('Claim that holds the e-mail address.'),
  OIDC_CLAIM_ORGANISATION: z
    .string()
    .default('organisation')
    .describe('Claim that holds the OIN or KvK number.'),
  OIDC_CLAIM_ASSURANCE: z.string().default('acr').describe('Claim that holds the assurance level.'),
  OIDC_ACR_SUBSTANTIAL: list
    .default(['urn:etoegang:core:assurance-class:loa3', 'http://eidas.europa.eu/LoA/substantial'])
    .describe('Assurance values that count as substantial.'),
  OIDC_ACR_HIGH: list
    .default(['urn:etoegang:core:assurance-class:loa4', 'http://eidas.europa.eu/LoA/high'])
    .describe('Assurance values that count as high.'),
  FILES_DIR: z.string().min(1).optional().describe('Folder for stored files when no S3 is set.'),
  S3_ENDPOINT: z.url().optional().describe('S3 endpoint; switches storage from the folder to S3.'),
  S3_REGION: z.string().default('eu-central-1').describe('S3 region.'),
  S3_BUCKET: z.string().optional().describe('S3 bucket.'),
  S3_ACCESS_KEY_ID: z.string().optional().describe('S3 access key.'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('S3 secret key.'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s]+$/, 'is not an smtp:// or smtps:// address')
    .max(500)
    .optional()
    .describe(
      'Mail server, smtp:// or smtps:// with name and password; switches mail from the folder to it.',
    ),
  MAIL_DIR: z
    .string()
    .min(1)
    .optional()
    .describe('Folder as mailbox when no mail server is set; without either nothing is mailed.'),
  MAIL_FROM: z
    .string()
    .max(300)
    .regex(/^[^\p{C}<>@]*<?[^\s<>@\p{C}]+@[^\s<>@\p{C}]+>?$/u, 'is not a sender')
    .default('Bundel <portaal@bundel.example>')
    .describe('Sender of mail.'),
  IMPORT_MAX_BYTES: z.coerce
    .number()
    .int()
    .min(1_000)
    .max(1_000_000_000)
    .default(50_000_000)
    .describe('Largest file with demand lines that may be uploaded, in bytes.'),
  IMPORT_KEEP_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3_650)
    .default(30)
    .describe('Days that the file of an import is kept after it was read or taken over.'),
  WEB_DIST: z
    .string()
    .optional()
    .describe('Folder with the built web portal; without it the api serves no pages.'),
  AUDIT_KEY_FILE: z.string().optional().describe('Ed25519 private key (PEM) that signs audit checkpoints.'),
  AUDIT_CHECKPOINT_DIR: z
    .string()
    .optional()
    .describe('Folder outside the database where checkpoints are kept as well.'),
  AUDIT_CHECKPOINT_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(600)
    .default(60)
    .describe('Longest time between two signed checkpoints.'),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('Bearer token for /metrics; without it only this machine may read them.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional().describe('OpenTelemetry collector; switches tracing on.'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('Least level that is logged.'),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('Number of proxies in front that set X-Forwarded-For.'),
  RATE_LIMIT_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(0)
    .default(6000)
    .describe(
      'Requests per minute and client address, pages and their assets not counted; 0 switches the limit off.',
    ),
  SECURITY_CONTACT: z
    .string()
    .default('mailto:security@bundel.example')
    .describe('Contact in /.well-known/security.txt.'),
  ACCESSIBILITY_CONTACT: z
    .string()
    .default('mailto:toegankelijkheid@bundel.example')
    .describe('Contact in the accessibility statement: mailto:, tel: or https:.'),
  PRETTY_ERRORS: flag
    .default(false)
    .describe('Show causes of internal errors to the client; development only.'),
});

export type Config = Readonly<z.output<typeof configSchema>>;

/** Thrown at start-up; the message names keys and what is wrong with them, never their values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/**
 * Reads and checks the configuration.
 * Empty variables count as unset, so that `KEY=` in an environment file means "use the default".
 * @throws ConfigError listing every wrong key at once.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const known = Object.keys(configSchema.shape);
  const given = Object.fromEntries(known.filter((key) => env[key]).map((key) => [key, env[key]]));
  const parsed = configSchema.safeParse(given, { reportInput: false });
  if (parsed.success) return Object.freeze(parsed.data);
  const lines = parsed.error.issues.map((issue) => {
    const key = String(issue.path[0] ?? '?');
    const problem = given[key] === undefined ? 'is missing' : issue.message;
    return `  ${key}: ${problem}. ${fieldDescription(key)}`;
  });
  throw new ConfigError(`The configuration is not usable:\n${lines.join('\n')}`);
}

/** Text of `.env.example`: every key with its sentence and default, secrets without a value. */
export function envExample(): string {
  const blocks = Object.entries(configSchema.shape).map(([key, field]) => {
    const fallback = field.safeParse(undefined);
    const value = fallback.success && fallback.data !== undefined ? String(fallback.data) : '';
    return `# ${fieldDescription(key)}\n${value === '' ? '# ' : ''}${key}=${value}\n`;
  });
  return `# Generated from libs/platform/src/config/config.ts by \`npm run env:example\`.\n\n${blocks.join('\n')}`;
}

function fieldDescription(key: string): string {
  const field = (configSchema.shape as Record<string, z.ZodType>)[key];
  return field?.description ?? '';
}
