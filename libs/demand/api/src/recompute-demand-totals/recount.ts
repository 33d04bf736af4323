/** What a recount finds, whichever way it went. */
export interface Recount {
  readonly lines: number;
  readonly bodies: number;
  readonly groups: number;
  readonly inputHash: string;
  readonly resultHash: string;
  /** JSON as text: numbers of JavaScript would round what the database counted exactly. */
  readonly figures: string;
  readonly drift: string;
  readonly driftingGroups: number;
}
