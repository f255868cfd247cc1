import type { ExtraEnding, RunModel } from './run-model.ts'
import { addRuns, forDeficit, noRuns } from './run-model.ts'
import type { RunPmf } from './half-inning.ts'
import type { Form } from './form.ts'
import { formOf } from './form.ts'
import { meanRuns, restOfInning, tilted } from './half-inning.ts'

/** The part of a state that decides what runs may still score. */
export interface RunSituation {
  readonly inning: number
  readonly bottom: boolean
  readonly outs: number
  readonly bases: number
  readonly homeScore: number
  readonly awayScore: number
  /** Place in the order (0 to 8) that bats next, of each side; undefined where unknown. */
  readonly homeUp?: number
  readonly awayUp?: number
  /** Count on the batter; 0-0 where unknown. */
  readonly balls?: number
  readonly strikes?: number
  /** Runs of the half inning under way; 0 where unknown. */
  readonly scoredInHalf?: number
}

/** Distribution of the final score: one for every market of it. */
export interface Outlook {
  /** P(home - away = k) at index k + {@link marginOffset}. Never a tie. */
  readonly margin: readonly number[]
  /** P(total = k). */
  readonly total: readonly number[]
  readonly home: readonly number[]
  readonly away: readonly number[]
  readonly homeWins: number
  /** P(the game goes beyond its scheduled innings). */
  readonly extraInnings: number
}

/** Index of a margin of 0. */
export const marginOffset = 60
const scoreSize = 120

const add = (pmf: number[], at: number, p: number): void => {
  if (at >= 0 && at < pmf.length) pmf[at] = (pmf[at] as number) + p
}

/** Runs that may still score before, and in, the half inning that can end the game. */
interface Pieces {
  /** Away side: everything before the home side's last at-bat. */
  readonly away: RunPmf
  /** Home side: everything before its last at-bat. */
  readonly home: RunPmf
  /** Home side: its last at-bat, if it must bat, by its runs behind when that starts (see {@link forDeficit}). */
  readonly last: readonly RunPmf[]
}

/** Mean of a full half inning of a side. */
const meanAt = (model: RunModel, inning: number, bottom: boolean): number => {
  const side = bottom ? model.home : model.away
  return inning > model.scheduled ? side.extraMean : (side.means[inning - 1] as number)
}

/** How many more runs than usual a half inning brings that starts, or goes on, with this place in the order. */
const lineupFactor = (model: RunModel, inning: number, up: number | undefined): number =>
  up === undefined ? 1 : (model.byPlace[up] ?? 1) / (model.usualPlace[inning - 1] ?? 1)

/** How the count on the batter moves the half inning: 3-0 is worth two fifths more, 0-2 a fifth less. */
const countFactor = (model: RunModel, { balls = 0, strikes = 0 }: RunSituation): number =>
  model.byCount[Math.min(3, balls) * 3 + Math.min(2, strikes)] ?? 1

/** The home side's last at-bat is under way. */
const isLastAtBat = (model: RunModel, at: RunSituation): boolean => at.bottom && at.inning >= model.scheduled

/** Today's form of the side at bat. In its last at-bat the home side meets the relievers that its deficit brings. */
const formAtBat = (model: RunModel, at: RunSituation, form: Form): number => {
  if (!isLastAtBat(model, at)) return at.bottom ? form.home : form.away
  const behind = at.awayScore - at.homeScore + (at.scoredInHalf ?? 0)
  return form.lastAtBat * (forDeficit(model.byDeficit, behind) ?? 1)
}

/** Further runs of the half inning under way. */
export const currentHalf = (model: RunModel, at: RunSituation, form: Form = formOf(model, at)): RunPmf => {
  const factor = formAtBat(model, at, form)
  const up = at.bottom ? at.homeUp : at.awayUp
  const rate = meanAt(model, at.inning, at.bottom) * factor * lineupFactor(model, at.inning, up)
  const pmf = restOfInning(model.table, at.outs, at.bases, rate)
  return inForm(pmf, countFactor(model, at))
}

/** Runs of the half inning that follows the present one: the other side's, whose next batter is known as well. */
export const nextHalf = (model: RunModel, at: RunSituation, form: Form): RunPmf => {
  const inning = at.bottom ? at.inning + 1 : at.inning
  const [factor, up, side] = at.bottom ? [form.away, at.awayUp, model.away] : [form.home, at.homeUp, model.home]
  const usual = inning > model.scheduled ? side.extra : (side.innings[inning - 1] as RunPmf)
  return inForm(usual, factor * lineupFactor(model, inning, up))
}

/** Runs of whole half innings in today's form. */
export const inForm = (pmf: RunPmf, factor: number): RunPmf =>
  pmf.length < 2 || Math.abs(factor - 1) < 1e-4 ? pmf : tilted(pmf, meanRuns(pmf) * factor)

