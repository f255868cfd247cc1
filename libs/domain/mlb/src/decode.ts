import type { FeedBody, FeedEvent, FeedRoute, Fixture, FixturePlayer, PlayerLine, Team } from '@fairline/domain-sport'
import { decodeRatings } from '@fairline/domain-sport'
import type { FieldReader, HalfPoints, IgnoredFields, Outcome } from '@fairline/kernel'
import { decodeWith, eachOrIgnored, gameId, halfPoints, ignoring, micros, readFields } from '@fairline/kernel'
import { decodeEvent } from './decode-event.ts'
import { readCalendar } from './read-calendar.ts'
import { mlbError } from './mlb-errors.ts'
import type { MlbEvent } from './mlb-event.ts'
import { mlbId, readId } from './read-parts.ts'

/** Both rosters with everybody on an injured list and in camp: spring rosters have up to 75 a side. */
const maxPlayers = 400
const maxPlayerLines = 1_600

const maxUs = 9_000_000_000_000_000

/** Finds game, id, sequence and stamp of a message; see docs/feeds/mlb.md. */
export const routeMlb = (message: FeedBody): Outcome<FeedRoute> =>
  decodeWith((): FeedRoute => {
    const body = readFields(message)
    if (body.text('type', 20) === 'alive')
      return {
        kind: 'alive',
        sourceSeq: body.int('sourceSeq', 1, Number.MAX_SAFE_INTEGER),
        providerAliveAtUs: micros(body.int('aliveAtUs', 0, maxUs)),
      }
    return {
      kind: 'game',
      gameId: gameId(mlbId(readId(body, 'gamePk'))),
      eventId: body.text('eventId', 120),
      feedSeq: body.int('seq', 1, Number.MAX_SAFE_INTEGER),
      sentAtUs: micros(body.int('sentAtUs', 0, maxUs)),
      highRate: false,
    }
  })

const readTeam = (body: FieldReader): Team => ({
  teamId: mlbId(readId(body, 'id')),
  name: body.text('name', 80),
  abbreviation: body.text('abbreviation', 4),
})

const readHalfPoints = (body: FieldReader | undefined, field: string, min: number, max: number): HalfPoints | undefined => {
  const points = body?.numberOr(field, min, max)
  return points === undefined ? undefined : halfPoints(Math.round(points * 2))
}

const readPlayer = (body: FieldReader): FixturePlayer => ({
  playerId: mlbId(readId(body, 'id')),
  side: body.oneOf('side', ['home', 'away']),
  name: body.textOr('fullName', 80) ?? '',
  role: body.textOr('role', 40) ?? '',
})

const readPlayerLine = (body: FieldReader): PlayerLine => ({
  playerId: mlbId(readId(body, 'playerId')),
  marketType: body.text('marketType', 40),
  line: halfPoints(Math.round(body.number('line', 0, 60) * 2)),
})

/** The objects of a list; an item that is none costs itself, a list that is none or too long itself. */
const itemsOf = (body: FieldReader, field: string, maxItems: number, ignored: IgnoredFields): readonly FieldReader[] => {
  const found = body.object[field]
  if (!Array.isArray(found) || found.length > maxItems) return ignoring(body, ignored).children(field, maxItems)
  return eachOrIgnored(
    found.map((item) => ({ object: item }) as FieldReader),
    ignored,
    field,
    ({ object }) => readFields(object, `${field}[].`),
  )
}

const readRules = (body: FieldReader | undefined): Readonly<Record<string, string>> => {
  if (body === undefined) return {}
  const innings = body.intOr('scheduledInnings', 5, 9)
  const extra = body.oneOfOr('extraInnings', ['traditional', 'placed-runner'])
  return {
    ...(innings === undefined ? {} : { scheduledInnings: String(innings) }),
    ...(extra === undefined ? {} : { extraInnings: extra }),
  }
}

const decodeFixture = (body: FieldReader, ignored: IgnoredFields): Fixture => {
  const pricing = ignoring(body, ignored)
  const lines = pricing.childOr('lines')
  const homePriceMilli = lines?.intOr('homePriceMilli', 1001, 1_000_000)
  const awayPriceMilli = lines?.intOr('awayPriceMilli', 1001, 1_000_000)
  const spread = readHalfPoints(lines, 'runLine', -20, 20)
  const total = readHalfPoints(lines, 'total', 0.5, 60)
  const teams = body.child('teams')
  const [home, away] = [readTeam(teams.child('home')), readTeam(teams.child('away'))]
  if (home.teamId === away.teamId) throw mlbError('MLB_FIXTURE_INVALID', `Team ${home.teamId} would play against itself.`)
  const startsAtUs = micros(body.int('startsAtUs', 0, maxUs))
  return {
    gameId: gameId(mlbId(readId(body, 'gamePk'))),
    sport: 'mlb',
    ...readCalendar(body, startsAtUs, ignored),
    startsAtUs,
    home,
    away,
    rules: readRules(body.childOr('rules')),
    lines: {
      ...(homePriceMilli === undefined ? {} : { homePriceMilli }),
      ...(awayPriceMilli === undefined ? {} : { awayPriceMilli }),
      ...(spread === undefined ? {} : { spread }),
      ...(total === undefined ? {} : { total }),
    },
    ...eachOrIgnored([body], ignored, 'ratings', (fields) => decodeRatings(fields.childOr('ratings')))[0],
    players: eachOrIgnored(itemsOf(body, 'players', maxPlayers, ignored), ignored, 'players', readPlayer),
    playerLines: eachOrIgnored(itemsOf(body, 'playerLines', maxPlayerLines, ignored), ignored, 'playerLines', readPlayerLine),
  }
}

/** The provider's message in our words; see docs/feeds/mlb.md. Additional fields are tolerated. */
export const decodeMlb = (message: FeedBody): Outcome<FeedEvent<MlbEvent>> =>
  decodeWith((): FeedEvent<MlbEvent> => {
    const body = readFields(message)
    const ignored: IgnoredFields = { paths: undefined }
    if (body.text('type', 20) === 'fixture') {
      const fixture = decodeFixture(body, ignored)
      return ignored.paths === undefined ? { kind: 'fixture', fixture } : { kind: 'fixture', fixture, ignored: ignored.paths }
    }
    const event = decodeEvent(body, ignored)
    return ignored.paths === undefined ? { kind: 'event', event } : { kind: 'event', event, ignored: ignored.paths }
  })
