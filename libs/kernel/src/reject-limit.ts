/** When rejects stop being single bad records and become a broken release or feed. */
export interface RejectLimitOptions {
  /** So many rejects without an accepted record between. */
  readonly maxInRow: number
  /** More than this share of the last `window` records, from 0 to 1. Counts only once the window is full. */
  readonly maxRatio: number
  readonly window: number
}

/** The values of every intake that is not configured otherwise. */
export const defaultRejectLimit: RejectLimitOptions = { maxInRow: 200, maxRatio: 0.5, window: 1000 }

/**
 * Counts rejects and says when intake must stop: a bad deploy must not dead-letter a whole game. The counts live in memory only, so
 * that a restart (with a corrected release) goes on.
 */
export interface RejectLimit {
  /** Takes one record into account. The reason where intake must stop; the counts then begin anew. */
  note(isRejected: boolean): string | undefined
}

/** A {@link RejectLimit}. */
export const rejectLimit = ({ maxInRow, maxRatio, window }: RejectLimitOptions): RejectLimit => {
  const verdicts = new Uint8Array(window)
  let seen = 0
  let rejected = 0
  let inRow = 0
  const stop = (reason: string): string => {
    verdicts.fill(0)
    seen = 0
    rejected = 0
    inRow = 0
    return reason
  }
  return {
    note: (isRejected) => {
      const at = seen % window
      const verdict = isRejected ? 1 : 0
      rejected += verdict - (verdicts[at] as number)
      verdicts[at] = verdict
      seen += 1
      inRow = isRejected ? inRow + 1 : 0
      if (inRow >= maxInRow) return stop(`${inRow} records in a row were rejected`)
      if (seen >= window && rejected > maxRatio * window) return stop(`${rejected} of ${window} records were rejected`)
      return undefined
    },
  }
}
