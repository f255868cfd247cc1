import type { JsonObject } from '@fairline/kernel'
import type { CaseStep } from '../real-case.ts'
import { fixtureOf, next, periodStart, quarterOf, rebound, two } from './words.ts'

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

/** A quarter whose numbers are places in the feed: messages two to six of a game, and so on. */
export const fiveMessages = (period: number): readonly CaseStep[] => quarterOf(period, next, stop)

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
