import type { KeyObject } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { isSignedBy } from '../checkpoint/audit-key.js';
import { documentDigest, parseDocument, type CheckpointDocument } from '../checkpoint/checkpoint-document.js';
import {
  listCheckpointFiles,
  readCheckpointFile,
  type SignedDocument,
} from '../checkpoint/checkpoint-files.js';
import type { Findings } from './finding.js';
import type { StoredCheckpoint, TrailReader } from './trail-reader.js';

export interface CheckpointSources {
  readonly reader: TrailReader;
  /** Null when there is no folder to compare with. */
  readonly folder: string | null;
  /** Numbers in the folder, listed before the database's snapshot was taken. */
  readonly files: readonly number[];
  readonly publicKey: KeyObject;
  readonly findings: Findings;
}

interface Copy {
  readonly place: 'database' | 'folder';
  readonly text: string;
  readonly document: CheckpointDocument;
}

/** The checkpoints that can be trusted, in order; everything else about checkpoints becomes a finding. */
export async function* trustedCheckpoints(sources: CheckpointSources): AsyncGenerator<CheckpointDocument> {
  let expected = 1;
  let previous: string | null | undefined = null;
  for await (const { number, stored } of numbered(sources)) {
    for (; expected < number; expected += 1) {
      sources.findings.checkpoint(
        'checkpoint-missing',
        expected,
        'It is neither in the database nor in the folder.',
      );
      previous = undefined;
    }
    expected = number + 1;
    const copy = await inspect(number, stored, sources);
    if (copy === null) {
      previous = undefined;
      continue;
    }
    if (previous !== undefined && copy.document.previous !== previous)
      sources.findings.checkpoint(
        'checkpoint-order',
        number,
        'It does not follow from the checkpoint before it.',
      );
    previous = documentDigest(copy.text);
    yield copy.document;
  }
}

/** Every number that the database or the folder knows, ascending, with the database's copy. */
async function* numbered(
  sources: CheckpointSources,
): AsyncGenerator<{ readonly number: number; readonly stored: StoredCheckpoint | null }> {
  const files = [...sources.files];
  for await (const stored of sources.reader.checkpoints()) {
    while ((files[0] ?? Infinity) < stored.number) yield { number: files.shift() as number, stored: null };
    if (files[0] === stored.number) files.shift();
    yield { number: stored.number, stored };
  }
  for (const number of files) yield { number, stored: null };
}

async function inspect(
  number: number,
  stored: StoredCheckpoint | null,
  sources: CheckpointSources,
): Promise<Copy | null> {
  const inDatabase =
    stored === null ? missing('database', number, sources) : judge('database', number, stored, sources);
  const inFolder = sources.folder === null ? null : await judgeFile(sources.folder, number, sources);
  if (inDatabase !== null && stored !== null) compareColumns(stored, inDatabase.document, sources.findings);
  if (inDatabase !== null && inFolder !== null && inDatabase.text !== inFolder.text)
    sources.findings.checkpoint(
      'checkpoint-edited',
      number,
      'The database and the folder hold different documents, both signed: the database was set back.',
    );
  return inFolder ?? inDatabase;
}

async function judgeFile(folder: string, number: number, sources: CheckpointSources): Promise<Copy | null> {
  if (!(await fileAppears(folder, number, sources.files))) return missing('folder', number, sources);
  return judge('folder', number, await readCheckpointFile(folder, number), sources);
}

/** A checkpoint made this moment is in the database just before it is in the folder. */
async function fileAppears(folder: string, number: number, listed: readonly number[]): Promise<boolean> {
  if (listed.includes(number)) return true;
  const isNewest = number > (listed.at(-1) ?? 0);
  for (let attempt = 0; attempt < (isNewest ? 10 : 1); attempt += 1) {
    if ((await listCheckpointFiles(folder)).includes(number)) return true;
    if (isNewest) await sleep(200);
  }
  return false;
}

function missing(place: Copy['place'], number: number, { findings }: CheckpointSources): null {
  findings.checkpoint('checkpoint-missing', number, `It is missing in the ${place}.`);
  return null;
}

function judge(
  place: Copy['place'],
  number: number,
  signed: SignedDocument | null,
  { publicKey, findings }: CheckpointSources,
): Copy | null {
  const forged = (why: string): null => {
    findings.checkpoint('checkpoint-forged', number, `In the ${place}: ${why}.`);
    return null;
  };
  if (signed === null) return forged('it cannot be read');
  if (!isSignedBy(signed.document, signed.signature, publicKey)) return forged('the signature does not fit');
  const document = parseDocument(signed.document);
  if (typeof document === 'string') return forged(document);
  if (document.number !== number) return forged(`it is signed as number ${document.number}`);
  return { place, text: signed.document, document };
}

function compareColumns(stored: StoredCheckpoint, document: CheckpointDocument, findings: Findings): void {
  const fits =
    stored.madeAt === document.made_at && stored.size === document.size && stored.root === document.root;
  if (!fits)
    findings.checkpoint(
      'checkpoint-edited',
      stored.number,
      'Its time, size or root in the database is not what was signed.',
    );
}
