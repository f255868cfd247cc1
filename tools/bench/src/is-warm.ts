/** A program counts as warm when its cost falls by less than this share from one level to the next. */
const settledShare = 0.1

/**
 * Whether levels of one rate have become as cheap as they get: eight processes and two Java servers compile their hot code while
 * they run, and until then most of two cores goes into that.
 * @param costs processor time per message of each level so far
 */
export const isWarm = (costs: readonly number[]): boolean => {
  const [before, last] = costs.slice(-2)
  return before !== undefined && last !== undefined && last > before * (1 - settledShare)
}
