import type { Scored } from './scored.ts'

/** Equal-width bins of the probability scale. */
export const binCount = 20

/** Forecasts of one bin: how many, their mean forecast and the share that came. */
export interface CalibrationBin {
  readonly n: number
  readonly forecast: number
  readonly observed: number
}

/** Collects forecasts by bin in constant memory. */
export interface Calibration {
  add(scored: Scored): void
  /** The bins from low to high; empty ones have n 0. */
  bins(): readonly CalibrationBin[]
  /** Expected calibration error: mean over all forecasts of |mean forecast - observed share| of their bin. */
  error(): number
}

/** An empty calibration. */
export const createCalibration = (): Calibration => {
  const n = new Float64Array(binCount)
  const forecast = new Float64Array(binCount)
  const observed = new Float64Array(binCount)
  return {
    add: ({ p, y }) => {
      const bin = Math.min(binCount - 1, Math.floor(p * binCount))
      n[bin] = (n[bin] as number) + 1
      forecast[bin] = (forecast[bin] as number) + p
      observed[bin] = (observed[bin] as number) + y
    },
    bins: () =>
      Array.from(n, (count, bin) => ({
        n: count,
        forecast: count === 0 ? 0 : (forecast[bin] as number) / count,
        observed: count === 0 ? 0 : (observed[bin] as number) / count,
      })),
    error: () => {
      let distance = 0
      let total = 0
      for (let bin = 0; bin < binCount; bin++) {
        distance += Math.abs((forecast[bin] as number) - (observed[bin] as number))
        total += n[bin] as number
      }
      return total === 0 ? 0 : distance / total
    },
  }
}
