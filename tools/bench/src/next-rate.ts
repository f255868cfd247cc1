/** A rate that was tried, and whether the path kept up with it. */
export interface Probe {
  readonly ratePerSecond: number
  readonly isSustained: boolean
}

const stepUp = 1.5
const roundTo = 500

/**
 * The next rate to try in the search of the highest that is sustained: up by half while all were, then the middle (as a ratio)
 * between the highest that was and the lowest that was not. Undefined when the two are within a tenth.
 */
export const nextRate = (firstRate: number, probes: readonly Probe[]): number | undefined => {
  if (probes.length === 0) return firstRate
  const failed = Math.min(Infinity, ...probes.filter((probe) => !probe.isSustained).map((probe) => probe.ratePerSecond))
  const sustained = Math.max(
    0,
    ...probes.filter((probe) => probe.isSustained && probe.ratePerSecond < failed).map((probe) => probe.ratePerSecond),
  )
  const wanted = failed === Infinity ? sustained * stepUp : sustained === 0 ? failed / stepUp : Math.sqrt(sustained * failed)
  const next = Math.max(roundTo, Math.round(wanted / roundTo) * roundTo)
  if (probes.some((probe) => probe.ratePerSecond === next)) return undefined
  return failed < sustained * 1.1 ? undefined : next
}

/** The highest rate that was sustained, below every one that was not; 0 where none was. */
export const highestSustained = (probes: readonly Probe[]): number => {
  const failed = Math.min(Infinity, ...probes.filter((probe) => !probe.isSustained).map((probe) => probe.ratePerSecond))
  return Math.max(0, ...probes.filter((probe) => probe.isSustained && probe.ratePerSecond < failed).map((probe) => probe.ratePerSecond))
}
