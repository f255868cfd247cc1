import type { Fixture, Side, StateCodec } from '@fairline/domain-sport'
import type { FieldReader, Json, JsonObject, Outcome } from '@fairline/kernel'
import { AppError, fail, isJsonObject, ok, readFields } from '@fairline/kernel'
import type { CorrectedDown } from './corrected-down.ts'
import { allStated } from './decode-situation.ts'
import { phaseRules } from './nfl-phases.ts'
import type { NflSituation } from './nfl-event.ts'
import { maxQuarter, nflNextPlays, nflPhases, quarterSeconds } from './nfl-event.ts'
import { nflError } from './nfl-errors.ts'
import type { NflState, Statement } from './nfl-state.ts'
import { leaderOf } from './nfl-state.ts'
import type { Spell } from './overtime-spells.ts'
import { sentOffFrom } from './sent-off.ts'
import { spellRows, spellsFrom, spellsOfCount } from './spell-rows.ts'
import type { Moment } from './place-play.ts'
import { recordFromOldRow, recordFromRow, rowOf } from './record-rows.ts'

const stateVersion = 2

/** The version before this one: its state knows neither doubts nor losses, and its records no clock. */
const previousVersion = 1

/** Writes and reads {@link NflState}: fixture and situation as they are, play records as short rows. Reads the previous version as well. */
export const nflStateCodec: StateCodec<NflState> = {
  version: stateVersion,
  encode: (state) => {
    // A player's id is long and repeated: rows name him by his place in one list.
    const players: string[] = []
    const places = new Map<string, number>()
    const place = (id: string): number => {
      if (id === '') return -1
      const known = places.get(id)
      if (known !== undefined) return known
      places.set(id, players.length)
      return players.push(id) - 1
    }
    const records = state.records.map((record) => rowOf(record, place))
    const replaced = state.replaced.map((record) => rowOf(record, place))
    const {
      fixture,
      possession,
      openingReceiver,
      spells,
      sentOff,
      doubtful,
      statements,
      stated,
      played,
      corrections,
      correctedDown,
      ...rest
    } = state
    return {
      ...rest,
      fixture: fixture as unknown as JsonObject,
      possession: possession ?? '',
      openingReceiver: openingReceiver ?? '',
      spells: spellRows(spells),
      sentOff: sentOff.map((each) => ({ ...each })),
      doubtful: doubtful === undefined ? null : { ...doubtful, possession: doubtful.possession ?? '' },
      stated: { ...stated },
      played: { ...played },
      statements: statements.map((each) => ({ ...each })),
      players,
      records,
      replaced,
      correctedDown: correctedDown.map((each) => ({ ...each })),
      corrections: corrections.map(([by, of]) => [by, of]),
    }
  },
  decode: (version, data) =>
    version === stateVersion || version === previousVersion
      ? readState(version, data)
      : fail(unreadable(`version ${version} is neither ${previousVersion} nor ${stateVersion}`)),
}

const unreadable = (why: string): AppError => nflError('NFL_STATE_UNREADABLE', `Cannot read an NFL state: ${why}.`)

const readState = (version: number, data: Json): Outcome<NflState> => {
  try {
    const fields = readFields(data)
    return ok(version === previousVersion ? previousState(fields) : stateFrom(fields))
  } catch (caught) {
    // What the fields reject is a state of another release: fatal, never a dead letter.
    if (!(caught instanceof AppError)) throw caught
    return fail(caught.disposition === 'fatal' ? caught : nflError('NFL_STATE_UNREADABLE', caught.message, {}, caught))
  }
}

const textsIn = (list: Json | undefined): readonly string[] =>
  Array.isArray(list) ? list.filter((each): each is string => typeof each === 'string') : []

const numbersIn = (list: Json | undefined): readonly number[] => {
  if (!Array.isArray(list) || !list.every((each) => typeof each === 'number')) throw unreadable('lost numbers are missing')
  return list
}

