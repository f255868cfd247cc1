import { withoutMargin } from '@fairline/domain-odds'
import type { Fixture, ModelParams } from '@fairline/domain-sport'
import { fixtureExpectation } from '@fairline/domain-sport'
import type { RunPmf, RunTable } from './half-inning.ts'
import { restOfInning, runTableOf } from './half-inning.ts'
import { hasPlacedRunner, scheduledInnings } from './mlb-state.ts'
import { valueOf, valuesOf } from './params.ts'

/** Runs of a side in several innings beyond this count are not told apart. */
const maxRuns = 30

/** Distribution of the sum of two independent run counts. */
export const addRuns = (a: RunPmf, b: RunPmf): RunPmf => {
  const size = Math.min(maxRuns + 1, a.length + b.length - 1)
  const sum = new Array<number>(size).fill(0)
  for (let i = 0; i < a.length; i++) {
    const p = a[i] as number
    if (p < 1e-12) continue
    const end = Math.min(b.length, size - i)
    for (let j = 0; j < end; j++) sum[i + j] = (sum[i + j] as number) + p * (b[j] as number)
  }
  return sum
}

/** No runs for certain. */
export const noRuns: RunPmf = [1]

/** How a tied game ends in extra innings: runs of both sides from the tie on, with their probability. */
export interface ExtraEnding {
  readonly home: number
  readonly away: number
  readonly p: number
}

/** A side's full half innings. */
export interface SideRates {
  /** Mean runs of an average half inning. */
  readonly rate: number
  /** Mean runs of the half inning, by inning from 0. */
  readonly means: readonly number[]
  /** Full half innings of regulation, by inning from 0. */
  readonly innings: readonly RunPmf[]
  /** Sum of the innings from `i` to the last of regulation, for home to the one before it. */
  readonly from: readonly RunPmf[]
  /** A half inning of extra innings. */
  readonly extra: RunPmf
  readonly extraMean: number
}

/** A game's run model: both sides calibrated to the pregame market. */
export interface RunModel {
  readonly table: RunTable
  readonly scheduled: number
  readonly placedRunner: boolean
  readonly walkOffMargin: readonly number[]
  readonly home: SideRates
  readonly away: SideRates
  readonly endings: readonly ExtraEnding[]
  /** Factors on the home side's last at-bat by its runs behind (0, 1, 2, 3, 4 or more) when it starts. */
  readonly byDeficit: readonly number[]
  /** The home side's last at-bat of regulation, and that of an extra inning, by the same. */
  readonly lastAtBat: readonly RunPmf[]
  readonly extraAtBat: readonly RunPmf[]
  /** See form.ts; by inning from 0. */
  readonly formExcess: readonly number[]
  readonly formLead: readonly number[]
  /** Runs of a half inning by the place in the order that starts it, relative to the mean; and what is usual by inning. */
  readonly byPlace: readonly number[]
  readonly usualPlace: readonly number[]
  /** Runs of the rest of a half inning by balls (0 to 3) and strikes (0 to 2), relative to 0-0. */
  readonly byCount: readonly number[]
}

/** Index of the seventh inning, the first that `lateShare` is about. */
const firstLateInning = 6

const sideRates = (
  params: ModelParams,
  table: RunTable,
  factors: readonly number[],
  rate: number,
  scheduled: number,
  isHome: boolean,
  placed: boolean,
): SideRates => {
  const slopes = valuesOf(params, 'strengthByInning')
  const league = valueOf(params, 'leagueRate', 0.49)
  const late = valueOf(params, 'lateShare', 1)
  const means = Array.from(
    { length: scheduled },
    (_, at) => league * (rate / league) ** (slopes[at] ?? 1) * (factors[at] ?? 1) * (at < firstLateInning ? 1 : late),
  )
  // Extra innings belong to relievers, as the ninth does.
  const extraMean = league * (rate / league) ** (slopes.at(-1) ?? 1) * (valuesOf(params, 'extraInnings')[isHome ? 0 : 1] ?? 1)
  const innings = means.map((mean) => restOfInning(table, 0, 0, mean))
  const from: RunPmf[] = Array.from({ length: scheduled + 1 }, () => noRuns)
  // The home side's last inning is apart: it is played only when needed, and ends with the winning run.
  const last = isHome ? scheduled - 1 : scheduled
  for (let at = last - 1; at >= 0; at--) from[at] = addRuns(innings[at] as RunPmf, from[at + 1] as RunPmf)
  return { rate, means, innings, from, extra: restOfInning(table, 0, placed ? 2 : 0, extraMean), extraMean }
}

