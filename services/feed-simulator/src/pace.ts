/** How slate time passes on the clock. */
export interface Pace {
  /** Slate time 0 is now. */
  start(nowUs: number): void
  /** When a moment of the slate is due on the clock. Asked in slate order. */
  dueUs(atMs: number): number
  /** From now on slate time passes `factor` times faster, for `durationUs` on the clock. */
  burst(nowUs: number, factor: number, durationUs: number): void
}

/** A {@link Pace} at which slate time passes `speed` times faster than the clock. */
export const createPace = (speed: number): Pace => {
  let anchorUs = 0
  let anchorMs = 0
  let faster: { readonly factor: number; readonly untilUs: number } | undefined
  const slateMsAt = (us: number, factor: number): number => anchorMs + ((us - anchorUs) / 1000) * speed * factor
  const anchorAt = (us: number, factor: number): void => {
    anchorMs = slateMsAt(us, factor)
    anchorUs = us
  }
  const dueUs = (atMs: number): number => {
    const due = anchorUs + ((atMs - anchorMs) / (speed * (faster?.factor ?? 1))) * 1000
    if (faster === undefined || due <= faster.untilUs) return due
    anchorAt(faster.untilUs, faster.factor)
    faster = undefined
    return dueUs(atMs)
  }
  return {
    start: (nowUs) => {
      anchorUs = nowUs
      anchorMs = 0
      faster = undefined
    },
    dueUs,
    burst: (nowUs, factor, durationUs) => {
      anchorAt(nowUs, faster?.factor ?? 1)
      faster = { factor, untilUs: nowUs + durationUs }
    },
  }
}
