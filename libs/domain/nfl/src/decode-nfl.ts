import type { FeedBody, FeedEvent, FeedRoute, Fixture, FixturePlayer, PlayerLine, PregameLines, Side } from '@fairline/domain-sport'
import { decodeRatings } from '@fairline/domain-sport'
import type { FieldReader, HalfPoints, Outcome } from '@fairline/kernel'
import { decodeWith, gameId, halfPoints, micros, readFields } from '@fairline/kernel'
import { priceMilliOfAmerican } from '@fairline/domain-odds'
import type { NflActor, NflEvent, NflPlay, NflSituation, NflTick } from './nfl-event.ts'
import { maxQuarter, nflNextPlays, nflPhases, quarterSeconds } from './nfl-event.ts'
import { nflError } from './nfl-errors.ts'
import { overtimeRules } from './overtime-rules.ts'

const maxMicros = Number.MAX_SAFE_INTEGER
const maxScore = 150

/** Finds the game, sequence and id of a message without decoding the rest. */
export const routeNfl = (body: FeedBody): Outcome<FeedRoute> =>
  decodeWith((): FeedRoute => {
    const fields = readFields(body)
    const type = fields.text('type', 32)
    if (type === 'alive')
      return {
        kind: 'alive',
        sourceSeq: fields.int('source_seq', 0, maxMicros),
        providerAliveAtUs: micros(fields.int('alive_at_us', 0, maxMicros)),
      }
    return {
      kind: 'game',
      gameId: readGameId(fields),
      eventId: fields.text('event_id', 96),
      feedSeq: fields.int('seq', 1, maxMicros),
      sentAtUs: micros(fields.int('sent_at_us', 0, maxMicros)),
      highRate: type === 'tick',
    }
  })

/** Decodes a message of a game into a fixture or an event. */
export const decodeNfl = (body: FeedBody): Outcome<FeedEvent<NflEvent>> =>
  decodeWith((): FeedEvent<NflEvent> => {
    const fields = readFields(body)
    const type = fields.text('type', 32)
    switch (type) {
      case 'fixture':
        return { kind: 'fixture', fixture: readFixture(fields) }
      case 'status':
        return { kind: 'event', event: readSituation(fields, '') }
      case 'play':
        return { kind: 'event', event: readPlay(fields, false) }
      case 'tick':
        return { kind: 'event', event: readTick(fields) }
      case 'correction': {
        const corrects = fields.text('corrects_event_id', 96)
        return {
          kind: 'event',
          event: fields.oneOf('corrected_type', ['play', 'status']) === 'play' ? readPlay(fields, true) : readSituation(fields, corrects),
        }
      }
      default:
        throw nflError('NFL_MESSAGE_UNKNOWN', `NFL message type ${type} is not known.`, { type })
    }
  })

const readGameId = (fields: FieldReader) => gameId(`nfl-${fields.text('game_id', 64)}`)

const abbreviation = (fields: FieldReader, field: string): string => fields.text(field, 4)

// Sides are told by the team names that every game message repeats, so that a message decodes without the fixture.
const readSide = (fields: FieldReader, field: string): Side | undefined => {
  const team = fields.textOr(field, 4)
  if (team === undefined) return undefined
  if (team === abbreviation(fields, 'home_team')) return 'home'
  if (team === abbreviation(fields, 'away_team')) return 'away'
  throw nflError('NFL_TEAM_UNKNOWN', `Field ${field} names ${team}, which does not play in this game.`, { field, team })
}

const readClock = (fields: FieldReader) => ({
  quarter: fields.int('qtr', 1, maxQuarter),
  quarterSecondsRemaining: fields.int('quarter_seconds_remaining', 0, quarterSeconds),
})

const readBall = (fields: FieldReader) => ({
  possession: readSide(fields, 'posteam'),
  down: fields.intOr('down', 0, 4) ?? 0,
  yardsToGo: fields.intOr('ydstogo', 0, 99) ?? 0,
  yardline100: fields.intOr('yardline_100', 0, 100) ?? 0,
  homeScore: fields.int('total_home_score', 0, maxScore),
  awayScore: fields.int('total_away_score', 0, maxScore),
  homeTimeouts: fields.int('home_timeouts_remaining', 0, 3),
  awayTimeouts: fields.int('away_timeouts_remaining', 0, 3),
})

const readSituation = (fields: FieldReader, corrects: string): NflSituation => {
  const ball = readBall(fields)
  return {
    kind: 'situation',
    eventId: fields.text('event_id', 96),
    corrects,
    ...readClock(fields),
    phase: fields.oneOf('game_phase', nflPhases),
    nextPlay: fields.oneOfOr('next_play', nflNextPlays) ?? (ball.down > 0 ? 'scrimmage' : 'none'),
    ...ball,
    underReview: fields.flag('under_review'),
    injury: fields.flag('injury'),
  }
}

const readActor = (fields: FieldReader, role: string): NflActor | undefined => {
  const id = fields.textOr(`${role}_player_id`, 64)
  return id === undefined ? undefined : { playerId: `nfl-${id}`, name: fields.textOr(`${role}_player_name`, 64) ?? '' }
}

const ejectedPlayer = (fields: FieldReader): string => {
  const id = fields.textOr('ejected_player_id', 64)
  return id === undefined ? '' : `nfl-${id}`
}

