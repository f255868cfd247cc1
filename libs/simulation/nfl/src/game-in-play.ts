import type { JsonObject, Random } from '@fairline/kernel'
import type { GeneratedPlayer } from './generate-rosters.ts'
import type { NflScript, SituationColumns } from './nfl-script.ts'
import { drawInt } from './random-draws.ts'

/** What the simulation of a game needs. */
export interface SimulateGameOptions {
  readonly script: NflScript
  readonly random: Random
  readonly home: string
  readonly away: string
  readonly players: readonly GeneratedPlayer[]
  /** Points expected of each team. */
  readonly expectedPoints: Readonly<Record<string, number>>
  readonly startsAtMs: number
  readonly ticksPerSecond: number
  readonly overtimeMinutes: number
  readonly mayTie: boolean
  readonly overtimeRule: 'modified-sudden-death' | 'both-possess'
}

/** Where a snap was taken, in the provider's columns. */
export type Snap = JsonObject & { readonly play_id: number }

/** How a play ended, in the provider's columns. */
export interface PlayEnd {
  readonly playType: string
  readonly description: string
  readonly columns: JsonObject
}

// One real second of play costs about three on the wall: huddles, kicks, commercials.
const wallPerGameSecond = 3

/** A game that is being played: the situation that plays read and move, and the only writer of its script. */
export class GameInPlay {
  readonly options: SimulateGameOptions
  readonly random: Random
  /** Some games are shoot-outs and some are not, beyond what the lines knew. */
  readonly openness: number
  readonly score: Record<string, number>
  readonly timeouts: Record<string, number>
  readonly overtimeDrives: Record<string, number>
  wallMs: number
  quarter = 1
  clock = 900
  /** The team with the ball; at a kickoff the one that receives it. */
  offence = ''
  down = 1
  toGo = 10
  yard = 75
  isSuddenDeath = false
  isFinished = false
  lastStatusId = ''
  private playId = 0

  constructor(options: SimulateGameOptions, openness: number) {
    const { home, away } = options
    this.options = options
    this.random = options.random
    this.openness = openness
    this.wallMs = options.startsAtMs
    this.score = { [home]: 0, [away]: 0 }
    this.timeouts = { [home]: 3, [away]: 3 }
    this.overtimeDrives = { [home]: 0, [away]: 0 }
  }

  get defence(): string {
    return this.other(this.offence)
  }

  /** Points by which the offence leads. */
  get lead(): number {
    return (this.score[this.offence] ?? 0) - (this.score[this.defence] ?? 0)
  }

  get isTied(): boolean {
    return this.score[this.options.home] === this.score[this.options.away]
  }

  other(team: string): string {
    return team === this.options.home ? this.options.away : this.options.home
  }

  addPoints(team: string, points: number): void {
    this.score[team] = (this.score[team] ?? 0) + points
  }

  giveTimeouts(each: number): void {
    this.timeouts[this.options.home] = each
    this.timeouts[this.options.away] = each
  }

  /** A player of a position; the first of a roster are chosen more often. */
  player(team: string, position: GeneratedPlayer['position']): GeneratedPlayer {
    const { random } = this
    const of = this.options.players.filter((each) => each.team === team && each.position === position)
    return of[Math.min(of.length - 1, Math.floor(random() * random() * of.length * 1.4))] as GeneratedPlayer
  }

  /** Lets the clock run, and with it the wall clock and its ticks. */
  run(seconds: number): void {
    const { script, ticksPerSecond } = this.options
    const used = Math.min(this.clock, seconds)
    const [from, fromMs] = [this.clock, this.wallMs]
    this.clock -= used
    this.wallMs += Math.max(2_000, used * 1000 * wallPerGameSecond)
    if (ticksPerSecond > 0) script.ticks(fromMs, this.wallMs, this.quarter, from, this.clock, ticksPerSecond)
  }

  /** The situation before the next play. */
  status(phase: SituationColumns['game_phase'], nextPlay: SituationColumns['next_play'], extra: JsonObject = {}): void {
    const isScrimmage = nextPlay === 'scrimmage'
    this.lastStatusId = this.options.script.status(this.wallMs, {
      qtr: this.quarter,
      quarter_seconds_remaining: this.clock,
      game_phase: phase,
      next_play: nextPlay,
      posteam: nextPlay === 'none' ? null : this.offence,
      down: isScrimmage ? this.down : null,
      ydstogo: isScrimmage ? this.toGo : 0,
      yardline_100: isScrimmage ? this.yard : nextPlay === 'kickoff' ? 35 : nextPlay === 'try' ? 15 : null,
      ...this.scoreColumns(),
      ...extra,
    })
  }

  /** The provider's own slip in the last status, corrected at once. */
  correctLastStatus(): void {
    this.options.script.correction(this.wallMs + 700, 'status', this.lastStatusId, {
      qtr: this.quarter,
      quarter_seconds_remaining: this.clock,
      game_phase: 'live',
      next_play: 'scrimmage',
      posteam: this.offence,
      down: this.down,
      ydstogo: this.toGo,
      yardline_100: this.yard,
      ...this.scoreColumns(),
      under_review: false,
      injury: false,
    })
  }

  /** The columns of the snap that is taken now. */
  snap(): Snap {
    return {
      play_id: (this.playId += drawInt(this.random, 17, 28)),
      qtr: this.quarter,
      quarter_seconds_remaining: this.clock,
      posteam: this.offence,
      down: this.down,
      ydstogo: this.toGo,
      yardline_100: this.yard,
    }
  }

  /** Writes a play with the score after it. */
  emit(snap: Snap, { playType, description, columns }: PlayEnd): string {
    return this.options.script.play(this.wallMs, { ...snap, play_type: playType, desc: description, ...columns, ...this.scoreColumns() })
  }

  /** Replaces a play that was written. */
  correctPlay(eventId: string, columns: JsonObject): void {
    this.options.script.correction(this.wallMs, 'play', eventId, { ...columns, ...this.scoreColumns() })
  }

  private scoreColumns() {
    const { home, away } = this.options
    return {
      total_home_score: this.score[home] ?? 0,
      total_away_score: this.score[away] ?? 0,
      home_timeouts_remaining: this.timeouts[home] ?? 0,
      away_timeouts_remaining: this.timeouts[away] ?? 0,
    }
  }
}

/** The columns that name a player in a role: `passer`, `receiver`, `rusher`, `kicker`. */
export const named = (role: string, who: GeneratedPlayer): JsonObject => ({
  [`${role}_player_id`]: who.player_id,
  [`${role}_player_name`]: who.player_name,
})
