/** One house rule: how a situation settles the markets it concerns. Data for the code, for docs/reference/rules.md and for the trader who reads it. */
export interface HouseRule {
  /** Stable name, for example `nfl-tie`. */
  readonly id: string
  /** The market types it is about; empty for all. */
  readonly markets: readonly string[]
  /** When it applies, one sentence. */
  readonly situation: string
  /** What then holds, one sentence. */
  readonly outcome: string
  /** The league's rule book, or the common rule of sportsbooks, that it follows. */
  readonly source: string
}
