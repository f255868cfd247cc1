import type { Fixture, Side, SuspendReason } from '@fairline/domain-sport'
import type { BeforeEnd } from './before-end.ts'
import type { EarlierPlace } from './earlier-place.ts'
import { unnamed } from './event-names.ts'
import type { Loss } from './loss.ts'
import type { NbaEvent } from './nba-event.ts'
import type { WaitOpener } from './open-waits.ts'
import type { NbaPhase } from './phases.ts'
import type { PlayerTally } from './player-stats.ts'
import type { Uncounted } from './completeness.ts'

/** Points of one period. */
export interface PeriodScore {
  readonly home: number
  readonly away: number
}

/** A free throw still to be taken. */
export interface FreeThrows {
  readonly side: Side
  readonly left: number
  /** Of a technical or flagrant foul: the ball stays with whom the provider says. */
  readonly keepsBall: boolean
  /** Number and name of the foul; absent where a free throw said that more follow. */
  readonly actionNumber?: number
  readonly event?: string
}

/** When an action happened, as it states itself. */
export interface Moment {
  readonly period: number
  readonly clockMs: number
  readonly actionNumber: number
  readonly orderNumber: number
}

/** The state of a game: immutable plain data, below 12 KiB at the end of a game. Score, period, clock and phase are the last believed ones. */
export interface NbaState {
  readonly fixture: Fixture
  readonly phase: NbaPhase
  /** 0 before the game, 1 to 4, 5 and more in overtime. */
  readonly period: number
  /** The period is over: said by its end, or before the game. */
  readonly periodOver: boolean
  readonly clockMs: number
  readonly homeScore: number
  readonly awayScore: number
  /** Points by period, beginning with the first quarter. */
  readonly periods: readonly PeriodScore[]
  /** The front of the order of play: the greatest order number that was reached without a leap. */
  readonly orderNumber: number
  /** The greatest action number counted or believed; -1 for none. No action in the ledger has a greater one. */
  readonly actionNumber: number
  /** Number and order of the action that brought the game into its phase; -1 for none. */
  readonly phaseAction: number
  readonly phaseOrder: number
  /** Its name; see event-names.ts. */
  readonly phaseEvent: string
  /** The present as it was before the end of the game that was taken; null where none was. */
  readonly beforeEnd: BeforeEnd | null
  /** Where the game was before its last changes of the period, the newest first. */
  readonly earlier: readonly EarlierPlace[]
  readonly possession: Side | ''
  readonly freeThrows: FreeThrows | null
  /** Why the game waits with prices closed, in the order they came; empty where it does not. */
  readonly waiting: readonly SuspendReason[]
  /** The action that opened each of them. */
  readonly openers: readonly WaitOpener[]
  /** Those whose waits are over. */
  readonly answered: readonly WaitOpener[]
  /** A review was ruled on since the last play: the score may have been taken back. */
  readonly ruled: boolean
  /** The last ruling; null for none. */
  readonly lastRuling: Moment | null
  /** A statement that cannot follow from what is believed, until a second one agrees or contradicts. */
  readonly doubt: NbaEvent | null
  /** A clock that the last message of the clock alone leaped to, ms; null where none is in doubt. */
  readonly leapingClockMs: number | null
  /** Messages that never arrived or were refused, until what they could have counted is known. */
  readonly loss: Loss | null
  /** Spans of periods, first and last, of whose points it is not known in which of them they were scored. */
  readonly unsurePeriods: readonly (readonly [first: number, last: number])[]
  /** Actions whose player could not be read. */
  readonly uncounted: readonly Uncounted[]
  readonly players: readonly PlayerTally[]
  /** One packed entry for each action that counts; see ledger.ts. */
  readonly ledger: readonly number[]
  /** The name of each event in the ledger. */
  readonly names: string
  /** The corrections taken, in the order they came: pairs of the name of the version that was replaced and of the one that replaces it. */
  readonly replacements: string
  /** The names of versions that a correction of a later version, which has not come, was taken for: what corrects them comes too late. */
  readonly overtaken: string
}

/** The state before the first action. */
export const initial = (fixture: Fixture): NbaState => ({
  fixture,
  phase: 'pregame',
  period: 0,
  periodOver: true,
  clockMs: 720_000,
  homeScore: 0,
  awayScore: 0,
  periods: [],
  orderNumber: -1,
  actionNumber: -1,
  phaseAction: -1,
  phaseOrder: -1,
  phaseEvent: unnamed,
  beforeEnd: null,
  earlier: [],
  possession: '',
  freeThrows: null,
  waiting: [],
  openers: [],
  answered: [],
  ruled: false,
  lastRuling: null,
  doubt: null,
  leapingClockMs: null,
  loss: null,
  unsurePeriods: [],
  uncounted: [],
  players: fixture.players.map((player) => ({
    playerId: player.playerId,
    side: player.side,
    name: player.name,
    played: false,
    playedBy: [],
    out: false,
    outBy: -1,
    fouls: [],
    points: 0,
    rebounds: 0,
    assists: 0,
    threes: 0,
  })),
  ledger: [],
  names: '',
  replacements: '',
  overtaken: '',
})
