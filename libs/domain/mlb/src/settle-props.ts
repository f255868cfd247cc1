import type { MarketName } from '@fairline/domain-sport'
import type { MlbState } from './mlb-state.ts'
import type { PlayerStats } from './player-stats.ts'
import { statsOf, statsOfPlayer } from './player-stats.ts'
import type { Decision } from './settle.ts'

const counts: Readonly<Record<string, (stats: PlayerStats) => number>> = {
  strikeouts: (stats) => stats.strikeouts,
  hits: (stats) => stats.hits,
  total_bases: (stats) => stats.totalBases,
  home_runs: (stats) => stats.homeRuns,
}

/** A listed starter who does not throw his side's first pitch. */
const isScratched = (state: MlbState, playerId: string): boolean =>
  state.fixture.players.some((player) => {
    if (player.playerId !== playerId || player.role !== 'starting_pitcher') return false
    const threw = player.side === 'home' ? state.homeStarterId : state.awayStarterId
    return threw !== '' && threw !== playerId
  })

/** A starter who threw and has been relieved adds nothing any more. */
const isRelieved = (state: MlbState, playerId: string): boolean =>
  (state.homeStarterId === playerId && state.homePitcherId !== playerId) ||
  (state.awayStarterId === playerId && state.awayPitcherId !== playerId)

/** Player markets: over as soon as the count passes the line, under at the end or when he has left the game, void without a part in the game. */
export const decideProp = (state: MlbState, name: MarketName): Decision | undefined => {
  const count = counts[name.type]
  if (count === undefined || name.line === undefined) return undefined
  if (name.type === 'strikeouts' && isScratched(state, name.participant)) return { void: 'player-did-not-play' }
  const game = statsOf(state)
  const stats = statsOfPlayer(game, name.participant)
  const value = count(stats)
  if (2 * value > name.line) return { won: 'over' }
  const done = state.over || game.left.has(name.participant) || (name.type === 'strikeouts' && isRelieved(state, name.participant))
  if (!done) return undefined
  const played = name.type === 'strikeouts' ? stats.battersFaced : stats.plateAppearances
  if (played === 0) return { void: 'player-did-not-play' }
  return 2 * value === name.line ? { push: true } : { won: 'under' }
}
