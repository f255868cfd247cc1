import type { JsonObject } from '@fairline/kernel'
import type { CaseStep } from '../real-case.ts'
import { fixtureOf, kickoff, levelAfterRegulation, noRush, play, status } from './words.ts'

/** Level at 20 in overtime, home receives first. */
export const overtimeOf = (change: JsonObject): readonly CaseStep[] => [
  ...levelAfterRegulation(fixtureOf(change)),
  kickoff(5, 600, [20, 20], 'CIN'),
  play(5, 600, [20, 20], { ...noRush, play_type: 'kickoff', down: null, yards_gained: 0 }),
  status(5, 590, [20, 20]),
]

export const both = { overtime_rules: 'both-possess' } as const

export const modified = { overtime_rules: 'modified-sudden-death' } as const
