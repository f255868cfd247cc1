import type { MarketName, Side } from '@fairline/domain-sport'
import type { Answer } from './answer.ts'
import { overOrUnder } from './answer.ts'
import type { NflState } from './nfl-state.ts'
import type { PlayerStats } from './player-stats.ts'
import { statsOf } from './player-stats.ts'
import { arePlaysMissing, hasUnknownPasser, hasUnknownScorer } from './unknown-statistics.ts'

/** Yards by which a line must be passed where plays are missing: they may have lost yards, but hardly ever more. */
export const maxYardsLost = 15

/**
 * The answer of a player's market. Where plays are missing, what is passed stands and nothing is called short: no under, no `no`, and nobody is said
 * not to have played.
 */
export const playerAnswer = (state: NflState, name: MarketName, final: boolean): Answer => {
  const stats = statsOf(state.records, name.participant)
  const isComplete = !arePlaysMissing(state)
  const isCounted = isComplete && !stats.hasUnknownPlay
  // Whoever is named on no play that counts did not take part.
  if (final && isComplete && !stats.played) return { all: 'void', reason: 'player-did-not-play' }
  const line = name.line ?? 0
  switch (name.type) {
    case 'pass_yds':
      return yardsAnswer(stats.passYards, line, final, isCounted)
    case 'rush_yds':
      return yardsAnswer(stats.rushYards, line, final, isCounted && !stats.hasUnknownYards)
    case 'rec_yds':
      return yardsAnswer(stats.receivingYards, line, final, isCounted && !stats.hasUnknownYards)
    case 'pass_tds':
      return overOrUnder(
        stats.passTouchdowns,
        line,
        final && isComplete && !hasUnknownPasser(state.records, sideOf(state, name.participant)),
      )
    case 'receptions':
      return overOrUnder(stats.receptions, line, final && isCounted)
    case 'anytime_td':
      return touchdownAnswer(state, name.participant, stats, final && isComplete)
    default:
      return undefined
  }
}

const sideOf = (state: NflState, playerId: string): Side | undefined =>
  state.fixture.players.find((player) => player.playerId === playerId)?.side

// Yards can be lost again, so nothing is known before the end.
const yardsAnswer = (yards: number, line: number, final: boolean, isComplete: boolean): Answer => {
  if (!final) return undefined
  if (isComplete) return overOrUnder(yards, line, true)
  return 2 * (yards - maxYardsLost) > line ? { winner: 'over' } : undefined
}

const touchdownAnswer = (state: NflState, playerId: string, stats: PlayerStats, isFinal: boolean): Answer => {
  if (stats.touchdowns > 0) return { winner: 'yes' }
  if (!isFinal) return undefined
  return hasUnknownScorer(state.records, sideOf(state, playerId)) ? undefined : { winner: 'no' }
}
