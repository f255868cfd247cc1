import type { MarketName } from '@fairline/domain-sport'
import { isFullGame } from './game-end.ts'
import type { MlbState } from './mlb-state.ts'
import type { PlayerStats } from './player-stats.ts'
import { isRelieved } from './pitchers.ts'
import { isPlayerUncounted, statsOf, statsOfPlayer } from './player-stats.ts'
import type { Decision } from './settle.ts'

const counts: Readonly<Record<string, (stats: PlayerStats) => number>> = {
  strikeouts: (stats) => stats.strikeouts,
  hits: (stats) => stats.hits,
  total_bases: (stats) => stats.totalBases,
  home_runs: (stats) => stats.homeRuns,
}

/** Whether a market is about what a player does. */
export const isProp = (name: MarketName): boolean => Object.hasOwn(counts, name.type)

/** A listed starter who does not throw his side's first pitch. */
const isScratched = (state: MlbState, playerId: string): boolean =>
  state.fixture.players.some((player) => {
    if (player.playerId !== playerId || player.role !== 'starting_pitcher') return false
    const threw = player.side === 'home' ? state.homeStarterId : state.awayStarterId
    return threw !== '' && threw !== playerId
  })

/**
 * Player markets: over as soon as the count passes the line, under at the end or when he has left the game, void without a part in the game.
 * While something he may have done is not known, nothing but a passed line is decided.
 */
export const decideProp = (state: MlbState, name: MarketName): Decision | undefined => {
  const count = counts[name.type]
  if (count === undefined || name.line === undefined) return undefined
  const isPitcher = name.type === 'strikeouts'
  if (isPitcher && isScratched(state, name.participant)) return { void: 'player-did-not-play' }
  const game = statsOf(state)
  const stats = statsOfPlayer(game, name.participant)
  const value = count(stats)
  if (2 * value > name.line) return { won: 'over' }
  const isOut = isPitcher
    ? game.leftMound.get(name.participant) === 'gone' || isRelieved(state, name.participant)
    : game.left.has(name.participant)
  if ((!isOut && !state.over) || isPlayerUncounted(state, name.participant, isPitcher ? 'pitcher' : 'batter')) return undefined
  const played = isPitcher ? stats.battersFaced : stats.plateAppearances
  if (played === 0) return { void: 'player-did-not-play' }
  if (!isOut && !isFullGame(state)) return { void: 'called-early' }
  return 2 * value === name.line ? { push: true } : { won: 'under' }
}