const correctionsIn = (list: Json | undefined): NflState['corrections'] => {
  if (!Array.isArray(list)) throw unreadable('names of corrections are missing')
  return list.map((each) => {
    const [by, of] = textsIn(each)
    if (by === undefined || of === undefined) throw unreadable('a name of a correction is missing')
    return [by, of] as const
  })
}

const side = (fields: FieldReader, field: string): Side | undefined => fields.oneOfOr(field, ['home', 'away'])

const rowsOf = (fields: FieldReader): { readonly players: readonly string[]; readonly rows: readonly Json[] } => {
  const { players, records } = fields.object
  if (!Array.isArray(players) || !players.every((id) => typeof id === 'string') || !Array.isArray(records))
    throw unreadable('records are missing')
  return { players, rows: records }
}

const replacedRows = ({ object }: FieldReader): readonly Json[] => {
  if (!Array.isArray(object['replaced'])) throw unreadable('replaced records are missing')
  return object['replaced']
}

// States of the previous releases counted the possessions of overtime.
const countedSpells = (fields: FieldReader): readonly Spell[] =>
  spellsOfCount({
    quarter: fields.int('quarter', 1, maxQuarter),
    seconds: fields.int('quarterSecondsRemaining', 0, quarterSeconds),
    possession: side(fields, 'possession'),
    receiver: side(fields, 'overtimeReceiver'),
    ended: fields.int('overtimePossessions', 0, 1000),
    hasAnswer: fields.flag('overtimeAnswer'),
    leader: leaderOf({ homeScore: fields.int('homeScore', 0, 1000), awayScore: fields.int('awayScore', 0, 1000) }),
  })

// What both versions write in the same way.
const sharedFields = (fields: FieldReader) => {
  const fixture = fields.object['fixture']
  if (!isJsonObject(fixture) || typeof fixture['gameId'] !== 'string' || !isJsonObject(fixture['home']) || !isJsonObject(fixture['lines']))
    throw unreadable('the fixture is missing')
  return {
    fixture: fixture as unknown as Fixture,
    phase: fields.oneOf('phase', nflPhases),
    quarter: fields.int('quarter', 1, maxQuarter),
    quarterSecondsRemaining: fields.int('quarterSecondsRemaining', 0, quarterSeconds),
    nextPlay: fields.oneOf('nextPlay', nflNextPlays),
    possession: side(fields, 'possession'),
    down: fields.int('down', 0, 4),
    yardsToGo: fields.int('yardsToGo', 0, 99),
    yardline100: fields.int('yardline100', 0, 100),
    homeScore: fields.int('homeScore', 0, 1000),
    awayScore: fields.int('awayScore', 0, 1000),
    homeTimeouts: fields.int('homeTimeouts', 0, 3),
    awayTimeouts: fields.int('awayTimeouts', 0, 3),
    underReview: fields.flag('underReview'),
    injury: fields.flag('injury'),
    unsettledBall: fields.oneOf('unsettledBall', ['no', 'score', 'turnover']),
    openingReceiver: side(fields, 'openingReceiver'),
    spells: spellsFrom(fields) ?? countedSpells(fields),
    sentOff: sentOffFrom(fields),
  }
}

const momentFrom = (fields: FieldReader): Moment => ({
  quarter: fields.int('quarter', 1, maxQuarter),
  seconds: fields.int('seconds', 0, quarterSeconds),
})

const statementFrom = (fields: FieldReader): Statement => ({
  eventId: fields.textOr('eventId') ?? '',
  correctedBy: fields.textOr('correctedBy') ?? '',
  phase: fields.oneOf('phase', nflPhases),
  quarter: fields.int('quarter', 1, maxQuarter),
  seconds: fields.int('seconds', 0, quarterSeconds),
  homeScore: fields.int('homeScore', 0, 1000),
  awayScore: fields.int('awayScore', 0, 1000),
})

