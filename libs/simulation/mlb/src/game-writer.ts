import type { JsonObject } from '@fairline/kernel'
import type { GameScript, SlateMessage } from '@fairline/simulation-slate'
import type { PlayerRef, Side, Situation } from './situation.ts'

/** The facts of a fixture, in the provider's words. */
export interface FixtureFacts {
  readonly gamePk: string
  readonly season: number
  readonly stage: 'preseason' | 'regular' | 'postseason'
  readonly gameDate: string
  readonly startsAtUs: number
  readonly home: { readonly id: string; readonly name: string; readonly abbreviation: string }
  readonly away: { readonly id: string; readonly name: string; readonly abbreviation: string }
  readonly rules: JsonObject
  readonly lines?: JsonObject
  readonly players: readonly JsonObject[]
  readonly playerLines: readonly JsonObject[]
}

/** What a play message says beside the situation after it. */
export interface PlayFacts {
  readonly atBatIndex: number
  readonly eventIndex: number
  readonly eventType: string
  readonly description: string
  readonly plateAppearance: boolean
  readonly rbi: number
  readonly batter: PlayerRef
  readonly pitcher: PlayerRef
  readonly inning: number
  readonly bottom: boolean
  readonly movements: readonly Movement[]
  /** Situation after the play. */
  readonly after: Situation
}

/** One runner's way in a play. `end` is `score`, a base, or empty where he was put out. */
export interface Movement {
  readonly runner: PlayerRef
  readonly start: '' | '1B' | '2B' | '3B'
  readonly end: '' | '1B' | '2B' | '3B' | 'score'
}

/** What a status message says beside the situation. */
export interface StatusFacts {
  readonly abstractGameState: 'Preview' | 'Live' | 'Final'
  readonly detailedState: string
  readonly inningState: 'Top' | 'Middle' | 'Bottom' | 'End'
  readonly underReview?: boolean
  readonly injury?: boolean
  readonly pitchingChange?: { readonly side: Side; readonly pitcher: PlayerRef }
}

/** A pitch with the count after it. */
export interface PitchFacts {
  readonly atBatIndex: number
  readonly pitchNumber: number
  readonly call: string
  readonly description: string
  readonly inPlay: boolean
  readonly balls: number
  readonly strikes: number
}

/** Writes one game's messages in the provider's vocabulary, in order, numbered from 1. */
export interface GameWriter {
  fixture(atMs: number, facts: FixtureFacts): void
  status(atMs: number, facts: StatusFacts, situation: Situation): void
  pitch(atMs: number, facts: PitchFacts, situation: Situation): void
  /** Returns the event id, which a correction names. */
  play(atMs: number, facts: PlayFacts, corrects?: string): string
  script(label: string): GameScript
}

const person = (player: PlayerRef): JsonObject => ({ id: player.id, fullName: player.name })

const callWords: Readonly<Record<string, { readonly isStrike: boolean; readonly isBall: boolean }>> = {
  B: { isStrike: false, isBall: true },
  '*B': { isStrike: false, isBall: true },
  H: { isStrike: false, isBall: true },
}

const playBody = (facts: PlayFacts): JsonObject => {
  const { after } = facts
  const on = (name: string, runner: PlayerRef | undefined): JsonObject => (runner === undefined ? {} : { [name]: person(runner) })
  return {
    atBatIndex: facts.atBatIndex,
    eventIndex: facts.eventIndex,
    result: {
      type: facts.plateAppearance ? 'atBat' : 'action',
      eventType: facts.eventType,
      description: facts.description,
      rbi: facts.rbi,
      homeScore: after.homeScore,
      awayScore: after.awayScore,
    },
    about: { inning: facts.inning, halfInning: facts.bottom ? 'bottom' : 'top', isComplete: facts.plateAppearance },
    count: { balls: after.balls, strikes: after.strikes, outs: after.outs },
    matchup: {
      batter: person(facts.batter),
      pitcher: person(facts.pitcher),
      ...on('postOnFirst', after.runners[0]),
      ...on('postOnSecond', after.runners[1]),
      ...on('postOnThird', after.runners[2]),
    },
    runners: facts.movements.map(({ runner, start, end }) => ({
      movement: { start: start === '' ? null : start, end: end === '' ? null : end, isOut: end === '' },
      details: { runner: person(runner), isScoringEvent: end === 'score' },
    })),
  }
}

