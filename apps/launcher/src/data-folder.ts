import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { clearLeftBehind } from '@bundel/platform';
import { LaunchFailure } from './launch-failure.js';

/** Everything the portal ever puts into its data folder; a reset removes these names and nothing else. */
const ours = [
  'postgres',
  'database-credentials.json',
  'secrets.json',
  'keys',
  'files',
  'audit-checkpoints',
  'logs',
  'mail',
  'idp-keys.json',
  'demo-persons.json',
];

/** Makes the data folder; refuses one that holds other things. */
export async function prepareDataFolder(data: string): Promise<void> {
  // As root, PostgreSQL may have to run as another user, who must be able to pass through.
  await mkdir(data, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const entries = await readdir(data);
  const known = entries.some((name) => ours.includes(name));
  const foreign = entries.filter((name) => !ours.includes(name) && !name.startsWith('running.json'));
  if (!known && foreign.length > 0) {
    throw new LaunchFailure(
      `The folder ${data} holds other things (${foreign.slice(0, 3).join(', ')}). Choose an empty or a new folder with --data <folder>.`,
    );
  }
  for (const name of ['files', 'audit-checkpoints', 'logs', 'mail']) {
    await mkdir(join(data, name), { recursive: true, mode: 0o700 });
  }
}

/** Throws the data away, after stopping a PostgreSQL that a killed start left running on it. */
export async function resetDataFolder(data: string): Promise<void> {
  await clearLeftBehind(join(data, 'postgres', '18'));
  for (const name of ours) await rm(join(data, name), { recursive: true, force: true });
}
