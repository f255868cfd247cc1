import type { GameSummary, Hazard, MarketScope, SuspendReason } from '@fairline/domain-sport'
import { doubtedPlayers } from './doubted-players.ts'
import { isEnded } from './game-end.ts'
import type { UnstatedField } from './mlb-event.ts'
import type { MlbState } from './mlb-state.ts'
import { halfOf } from './mlb-state.ts'
import { lastMoving } from './play-list.ts'
import { isPlayerUncounted, uncounted } from './player-stats.ts'

const phases: Readonly<Record<MlbState['phase'], GameSummary['phase']>> = {
  pregame: 'pregame',
  live: 'live',
  break: 'break',
  delayed: 'break',
  suspended: 'break',
  postponed: 'break',
  final: 'final',
  called: 'final',
  forfeited: 'final',
  cancelled: 'final',
  abandoned: 'final',
}

const clockOf = (state: MlbState): string => {
  if (state.phase === 'pregame') return 'Pregame'
  if (state.phase === 'final' || state.phase === 'called') return state.innings.length === 9 ? 'Final' : `Final/${state.innings.length}`
  if (state.phase === 'suspended') return `Suspended ${state.inning}`
  if (state.phase === 'delayed') return `Delayed ${state.inning}`
  if (state.phase === 'postponed') return 'Postponed'
  if (isEnded(state.phase)) return `${state.phase.charAt(0).toUpperCase()}${state.phase.slice(1)}`
  // After a third out the state is already the next half inning.
  if (state.phase === 'break') return state.bottom ? `Mid ${state.inning}` : `End ${state.inning - 1}`
  return `${state.bottom ? 'Bot' : 'Top'} ${state.inning}`
}

const basesText = ['bases empty', '1st', '2nd', '1st 2nd', '3rd', '1st 3rd', '2nd 3rd', 'bases loaded'] as const

/** Where the game stands, for boards and status. */
export const summarizeMlb = (state: MlbState): GameSummary => ({
  phase: phases[state.phase],
  homeScore: state.homeScore,
  awayScore: state.awayScore,
  clock: clockOf(state),
  situation:
    state.phase === 'live' && !state.over ? `${state.outs} out, ${basesText[state.bases & 7]}, ${state.balls}-${state.strikes}` : '',
})

const game = { kind: 'game' } as const

const standingReasons: Readonly<Partial<Record<MlbState['phase'], SuspendReason>>> = {
  delayed: 'delay',
  suspended: 'suspended',
  postponed: 'postponed',
}

const batterTypes = ['hits', 'total_bases', 'home_runs'] as const
const playerTypes = ['strikeouts', ...batterTypes] as const

/** What is priced from a field: nearly everything from runners and count, the players' own markets from who bats and pitches. */
const pricedFrom: Readonly<Record<UnstatedField, MarketScope>> = {
  count: game,
  bases: game,
  batter: { kind: 'types', types: batterTypes },
  pitcher: { kind: 'types', types: ['strikeouts', 'moneyline_listed'] },
}

/** Players of whom something may be missing: their counts so far are too low to be priced. */
const uncountedPlayers = (state: MlbState): readonly Hazard[] => {
  const unknown = uncounted(state)
  if (unknown === 'nobody') return []
  const { mayHaveLeft } = doubtedPlayers(state)
  if (unknown === 'everybody') return [{ scope: { kind: 'types', types: playerTypes }, reason: 'input-unknown' }]
  return state.fixture.players
    .filter(
      ({ playerId, role }) =>
        mayHaveLeft.has(playerId) || isPlayerUncounted(state, playerId, role === 'starting_pitcher' ? 'pitcher' : 'batter'),
    )
    .map(({ playerId }): Hazard => ({ scope: { kind: 'participant', participant: playerId }, reason: 'input-unknown' }))
}

/** Whether plays of a later half inning are known than that in which the game is said to stand. */
const isBehindPlays = (state: MlbState): boolean => {
  const last = state.plays[lastMoving(state.plays)]
  return last !== undefined && halfOf(last) > halfOf(state)
}

/**
 * Conditions that close markets: a ball in play, a review, an injury, a phase that stands until another status, a position or an end that is not
 * believed yet, a game that the rules have decided, and what prices need and nobody stated.
 */
export const mlbHazards = (state: MlbState): readonly Hazard[] => {
  if (isEnded(state.phase)) return []
  const hazards: Hazard[] = []
  const standing = standingReasons[state.phase]
  if (standing !== undefined) hazards.push({ scope: game, reason: standing })
  // Of an end whose last play is reviewed, that it waits is the reason.
  if (state.underReview && state.pendingFinal === undefined) hazards.push({ scope: game, reason: 'score-under-review' })
  if (state.ballInPlay) hazards.push({ scope: game, reason: 'scoring-chance' })
  if (state.injury) hazards.push({ scope: game, reason: 'injury' })
  if (state.pendingFinal !== undefined) hazards.push({ scope: game, reason: 'final-unconfirmed' })
  if (state.doubtful !== undefined) hazards.push({ scope: game, reason: 'state-unconfirmed' })
  if (state.over) hazards.push({ scope: game, reason: 'decided' })
  // A play of the past is a full state for the feed, and says nothing of what was lost since.
  if (hazards.length === 0 && (state.lost || isBehindPlays(state))) hazards.push({ scope: game, reason: 'input-unknown' })
  for (const field of state.unstated) if (pricedFrom[field].kind === 'game') hazards.push({ scope: game, reason: 'input-unknown' })
  // What closes the whole game is told alone: it is the reason of every market.
  if (hazards.length > 0 || !state.begun) return hazards
  for (const field of state.unstated) hazards.push({ scope: pricedFrom[field], reason: 'input-unknown' })
  return hazards.concat(uncountedPlayers(state))
}
