import type { ModelParams } from '@fairline/domain-sport'
import {
  elapsedFeatureCount,
  elapsedFeatures,
  elapsedKinds,
  elapsedOf,
  elapsedSteps,
  lateFeatureCount,
  lateFeatures,
  lateOutcome,
  lateOutcomes,
  leadClasses,
  leadClassOf,
  leadOfClass,
} from './late-drive.ts'
import type { LateSituation } from './late-drive.ts'
import { paramRow } from './param-reading.ts'

/** Seconds of the fourth quarter from which the game is walked possession by possession. */
export const lateGameSeconds = 540

// The clock in steps that are finer at the end: the seconds that each stands for.
const stepMiddles: readonly number[] = [
  ...Array.from({ length: 12 }, (_, i) => 5 + 10 * i),
  ...Array.from({ length: 15 }, (_, i) => 135 + 30 * i),
]
/** Number of steps of the clock. */
export const lateSteps = stepMiddles.length
const stepOfSecond = Uint8Array.from({ length: lateGameSeconds + 1 }, (_, second) =>
  second < 120 ? Math.floor(second / 10) : 12 + Math.floor((second - 120) / 30),
)

/** Where possessions start, in yards to the goal: after a kickoff, and four kinds of places after a change of hands. */
export const startYards = [77, 88, 74, 56, 30] as const
/** A start after a kickoff. */
export const afterKickoff = 0
/** A start after a change of hands further on, where the place is no longer told apart. */
export const anywhere = 5
/** Number of kinds of starts. */
export const lateStarts = 6

/** The kind of place of a start after a change of hands: 1 to 4. */
export const startOf = (yardline100: number): number => (yardline100 > 81 ? 1 : yardline100 > 65 ? 2 : yardline100 > 44 ? 3 : 4)

/** Row of the `lateNext` parameters for a snap from which the ball changes hands: five parts of the field, fourth downs apart. */
export const nextRowOf = (down: number, yardline100: number): number =>
  Math.min(4, Math.floor((yardline100 - 1) / 20)) + (down === 4 ? 5 : 0)

/** How possessions end and how long they take, for every situation at their start that the walk tells apart. */
export interface LateTables {
  /** P of each outcome by step, class of lead, timeouts of the defence and start. */
  readonly outcomes: Float64Array
  /** Seconds by step, class of lead, start, kind and third. */
  readonly seconds: Float64Array
}

/** Length of a row of {@link LateTables.outcomes}. */
export const outcomeCount = lateOutcomes.length
/** Length of a row of {@link LateTables.seconds}. */
export const timesLength = elapsedKinds * elapsedSteps
// The class of each lead, from {@link farthestLead} behind to as far ahead: beyond that nothing changes.
const farthestLead = 20
const classes = Uint8Array.from({ length: 2 * farthestLead + 1 }, (_, i) => leadClassOf(i - farthestLead))

/** Class of the lead of the side with the ball. */
export const classOfLead = (lead: number): number => classes[farthestLead + Math.max(-farthestLead, Math.min(farthestLead, lead))] as number

/** Where the row of outcomes of a situation begins; `timeouts` are the defence's. */
export const outcomesRow = (step: number, leadClass: number, timeouts: number, start: number): number =>
  (((step * leadClasses + leadClass) * 4 + timeouts) * lateStarts + start) * outcomeCount

/** Where the row of seconds of a situation begins. */
export const secondsRow = (step: number, leadClass: number, start: number): number =>
  ((step * leadClasses + leadClass) * lateStarts + start) * timesLength

const features = new Float64Array(lateFeatureCount)
const times = new Float64Array(elapsedFeatureCount)
const chances = new Float64Array(outcomeCount)

/** Step of the clock in which so many seconds are left. */
export const stepOf = (secondsLeft: number): number => stepOfSecond[Math.floor(secondsLeft)] as number

/** Seconds that are left in a step. */
export const middleOf = (step: number): number => stepMiddles[step] as number

/** Writes the seconds of each kind and third of a possession in this situation; `weights` are the parameters `lateElapsed`. */
export const writeSeconds = (into: Float64Array, row: number, weights: readonly number[], at: LateSituation): void => {
  elapsedFeatures(times, at)
  for (let kind = 0; kind < elapsedKinds; kind++)
    for (let third = 0; third < elapsedSteps; third++)
      into[row + kind * elapsedSteps + third] = elapsedOf(weights, times, kind, third, at.secondsLeft)
}

const tablesFrom = (params: ModelParams): LateTables => {
  const weights = paramRow(params, 'late')
  const elapsed = paramRow(params, 'lateElapsed')
  const outcomes = new Float64Array(lateSteps * leadClasses * 4 * lateStarts * outcomeCount)
  const seconds = new Float64Array(lateSteps * leadClasses * lateStarts * timesLength)
  for (let step = 0; step < lateSteps; step++)
    for (let leadClass = 0; leadClass < leadClasses; leadClass++)
      for (const [start, yardline100] of startYards.entries()) {
        const secondsLeft = middleOf(step)
        for (let timeouts = 0; timeouts < 4; timeouts++) {
          const at: LateSituation = {
            down: 1,
            yardsToGo: 10,
            yardline100,
            secondsLeft,
            lead: leadOfClass[leadClass] as number,
            ownTimeouts: 1,
            otherTimeouts: timeouts,
          }
          lateFeatures(features, at)
          lateOutcome(chances, weights, features, 0)
          outcomes.set(chances, outcomesRow(step, leadClass, timeouts, start))
          if (timeouts === 0) writeSeconds(seconds, secondsRow(step, leadClass, start), elapsed, at)
        }
      }
  mixAnywhere(outcomes, seconds, paramRow(params, 'lateNext'))
  return { outcomes, seconds }
}

// The mean of the places at which a possession starts after a change of hands near the own 25.
const mixAnywhere = (outcomes: Float64Array, seconds: Float64Array, next: readonly number[]): void => {
  const mix = (table: Float64Array, row: (start: number) => number, length: number): void => {
    for (let start = 1; start < anywhere; start++) {
      const weight = next[nextRowOf(1, 74) * 4 + start - 1] as number
      for (let i = 0; i < length; i++)
        table[row(anywhere) + i] = (table[row(anywhere) + i] as number) + weight * (table[row(start) + i] as number)
    }
  }
  for (let step = 0; step < lateSteps; step++)
    for (let leadClass = 0; leadClass < leadClasses; leadClass++) {
      for (let timeouts = 0; timeouts < 4; timeouts++) mix(outcomes, (start) => outcomesRow(step, leadClass, timeouts, start), outcomeCount)
      mix(seconds, (start) => secondsRow(step, leadClass, start), timesLength)
    }
}

// The tables depend on the parameters alone.
const known = new WeakMap<ModelParams, LateTables>()

/** The tables of a set of parameters. */
export const lateTables = (params: ModelParams): LateTables => {
  let tables = known.get(params)
  if (tables === undefined) known.set(params, (tables = tablesFrom(params)))
  return tables
}
