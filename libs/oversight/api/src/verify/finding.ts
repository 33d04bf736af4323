export type FindingKind =
  | 'edited'
  | 'swapped'
  | 'removed'
  | 'truncated'
  | 'rechained'
  | 'numbering'
  | 'head'
  | 'seal'
  | 'checkpoint-forged'
  | 'checkpoint-missing'
  | 'checkpoint-edited'
  | 'checkpoint-order';

/** One problem of the trail. Rows are named by chain (the organisation) and number; `until` closes a range. */
export interface Finding {
  kind: FindingKind;
  readonly chain: string | null;
  readonly number: number | null;
  readonly until: number | null;
  readonly checkpoint: number | null;
  /** One sentence for a person. */
  text: string;
}

/** Collects the problems in the order in which they are met. */
export class Findings {
  readonly all: Finding[] = [];

  row(kind: FindingKind, chain: string, number: number, text: string, until = number): Finding {
    return this.add({ kind, chain, number, until, checkpoint: null, text });
  }

  checkpoint(kind: FindingKind, checkpoint: number, text: string): Finding {
    return this.add({ kind, chain: null, number: null, until: null, checkpoint, text });
  }

  private add(finding: Finding): Finding {
    this.all.push(finding);
    return finding;
  }
}