const linescore = (situation: Situation, inningState: string): JsonObject => {
  const on = (name: string, player: PlayerRef | undefined): JsonObject => (player === undefined ? {} : { [name]: person(player) })
  return {
    currentInning: situation.inning,
    isTopInning: !situation.bottom,
    inningState,
    outs: situation.outs,
    balls: situation.balls,
    strikes: situation.strikes,
    teams: { home: { runs: situation.homeScore }, away: { runs: situation.awayScore } },
    innings: situation.innings.map((each, at) => ({ num: at + 1, away: { runs: each.away }, home: { runs: each.home } })),
    offense: {
      ...on('batter', situation.batter),
      ...on('first', situation.runners[0]),
      ...on('second', situation.runners[1]),
      ...on('third', situation.runners[2]),
    },
    defense: on('pitcher', situation.bottom ? situation.awayPitcher : situation.homePitcher),
  }
}

/** A writer for one game; `gamePk` is the provider's id of it. */
export const createGameWriter = (gamePk: string): GameWriter => {
  const messages: SlateMessage[] = []
  let final: { home: number; away: number } | undefined
  const send = (atMs: number, type: string, rest: JsonObject): string => {
    const seq = messages.length + 1
    const eventId = `${gamePk}-${seq}`
    messages.push({ atMs: Math.round(atMs), gameId: `mlb-${gamePk}`, body: { type, gamePk, seq, eventId, ...rest } })
    return eventId
  }
  return {
    fixture: (atMs, { home, away, gamePk: _gamePk, lines, ...rest }) => {
      send(atMs, 'fixture', { ...rest, teams: { home, away }, ...(lines === undefined ? {} : { lines }) })
    },
    status: (atMs, facts, situation) => {
      if (facts.abstractGameState === 'Final') final = { home: situation.homeScore, away: situation.awayScore }
      send(atMs, 'status', {
        status: { abstractGameState: facts.abstractGameState, detailedState: facts.detailedState },
        linescore: linescore(situation, facts.inningState),
        review: { inProgress: facts.underReview ?? false },
        injury: facts.injury ?? false,
        ...(facts.pitchingChange === undefined
          ? {}
          : { pitchingChange: { side: facts.pitchingChange.side, pitcher: person(facts.pitchingChange.pitcher) } }),
      })
    },
    pitch: (atMs, facts, situation) => {
      const words = callWords[facts.call] ?? { isStrike: true, isBall: false }
      send(atMs, 'pitch', {
        atBatIndex: facts.atBatIndex,
        about: { inning: situation.inning, halfInning: situation.bottom ? 'bottom' : 'top' },
        matchup: {
          batter: person(situation.batter ?? unknownPlayer),
          pitcher: person((situation.bottom ? situation.awayPitcher : situation.homePitcher) ?? unknownPlayer),
        },
        playEvent: {
          isPitch: true,
          pitchNumber: facts.pitchNumber,
          details: { call: { code: facts.call }, description: facts.description, isInPlay: facts.inPlay, ...words },
          count: { balls: facts.balls, strikes: facts.strikes, outs: situation.outs },
        },
      })
    },
    play: (atMs, facts, corrects) =>
      corrects === undefined
        ? send(atMs, 'play', playBody(facts))
        : send(atMs, 'correction', { corrects, correctionOf: 'play', ...playBody(facts) }),
    script: (label) => ({
      game: { gameId: `mlb-${gamePk}`, sport: 'mlb', label, ...(final === undefined ? {} : { finalScore: final }) },
      messages,
    }),
  }
}

/** Stands in where a source names nobody. */
export const unknownPlayer: PlayerRef = { id: 'unknown', name: 'Unknown' }
