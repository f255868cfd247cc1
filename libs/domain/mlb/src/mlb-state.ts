import type { Fixture, Side } from '@fairline/domain-sport'
import type { MlbInningRuns, MlbPhase, UnstatedField } from './mlb-event.ts'
import { nothingUnstated } from './read-parts.ts'

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
  /** Event id of the version that counts (empty for unknown), and of all versions that it took the place of. */
  readonly eventId: string
  readonly replaces: readonly string[]
  /** Where the play says that the game stood after it; {@link notKept} in a state of the first version. */
  readonly homeScore: number
  readonly awayScore: number
  readonly outsAfter: number
  /** Runners as a bit mask; {@link notKept} where it did not state them. */
  readonly basesAfter: number
  /** Messages were lost before it, and no number of an at-bat tells whether they were plays. */
  readonly afterLoss: boolean
  /** A status has taken its runs back since: what it was is not known until it is corrected. */
  readonly overturned: boolean
}

/** What a record does not say. */
export const notKept = -1

/** Where a game stands: what a statement must be able to follow from. */
export interface Position {
  readonly inning: number
  readonly bottom: boolean
  readonly outs: number
  readonly homeScore: number
  readonly awayScore: number
}

/** A position that cannot follow from what is believed. */
export interface DoubtfulPosition extends Position {
  /** The play that told it, if it was one. */
  readonly play: PlayRecord | undefined
  /** A correction of a play has moved its score, and whether the game has that already is open. */
  readonly isOfCorrection: boolean
}

/** An end that was stated and not believed yet. */
export interface PendingFinal extends Position {
  readonly phase: 'final' | 'called'
  /** A pitch was thrown since it was stated. */
  readonly contradicted: boolean
  /** The line score, where it was stated and adds up; else empty. */
  readonly innings: readonly MlbInningRuns[]
}

/** A game of baseball as the models see it. */
export interface MlbState extends Position {
  readonly fixture: Fixture
  /** The fixture that came while a game under way was postponed: it counts where the game starts anew, not where it goes on. */
  readonly nextFixture: Fixture | undefined
  /** As the provider stated it; `abandoned` by an operator's word. */
  readonly phase: MlbPhase | 'abandoned'
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
  /** Whether each run of the score is known to belong to its inning. */
  readonly lineKnown: boolean
  readonly batterId: string
  /** Who is named as pitching for a side, and who last threw for it or was sent in by a pitching change (empty before that). */
  readonly homePitcherId: string
  readonly awayPitcherId: string
  readonly homeThrewId: string
  readonly awayThrewId: string
  /** Who threw a side's first pitch; empty until then, and where messages about it were lost. */
  readonly homeStarterId: string
  readonly awayStarterId: string
  readonly underReview: boolean
  readonly injury: boolean
  /** A pitch that ended its at-bat (a batted ball, ball four, strike three, a hit batter) and whose play has not arrived yet. */
  readonly ballInPlay: boolean
  /** The rules end the game in this state, whether or not the provider has said so yet. */
  readonly over: boolean
  /** Plays in the order of the game: by half inning, then as they arrived. */
  readonly plays: readonly PlayRecord[]
  /** At-bat of the latest pitch or play. */
  readonly atBat: number
  /** Fields that prices need and the last statement of them left unstated. */
  readonly unstated: readonly UnstatedField[]
  /** Messages were lost or refused, and the position has not been stated since. */
  readonly lost: boolean
  /** Number of plays known when something was last lost; -1 for never. While it is the number of plays, the next play may be the lost one. */
  readonly lostAfterPlays: number
  /** A stated position that cannot follow from this one and waits for a second statement. */
  readonly doubtful: DoubtfulPosition | undefined
  /** A stated end that does not follow from what is known and waits to be confirmed. */
  readonly pendingFinal: PendingFinal | undefined
  /** Event id of the latest status, and whether nothing has moved since it. */
  readonly statusId: string
  readonly statusIsLatest: boolean
  /** Event ids that the latest status has taken the place of, and those of statuses before it. */
  readonly statusReplaces: readonly string[]
  readonly earlierStatusIds: readonly string[]
  /** Something of play has been stated: a pitch, a play, or a status of a game under way. */
  readonly begun: boolean
}

/** Half innings in order: top of the first is 2. */
export const halfOf = (at: { readonly inning: number; readonly bottom: boolean }): number => at.inning * 2 + (at.bottom ? 1 : 0)

/** Innings of a full game: 9, or 7 in the doubleheaders of 2020 and 2021. */
export const scheduledInnings = (fixture: Fixture): number => {
  const stated = Number(fixture.rules['scheduledInnings'] ?? '9')
  return Number.isInteger(stated) && stated >= 5 && stated <= 9 ? stated : 9
}

/** Whether extra innings start with a runner on second (regular seasons since 2020). */
export const hasPlacedRunner = (fixture: Fixture): boolean => fixture.rules['extraInnings'] === 'placed-runner'

/** The starting pitcher of a side as its fixture announces him; empty where it names none. */
export const announcedPitcher = ({ players }: Fixture, side: Side): string =>
  players.find((player) => player.side === side && player.role === 'starting_pitcher')?.playerId ?? ''

/** The state before the first pitch. */
export const initialMlbState = (fixture: Fixture): MlbState => ({
  fixture,
  nextFixture: undefined,
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
  lineKnown: true,
  batterId: '',
  homePitcherId: announcedPitcher(fixture, 'home'),
  awayPitcherId: announcedPitcher(fixture, 'away'),
  homeThrewId: '',
  awayThrewId: '',
  homeStarterId: '',
  awayStarterId: '',
  underReview: false,
  injury: false,
  ballInPlay: false,
  over: false,
  plays: [],
  atBat: -1,
  unstated: nothingUnstated,
  lost: false,
  lostAfterPlays: -1,
  doubtful: undefined,
  pendingFinal: undefined,
  statusId: '',
  statusIsLatest: false,
  statusReplaces: [],
  earlierStatusIds: [],
  begun: false,
})
