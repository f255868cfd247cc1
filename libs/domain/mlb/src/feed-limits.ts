/** Limits of the plausible: the longest game had 26 innings, the highest score of a side is 36. */
export const maxInning = 40

/** See {@link maxInning}. */
export const maxScore = 60
