import { rowHash, type AuditRow } from '../row-hash/row-hash.js';
import type { Finding, Findings } from './finding.js';

/** A row whose content does not fit its hash, with what was said about it. */
export interface Suspect {
  readonly row: AuditRow;
  readonly finding: Finding;
}

const nothing = Buffer.alloc(0);

/** Follows one chain row by row; remembers only where it stands. */
export class ChainWalk {
  /** Number of the last row that was met or is known to be missing. */
  last = 0;
  /** Number up to which signed checkpoints vouch. */
  sealedTo = 0;
  /** Hash that the next row must link to; null when it cannot be known. */
  private link: Buffer | null = nothing;
  private lastStored: Buffer = nothing;
  private lastIs: 'proven' | 'fits' | 'faulty' = 'proven';
  private gap: { readonly from: number; to: number } | null = null;
  private rechainedRun: { readonly from: number; to: number } | null = null;

  constructor(
    readonly chain: string,
    private readonly findings: Findings,
    private readonly suspects: Suspect[],
  ) {}

  /** `sealed` is the hash that a signed checkpoint holds for this row. */
  meet(row: AuditRow, sealed: Buffer | null): void {
    const number = Number(row.number);
    if (number < 1) {
      this.findings.row(
        'numbering',
        this.chain,
        number,
        'No row can have this number; it was not written by the portal.',
      );
      return;
    }
    if (number > this.last + 1) this.miss(number - 1, null);
    this.closeGap();
    this.judge(row, number, sealed);
    this.last = number;
    this.lastStored = row.hash;
    this.link = sealed ?? row.hash;
  }

  /** Rows up to `to` are sealed; those that were not met are missing. `sealed` is the hash of row `to`. */
  sealedUntil(to: number, sealed: Buffer | null): void {
    if (to > this.last) this.miss(to, sealed);
    this.sealedTo = Math.max(this.sealedTo, to);
  }

  /** Compares with the chain's head as the database keeps it; null when it keeps none. */
  finish(head: { readonly length: number; readonly hash: Buffer } | null): void {
    this.closeRun();
    const met = this.gap === null ? this.last : this.gap.from - 1;
    const known = Math.max(this.last, head?.length ?? 0);
    if (known > met)
      this.findings.row('truncated', this.chain, met + 1, 'The end of the chain was cut off.', known);
    if (head === null) this.findings.row('head', this.chain, met, 'The chain has no head.');
    else if (head.length < met)
      this.findings.row(
        'head',
        this.chain,
        met,
        `The chain says that it ends at row ${head.length}, yet this row exists.`,
      );
    else if (head.length === met && this.lastIs !== 'faulty' && !head.hash.equals(this.lastStored))
      this.findings.row(
        'head',
        this.chain,
        met,
        "The last row's hash is not the one that the chain's head holds.",
      );
  }

  private judge(row: AuditRow, number: number, sealed: Buffer | null): void {
    if (!rowHash(row).equals(row.hash)) {
      this.closeRun();
      const finding = this.findings.row(
        'edited',
        this.chain,
        number,
        'The content of the row does not fit its hash.',
      );
      this.suspects.push({ row, finding });
      this.lastIs = 'faulty';
    } else if (sealed !== null && !row.hash.equals(sealed)) {
      if (this.rechainedRun === null) this.rechainedRun = { from: number, to: number };
      else this.rechainedRun.to = number;
      this.lastIs = 'faulty';
    } else {
      this.closeRun();
      const isLinked = this.link === null || row.previousHash.equals(this.link);
      if (!isLinked) this.blame(number);
      this.lastIs = sealed !== null ? 'proven' : 'fits';
    }
  }

  /** The row fits its own hash but does not link to the row before: one of the two was rewritten together with its hash. */
  private blame(number: number): void {
    if (this.lastIs === 'faulty') return;
    if (this.lastIs === 'proven')
      this.findings.row(
        'rechained',
        this.chain,
        number,
        'The row does not link to the row before it, which is proven.',
      );
    else
      this.findings.row(
        'rechained',
        this.chain,
        number - 1,
        `The row was rewritten together with its hash; row ${number} still links to what stood here.`,
      );
  }

  private miss(to: number, sealed: Buffer | null): void {
    if (this.gap === null) this.gap = { from: this.last + 1, to };
    else this.gap.to = to;
    this.last = to;
    this.link = sealed;
    this.lastIs = sealed === null ? 'faulty' : 'proven';
  }

  private closeGap(): void {
    if (this.gap === null) return;
    const { from, to } = this.gap;
    this.gap = null;
    this.closeRun();
    this.findings.row('removed', this.chain, from, 'Missing; later rows exist.', to);
  }

  private closeRun(): void {
    if (this.rechainedRun === null) return;
    const { from, to } = this.rechainedRun;
    this.rechainedRun = null;
    const text =
      'Rewritten together with its hash: it fits itself, and differs from what a signed checkpoint holds.';
    this.findings.row('rechained', this.chain, from, text, to);
  }
}
