import type { Fixture } from '@fairline/domain-sport'
import type { MlbInningRuns, MlbPhase } from './mlb-event.ts'

/** What is kept of a play: enough to count every statistic from, and to replace the play when it is corrected. */
export interface PlayRecord {
  readonly atBat: number
  readonly index: number
  readonly inning: number
  readonly bottom: boolean
  readonly batterId: string
  readonly pitcherId: string
  readonly eventType: string
  readonly runs: number
  readonly rbi: number
  readonly totalBases: number
  /** Outs the play made. */
  readonly outs: number
  readonly plateAppearance: boolean
}

/** A game of baseball as the models see it. */
export interface MlbState {
  readonly fixture: Fixture
  readonly phase: MlbPhase
  /** From 1; after a third out already the half inning that comes next. */
  readonly inning: number
  readonly bottom: boolean
  readonly outs: number
  readonly balls: number
  readonly strikes: number
  /** Runners as a bit mask: first 1, second 2, third 4. */
  readonly bases: number
  readonly homeScore: number
  readonly awayScore: number
  readonly innings: readonly MlbInningRuns[]
  readonly batterId: string
  readonly homePitcherId: string
  readonly awayPitcherId: string
  /** Who threw a side's first pitch; empty until then. */
  readonly homeStarterId: string
  readonly awayStarterId: string
  readonly underReview: boolean
  readonly injury: boolean
  /** A batted ball whose play has not arrived yet. */
  readonly ballInPlay: boolean
  /** The rules end the game in this state, whether or not the provider has said so yet. */
  readonly over: boolean
  readonly plays: readonly PlayRecord[]
}

/** Innings of a full game: 9, or 7 in the doubleheaders of 2020 and 2021. */
export const scheduledInnings = (fixture: Fixture): number => {
  const stated = Number(fixture.rules['scheduledInnings'] ?? '9')
  return Number.isInteger(stated) && stated >= 5 && stated <= 9 ? stated : 9
}

/** Whether extra innings start with a runner on second (regular seasons since 2020). */
export const hasPlacedRunner = (fixture: Fixture): boolean => fixture.rules['extraInnings'] === 'placed-runner'

/** The state before the first pitch. */
export const initialMlbState = (fixture: Fixture): MlbState => {
  const starter = (side: 'home' | 'away'): string =>
    fixture.players.find((player) => player.side === side && player.role === 'starting_pitcher')?.playerId ?? ''
  return {
    fixture,
    phase: 'pregame',
    inning: 1,
    bottom: false,
    outs: 0,
    balls: 0,
    strikes: 0,
    bases: 0,
    homeScore: 0,
    awayScore: 0,
    innings: [],
    batterId: '',
    homePitcherId: starter('home'),
    awayPitcherId: starter('away'),
    homeStarterId: '',
    awayStarterId: '',
    underReview: false,
    injury: false,
    ballInPlay: false,
    over: false,
    plays: [],
  }
}
