import type { Fixture } from '@fairline/domain-sport'
import { gameId, halfPoints, micros } from '@fairline/kernel'
import type { NflState } from '../src/nfl-state.ts'
import { initialNflState } from '../src/nfl-state.ts'
import { overtimeMinutesOf, overtimeRuleOf } from '../src/overtime-rules.ts'
import type { RegularSeasonGame, RegularSeasonPlay } from './regular-season-games.ts'

const fairPriceMilli = (probability: number): number => Math.round(1000 / probability)

/** The fixture of a game as a provider would have sent it. */
export const fixtureOf = (game: RegularSeasonGame): Fixture => ({
  gameId: gameId(`nfl-${game.id}`),
  sport: 'nfl',
  season: game.season,
  stage: 'regular',
  gameDate: '',
  startsAtUs: micros(0),
  home: { teamId: 'nfl-H', name: 'H', abbreviation: 'H' },
  away: { teamId: 'nfl-A', name: 'A', abbreviation: 'A' },
  rules: { overtime: overtimeRuleOf(game.season, false), overtimeMinutes: String(overtimeMinutesOf(game.season, false)) },
  lines: {
    spread: halfPoints(Math.round(2 * game.homeSpread)),
    total: halfPoints(Math.round(2 * game.total)),
    ...(game.homeWin > 0 ? { homePriceMilli: fairPriceMilli(game.homeWin), awayPriceMilli: fairPriceMilli(1 - game.homeWin) } : {}),
  },
  players: [],
  playerLines: [],
})

/** The state before a snap of regulation. */
export const stateBefore = (fixture: Fixture, game: RegularSeasonGame, play: RegularSeasonPlay): NflState => ({
  ...initialNflState(fixture),
  phase: 'live',
  quarter: play.quarter,
  quarterSecondsRemaining: play.quarterSecondsRemaining,
  nextPlay: 'scrimmage',
  possession: play.possession,
  down: play.down,
  yardsToGo: play.yardsToGo,
  yardline100: Math.min(99, Math.max(1, play.yardline100)),
  homeScore: play.homeScore,
  awayScore: play.awayScore,
  homeTimeouts: play.homeTimeouts,
  awayTimeouts: play.awayTimeouts,
  openingReceiver: openingReceiverOf(game),
})

const openingReceiverOf = (game: RegularSeasonGame) => game.plays.find((play) => play.kind === 'scrimmage')?.possession