const readPlay = (fields: FieldReader, correction: boolean): NflPlay => ({
  kind: 'play',
  correction,
  playId: fields.int('play_id', 0, 1_000_000),
  ...readClock(fields),
  ...readBall(fields),
  playType: fields.textOr('play_type', 32) ?? '',
  description: fields.textOr('desc', 2000) ?? '',
  yardsGained: fields.intOr('yards_gained', -110, 110) ?? 0,
  touchdown: fields.flag('touchdown'),
  touchdownSide: readSide(fields, 'td_team'),
  passAttempt: fields.flag('pass_attempt'),
  completePass: fields.flag('complete_pass'),
  rushAttempt: fields.flag('rush_attempt'),
  sack: fields.flag('sack'),
  interception: fields.flag('interception'),
  fumbleLost: fields.flag('fumble_lost'),
  safety: fields.flag('safety'),
  penalty: fields.flag('penalty'),
  twoPointAttempt: fields.flag('two_point_attempt'),
  twoPointResult: fields.textOr('two_point_conv_result', 32) ?? '',
  fieldGoalResult: fields.textOr('field_goal_result', 32) ?? '',
  extraPointResult: fields.textOr('extra_point_result', 32) ?? '',
  passTouchdown: fields.flag('pass_touchdown'),
  rushTouchdown: fields.flag('rush_touchdown'),
  returnTouchdown: fields.flag('return_touchdown'),
  passer: readActor(fields, 'passer'),
  receiver: readActor(fields, 'receiver'),
  rusher: readActor(fields, 'rusher'),
  kicker: readActor(fields, 'kicker'),
  replayOrChallenge: fields.flag('replay_or_challenge'),
  replayResult: fields.textOr('replay_or_challenge_result', 32) ?? '',
  ejectedPlayerId: ejectedPlayer(fields),
})

const readTick = (fields: FieldReader): NflTick => ({
  kind: 'tick',
  ...readClock(fields),
  playClockSeconds: fields.intOr('play_clock_seconds', 0, 60) ?? 0,
})

const readTeam = (fields: FieldReader, field: 'home_team' | 'away_team'): Fixture['home'] => {
  const letters = abbreviation(fields, field)
  return { teamId: `nfl-${letters}`, name: fields.textOr(`${field}_name`, 64) ?? letters, abbreviation: letters }
}

const readHalfPoints = (fields: FieldReader, field: string, limit: number): HalfPoints | undefined => {
  const points = fields.numberOr(field, -limit, limit)
  return points === undefined ? undefined : halfPoints(Math.round(points * 2))
}

const readLines = (fields: FieldReader): PregameLines => {
  const home = fields.numberOr('home_moneyline', -100_000, 100_000)
  const away = fields.numberOr('away_moneyline', -100_000, 100_000)
  const spread = readHalfPoints(fields, 'home_line_close', 40)
  const total = readHalfPoints(fields, 'total_line_close', 100)
  return {
    // American odds have no value between -100 and +100.
    ...(home === undefined || away === undefined || Math.abs(home) < 100 || Math.abs(away) < 100
      ? {}
      : { homePriceMilli: priceMilliOfAmerican(home), awayPriceMilli: priceMilliOfAmerican(away) }),
    ...(spread === undefined ? {} : { spread }),
    ...(total === undefined || total <= 0 ? {} : { total }),
  }
}

const readPlayers = (fields: FieldReader): readonly FixturePlayer[] =>
  fields.children('players', 120).map((player) => {
    const team = player.text('team', 4)
    const side = team === fields.object['home_team'] ? 'home' : team === fields.object['away_team'] ? 'away' : undefined
    if (side === undefined) throw nflError('NFL_TEAM_UNKNOWN', `A player belongs to ${team}, which does not play in this game.`, { team })
    return {
      playerId: `nfl-${player.text('player_id', 64)}`,
      side,
      name: player.textOr('player_name', 64) ?? '',
      role: player.textOr('position', 8) ?? '',
    }
  })

const readPlayerLines = (fields: FieldReader): readonly PlayerLine[] =>
  fields.children('player_lines', 240).map((each) => ({
    playerId: `nfl-${each.text('player_id', 64)}`,
    marketType: each.text('market', 32),
    line: halfPoints(Math.round(each.number('line', 0, 700) * 2)),
  }))

const stages = { PRE: 'preseason', REG: 'regular', POST: 'postseason' } as const

const readFixture = (fields: FieldReader): Fixture => {
  const date = fields.text('game_date', 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) fields.oneOf('game_date', ['YYYY-MM-DD'])
  return {
    gameId: readGameId(fields),
    sport: 'nfl',
    season: fields.int('season', 1920, 2200),
    stage: stages[fields.oneOf('season_type', ['PRE', 'REG', 'POST'])],
    gameDate: date,
    startsAtUs: micros(fields.int('start_time_us', 0, maxMicros)),
    home: readTeam(fields, 'home_team'),
    away: readTeam(fields, 'away_team'),
    rules: {
      overtime: fields.oneOfOr('overtime_rules', overtimeRules) ?? 'modified-sudden-death',
      overtimeMinutes: String(fields.intOr('overtime_minutes', 5, 15) ?? 10),
    },
    lines: readLines(fields),
    ...decodeRatings(fields.childOr('ratings')),
    players: readPlayers(fields),
    playerLines: readPlayerLines(fields),
  }
}
