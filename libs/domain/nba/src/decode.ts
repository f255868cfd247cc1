import type { FeedBody, FeedEvent } from '@fairline/domain-sport'
import type { FieldReader, IgnoredFields, Outcome } from '@fairline/kernel'
import { AppError, decodeWith, ignoring, readFields } from '@fairline/kernel'
import { pointsByType } from './action-kinds.ts'
import { decodeFixture } from './decode-fixture.ts'
import { clockMsOf, maxPeriods, periodLengthMs } from './game-clock.ts'
import { nbaError } from './nba-errors.ts'
import type { NbaEvent } from './nba-event.ts'

const maxScore = 300
const maxPersonId = 2 ** 40

/**
 * A frame into ours. Additional fields are tolerated. Score, period, clock, the kind of action, the words that state a phase, whether a shot was
 * made and by whom decide: a frame with an impossible one is rejected. Any other field with an impossible value is read as absent and named.
 */
export const decode = (body: FeedBody): Outcome<FeedEvent<NbaEvent>> =>
  decodeWith((): FeedEvent<NbaEvent> => {
    const frame = readFields(body)
    const type = frame.text('type', 32)
    const ignored: IgnoredFields = { paths: undefined }
    if (type === 'fixture') {
      const fixture = decodeFixture(frame.text('gameId', 40), frame.child('fixture'), ignored)
      return withIgnored({ kind: 'fixture', fixture }, ignored)
    }
    if (type !== 'event') throw nbaError('NBA_MESSAGE_UNKNOWN', `Frame type ${type} carries no event.`, { type })
    const corrects = frame.textOr('correctsEventId', 80)
    const event = decodeAction(frame.child('action'), corrects !== undefined, ignored)
    const eventId = event.actionType === 'clock' ? '' : (frame.textOr('eventId', 80) ?? '')
    return withIgnored({ kind: 'event', event: { ...event, eventId, corrects: event.edited ? (corrects ?? '') : '' } }, ignored)
  })

const withIgnored = (event: FeedEvent<NbaEvent>, { paths }: IgnoredFields): FeedEvent<NbaEvent> =>
  paths === undefined ? event : { ...event, ignored: paths }

/** Reads the action as it should be; where that fails, once more with the fields that decide nothing read as absent. */
const decodeAction = (action: FieldReader, edited: boolean, ignored: IgnoredFields): NbaEvent => {
  try {
    return readAction(action, action, edited, ignored)
  } catch (caught) {
    if (!(caught instanceof AppError) || caught.disposition !== 'reject') throw caught
    ignored.paths = undefined
    return readAction(action, ignoring(action, ignored), edited, ignored)
  }
}

/** Actions whose words state a phase, or open and end a wait. */
const wordDecides: ReadonlySet<string> = new Set(['game', 'period', 'instantreplay', 'timeout', 'stoppage'])

const noFields: readonly string[] = []

const readAction = (action: FieldReader, lenient: FieldReader, edited: boolean, ignored: IgnoredFields): NbaEvent => {
  const period = action.int('period', 1, maxPeriods)
  const actionType = action.text('actionType', 40)
  if (actionType === 'clock') return readClock(action, period)
  const isShot = Object.hasOwn(pointsByType, actionType)
  const shotResult = (isShot ? action : lenient).oneOfOr('shotResult', ['Made', 'Missed'])
  // A correction that leaves it out does not say what it corrects.
  if (edited && isShot && shotResult === undefined)
    throw nbaError('NBA_MESSAGE_UNKNOWN', 'A correction of a shot must say whether it was made.', { field: 'shotResult' })
  const made = shotResult === 'Made'
  const playerId = idOf(isShot && made ? action : lenient, 'personId')
  const assistPlayerId = idOf(lenient, 'assistPersonId')
  return {
    // A correction that does not say of what cannot be taken.
    actionNumber: edited ? action.int('actionNumber', 0, 99_999) : (lenient.intOr('actionNumber', 0, 99_999) ?? -1),
    orderNumber: lenient.intOr('orderNumber', 0, 2 ** 31 - 1) ?? -1,
    period,
    clockMs: clockOf(action, period),
    actionType,
    subType: (wordDecides.has(actionType) ? action : lenient).textOr('subType', 60) ?? '',
    teamId: idOf(lenient, 'teamId'),
    team: lenient.textOr('teamTricode', 4) ?? '',
    playerId,
    playerName: lenient.textOr('playerNameI', 80) ?? '',
    made: isShot && made,
    homeScore: scoreOf(action, 'scoreHome'),
    awayScore: scoreOf(action, 'scoreAway'),
    possession: idOf(lenient, 'possession'),
    assistPlayerId,
    assistPlayerName: lenient.textOr('assistPlayerNameInitial', 80) ?? '',
    description: lenient.textOr('description', 256) ?? '',
    edited,
    freeThrows: freeThrowsOf(action, ignored),
    unstated: ignored.paths === undefined ? noFields : unstatedOf(ignored.paths),
  }
}

/** The clock alone: nothing else of its frame says anything. */
const readClock = (action: FieldReader, period: number): NbaEvent => ({
  actionNumber: -1,
  orderNumber: -1,
  period,
  clockMs: clockOf(action, period),
  actionType: 'clock',
  subType: '',
  teamId: '',
  team: '',
  playerId: '',
  playerName: '',
  made: false,
  homeScore: scoreOf(action, 'scoreHome'),
  awayScore: scoreOf(action, 'scoreAway'),
  possession: '',
  assistPlayerId: '',
  assistPlayerName: '',
  description: '',
  // The next clock message says it better: none is corrected.
  edited: false,
  freeThrows: 0,
  unstated: noFields,
})

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

const idOf = (action: FieldReader, field: string): string => {
  const id = action.intOr(field, 0, maxPersonId)
  return id === undefined || id === 0 ? '' : `nba-${id}`
}

const personFields = ['personId', 'assistPersonId'] as const

const unstatedOf = (paths: readonly string[]): readonly string[] => personFields.filter((field) => paths.includes(`action.${field}`))

// A foul says what it awards among its qualifiers: `2freethrow`.
const freeThrowsOf = (action: FieldReader, ignored: IgnoredFields): number => {
  const qualifiers = action.object['qualifiers']
  if (!Array.isArray(qualifiers)) {
    if (qualifiers !== undefined && qualifiers !== null) (ignored.paths ??= []).push('action.qualifiers')
    return 0
  }
  for (const qualifier of qualifiers.slice(0, 16)) {
    const match = typeof qualifier === 'string' ? /^([1-3])freethrow$/.exec(qualifier) : null
    if (match !== null) return Number(match[1])
  }
  return 0
}
