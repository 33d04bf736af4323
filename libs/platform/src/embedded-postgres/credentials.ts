import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Generated passwords of the three database roles; kept in the data folder, readable by its owner only. */
export interface DatabaseCredentials {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

const fileName = 'database-credentials.json';

/** Reads the passwords of a data folder, or makes them at the first start. */
export async function loadCredentials(folder: string): Promise<DatabaseCredentials> {
  const file = join(folder, fileName);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text !== null) return JSON.parse(text) as DatabaseCredentials;
  const made: DatabaseCredentials = { superuser: password(), owner: password(), app: password() };
  // Written beside and renamed: a start that is killed here never leaves half a file.
  await writeFile(`${file}.new`, JSON.stringify(made, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return made;
}

function password(): string {
  return randomBytes(24).toString('base64url');
}
