/** A party in a chain of ownership, with those who own it. */
export interface OwnershipNode {
  readonly id: string;
  readonly name: string;
  /** Country or jurisdiction, in words. */
  readonly place?: string;
  readonly note?: string;
  /** At the end of the chain: nobody above it. */
  readonly ultimate?: boolean;
  /** Something is missing or wrong here, in words. */
  readonly concern?: string;
  readonly owners: readonly OwnershipEdge[];
}

/** Who owns, how large a share, and how much control; percentages as text, exact as given. */
export interface OwnershipEdge {
  readonly owner: OwnershipNode;
  readonly share: string;
  readonly control?: string;
}