const doubtfulFrom = (fields: FieldReader | undefined): NflSituation | undefined => {
  if (fields === undefined) return undefined
  const unstated = textsIn(fields.object['unstated'])
  const { teams } = fields.object
  return {
    kind: 'situation',
    eventId: fields.textOr('eventId') ?? '',
    ...(typeof teams === 'string' ? { teams } : {}),
    corrects: fields.textOr('corrects') ?? '',
    quarter: fields.int('quarter', 1, maxQuarter),
    quarterSecondsRemaining: fields.int('quarterSecondsRemaining', 0, quarterSeconds),
    phase: fields.oneOf('phase', nflPhases),
    nextPlay: fields.oneOf('nextPlay', nflNextPlays),
    possession: side(fields, 'possession'),
    down: fields.int('down', 0, 4),
    yardsToGo: fields.int('yardsToGo', 0, 99),
    yardline100: fields.int('yardline100', 0, 100),
    homeScore: fields.int('homeScore', 0, 1000),
    awayScore: fields.int('awayScore', 0, 1000),
    homeTimeouts: fields.int('homeTimeouts', 0, 3),
    awayTimeouts: fields.int('awayTimeouts', 0, 3),
    underReview: fields.flag('underReview'),
    injury: fields.flag('injury'),
    unstated: unstated.length === 0 ? allStated : unstated,
  }
}

// States of the previous release have no such list.
const correctedDownFrom = (fields: FieldReader): readonly CorrectedDown[] =>
  fields.object['correctedDown'] === undefined
    ? []
    : fields.children('correctedDown', 2).map((each) => ({
        side: each.oneOf('side', ['home', 'away']),
        score: each.int('score', 0, 1000),
        ...momentFrom(each),
      }))

const stateFrom = (fields: FieldReader): NflState => {
  const { players, rows } = rowsOf(fields)
  return {
    ...sharedFields(fields),
    endedQuarter: fields.int('endedQuarter', 0, maxQuarter),
    stated: momentFrom(fields.child('stated')),
    played: momentFrom(fields.child('played')),
    // States of the previous release do not know it.
    playedSince: fields.flag('playedSince'),
    statements: fields.children('statements', 100).map(statementFrom),
    doubtful: doubtfulFrom(fields.childOr('doubtful')),
    unstated: textsIn(fields.object['unstated']),
    leapingSeconds: fields.intOr('leapingSeconds', 0, quarterSeconds) ?? null,
    otherTeams: fields.flag('otherTeams'),
    lostSince: numbersIn(fields.object['lostSince']),
    lostBefore: numbersIn(fields.object['lostBefore']),
    records: rows.map((row) => recordFromRow(row, players)),
    replaced: replacedRows(fields).map((row) => recordFromRow(row, players)),
    correctedDown: correctedDownFrom(fields),
    corrections: correctionsIn(fields.object['corrections']),
  }
}

const previousState = (fields: FieldReader): NflState => {
  const { players, rows } = rowsOf(fields)
  const shared = sharedFields(fields)
  const { phase, quarter, homeScore, awayScore } = shared
  const seconds = shared.quarterSecondsRemaining
  const eventId = fields.textOr('situationId') ?? ''
  return {
    ...shared,
    endedQuarter: phaseRules[phase].isBreak && !shared.underReview ? quarter : quarter - 1,
    stated: { quarter, seconds },
    played: { quarter, seconds },
    playedSince: false,
    statements: eventId === '' ? [] : [{ eventId, correctedBy: '', phase, quarter, seconds, homeScore, awayScore }],
    doubtful: undefined,
    unstated: [],
    leapingSeconds: null,
    otherTeams: false,
    lostSince: [],
    lostBefore: [],
    records: rows.map((row) => recordFromOldRow(row, players, shared.quarter)),
    replaced: [],
    correctedDown: [],
    corrections: [],
  }
}
