import type { Fixture, StateCodec } from '@fairline/domain-sport'
import type { FieldReader, Json } from '@fairline/kernel'
import { AppError, fail, isJsonObject, ok, readFields } from '@fairline/kernel'
import { mlbError } from './mlb-errors.ts'
import { mlbPhases } from './mlb-event.ts'
import { addsUp } from './line-score.ts'
import type { DoubtfulPosition, MlbState, PendingFinal, Position } from './mlb-state.ts'
import { asText, broken, playFromRow, playToRow } from './play-rows.ts'
import { nothingUnstated } from './read-parts.ts'

const version = 2

/** The first version: without what is known of losses, doubts and unstated fields. */
const firstVersion = 1

const list = (fields: FieldReader, field: string): readonly unknown[] => {
  const value = fields.object[field]
  if (!Array.isArray(value)) throw broken(`Field ${field} of the state is not a list.`)
  return value
}

const string = (fields: FieldReader, field: string): string => {
  const value = fields.object[field]
  if (typeof value !== 'string') throw broken(`Field ${field} of the state is not a text.`)
  return value
}

/** A list of texts that states of earlier releases do not have. */
const textsOrNone = (fields: FieldReader, field: string): readonly string[] =>
  fields.object[field] === undefined ? [] : list(fields, field).map(asText)

const fixtureOf = (fields: FieldReader, field: 'fixture' | 'nextFixture'): Fixture => {
  const value = fields.object[field]
  if (!isJsonObject(value ?? null) || fields.child(field).text('sport') !== 'mlb') throw broken('The state has no fixture.')
  // Written by encode from a checked fixture; its own shape is versioned with the state.
  return value as unknown as Fixture
}

const lineOf = (value: unknown): MlbState['innings'] => {
  if (!Array.isArray(value)) throw broken('The line score has another shape.')
  return value.map((each: unknown) => {
    if (!Array.isArray(each) || typeof each[0] !== 'number' || typeof each[1] !== 'number')
      throw broken('The line score has another shape.')
    return { away: each[0], home: each[1] }
  })
}

const rowOfLine = (innings: MlbState['innings']): Json => innings.map((each) => [each.away, each.home])

const position = (fields: FieldReader): Position => ({
  inning: fields.int('inning', 1, 60),
  bottom: fields.flag('bottom'),
  outs: fields.int('outs', 0, 3),
  homeScore: fields.int('homeScore', 0, 200),
  awayScore: fields.int('awayScore', 0, 200),
})

const phases = [...mlbPhases, 'abandoned'] as const
const unstatedFields = ['count', 'bases', 'batter', 'pitcher'] as const

/** Earlier releases did not keep where a doubtful position comes from. */
const doubtfulOf = (fields: FieldReader): DoubtfulPosition => {
  const play: unknown = fields.object['play']
  const isOfCorrection = fields.object['isOfCorrection'] === true
  return { ...position(fields), play: play === undefined ? undefined : playFromRow(play), isOfCorrection }
}

const pendingFinalOf = (fields: FieldReader): PendingFinal => ({
  ...position(fields),
  phase: fields.oneOf('phase', ['final', 'called']),
  contradicted: fields.flag('contradicted'),
  innings: lineOf(fields.object['innings']),
})

/** What the first version knew. */
type FirstState = Omit<MlbState, keyof Known>

/** What the second version knows besides. */
type Known = Pick<
  MlbState,
  | 'lineKnown'
  | 'nextFixture'
  | 'homeThrewId'
  | 'awayThrewId'
  | 'atBat'
  | 'unstated'
  | 'lost'
  | 'lostAfterPlays'
  | 'doubtful'
  | 'pendingFinal'
  | 'statusId'
  | 'statusIsLatest'
  | 'statusReplaces'
  | 'earlierStatusIds'
  | 'begun'
>

