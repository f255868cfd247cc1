import type { CaseStep } from '../real-case.ts'
import type { Told } from './words.ts'
import { fixture, live, play } from './words.ts'

/** A message with an event id of its own. */
export const as = (eventId: string, step: CaseStep): CaseStep => ('send' in step ? { ...step, send: { ...step.send, eventId } } : step)

/** Time that passes while the provider lives. */
export const wait = (afterMs: number): CaseStep => ({ beat: 'alive', afterMs })

/** A status without line score. */
export const bare = (abstractGameState: string, detailedState: string): CaseStep => ({
  send: { type: 'status', status: { abstractGameState, detailedState } },
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
