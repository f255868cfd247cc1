import type { ModelParams } from '@fairline/domain-sport'
import { valueOf, valuesOf } from './params.ts'

/** P(n runs) for n = 0, 1, 2, ...; sums to 1. */
export type RunPmf = readonly number[]

/** Runs counted of a half inning; the chance of more is below 1e-5. */
const length = 14

/** Beyond the seven runs of the table each further run has this share of the one before, as the table's own last entries do. */
const tailRatio = 0.42

/** Mean runs. */
export const meanRuns = (pmf: RunPmf): number => {
  let mean = 0
  for (let n = 1; n < pmf.length; n++) mean += n * (pmf[n] as number)
  return mean
}

const widen = (row: readonly number[]): RunPmf => {
  const pmf = row.slice(0, 7)
  let share = (row[7] ?? 0) * (1 - tailRatio)
  for (let n = 7; n < length; n++) {
    pmf.push(share)
    share *= tailRatio
  }
  const sum = pmf.reduce((total, each) => total + each, 0)
  return pmf.map((each) => each / sum)
}

/** The pmf with p(n) proportional to p(n) x^n, x such that its mean is `target`: the exponential family through the observed one. */
export const tilted = (pmf: RunPmf, target: number): RunPmf => {
  let x = 1
  // Newton on ln x: the derivative of the mean is the variance. Converges in a few steps from any realistic target.
  for (let step = 0; step < 12; step++) {
    let sum = 0
    let first = 0
    let second = 0
    let power = 1
    for (let n = 0; n < pmf.length; n++) {
      const weight = (pmf[n] as number) * power
      sum += weight
      first += n * weight
      second += n * n * weight
      power *= x
    }
    const mean = first / sum
    const miss = target - mean
    if (Math.abs(miss) < 1e-10) break
    x *= Math.exp(Math.max(-0.7, Math.min(0.7, miss / (second / sum - mean * mean))))
  }
  let power = 1
  let sum = 0
  const result: number[] = []
  for (const each of pmf) {
    result.push(each * power)
    sum += each * power
    power *= x
  }
  return result.map((each) => each / sum)
}

/** The league's half innings: distribution and mean of the further runs for each of 3 outs x 8 base states. */
export interface RunTable {
  readonly pmf: readonly RunPmf[]
  readonly mean: readonly number[]
  /** Mean runs of a full half inning. */
  readonly league: number
  readonly runnerElasticity: number
}

const tables = new WeakMap<ModelParams, RunTable>()

/** The table of a parameter set (built once per set). */
export const runTableOf = (params: ModelParams): RunTable => {
  const known = tables.get(params)
  if (known !== undefined) return known
  const rows = valuesOf(params, 'restOfInning')
  const pmf = Array.from({ length: 24 }, (_, at) => widen(rows.slice(at * 8, at * 8 + 8)))
  const mean = pmf.map(meanRuns)
  const table = { pmf, mean, league: mean[0] as number, runnerElasticity: valueOf(params, 'runnerElasticity', 0.5) }
  tables.set(params, table)
  return table
}

/**
 * Further runs of a half inning of a side that scores `runRate` runs in an average one. The league's distribution of the
 * base-out state (run expectancy table, Tango, Lichtman, Dolphin, "The Book", 2007) is tilted to a new mean: runs of batters
 * to come follow the side's strength in full, those of runners already on base in part.
 */
export const restOfInning = (table: RunTable, outs: number, bases: number, runRate: number): RunPmf => {
  const at = Math.min(2, outs) * 8 + (bases & 7)
  const strength = runRate / table.league
  const fromEmpty = table.mean[Math.min(2, outs) * 8] as number
  const mean = table.mean[at] as number
  return tilted(table.pmf[at] as RunPmf, fromEmpty * strength + (mean - fromEmpty) * strength ** table.runnerElasticity)
}
