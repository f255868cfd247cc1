import type { JsonObject } from '@fairline/kernel'
import { gameId, isJsonObject } from '@fairline/kernel'
import type { GameScript, SlateMessage } from '@fairline/simulation-slate'
import type { Club } from './teams.ts'

/** A player as frames name him. */
export interface Person {
  readonly personId: number
  readonly nameI: string
}

/** A player of the fixture frame. */
export interface RosterPlayer extends Person {
  readonly tricode: string
  readonly starter: boolean
}

/** The facts of a game that its fixture frame states. */
export interface GameFacts {
  readonly providerGameId: string
  /** The year the season starts in. */
  readonly season: number
  readonly stage: 'preseason' | 'regular' | 'postseason'
  readonly gameDate: string
  readonly startsAtUs: number
  readonly home: Club
  readonly away: Club
  readonly lines: { readonly homePrice?: number; readonly awayPrice?: number; readonly spread?: number; readonly total?: number }
  readonly players: readonly RosterPlayer[]
  readonly playerLines: readonly { readonly personId: number; readonly stat: string; readonly line: number }[]
}

/** An action to be recorded; scores and numbers are the recorder's. */
export interface ActionInput {
  readonly period: number
  readonly clockMs: number
  readonly actionType: string
  readonly subType?: string
  readonly club?: Club
  readonly person?: Person | undefined
  readonly shotResult?: 'Made' | 'Missed'
  readonly assist?: Person | undefined
  readonly description?: string
  readonly qualifiers?: readonly string[]
  readonly possession?: Club | undefined
  /** Used instead of the next free one. */
  readonly actionNumber?: number
}

/** A clock of the live data: `PT11M38.00S`. */
export const liveClock = (clockMs: number): string => {
  const hundredths = Math.max(0, Math.round(clockMs / 10))
  const minutes = Math.floor(hundredths / 6000)
  const seconds = Math.floor((hundredths % 6000) / 100)
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `PT${pad(minutes)}M${pad(seconds)}.${pad(hundredths % 100)}S`
}

/** Writes one game as frames: dense sequence, running score, action and order numbers as the provider gives them. */
export class GameRecorder {
  readonly #facts: GameFacts
  readonly #messages: SlateMessage[] = []
  readonly #gameId: string
  #homeScore = 0
  #awayScore = 0
  #actionNumber = 1
  #orderNumber = 0
  #revision = 1
  #isOver = false
  readonly #relayed = new Set<string>()

  constructor(facts: GameFacts, atMs: number) {
    this.#facts = facts
    this.#gameId = gameId(`nba-${facts.providerGameId}`)
    this.#send(atMs, { type: 'fixture', eventId: 'fixture', fixture: fixtureBody(facts) })
  }

  get homeScore(): number {
    return this.#homeScore
  }

  get awayScore(): number {
    return this.#awayScore
  }

  /** Sets the score that the next action states. */
  setScore(home: number, away: number): void {
    this.#homeScore = home
    this.#awayScore = away
  }

  /** Sends an action and returns it as sent, so that it can be corrected. */
  action(atMs: number, input: ActionInput): JsonObject {
    this.#actionNumber = Math.max(this.#actionNumber + 1, input.actionNumber ?? 0)
    // The league leaves room between order numbers for late insertions.
    this.#orderNumber = Math.max(this.#orderNumber + 1, this.#actionNumber * 10_000)
    const body = this.#actionBody(input, this.#actionNumber, this.#orderNumber)
    this.#send(atMs, { type: 'event', eventId: String(this.#actionNumber), action: body })
    return body
  }

