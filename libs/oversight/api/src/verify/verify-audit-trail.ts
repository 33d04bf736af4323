import { systemScope, type Database } from '@bundel/platform';
import type { KeyObject } from 'node:crypto';
import type { CheckpointDocument, SealedRows } from '../checkpoint/checkpoint-document.js';
import { listCheckpointFiles } from '../checkpoint/checkpoint-files.js';
import { ChainWalk, type Suspect } from './chain-walk.js';
import { Findings, type Finding } from './finding.js';
import { trustedCheckpoints } from './inspect-checkpoints.js';
import { nameSwaps } from './name-swaps.js';
import { TrailReader } from './trail-reader.js';

export interface VerifyOptions {
  /** Folder that keeps the checkpoints outside the database; null compares with none. */
  readonly folder: string | null;
  readonly publicKey: KeyObject;
}

export interface TrailReport {
  readonly rows: number;
  readonly chains: number;
  readonly checkpoints: number;
  /** Rows that no checkpoint covers yet: only their chain speaks for them. */
  readonly rowsAfterLastCheckpoint: number;
  readonly findings: readonly Finding[];
}

/**
 * Reads the whole trail in one snapshot, computes every hash anew and compares rows, links, heads, checkpoints and the folder.
 * Memory holds one checkpoint and one portion of rows at a time; `findings` names every problem.
 */
export async function verifyAuditTrail(database: Database, options: VerifyOptions): Promise<TrailReport> {
  const files = options.folder === null ? [] : await listCheckpointFiles(options.folder);
  return database.read(systemScope('verify the audit trail'), (tx) =>
    new Verification(new TrailReader(tx), options, files).run(),
  );
}

class Verification {
  private readonly findings = new Findings();
  private readonly walks = new Map<string, ChainWalk>();
  private readonly suspects: Suspect[] = [];
  private rows = 0;
  private checkpoints = 0;
  private rowsAfter = 0;

  constructor(
    private readonly reader: TrailReader,
    private readonly options: VerifyOptions,
    private readonly files: readonly number[],
  ) {}

  async run(): Promise<TrailReport> {
    const { reader, options, files, findings } = this;
    for await (const document of trustedCheckpoints({ reader, files, findings, ...options })) {
      this.checkpoints += 1;
      await this.readSealedRows(document);
    }
    await this.readOtherRows();
    await this.compareHeads();
    await this.compareSeals();
    nameSwaps(this.suspects);
    return {
      rows: this.rows,
      chains: this.walks.size,
      checkpoints: this.checkpoints,
      rowsAfterLastCheckpoint: this.rowsAfter,
      findings: this.findings.all,
    };
  }

  private async readSealedRows(document: CheckpointDocument): Promise<void> {
    const sealed = sealedHashes(document.chains);
    const ranges = [...sealed].map(([chain, { to }]) => ({ chain, after: this.walk(chain).last, to }));
    for await (const row of this.reader.rowsBetween(ranges)) {
      this.rows += 1;
      this.walk(row.chain).meet(row, sealed.get(row.chain)?.hashOf(Number(row.number)) ?? null);
    }
    for (const [chain, { to, hashOf }] of sealed) this.walk(chain).sealedUntil(to, hashOf(to));
  }

  private async readOtherRows(): Promise<void> {
    const read = [...this.walks.values()].map(({ chain, last }) => ({ chain, last }));
    for await (const row of this.reader.rowsBeyond(read)) {
      this.rows += 1;
      this.rowsAfter += 1;
      this.walk(row.chain).meet(row, null);
    }
  }

  private async compareHeads(): Promise<void> {
    const heads = new Map((await this.reader.heads()).map((head) => [head.chain, head]));
    for (const chain of heads.keys()) this.walk(chain);
    for (const [chain, walk] of this.walks) walk.finish(heads.get(chain) ?? null);
  }

  private async compareSeals(): Promise<void> {
    for (const { chain, last } of await this.reader.seals()) {
      const { sealedTo } = this.walk(chain);
      if (last > sealedTo)
        this.findings.row(
          'seal',
          chain,
          sealedTo + 1,
          'The database calls these rows sealed, yet no valid checkpoint holds them.',
          last,
        );
    }
  }

  private walk(chain: string): ChainWalk {
    const known = this.walks.get(chain);
    if (known !== undefined) return known;
    const made = new ChainWalk(chain, this.findings, this.suspects);
    this.walks.set(chain, made);
    return made;
  }
}

interface SealedChain {
  readonly to: number;
  hashOf(number: number): Buffer | null;
}

/** A document's rows by chain; a chain can stand in it in several pieces. */
function sealedHashes(pieces: readonly SealedRows[]): Map<string, SealedChain> {
  const byChain = new Map<string, SealedRows[]>();
  for (const piece of pieces) byChain.set(piece.chain, [...(byChain.get(piece.chain) ?? []), piece]);
  return new Map(
    [...byChain].map(([chain, own]) => [
      chain,
      {
        to: Math.max(...own.map((piece) => piece.to)),
        hashOf: (number: number) => {
          const piece = own.find(({ from, to }) => from <= number && number <= to);
          const hash = piece?.hashes[number - piece.from];
          return hash === undefined ? null : Buffer.from(hash, 'base64');
        },
      },
    ]),
  );
}
