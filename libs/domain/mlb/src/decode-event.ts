import type { FieldReader, IgnoredFields, JsonObject } from '@fairline/kernel'
import { decodeStatus } from './decode-status.ts'
import { endsPlateAppearance, eventKind, hitBases } from './event-types.ts'
import { maxInning, maxScore } from './feed-limits.ts'
import type { MlbEvent, MlbPitch, MlbPlay, UnstatedField } from './mlb-event.ts'
import { unnumbered } from './mlb-event.ts'
import { mlbError } from './mlb-errors.ts'
import {
  countStatement,
  isStated,
  nothingUnstated,
  objectOf,
  readClosingFlag,
  readCounter,
  readLabel,
  readPersonId,
  readPersonName,
  withUnstated,
} from './read-parts.ts'

/** At-bats are numbered by the provider: 100 in a usual game, and nothing depends on the number being small. */
const maxAtBat = 1_000_000

const halves = ['top', 'bottom'] as const
const bases = ['1B', '2B', '3B', 'score'] as const
const empty: JsonObject = {}

const readHalf = (about: FieldReader): { inning: number; bottom: boolean } => ({
  inning: about.int('inning', 1, maxInning),
  bottom: about.oneOf('halfInning', halves) === 'bottom',
})

/** Events that name another player than batter and pitcher: who has left the game for good, or who comes in to pitch. */
const namedFields: Readonly<Record<string, string>> = {
  ejection: 'player',
  offensive_substitution: 'replacedPlayer',
  defensive_substitution: 'replacedPlayer',
}

/** Runners advance base by base: a play has an entry for each base of each runner, and for each out. */
const maxMovements = 20

const runsOf = (body: FieldReader): number => {
  let runs = 0
  for (const runner of body.children('runners', maxMovements)) if (runner.child('movement').oneOfOr('end', bases) === 'score') runs++
  if (runs > 4) throw mlbError('MLB_PLAY_IMPOSSIBLE', `A play cannot score ${runs} runs.`, { runs })
  return runs
}

/** Who comes in with a pitching change: named by `player` where the provider does, else by the matchup. */
const pitcherOf = (body: FieldReader, matchup: JsonObject, eventType: string): string | undefined =>
  eventKind(eventType) === 'pitcher' && isStated(body.object, 'player')
    ? readPersonId(body.object, 'player')
    : readPersonId(matchup, 'pitcher')

/** A `play` message, or a `correction` of one. */
const decodePlay = (body: FieldReader, correction: boolean, ignored: IgnoredFields): MlbPlay => {
  const result = body.child('result')
  const count = body.child('count')
  const matchup = objectOf(body.object, 'matchup')
  const on = matchup ?? empty
  const eventType = result.text('eventType', 60)
  const plateAppearance = endsPlateAppearance(eventType, result.oneOf('type', ['atBat', 'action']) === 'atBat')
  const namedField = plateAppearance ? undefined : namedFields[eventType]
  const batterId = namedField === undefined ? readPersonId(on, 'batter') : readPersonId(body.object, namedField)
  const pitcherId = pitcherOf(body, on, eventType)
  const [first, second, third] = [readPersonId(on, 'postOnFirst'), readPersonId(on, 'postOnSecond'), readPersonId(on, 'postOnThird')]
  const counted = plateAppearance ? 'stated' : countStatement(count.object)
  const statesCount = counted === 'stated' && !plateAppearance
  let unstated: readonly UnstatedField[] = nothingUnstated
  if (counted === 'bad') unstated = withUnstated(unstated, 'count')
  if (matchup === undefined || first === undefined || second === undefined || third === undefined)
    unstated = withUnstated(unstated, 'bases')
  if (batterId === undefined || batterId === '') unstated = withUnstated(unstated, 'batter')
  if (pitcherId === undefined || pitcherId === '') unstated = withUnstated(unstated, 'pitcher')
  const runs = runsOf(body)
  const play: MlbPlay = {
    kind: 'play',
    eventId: body.text('eventId', 120),
    ...(correction ? { corrects: body.text('corrects', 120) } : {}),
    atBatIndex: readCounter(body.object, 'atBatIndex', maxAtBat, unnumbered, 'atBatIndex', ignored),
    eventIndex: readCounter(body.object, 'eventIndex', maxAtBat, 0, 'eventIndex', ignored),
    ...readHalf(body.child('about')),
    batterId: batterId ?? '',
    batterName: readPersonName(on, 'batter', ignored),
    pitcherId: pitcherId ?? '',
    pitcherName: readPersonName(on, 'pitcher', ignored),
    eventType,
    description: readLabel(result.object, 'description', 1000, 'result.description', ignored),
    runs,
    rbi: readCounter(result.object, 'rbi', 4, 0, 'result.rbi', ignored),
    homeScore: result.int('homeScore', 0, maxScore),
    awayScore: result.int('awayScore', 0, maxScore),
    outs: count.int('outs', 0, 3),
    balls: statesCount ? (count.object['balls'] as number) : 0,
    strikes: statesCount ? (count.object['strikes'] as number) : 0,
    keepsCount: !plateAppearance && !statesCount,
    firstRunnerId: first ?? '',
    secondRunnerId: second ?? '',
    thirdRunnerId: third ?? '',
    totalBases: plateAppearance ? hitBases(eventType) : 0,
    plateAppearance,
    correction,
    unstated,
  }
  if (runs > (play.bottom ? play.homeScore : play.awayScore))
    throw mlbError('MLB_PLAY_IMPOSSIBLE', `The play scores ${runs} runs but the batting side has fewer after it.`, { runs })
  return play
}