const piecesOf = (model: RunModel, at: RunSituation): Pieces => {
  const form = formOf(model, at)
  const now = currentHalf(model, at, form)
  const { home, away, scheduled } = model
  // The home side's last at-bat is under way, or every run of the away side until it.
  if (isLastAtBat(model, at)) return { away: noRuns, home: noRuns, last: [now] }
  const inLastInning = at.inning >= scheduled
  const lastForm = form.lastAtBat * (inLastInning ? lineupFactor(model, at.inning, at.homeUp) : 1)
  const last = (at.inning > scheduled ? model.extraAtBat : model.lastAtBat).map((pmf) => inForm(pmf, lastForm))
  if (inLastInning) return { away: now, home: noRuns, last }
  const next = nextHalf(model, at, form)
  if (at.bottom)
    return {
      away: addRuns(next, inForm(away.from[at.inning + 1] as RunPmf, form.away)),
      home: addRuns(now, inForm(home.from[at.inning] as RunPmf, form.home)),
      last,
    }
  return {
    away: addRuns(now, inForm(away.from[at.inning] as RunPmf, form.away)),
    home: addRuns(next, inForm(home.from[at.inning] as RunPmf, form.home)),
    last,
  }
}

/** P(more than n runs) for every n. */
const moreThan = (pmf: RunPmf): readonly number[] => {
  const more = new Array<number>(pmf.length).fill(0)
  for (let n = pmf.length - 2; n >= 0; n--) more[n] = (more[n + 1] as number) + (pmf[n + 1] as number)
  return more
}

/** Collects probability by final score. */
class ScoreSums {
  readonly margin = new Array<number>(2 * marginOffset + 1).fill(0)
  readonly total = new Array<number>(scoreSize).fill(0)
  readonly home = new Array<number>(scoreSize).fill(0)
  readonly away = new Array<number>(scoreSize).fill(0)
  put(home: number, away: number, p: number): void {
    add(this.margin, home - away + marginOffset, p)
    add(this.total, home + away, p)
    add(this.home, home, p)
    add(this.away, away, p)
  }
}

const settleTies = (sums: ScoreSums, tied: readonly number[], endings: readonly ExtraEnding[]): number => {
  let extra = 0
  for (let s = 0; s < tied.length; s++) {
    const p = tied[s] as number
    if (p < 1e-9) continue
    extra += p
    for (const ending of endings) sums.put(s + ending.home, s + ending.away, p * ending.p)
  }
  return extra
}

/**
 * Distribution of the final score from a point of the game, by convolution of half innings (Lindsey, "The Progress of the
 * Score during a Baseball Game", JASA 56 (1961), is the first of this kind). The home side's last at-bat is played only when
 * it does not lead, and ends with the winning run; ties go to extra innings.
 */
export const outlookOf = (model: RunModel, at: RunSituation): Outlook => {
  const { away, home, last: lastByDeficit } = piecesOf(model, at)
  const sums = new ScoreSums()
  const tied = new Array<number>(scoreSize / 2).fill(0)
  const moreByDeficit = lastByDeficit.map(moreThan)
  for (let a = 0; a < away.length; a++) {
    const pa = away[a] as number
    if (pa < 1e-10) continue
    const awayFinal = at.awayScore + a
    for (let h = 0; h < home.length; h++) {
      const p = pa * (home[h] as number)
      if (p < 1e-11) continue
      const homeBefore = at.homeScore + h
      const behind = awayFinal - homeBefore
      if (behind < 0) {
        sums.put(homeBefore, awayFinal, p)
        continue
      }
      const last = forDeficit(lastByDeficit, behind)
      const end = Math.min(behind, last.length)
      for (let n = 0; n < end; n++) sums.put(homeBefore + n, awayFinal, p * (last[n] as number))
      if (behind >= last.length) continue
      add(tied, awayFinal, p * (last[behind] as number))
      const wins = p * (forDeficit(moreByDeficit, behind)[behind] as number)
      for (let k = 0; k < model.walkOffMargin.length; k++) sums.put(awayFinal + k + 1, awayFinal, wins * (model.walkOffMargin[k] as number))
    }
  }
  const extraInnings = settleTies(sums, tied, model.endings)
  return normalizedOutlook(sums, extraInnings)
}

const normalizedOutlook = (sums: ScoreSums, extraInnings: number): Outlook => {
  let whole = 0
  let homeWins = 0
  for (let m = 0; m < sums.margin.length; m++) {
    whole += sums.margin[m] as number
    if (m > marginOffset) homeWins += sums.margin[m] as number
  }
  const scale = (pmf: readonly number[]): readonly number[] => pmf.map((each) => each / whole)
  return {
    margin: scale(sums.margin),
    total: scale(sums.total),
    home: scale(sums.home),
    away: scale(sums.away),
    homeWins: homeWins / whole,
    extraInnings: extraInnings / whole,
  }
}

/** P(X > x). */
export const above = (pmf: readonly number[], x: number): number => {
  let sum = 0
  for (let n = Math.max(0, Math.floor(x) + 1); n < pmf.length; n++) sum += pmf[n] as number
  return sum
}