  /** Sends an action as the league wrote it, with its own numbers and score. */
  relay(atMs: number, action: JsonObject): void {
    const body = relayedAction(action)
    this.setScore(Number(body['scoreHome']), Number(body['scoreAway']))
    this.#actionNumber = Math.max(this.#actionNumber, Number(body['actionNumber']))
    this.#orderNumber = Math.max(this.#orderNumber, Number(body['orderNumber']))
    // Two actions under one number are two events.
    const number = String(Number(body['actionNumber']))
    let eventId = number
    for (let time = 2; this.#relayed.has(eventId); time++) eventId = `${number}-${time}`
    this.#relayed.add(eventId)
    this.#send(atMs, { type: 'event', eventId, action: body })
  }

  /** Sends the clock alone, at a high rate. */
  tick(atMs: number, period: number, clockMs: number): void {
    const body = this.#actionBody({ period, clockMs, actionType: 'clock' }, this.#actionNumber, this.#orderNumber)
    this.#send(atMs, { type: 'event', eventId: `tick-${this.#messages.length + 1}`, action: body })
  }

  /** Sends a corrected version of an action. `points` is what it adds to the side's score, also of every later action. */
  correct(atMs: number, original: JsonObject, changes: JsonObject, points: { readonly home: number; readonly away: number }): JsonObject {
    this.#homeScore += points.home
    this.#awayScore += points.away
    this.#revision++
    const number = String(Number(original['actionNumber']))
    const body = {
      ...original,
      ...changes,
      scoreHome: String(Number(original['scoreHome']) + points.home),
      scoreAway: String(Number(original['scoreAway']) + points.away),
    }
    this.#send(atMs, { type: 'event', eventId: `${number}.${this.#revision}`, correctsEventId: number, action: body })
    return body
  }

  /** The game so far; its final score once its end was sent. */
  script(): GameScript {
    const { home, away, gameDate } = this.#facts
    return {
      game: {
        gameId: this.#gameId,
        sport: 'nba',
        label: `${away.tricode} @ ${home.tricode} ${gameDate}`,
        ...(this.#isOver ? { finalScore: { home: this.#homeScore, away: this.#awayScore } } : {}),
      },
      messages: this.#messages,
    }
  }

  #actionBody(input: ActionInput, actionNumber: number, orderNumber: number): JsonObject {
    return {
      actionNumber,
      clock: liveClock(input.clockMs),
      period: input.period,
      periodType: input.period > 4 ? 'OVERTIME' : 'REGULAR',
      ...(input.club === undefined ? {} : { teamId: input.club.teamId, teamTricode: input.club.tricode }),
      actionType: input.actionType,
      subType: input.subType ?? '',
      qualifiers: input.qualifiers ?? [],
      personId: input.person?.personId ?? 0,
      ...(input.person === undefined ? {} : { playerNameI: input.person.nameI }),
      ...(input.shotResult === undefined ? {} : { shotResult: input.shotResult }),
      ...(input.assist === undefined ? {} : { assistPersonId: input.assist.personId, assistPlayerNameInitial: input.assist.nameI }),
      possession: input.possession?.teamId ?? 0,
      scoreHome: String(this.#homeScore),
      scoreAway: String(this.#awayScore),
      orderNumber,
      description: (input.description ?? '').slice(0, 256),
    }
  }

  #send(atMs: number, body: JsonObject): void {
    const last = this.#messages.at(-1)
    const sendAtMs = Math.max(0, Math.round(atMs), last?.atMs ?? 0)
    const { type, ...rest } = body
    const action = rest['action']
    if (isJsonObject(action) && action['actionType'] === 'game') this.#isOver = action['subType'] === 'end'
    this.#messages.push({
      atMs: sendAtMs,
      gameId: this.#gameId,
      body: { type: type as string, gameId: this.#facts.providerGameId, seq: this.#messages.length + 1, ...rest },
    })
  }
}

const teamBody = (club: Club): JsonObject => ({ teamId: club.teamId, teamTricode: club.tricode, teamCity: club.city, teamName: club.name })

const fixtureBody = (facts: GameFacts): JsonObject => ({
  season: facts.season,
  stage: facts.stage,
  gameDate: facts.gameDate,
  startsAtUs: facts.startsAtUs,
  homeTeam: teamBody(facts.home),
  awayTeam: teamBody(facts.away),
  lines: facts.lines,
  players: facts.players.map((player) => ({
    personId: player.personId,
    teamTricode: player.tricode,
    nameI: player.nameI,
    starter: player.starter,
  })),
  playerLines: facts.playerLines.map((each) => ({ ...each })),
})

/** The action as a frame may carry it: absent instead of null, description within its limit. */
const relayedAction = (action: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(action)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, key === 'description' && typeof value === 'string' ? value.slice(0, 256) : value]),
  )
