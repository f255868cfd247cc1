import type { Side } from '@fairline/domain-sport'
import { phaseRules } from './nfl-phases.ts'
import type { NflState } from './nfl-state.ts'
import type { OvertimeRule } from './overtime-rules.ts'
import { overtimeRuleOf, overtimeRules } from './overtime-rules.ts'

const ruleOf = ({ fixture }: NflState): OvertimeRule =>
  overtimeRules.find((rule) => rule === fixture.rules['overtime']) ?? overtimeRuleOf(fixture.season, fixture.stage === 'postseason')

/** The side that leads; undefined while the score is level. */
export const leaderOf = (state: NflState): Side | undefined =>
  state.homeScore === state.awayScore ? undefined : state.homeScore > state.awayScore ? 'home' : 'away'

/** Points of a field goal: the only lead under the modified rule that leaves the other side its possession. */
const fieldGoalLead = 3

/**
 * Whether the other side still has its possession after these points in overtime: they were the receiving side's own, on the first possession, and the
 * rule grants an answer. A safety, a return by the kicking side and every later score end the game.
 */
export const leavesAnswer = (before: NflState, after: NflState): boolean => {
  const leader = leaderOf(after)
  if (leader === undefined || before.overtimePossessions > 0 || leader !== after.overtimeReceiver) return false
  const rule = ruleOf(after)
  if (rule === 'sudden-death') return false
  return rule === 'both-possess' || Math.abs(after.homeScore - after.awayScore) <= fieldGoalLead
}

/** The state of an overtime after an event: whether the side behind may still answer. */
export const withOvertimeAnswer = (before: NflState, after: NflState): NflState => {
  const answer =
    after.quarter > 4 &&
    leaderOf(after) !== undefined &&
    (leaderOf(before) === undefined || before.quarter <= 4
      ? leavesAnswer(before, after)
      : before.overtimeAnswer && leaderOf(before) === leaderOf(after) && after.overtimePossessions < 2)
  return answer === after.overtimeAnswer ? after : { ...after, overtimeAnswer: answer }
}

/** The league plays no overtime in preseason games from 2021 on, and played none in the regular season before 1974. */
const hasOvertime = ({ fixture }: NflState): boolean =>
  fixture.stage === 'postseason' || (fixture.stage === 'preseason' ? fixture.season < 2021 : fixture.season >= 1974)

/** Whether a level score after this period is the result. */
export const endsLevel = (state: NflState, quarter: number): boolean =>
  state.fixture.stage !== 'postseason' && (quarter > 4 || !hasOvertime(state))

/** Whether a level score after regulation leads to overtime. */
export const goesToOvertime = (state: NflState): boolean => hasOvertime(state)

/**
 * Whether the rules have decided the game, whatever the provider says next: regulation is over and not level, an overtime has its winner, or the last
 * period ended level. A score under review decides nothing.
 */
export const isDecided = (state: NflState): boolean => {
  if (phaseRules[state.phase].isOver || state.quarter < 4) return false
  const leader = leaderOf(state)
  const ended = phaseRules[state.phase].isBreak
  if (state.quarter === 4) return ended && (leader !== undefined || endsLevel(state, 4))
  if (leader === undefined) return ended && endsLevel(state, state.quarter)
  return !state.overtimeAnswer || (ended && state.fixture.stage !== 'postseason')
}
