import type { ModelParams } from '@fairline/domain-sport'
import { maxPoints } from './compound-points.ts'
import { gameStrength } from './game-strength.ts'
import { elapsedSteps, lateFeatureCount, lateFeatures, lateOutcome, lateOutcomes, lateStrength, lateWeightCount } from './late-drive.ts'
import type { LateSituation } from './late-drive.ts'
import type { LateTables } from './late-tables.ts'
import {
  afterKickoff,
  anywhere,
  classOfLead,
  lateStarts,
  lateSteps,
  lateTables,
  middleOf,
  nextRowOf,
  outcomeCount,
  outcomesRow,
  secondsRow,
  stepOf,
  timesLength,
  writeSeconds,
} from './late-tables.ts'
import type { NflState } from './nfl-state.ts'
import { paramRow } from './param-reading.ts'

/** Further points of a side that the walk tells apart: 0 to 31, so that a key is a number of bit fields. */
const pointsBits = 5
const pointsSize = 1 << pointsBits

/** Row of the `onside` parameters: how far the kicking side trails, and when. Undefined where it does not trail. */
export const onsideRowOf = (lead: number, secondsLeft: number): number | undefined => {
  if (lead >= 0) return undefined
  const deficit = lead >= -8 ? 0 : lead >= -16 ? 1 : 2
  return deficit * 4 + (secondsLeft < 60 ? 0 : secondsLeft < 120 ? 1 : secondsLeft < 240 ? 2 : 3)
}

/** Lead after a touchdown, before the try, of the first entry of `twoPoint`. */
export const twoPointLead = -18

// One walk's scratch, left at zeros: mass by step, side with the ball, start and points; and the keys in use by step.
const mass = new Float64Array((lateSteps * 2 * lateStarts) << (2 * pointsBits))
const keysOfStep: number[][] = Array.from({ length: lateSteps }, () => [])

/** Probability below which a course of the game ends where it stands. */
const negligible = 2e-5

/** Chances of the first scores to come in regulation; home, away. */
export interface FirstScorers {
  readonly nextScore: Float64Array
  /** By race of {@link raceGoals}. */
  readonly races: readonly Float64Array[]
}

/** Points that the races go to, rising. */
export const raceGoals = [10, 20] as const

interface Walk {
  readonly homeScore: number
  readonly awayScore: number
  readonly lead: number
  readonly tables: LateTables
  readonly result: Float64Array
  readonly resultStride: number
  readonly first: FirstScorers
  /** Index of the first race of {@link raceGoals} that nobody has won. */
  readonly openRaces: number
  /** Further points up to which nobody has scored: those of a try that is still to come. */
  readonly unscored: readonly [home: number, away: number]
  readonly factors: readonly [home: Float64Array, away: Float64Array]
  readonly timeouts: readonly [home: number, away: number]
  readonly next: readonly number[]
  readonly onside: readonly number[]
  readonly twoPoint: readonly number[]
  /** Chance of a try for one point, and for two. */
  readonly good: number
  readonly converted: number
}

const finish = (walk: Walk, home: number, away: number, p: number): void => {
  const at = home * walk.resultStride + away
  walk.result[at] = (walk.result[at] as number) + p
}

/** Puts a possession into the step of its time; what has no time left is finished. */
const begin = (walk: Walk, side: 0 | 1, start: number, secondsLeft: number, home: number, away: number, p: number): void => {
  if (secondsLeft < 2 || p < negligible) return finish(walk, home, away, p)
  const step = stepOf(secondsLeft)
  const key = (((step * 2 + side) * lateStarts + start) << (2 * pointsBits)) | (home << pointsBits) | away
  const before = mass[key] as number
  if (before === 0) (keysOfStep[step] as number[]).push(key)
  mass[key] = before + p
}

const capped = (points: number): number => Math.min(pointsSize - 1, points)

// A kickoff by `side`: the other one gets the ball, unless an onside kick is recovered.
const kickoff = (walk: Walk, side: 0 | 1, secondsLeft: number, home: number, away: number, p: number): void => {
  const lead = (walk.lead + home - away) * (side === 0 ? 1 : -1)
  const row = onsideRowOf(lead, secondsLeft)
  const kept = row === undefined ? 0 : (walk.onside[row] as number)
  if (kept > 0) begin(walk, side, 3, secondsLeft, home, away, p * kept)
  begin(walk, side === 0 ? 1 : 0, afterKickoff, secondsLeft, home, away, p * (1 - kept))
}

const scored = (walk: Walk, side: 0 | 1, points: number, secondsLeft: number, home: number, away: number, p: number): void => {
  noteFirsts(walk, side, points, home, away, p)
  if (side === 0) kickoff(walk, side, secondsLeft, capped(home + points), away, p)
  else kickoff(walk, side, secondsLeft, home, capped(away + points), p)
}

