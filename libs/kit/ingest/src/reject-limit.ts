/** When rejects stop being single bad messages and become a broken release or feed. */
export interface RejectLimitOptions {
  /** This many in a row. */
  readonly maxConsecutive: number
  /** More than this share of the last `window` messages. */
  readonly maxRatio: number
  readonly window: number
}

/** Counts verdicts. */
export interface RejectLimit {
  /** Notes one message; true where the limit is exceeded. */
  note(isRejected: boolean): boolean
  /** Why it was exceeded, for people. */
  describe(): string
  reset(): void
}

/** A {@link RejectLimit}. The ratio counts only once the window is full. */
export const createRejectLimit = ({ maxConsecutive, maxRatio, window }: RejectLimitOptions): RejectLimit => {
  const verdicts = new Uint8Array(window)
  let seen = 0
  let rejectedInWindow = 0
  let consecutive = 0
  const reset = (): void => {
    verdicts.fill(0)
    seen = 0
    rejectedInWindow = 0
    consecutive = 0
  }
  return {
    note: (isRejected) => {
      const at = seen % window
      const verdict = isRejected ? 1 : 0
      rejectedInWindow += verdict - (verdicts[at] as number)
      verdicts[at] = verdict
      seen += 1
      consecutive = isRejected ? consecutive + 1 : 0
      return consecutive >= maxConsecutive || (seen >= window && rejectedInWindow > maxRatio * window)
    },
    describe: () => `${consecutive} rejected in a row, ${rejectedInWindow} of the last ${Math.min(seen, window)}.`,
    reset,
  }
}
