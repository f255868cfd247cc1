import type { FeedBody, FeedEvent } from '@fairline/domain-sport'
import type { FieldReader, Outcome } from '@fairline/kernel'
import { decodeWith, readFields } from '@fairline/kernel'
import { decodeFixture } from './decode-fixture.ts'
import { clockMsOf, maxPeriods, periodLengthMs } from './game-clock.ts'
import { nbaError } from './nba-errors.ts'
import type { NbaEvent } from './nba-event.ts'

const maxScore = 300
const maxPersonId = 2 ** 40

/** A frame into ours. Additional fields are tolerated; what cannot happen in a game is rejected. */
export const decode = (body: FeedBody): Outcome<FeedEvent<NbaEvent>> =>
  decodeWith((): FeedEvent<NbaEvent> => {
    const frame = readFields(body)
    const type = frame.text('type', 32)
    if (type === 'fixture') return { kind: 'fixture', fixture: decodeFixture(frame.text('gameId', 40), frame.child('fixture')) }
    if (type !== 'event') throw nbaError('NBA_MESSAGE_UNKNOWN', `Frame type ${type} carries no event.`, { type })
    return { kind: 'event', event: decodeAction(frame.child('action'), frame.textOr('correctsEventId', 80) !== undefined) }
  })

const decodeAction = (action: FieldReader, edited: boolean): NbaEvent => {
  const period = action.int('period', 1, maxPeriods)
  const actionType = action.text('actionType', 40)
  return {
    actionNumber: action.int('actionNumber', 0, 99_999),
    orderNumber: action.int('orderNumber', 0, 2 ** 31 - 1),
    period,
    clockMs: clockOf(action, period),
    actionType,
    subType: action.textOr('subType', 60) ?? '',
    team: action.textOr('teamTricode', 4) ?? '',
    playerId: personOf(action, 'personId'),
    playerName: action.textOr('playerNameI', 80) ?? '',
    made: action.oneOfOr('shotResult', ['Made', 'Missed']) === 'Made',
    homeScore: scoreOf(action, 'scoreHome'),
    awayScore: scoreOf(action, 'scoreAway'),
    possession: possessionOf(action),
    assistPlayerId: personOf(action, 'assistPersonId'),
    assistPlayerName: action.textOr('assistPlayerNameInitial', 80) ?? '',
    description: action.textOr('description', 256) ?? '',
    edited,
    freeThrows: freeThrowsOf(action),
  }
}

const clockOf = (action: FieldReader, period: number): number => {
  const text = action.text('clock', 20)
  const clockMs = clockMsOf(text)
  if (clockMs === undefined || clockMs > periodLengthMs(period))
    throw nbaError('NBA_CLOCK_INVALID', `Clock ${text} is impossible in period ${period}.`, { clock: text, period })
  return clockMs
}

// The league writes scores as decimal strings.
const scoreOf = (action: FieldReader, field: string): number => {
  const text = action.text(field, 3)
  const score = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  if (!(score <= maxScore))
    throw nbaError('NBA_MESSAGE_UNKNOWN', `Field ${field} must be a score from 0 to ${maxScore} as text, got ${text}.`, { field })
  return score
}

const personOf = (action: FieldReader, field: string): string => {
  const id = action.intOr(field, 0, maxPersonId)
  return id === undefined || id === 0 ? '' : `nba-${id}`
}

const possessionOf = (action: FieldReader): string => {
  const id = action.intOr('possession', 0, maxPersonId)
  return id === undefined || id === 0 ? '' : `nba-${id}`
}

// A foul says what it awards among its qualifiers: `2freethrow`.
const freeThrowsOf = (action: FieldReader): number => {
  const qualifiers = action.object['qualifiers']
  if (!Array.isArray(qualifiers)) return 0
  for (const qualifier of qualifiers.slice(0, 16)) {
    const match = typeof qualifier === 'string' ? /^([1-3])freethrow$/.exec(qualifier) : null
    if (match !== null) return Number(match[1])
  }
  return 0
}