const noteFirsts = (walk: Walk, side: 0 | 1, points: number, home: number, away: number, p: number): void => {
  if (points > 1 && home <= walk.unscored[0] && away <= walk.unscored[1])
    walk.first.nextScore[side] = (walk.first.nextScore[side] as number) + p
  for (let i = walk.openRaces; i < raceGoals.length; i++) {
    const goal = raceGoals[i] as number
    const race = walk.first.races[i] as Float64Array
    const after = points + (side === 0 ? walk.homeScore + home : walk.awayScore + away)
    if (after >= goal && walk.homeScore + home < goal && walk.awayScore + away < goal) race[side] = (race[side] as number) + p
  }
}

/** A try by the lead, for one point or two; `points` of the touchdown come with it. */
const touchdown = (walk: Walk, side: 0 | 1, points: number, secondsLeft: number, home: number, away: number, p: number): void => {
  if (p === 0) return
  const lead = (walk.lead + home - away) * (side === 0 ? 1 : -1) + points
  const two = walk.twoPoint[Math.max(0, Math.min(walk.twoPoint.length - 3, lead - twoPointLead))] as number
  const one = p * (1 - two) * walk.good
  const both = p * two * walk.converted
  if (one > 0) scored(walk, side, points + 1, secondsLeft, home, away, one)
  if (both > 0) scored(walk, side, points + 2, secondsLeft, home, away, both)
  scored(walk, side, points, secondsLeft, home, away, p - one - both)
}

/**
 * Lets a possession end: `seconds` by kind and third. `nextRow` is that of the present one, whose times and following start are told apart; of later
 * ones, scores take their middle time and the other side starts anywhere.
 */
const possession = (
  walk: Walk,
  side: 0 | 1,
  outcomes: Float64Array,
  seconds: Float64Array,
  row: number,
  secondsLeft: number,
  nextRow: number | undefined,
  home: number,
  away: number,
  p: number,
): void => {
  const other = side === 0 ? 1 : 0
  const scores = outcomes[0] as number
  const goals = outcomes[1] as number
  const ends = outcomes[2] as number
  const returned = outcomes[3] as number
  const safeties = outcomes[4] as number
  finish(walk, home, away, p * ends)
  const middle = secondsLeft - (seconds[row + 2 * elapsedSteps + 1] as number)
  scored(walk, other, 7, middle, home, away, p * returned)
  noteFirsts(walk, other, 2, home, away, p * safeties)
  begin(walk, other, 3, middle, side === 0 ? home : capped(home + 2), side === 0 ? capped(away + 2) : away, p * safeties)
  const change = (p * (1 - scores - goals - ends - returned - safeties)) / elapsedSteps
  if (nextRow === undefined) {
    touchdown(walk, side, 6, secondsLeft - (seconds[row + 1] as number), home, away, p * scores)
    scored(walk, side, 3, secondsLeft - (seconds[row + elapsedSteps + 1] as number), home, away, p * goals)
    for (let third = 0; third < elapsedSteps; third++)
      begin(walk, other, anywhere, secondsLeft - (seconds[row + 2 * elapsedSteps + third] as number), home, away, change)
    return
  }
  for (let third = 0; third < elapsedSteps; third++) {
    touchdown(walk, side, 6, secondsLeft - (seconds[row + third] as number), home, away, (p * scores) / elapsedSteps)
    scored(walk, side, 3, secondsLeft - (seconds[row + elapsedSteps + third] as number), home, away, (p * goals) / elapsedSteps)
    const left = secondsLeft - (seconds[row + 2 * elapsedSteps + third] as number)
    for (let start = 1; start < anywhere; start++)
      begin(walk, other, start, left, home, away, change * (walk.next[nextRow * 4 + start - 1] as number))
  }
}

const strengthened = new Float64Array(outcomeCount)

// The odds of each outcome by the side's strength.
const withStrength = (walk: Walk, side: 0 | 1, row: number): Float64Array => {
  const factors = walk.factors[side]
  const { outcomes } = walk.tables
  let sum = 1
  for (let k = 0; k < outcomeCount; k++) sum += (outcomes[row + k] as number) * ((factors[k] as number) - 1)
  for (let k = 0; k < outcomeCount; k++) strengthened[k] = ((outcomes[row + k] as number) * (factors[k] as number)) / sum
  return strengthened
}