const decodeFirst = (fields: FieldReader): FirstState => ({
  fixture: fixtureOf(fields, 'fixture'),
  phase: fields.oneOf('phase', phases),
  ...position(fields),
  balls: fields.int('balls', 0, 4),
  strikes: fields.int('strikes', 0, 3),
  bases: fields.int('bases', 0, 7),
  innings: lineOf(list(fields, 'innings')),
  batterId: string(fields, 'batterId'),
  homePitcherId: string(fields, 'homePitcherId'),
  awayPitcherId: string(fields, 'awayPitcherId'),
  homeStarterId: string(fields, 'homeStarterId'),
  awayStarterId: string(fields, 'awayStarterId'),
  underReview: fields.flag('underReview'),
  injury: fields.flag('injury'),
  ballInPlay: fields.flag('ballInPlay'),
  over: fields.flag('over'),
  plays: list(fields, 'plays').map(playFromRow),
})

/** What a state of the first version leaves open: whoever was named has thrown, and nothing was doubted. */
const knownOfFirst = (state: FirstState): Known => ({
  lineKnown: addsUp(state.innings, state),
  nextFixture: undefined,
  homeThrewId: state.homeStarterId === '' ? '' : state.homePitcherId,
  awayThrewId: state.awayStarterId === '' ? '' : state.awayPitcherId,
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
  begun: state.phase !== 'pregame' || state.plays.length > 0,
})

const decodeKnown = (fields: FieldReader): Known => {
  const doubtful = fields.childOr('doubtful')
  const pendingFinal = fields.childOr('pendingFinal')
  const unstated = list(fields, 'unstated').map((each) => {
    const field = unstatedFields.find((word) => word === each)
    if (field === undefined) throw broken('A field that the state calls unstated is not known.')
    return field
  })
  return {
    lineKnown: fields.flag('lineKnown'),
    nextFixture: fields.object['nextFixture'] === undefined ? undefined : fixtureOf(fields, 'nextFixture'),
    homeThrewId: string(fields, 'homeThrewId'),
    awayThrewId: string(fields, 'awayThrewId'),
    atBat: fields.int('atBat', -1, Number.MAX_SAFE_INTEGER),
    unstated: unstated.length === 0 ? nothingUnstated : unstated,
    lost: fields.flag('lost'),
    lostAfterPlays: fields.int('lostAfterPlays', -1, Number.MAX_SAFE_INTEGER),
    doubtful: doubtful === undefined ? undefined : doubtfulOf(doubtful),
    pendingFinal: pendingFinal === undefined ? undefined : pendingFinalOf(pendingFinal),
    statusId: string(fields, 'statusId'),
    statusIsLatest: fields.flag('statusIsLatest'),
    statusReplaces: textsOrNone(fields, 'statusReplaces'),
    earlierStatusIds: textsOrNone(fields, 'earlierStatusIds'),
    begun: fields.flag('begun'),
  }
}

const rowOfDoubtful = ({ play, ...at }: DoubtfulPosition): Json => ({ ...at, ...(play === undefined ? {} : { play: playToRow(play) }) })

const decodeState = (found: number, data: Json): MlbState => {
  const fields = readFields(data)
  const first = decodeFirst(fields)
  return { ...first, ...(found === firstVersion ? knownOfFirst(first) : decodeKnown(fields)) }
}

/** Writes a state as plain data: about 10 KiB at the end of a game. */
export const mlbStateCodec: StateCodec<MlbState> = {
  version,
  encode: ({ doubtful, pendingFinal, nextFixture, ...state }) =>
    ({
      ...state,
      ...(nextFixture === undefined ? {} : { nextFixture }),
      innings: rowOfLine(state.innings),
      plays: state.plays.map(playToRow),
      ...(doubtful === undefined ? {} : { doubtful: rowOfDoubtful(doubtful) }),
      ...(pendingFinal === undefined ? {} : { pendingFinal: { ...pendingFinal, innings: rowOfLine(pendingFinal.innings) } }),
    }) as unknown as Json,
  decode: (found, data) => {
    if (found !== version && found !== firstVersion)
      return fail(broken(`MLB state version ${found} is not known; this release reads ${firstVersion} and ${version}.`))
    try {
      return ok(decodeState(found, data))
    } catch (caught) {
      const error = AppError.from(caught)
      return fail(error.code === 'MLB_STATE_UNKNOWN' ? error : mlbError('MLB_STATE_UNKNOWN', error.message, undefined, error))
    }
  },
}
