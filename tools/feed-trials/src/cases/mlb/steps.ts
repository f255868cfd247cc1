import type { JsonObject } from '@fairline/kernel'
import type { CaseStep } from '../real-case.ts'
import type { Stand, Told } from './words.ts'
import { fixture, live, play, statusBody } from './words.ts'

/** A message with an event id of its own. */
export const as = (eventId: string, step: CaseStep): CaseStep => ('send' in step ? { ...step, send: { ...step.send, eventId } } : step)

/** A message under a number of its own. */
export const numbered = (seq: number, step: CaseStep): CaseStep => ('send' in step ? { ...step, send: { ...step.send, seq } } : step)

/** A message with other fields. */
export const changed = (step: CaseStep, fields: JsonObject): CaseStep =>
  'send' in step ? { ...step, send: { ...step.send, ...fields } } : step

/** A whole status again, in the place of the one that it names. */
export const correctedStatus = (corrects: string, abstractGameState: string, detailedState: string, stand: Stand): CaseStep => ({
  send: { type: 'correction', correctionOf: 'status', corrects, ...statusBody(abstractGameState, detailedState, stand) },
})

/** Milliseconds of a day. */
export const day = 86_400_000

/** More than the time for which an end waits to be confirmed. */
export const elevenMinutes: readonly CaseStep[] = [
  { beat: 'alive', afterMs: 660_000 },
  { beat: 'alive', afterMs: 1000 },
]

/** Time that passes while the provider lives. */
export const wait = (afterMs: number): CaseStep => ({ beat: 'alive', afterMs })

/** A status without line score. */
export const bare = (abstractGameState: string, detailedState: string): CaseStep => ({
  send: { type: 'status', status: { abstractGameState, detailedState } },
})

/** A status without line score, in the place of the one that it names. */
export const bareCorrection = (corrects: string, abstractGameState: string, detailedState: string): CaseStep => ({
  send: { type: 'correction', correctionOf: 'status', corrects, status: { abstractGameState, detailedState } },
})

/** Innings without a run. */
export const zeros = (innings: number): readonly (readonly [away: number, home: number])[] =>
  Array.from({ length: innings }, () => [0, 0] as const)

/** The first pitch is about to be thrown. Event ids e1 and e2. */
export const begin: readonly CaseStep[] = [fixture(), live({ at: 'top 1', score: [0, 0] })]

/** Plays of a whole game, one after the other, with batters in their order. */
interface Script {
  /** A plate appearance of the half inning `at`. */
  pa(at: string, event: string, outs: number, over?: Partial<Told>): CaseStep
  /** Three outs. */
  outs(at: string): readonly CaseStep[]
  /** Innings in which nobody reaches. */
  innings(from: number, to: number): readonly CaseStep[]
}

/** A {@link Script} from the first pitch on. */
export const script = (): Script => {
  let bat = 0
  const order = { top: 0, bottom: 0 }
  let score: readonly [home: number, away: number] = [0, 0]
  const self: Script = {
    pa: (at, event, outs, over = {}) => {
      const half = at.startsWith('top') ? 'top' : 'bottom'
      const { runs = 0 } = over
      score = half === 'top' ? [score[0], score[1] + runs] : [score[0] + runs, score[1]]
      const who = `${half === 'top' ? 'a' : 'h'}${(order[half]++ % 9) + 1}`
      return play({ at, bat: bat++, who, event, outs, score, ...over })
    },
    outs: (at) => [1, 2, 3].map((outs) => self.pa(at, 'field_out', outs)),
    innings: (from, to) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((inning) => [
        ...self.outs(`top ${inning}`),
        ...self.outs(`bottom ${inning}`),
      ]),
  }
  return self
}

/** Every play of a game up to the bottom of the ninth, 0-1: the visitors' first batter homered, and so many of the first home batters struck out. */
export const upToLastHalf = (strikeouts = 0): { readonly steps: readonly CaseStep[]; readonly rest: Script } => {
  const rest = script()
  const steps = [...begin, rest.pa('top 1', 'home_run', 0, { runs: 1 })]
  for (let inning = 1; inning <= 9; inning++) {
    steps.push(...rest.outs(`top ${inning}`))
    if (inning === 9) continue
    const isStrikeout = (outs: number): boolean => outs === 1 && inning <= strikeouts
    steps.push(...[1, 2, 3].map((outs) => rest.pa(`bottom ${inning}`, isStrikeout(outs) ? 'strikeout' : 'field_out', outs)))
  }
  return { steps, rest }
}