const walkAll = (walk: Walk): void => {
  for (let step = lateSteps - 1; step >= 0; step--) {
    const keys = keysOfStep[step] as number[]
    const secondsLeft = middleOf(step)
    // Possessions take a second at least, but the split between steps can put some mass into this step again.
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number
      const p = mass[key] as number
      mass[key] = 0
      const home = (key >> pointsBits) & (pointsSize - 1)
      const away = key & (pointsSize - 1)
      if (p < negligible || step === 0) {
        finish(walk, home, away, p)
        continue
      }
      const place = key >> (2 * pointsBits)
      const start = place % lateStarts
      const side = place - step * 2 * lateStarts < lateStarts ? 0 : 1
      const leadClass = classOfLead((walk.lead + home - away) * (side === 0 ? 1 : -1))
      const row = outcomesRow(step, leadClass, walk.timeouts[side === 0 ? 1 : 0], start)
      possession(
        walk,
        side,
        withStrength(walk, side, row),
        walk.tables.seconds,
        secondsRow(step, leadClass, start),
        secondsLeft,
        undefined,
        home,
        away,
        p,
      )
    }
    keys.length = 0
  }
}

const features = new Float64Array(lateFeatureCount)
const present = new Float64Array(outcomeCount)
const presentSeconds = new Float64Array(timesLength)

const walkFrom = (state: NflState, params: ModelParams): Walk => {
  const { margin, total } = gameStrength(state.fixture, params)
  const weights = paramRow(params, 'late')
  const factorsOf = (points: number): Float64Array =>
    Float64Array.from(lateOutcomes, (_, k) => Math.exp((weights[k * lateWeightCount + lateFeatureCount] as number) * lateStrength(points)))
  const twoPoint = paramRow(params, 'twoPoint')
  const tries = state.nextPlay === 'try' ? 2 : 0
  return {
    homeScore: state.homeScore,
    awayScore: state.awayScore,
    lead: state.homeScore - state.awayScore,
    tables: lateTables(params),
    result: new Float64Array((maxPoints + 1) * (maxPoints + 1)),
    resultStride: maxPoints + 1,
    first: { nextScore: new Float64Array(2), races: raceGoals.map(() => new Float64Array(2)) },
    openRaces: raceGoals.filter((goal) => Math.max(state.homeScore, state.awayScore) >= goal).length,
    unscored: state.possession === 'home' ? [tries, 0] : [0, tries],
    factors: [factorsOf((total + margin) / 2), factorsOf((total - margin) / 2)],
    timeouts: [state.homeTimeouts, state.awayTimeouts],
    next: paramRow(params, 'lateNext'),
    onside: paramRow(params, 'onside'),
    twoPoint,
    good: twoPoint.at(-2) as number,
    converted: twoPoint.at(-1) as number,
  }
}

const beginPresent = (walk: Walk, state: NflState, params: ModelParams, secondsLeft: number): void => {
  if (state.possession === undefined || state.nextPlay === 'none') {
    begin(walk, 0, afterKickoff, secondsLeft, 0, 0, 0.5)
    begin(walk, 1, afterKickoff, secondsLeft, 0, 0, 0.5)
    return
  }
  const side = state.possession === 'home' ? 0 : 1
  const other = side === 0 ? 1 : 0
  if (state.nextPlay === 'try') return touchdown(walk, side, 0, secondsLeft, 0, 0, 1)
  if (state.nextPlay === 'kickoff') return kickoff(walk, other, secondsLeft, 0, 0, 1)
  const at: LateSituation = {
    down: Math.max(1, state.down),
    yardsToGo: Math.max(1, state.yardsToGo),
    yardline100: Math.min(99, Math.max(1, state.yardline100)),
    secondsLeft,
    lead: walk.lead * (side === 0 ? 1 : -1),
    ownTimeouts: walk.timeouts[side],
    otherTimeouts: walk.timeouts[other],
  }
  const { margin, total } = gameStrength(state.fixture, params)
  lateFeatures(features, at)
  lateOutcome(present, paramRow(params, 'late'), features, lateStrength((total + (side === 0 ? margin : -margin)) / 2))
  writeSeconds(presentSeconds, 0, paramRow(params, 'lateElapsed'), at)
  possession(walk, side, present, presentSeconds, 0, secondsLeft, nextRowOf(at.down, at.yardline100), 0, 0, 1)
}

/**
 * The joint distribution of both sides' further points until the end of regulation, walked possession by possession: each ends in one of
 * {@link lateOutcomes} or a change of hands, takes its time off the clock, and starts the next. P(home scores h, away scores a) stands at
 * h x (maxPoints + 1) + a.
 */
export const lateGame = (state: NflState, params: ModelParams): { readonly joint: Float64Array; readonly first: FirstScorers } => {
  const walk = walkFrom(state, params)
  const ended = state.phase === 'quarter-break' && state.quarter === 4
  beginPresent(walk, state, params, ended ? 0 : state.quarterSecondsRemaining)
  walkAll(walk)
  return { joint: walk.result, first: walk.first }
}
