/** When rejected records mean that something is wrong with us rather than with them. */
export interface RejectLimitOptions {
  /** So many rejects without an accepted record between. */
  readonly maxInRow: number
  /** Share of rejects in a window of records, from 0 to 1. */
  readonly maxRatio: number
  readonly windowRecords: number
}

/**
 * Counts rejects of a partition and says when intake must stop: a bad deploy must not dead-letter a whole game. The counts live
 * in memory only, so that a restart (with a corrected release) goes on.
 */
export class RejectLimit {
  private readonly options: RejectLimitOptions
  private inRow = 0
  private seen = 0
  private rejected = 0

  constructor(options: RejectLimitOptions) {
    this.options = options
  }

  /** Takes one record into account; the reason where intake must stop, once. */
  count(isRejected: boolean): string | undefined {
    this.seen++
    if (!isRejected) this.inRow = 0
    else {
      this.inRow++
      this.rejected++
    }
    const { maxInRow, maxRatio, windowRecords } = this.options
    if (this.inRow >= maxInRow) return this.stop(`${this.inRow} records in a row were rejected`)
    if (this.seen < windowRecords) return undefined
    if (this.rejected > windowRecords * maxRatio) return this.stop(`${this.rejected} of ${this.seen} records were rejected`)
    this.seen = 0
    this.rejected = 0
    return undefined
  }

  private stop(reason: string): string {
    this.inRow = 0
    this.seen = 0
    this.rejected = 0
    return reason
  }
}