/** A `pitch` message. Whether the ball is in play is read as a yes where it cannot be read: its play, or the next pitch, says so. */
const decodePitch = (body: FieldReader, ignored: IgnoredFields): MlbPitch => {
  const matchup = objectOf(body.object, 'matchup') ?? empty
  const event = body.child('playEvent')
  const details = objectOf(event.object, 'details')
  const count = event.child('count')
  const batterId = readPersonId(matchup, 'batter')
  const pitcherId = readPersonId(matchup, 'pitcher')
  const statesCount = countStatement(count.object) === 'stated'
  let unstated: readonly UnstatedField[] = nothingUnstated
  if (!statesCount) unstated = withUnstated(unstated, 'count')
  if (batterId === undefined || batterId === '') unstated = withUnstated(unstated, 'batter')
  if (pitcherId === undefined || pitcherId === '') unstated = withUnstated(unstated, 'pitcher')
  return {
    kind: 'pitch',
    atBatIndex: readCounter(body.object, 'atBatIndex', maxAtBat, unnumbered, 'atBatIndex', ignored),
    pitchNumber: readCounter(event.object, 'pitchNumber', maxAtBat, 0, 'playEvent.pitchNumber', ignored),
    ...readHalf(body.child('about')),
    batterId: batterId ?? '',
    pitcherId: pitcherId ?? '',
    call: readLabel(objectOf(details ?? empty, 'call') ?? empty, 'code', 4, 'playEvent.details.call.code', ignored),
    balls: statesCount ? (count.object['balls'] as number) : 0,
    strikes: statesCount ? (count.object['strikes'] as number) : 0,
    outs: count.int('outs', 0, 3),
    inPlay: details === undefined || readClosingFlag(details, 'isInPlay', 'playEvent.details.isInPlay', ignored),
    unstated,
  }
}

/** The event of a message that is neither fixture nor alive. */
export const decodeEvent = (body: FieldReader, ignored: IgnoredFields): MlbEvent => {
  const type = body.oneOf('type', ['play', 'pitch', 'status', 'correction'])
  if (type === 'play') return decodePlay(body, false, ignored)
  if (type === 'pitch') return decodePitch(body, ignored)
  if (type === 'status') return decodeStatus(body, false, ignored)
  return body.oneOf('correctionOf', ['play', 'status']) === 'play' ? decodePlay(body, true, ignored) : decodeStatus(body, true, ignored)
}
