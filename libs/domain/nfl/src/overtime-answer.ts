import type { Side } from '@fairline/domain-sport'
import type { NflState } from './nfl-state.ts'
import { leaderOf } from './nfl-state.ts'
import type { OvertimeRule } from './overtime-rules.ts'
import { overtimeRuleOf, overtimeRules } from './overtime-rules.ts'
import type { Spell } from './overtime-spells.ts'
import { isBefore } from './place-play.ts'
import { pointsIn } from './play-record.ts'
import { isTryPending } from './scoring-units.ts'

/**
 * What is known of the answer to a lead in overtime: there is none (any more), its side still has it, nobody is said to have the ball in it
 * (`unclear`), or lost messages may have ended it (`unknown`).
 */
export type OvertimeAnswer = 'none' | 'open' | 'unclear' | 'unknown'

const ruleOf = ({ fixture }: NflState): OvertimeRule =>
  overtimeRules.find((rule) => rule === fixture.rules['overtime']) ?? overtimeRuleOf(fixture.season, fixture.stage === 'postseason')

/** Points of a field goal: the only lead under the modified rule that leaves the other side its possession. */
const fieldGoalLead = 3

/**
 * Whether the side behind in overtime still has its possession. Derived anew from the score, the ledger and the possessions: whatever takes one of them
 * back gives the answer back. The lead must be the receiving side's own of its first possession; a safety, a return by the kicking side and every
 * later score end the game.
 */
export const overtimeAnswerOf = (state: NflState): OvertimeAnswer => {
  const leader = leaderOf(state)
  if (state.quarter <= 4 || leader === undefined) return 'none'
  const rule = ruleOf(state)
  if (rule === 'sudden-death') return 'none'
  const { spells } = state
  const [first] = spells
  if (first === undefined || first.isAfterLoss) return 'unknown'
  if (leader !== first.side) return 'none'
  if (rule === 'modified-sudden-death' && Math.abs(state.homeScore - state.awayScore) > fieldGoalLead) return 'none'
  const at = spells.findIndex(({ side }) => side !== leader)
  const answer = spells[at]
  if (answer === undefined) return spells.some(({ isUnsure }) => isUnsure) ? 'unknown' : 'open'
  return at < spells.length - 1 ? 'none' : lastAnswer(state, leader, answer, spells.slice(0, at + 1))
}

// The possession of the side behind is the last one: whether it still goes on.
const lastAnswer = (state: NflState, leader: Side, answer: Spell, spells: readonly Spell[]): OvertimeAnswer => {
  const isSettled = state.unsettledBall === 'no' && !state.underReview
  const isTryDue = state.nextPlay === 'try'
  if (answer.hasEnded && isSettled && !isTryDue) return isTryPending(state.records, answer.side) ? 'unclear' : 'none'
  // Nobody has the ball in a game that is over: where the provider gives it to the side behind, the game goes on.
  if (isSettled && state.possession === answer.side && state.nextPlay !== 'none') return 'open'
  if (state.records.some((record) => pointsIn(record, leader) > 0 && isBefore(answer, record))) return 'none'
  if (spells.some(({ isAfterLoss, isUnsure }) => isAfterLoss || isUnsure)) return 'unknown'
  return isSettled && state.phase === 'live' && state.possession === undefined && state.nextPlay === 'none' ? 'unclear' : 'open'
}