/** The entry for a number of runs behind; the last stands for more. */
export const forDeficit = <Value>(list: readonly Value[], behind: number): Value =>
  list[Math.min(list.length - 1, Math.max(0, behind))] as Value

const extraEndings = (homeByDeficit: readonly RunPmf[], away: RunPmf, walkOffMargin: readonly number[]): readonly ExtraEnding[] => {
  const size = 24
  const ending = new Array<number>(size * size).fill(0)
  const put = (h: number, a: number, p: number): void => {
    if (h < size && a < size) ending[h * size + a] = (ending[h * size + a] as number) + p
  }
  let tied: number[] = [1]
  for (let inning = 0; inning < 10; inning++) {
    const next = new Array<number>(size).fill(0)
    for (let s = 0; s < tied.length; s++) {
      const at = tied[s] as number
      if (at < 1e-9) continue
      for (let a = 0; a < away.length; a++) {
        const pa = at * (away[a] as number)
        const home = forDeficit(homeByDeficit, a)
        let wins = 1
        for (let h = 0; h <= a && h < home.length; h++) {
          const ph = home[h] as number
          wins -= ph
          if (h < a) put(s + h, s + a, pa * ph)
          else if (s + a < size) next[s + a] = (next[s + a] as number) + pa * ph
        }
        for (let k = 0; k < walkOffMargin.length; k++) put(s + a + k + 1, s + a, pa * Math.max(0, wins) * (walkOffMargin[k] as number))
      }
    }
    tied = next
  }
  const list: ExtraEnding[] = []
  let sum = 0
  for (let h = 0; h < size; h++)
    for (let a = 0; a < size; a++) {
      const p = ending[h * size + a] as number
      if (p > 1e-7) {
        list.push({ home: h, away: a, p })
        sum += p
      }
    }
  return list.map((each) => ({ ...each, p: each.p / sum }))
}

/** The run model of given mean runs per half inning. */
export const runModelOf = (params: ModelParams, fixture: Fixture, homeRate: number, awayRate: number): RunModel => {
  const table = runTableOf(params)
  const scheduled = scheduledInnings(fixture)
  const placedRunner = hasPlacedRunner(fixture)
  const walkOffMargin = valuesOf(params, 'walkOffMargin')
  const byDeficit = valuesOf(params, 'byDeficit')
  const home = sideRates(params, table, valuesOf(params, 'homeInnings'), homeRate, scheduled, true, placedRunner)
  const away = sideRates(params, table, valuesOf(params, 'awayInnings'), awayRate, scheduled, false, placedRunner)
  const atBats = (bases: number, mean: number): readonly RunPmf[] => byDeficit.map((factor) => restOfInning(table, 0, bases, mean * factor))
  const extraAtBat = atBats(placedRunner ? 2 : 0, home.extraMean)
  return {
    table,
    scheduled,
    placedRunner,
    walkOffMargin,
    home,
    away,
    endings: extraEndings(extraAtBat, away.extra, walkOffMargin),
    byDeficit,
    lastAtBat: atBats(0, home.means[scheduled - 1] as number),
    extraAtBat,
    formExcess: valuesOf(params, 'formExcess'),
    formLead: valuesOf(params, 'formLead'),
    byPlace: valuesOf(params, 'byPlace'),
    usualPlace: valuesOf(params, 'usualPlace'),
    byCount: valuesOf(params, 'byCount'),
  }
}

/** What the pregame market says: P(home wins) without margin, and the total; the ratings where it is silent, league means without those. */
export const pregameTargets = (params: ModelParams, fixture: Fixture): { readonly homeWins: number; readonly total: number } => {
  const [usualHomeWins, usualTotal] = valuesOf(params, 'pregame')
  const rated = fixtureExpectation(fixture, params)
  const { homePriceMilli, awayPriceMilli, total: line } = fixture.lines
  let fair = rated?.homeWins ?? usualHomeWins ?? 0.5
  if (homePriceMilli !== undefined && awayPriceMilli !== undefined) {
    const quoted = [1000 / homePriceMilli, 1000 / awayPriceMilli]
    const book = (quoted[0] as number) + (quoted[1] as number)
    // A book below 1 is no market price; its ratio is still an opinion.
    fair = book >= 1 ? (withoutMargin('power', quoted)[0] as number) : (quoted[0] as number) / book
  }
  const total = line === undefined ? (rated?.total ?? usualTotal ?? 9) : line / 2
  return { homeWins: Math.min(0.97, Math.max(0.03, fair)), total: Math.min(30, Math.max(3, total)) }
}
