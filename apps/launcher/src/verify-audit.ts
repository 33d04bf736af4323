import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeReport, publicAuditKey, verifyAuditTrail, type TrailReport } from '@bundel/oversight-api';
import { createDataSource, Database } from '@bundel/platform';
import { LaunchFailure } from './launch-failure.js';
import { openTrailDatabase } from './trail-database.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const help = `Reads the whole audit trail, computes every hash anew and names every problem.

  npm run verify-audit                      the portal of this folder, running or not
  npm run verify-audit -- --data <folder>   another data folder
  npm run verify-audit -- --json            the report as JSON

With DATABASE_OWNER_URL (or DATABASE_URL) it reads that database; --checkpoints <folder> and --key <file> say where the
signed checkpoints and the public key lie (AUDIT_CHECKPOINT_DIR, AUDIT_KEY_FILE).
Ends with 0 when the trail is whole, with 1 when it is not, with 2 when it could not be read.
`;

interface Places {
  readonly data: string;
  /** Database that was asked for; null means the one of the data folder. */
  readonly url: string | null;
  readonly folder: string;
  readonly key: string;
}

function placesOf(values: Record<string, string | boolean | undefined>): Places {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const path = (given: string | boolean | undefined, fallback: string): string =>
    typeof given === 'string' && given !== '' ? resolve(from, given) : fallback;
  const data = path(values['data'], join(root, '.data'));
  const asked = values['data'] === undefined;
  const setting = (name: string): string | undefined => (asked ? process.env[name] : undefined);
  return {
    data,
    url: setting('DATABASE_OWNER_URL') || setting('DATABASE_URL') || null,
    folder: path(values['checkpoints'] ?? setting('AUDIT_CHECKPOINT_DIR'), join(data, 'audit-checkpoints')),
    key: path(values['key'] ?? setting('AUDIT_KEY_FILE'), publicKeyOf(data)),
  };
}

/** The public half is enough; a private key serves as well. */
function publicKeyOf(data: string): string {
  const published = join(data, 'keys', 'audit.pub.pem');
  return existsSync(published) ? published : join(data, 'keys', 'audit.pem');
}

async function verify(places: Places): Promise<TrailReport> {
  const pem = await readFile(places.key).catch(() => {
    throw new LaunchFailure(`There is no audit key at ${places.key}. Give it with --key <file>.`);
  });
  const opened = await openTrailDatabase(places);
  try {
    const source = createDataSource({
      url: opened.url,
      entities: [],
      poolSize: 2,
      applicationName: 'verify-audit',
    });
    const database = new Database(await source.initialize());
    try {
      return await verifyAuditTrail(database, { folder: places.folder, publicKey: publicAuditKey(pem) });
    } finally {
      await database.close();
    }
  } finally {
    await opened.close();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      checkpoints: { type: 'string' },
      key: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    process.stdout.write(help);
    return 0;
  }
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
  const report = await verify(placesOf(values));
  const text = values.json === true ? JSON.stringify(report, null, 2) : describeReport(report).join('\n');
  process.stdout.write(`${text}\n`);
  return report.findings.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(
    `The audit trail could not be read: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 2;
}
