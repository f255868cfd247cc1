import type { FeedBody, FeedEvent, FeedRoute, Fixture, FixturePlayer, PlayerLine, Team } from '@fairline/domain-sport'
import { decodeRatings } from '@fairline/domain-sport'
import type { FieldReader, HalfPoints, Outcome } from '@fairline/kernel'
import { decodeWith, gameId, halfPoints, micros, readFields } from '@fairline/kernel'
import { decodeEvent, mlbId, readId } from './decode-event.ts'
import { mlbError } from './mlb-errors.ts'
import type { MlbEvent } from './mlb-event.ts'

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
      feedSeq: body.int('seq', 1, 1_000_000),
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

const readRules = (body: FieldReader | undefined): Readonly<Record<string, string>> => {
  if (body === undefined) return {}
  const innings = body.intOr('scheduledInnings', 5, 9)
  const extra = body.oneOfOr('extraInnings', ['traditional', 'placed-runner'])
  return {
    ...(innings === undefined ? {} : { scheduledInnings: String(innings) }),
    ...(extra === undefined ? {} : { extraInnings: extra }),
  }
}

const decodeFixture = (body: FieldReader): Fixture => {
  const lines = body.childOr('lines')
  const homePriceMilli = lines?.intOr('homePriceMilli', 1001, 1_000_000)
  const awayPriceMilli = lines?.intOr('awayPriceMilli', 1001, 1_000_000)
  const spread = readHalfPoints(lines, 'runLine', -20, 20)
  const total = readHalfPoints(lines, 'total', 0.5, 60)
  const teams = body.child('teams')
  const [home, away] = [readTeam(teams.child('home')), readTeam(teams.child('away'))]
  if (home.teamId === away.teamId) throw mlbError('MLB_FIXTURE_INVALID', `Team ${home.teamId} would play against itself.`)
  const gameDate = body.text('gameDate', 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(gameDate)) throw mlbError('MLB_MESSAGE_UNKNOWN', 'Field gameDate must be YYYY-MM-DD.')
  return {
    gameId: gameId(mlbId(readId(body, 'gamePk'))),
    sport: 'mlb',
    season: body.int('season', 1871, 2200),
    stage: body.oneOf('stage', ['preseason', 'regular', 'postseason']),
    gameDate,
    startsAtUs: micros(body.int('startsAtUs', 0, maxUs)),
    home,
    away,
    rules: readRules(body.childOr('rules')),
    lines: {
      ...(homePriceMilli === undefined ? {} : { homePriceMilli }),
      ...(awayPriceMilli === undefined ? {} : { awayPriceMilli }),
      ...(spread === undefined ? {} : { spread }),
      ...(total === undefined ? {} : { total }),
    },
    ...decodeRatings(body.childOr('ratings')),
    players: body.children('players', 80).map(readPlayer),
    playerLines: body.children('playerLines', 200).map(readPlayerLine),
  }
}

/** The provider's message in our words; see docs/feeds/mlb.md. Additional fields are tolerated. */
export const decodeMlb = (message: FeedBody): Outcome<FeedEvent<MlbEvent>> =>
  decodeWith((): FeedEvent<MlbEvent> => {
    const body = readFields(message)
    if (body.text('type', 20) === 'fixture') return { kind: 'fixture', fixture: decodeFixture(body) }
    return { kind: 'event', event: decodeEvent(body) }
  })
