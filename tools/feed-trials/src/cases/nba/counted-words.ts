import type { JsonObject } from '@fairline/kernel'
import type { CaseStep } from '../real-case.ts'
import { fixtureOf, periodStart, rebound, three, two } from './words.ts'

/** An action whose numbers are its place in the feed, as those of the league: the fixture is message 1. */
export const next = (
  period: number,
  clock: string,
  score: readonly [number, number],
  action: JsonObject,
  envelope: JsonObject = {},
): CaseStep => {
  const [minutes = '', seconds = ''] = clock.split(':')
  const clockText = `PT${minutes.padStart(2, '0')}M${seconds.padStart(2, '0')}.00S`
  return {
    send: {
      type: 'event',
      ...envelope,
      action: { period, clock: clockText, scoreHome: String(score[0]), scoreAway: String(score[1]), ...action },
    },
  }
}

/** The end of a period; its number is its place. */
export const stop = { actionType: 'period', subType: 'end' }

/** A word of the game; its number is its place. */
export const word = (subType: string): JsonObject => ({ actionType: 'game', subType })

/** An action with the numbers of its place in the given count. */
export const numbered = (action: JsonObject, number: number): JsonObject => ({
  ...action,
  actionNumber: number,
  orderNumber: number * 10_000,
})

/** A whole quarter of five messages: the home team adds 3 points, the visitors 2. */
export const fiveMessages = (period: number): readonly CaseStep[] => {
  const before = [3 * (period - 1), 2 * (period - 1)] as const
  const after = [before[0] + 3, before[1] + 2] as const
  return [
    next(period, '12:00', before, periodStart),
    next(period, '9:00', [after[0], before[1]], three),
    next(period, '6:00', after, two),
    next(period, '3:00', after, rebound),
    next(period, '0:00', after, stop),
  ]
}

/** Messages 1 to 8: second quarter, 9:00 left, 6-2. */
export const eightMessages: readonly CaseStep[] = [fixtureOf(), ...fiveMessages(1), ...fiveMessages(2).slice(0, 2)]

/** Messages 1 to 10: second quarter, 3:00 left, 6-4. */
export const tenMessages: readonly CaseStep[] = [fixtureOf(), ...fiveMessages(1), ...fiveMessages(2).slice(0, 4)]

/** Messages 1 to 20: fourth quarter, 0:02 left, 9-8. */
export const twentyMessages: readonly CaseStep[] = [
  fixtureOf(),
  ...fiveMessages(1),
  ...fiveMessages(2),
  ...fiveMessages(3),
  next(4, '12:00', [9, 6], periodStart),
  next(4, '9:00', [9, 8], two),
  next(4, '0:40', [9, 8], rebound),
  next(4, '0:02', [9, 8], { ...two, shotResult: 'Missed' }),
]

/** Messages 21 and 22: the home team has won 9-8. */
export const ended: readonly CaseStep[] = [...twentyMessages, next(4, '0:00', [9, 8], stop), next(4, '0:00', [9, 8], word('end'))]
