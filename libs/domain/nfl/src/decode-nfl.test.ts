import type { JsonObject } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { nflModule } from './nfl-module.ts'

const envelope = { game_id: '1', seq: 4, event_id: 's4', sent_at_us: 9, home_team: 'KC', away_team: 'BUF' } as const
const clock = { qtr: 2, quarter_seconds_remaining: 100, total_home_score: 7, total_away_score: 3 } as const
const ball = { posteam: 'BUF', down: 3, ydstogo: 4, yardline_100: 40, home_timeouts_remaining: 2, away_timeouts_remaining: 3 } as const
const statusBody: JsonObject = { type: 'status', ...envelope, ...clock, ...ball, game_phase: 'live' }
const playBody: JsonObject = {
  type: 'play',
  ...envelope,
  ...clock,
  ...ball,
  play_id: 3,
  play_type: 'pass',
  pass_attempt: 1,
  passer_player_id: 'x',
}
const fixtureBody: JsonObject = {
  type: 'fixture',
  ...envelope,
  game_date: '2026-10-04',
  season: 2026,
  season_type: 'REG',
  start_time_us: 1,
}

const eventOf = (body: JsonObject) => {
  const feed = unwrap(nflModule.decode(body))
  if (feed.kind !== 'event' || feed.event.kind === 'tick') throw new Error('no status or play')
  return { ...feed.event, ignored: feed.ignored ?? [] }
}
const fixtureOf = (body: JsonObject) => {
  const feed = unwrap(nflModule.decode(body))
  if (feed.kind !== 'fixture') throw new Error('no fixture')
  return { ...feed.fixture, ignored: feed.ignored ?? [] }
}

describe('fields of a status', () => {
  it.each<[string, JsonObject]>([
    ['home_timeouts_remaining', { home_timeouts_remaining: -1 }],
    ['away_timeouts_remaining', { away_timeouts_remaining: 5 }],
    ['down', { down: 5 }],
    ['ydstogo', { ydstogo: 'ten' }],
    ['yardline_100', { yardline_100: 120 }],
    ['posteam', { posteam: 'SEA' }],
    ['next_play', { next_play: 'dance' }],
    ['under_review', { under_review: 'maybe' }],
    ['injury', { injury: 7 }],
  ])('%s is left unstated where it is bad, and the rest counts', (field, change) => {
    const event = eventOf({ ...statusBody, ...change })
    expect(event).toMatchObject({ unstated: [field], ignored: [field], homeScore: 7, underReview: field === 'under_review' })
  })

  it('are all stated in an ordinary one; timeouts that are absent are not', () => {
    expect(eventOf(statusBody)).toMatchObject({ unstated: [], ignored: [] })
    const { home_timeouts_remaining: _, ...without } = statusBody
    expect(eventOf(without).unstated).toEqual(['home_timeouts_remaining'])
  })

  it.each<[string, JsonObject]>([
    ['quarter', { qtr: 0 }],
    ['clock', { quarter_seconds_remaining: -1 }],
    ['score', { total_home_score: '7' }],
    ['phase', { game_phase: 'delayed' }],
  ])('a bad %s rejects it', (_, change) => {
    expect(nflModule.decode({ ...statusBody, ...change }).ok).toBe(false)
  })
})

describe('fields of a play', () => {
  it.each<[string, JsonObject]>([
    ['yards_gained', { yards_gained: 500 }],
    ['passer_player_id', { passer_player_id: {} }],
    ['lateral_receiving_yards', { lateral_receiving_yards: 'many' }],
    ['complete_pass', { complete_pass: 'yes' }],
    ['play_type', { play_type: 5 }],
  ])('%s is left unstated where it is bad', (field, change) => {
    expect(eventOf({ ...playBody, ...change }).unstated).toEqual([field])
  })

  it.each<[string, readonly string[], JsonObject]>([
    ['a catch', ['yards_gained', 'receiver_player_id', 'passer_player_id'], { play_type: 'pass', pass_attempt: 1, complete_pass: 1 }],
    [
      'a catch without the flag of an attempt',
      ['yards_gained'],
      { play_type: 'pass', complete_pass: 1, passer_player_id: 'q', receiver_player_id: 'r' },
    ],
    ['a run', ['yards_gained', 'rusher_player_id'], { play_type: 'run', rush_attempt: 1 }],
    ['a run for a loss of nothing', [], { play_type: 'run', rush_attempt: 1, yards_gained: 0, rusher_player_id: 'r' }],
    ['a pass that nobody caught', [], { play_type: 'pass', pass_attempt: 1 }],
    ['a cancelled catch', [], { play_type: 'no_play', pass_attempt: 1, complete_pass: 1 }],
    ['a try', [], { play_type: 'pass', pass_attempt: 1, complete_pass: 1, two_point_attempt: 1 }],
    ['a row that is no play', [], { play_type: '', complete_pass: 1 }],
    ['a kickoff', [], { play_type: 'kickoff' }],
  ])('of %s, what statistics need is unstated where it is absent', (_, missing, change) => {
    const absent = Object.fromEntries(
      ['yards_gained', 'passer_player_id', 'receiver_player_id', 'rusher_player_id', 'pass_attempt', 'complete_pass', 'rush_attempt'].map(
        (field) => [field, null],
      ),
    )
    const plain = { touchdown: 0, pass_touchdown: 0, rush_touchdown: 0, td_team: null, sack: 0, two_point_attempt: 0 }
    expect(eventOf({ ...playBody, ...absent, ...plain, ...change }).unstated).toEqual(missing)
  })

  it.each(['cancelled', 'forfeited', 'postponed'])('score and clock of a game that is %s are not read', (phase) => {
    const unread = { total_home_score: null, total_away_score: 'none', qtr: null, quarter_seconds_remaining: null }
    expect(eventOf({ ...statusBody, ...unread, game_phase: phase })).toMatchObject({ phase })
    expect(nflModule.decode({ ...statusBody, ...unread, game_phase: 'suspended' }).ok).toBe(false)
  })

  it.each<[string, JsonObject]>([
    ['desc', { desc: 'a\u0000b' }],
    ['penalty', { penalty: 'x' }],
    ['passer_player_name', { passer_player_name: 'x'.repeat(99) }],
    ['play_id', { play_id: -4 }],
    ['ejected_player_id', { ejected_player_id: [] }],
  ])('%s is ignored where it is bad, and counted', (field, change) => {
    expect(eventOf({ ...playBody, ...change })).toMatchObject({ unstated: [], ignored: [field] })
  })

  it.each<[string, JsonObject]>([
    ['touchdown', { touchdown: 'x' }],
    ['td_team', { td_team: 'SEA' }],
    ['td_player_id', { td_player_id: 7 }],
    ['extra_point_result', { extra_point_result: {} }],
    ['defensive_two_point_conv', { defensive_two_point_conv: 'x' }],
  ])('a bad %s rejects it', (_, change) => {
    expect(nflModule.decode({ ...playBody, ...change }).ok).toBe(false)
  })

  it('has the scorer, laterals, returners and tries of the vocabulary', () => {
    const event = eventOf({
      ...playBody,
      td_player_id: 'a',
      td_player_name: 'A',
      lateral_receiver_player_id: 'b',
      lateral_receiving_yards: 12,
      kickoff_returner_player_id: 'c',
      punt_returner_player_id: 'd',
      fumble_recovery_1_player_id: 'e',
      defensive_two_point_conv: 1,
    })
    expect(event).toMatchObject({
      scorer: { playerId: 'nfl-a', name: 'A' },
      lateralReceiver: { playerId: 'nfl-b' },
      lateralReceivingYards: 12,
      kickoffReturner: { playerId: 'nfl-c' },
      puntReturner: { playerId: 'nfl-d' },
      fumbleRecovery: { playerId: 'nfl-e' },
      defensiveTwoPoint: true,
    })
  })
})

describe('a fixture', () => {
  const player = (n: number, team: string) => ({ player_id: `00-${n}`, team, position: 'WR' })
  it('takes two preseason rosters of 90', () => {
    const players = Array.from({ length: 180 }, (_, n) => player(n, n % 2 === 0 ? 'KC' : 'BUF'))
    expect(fixtureOf({ ...fixtureBody, players }).players).toHaveLength(180)
  })

  it('loses a bad player and a bad line, and nothing else', () => {
    const fixture = fixtureOf({
      ...fixtureBody,
      home_team_name: 'bad\u0007name',
      overtime_rules: 'coin toss',
      home_line_close: 'x',
      players: [player(1, 'KC'), player(2, 'LV'), 'x', player(3, 'BUF')] as never,
      player_lines: [
        { player_id: '00-1', market: 'rec_yds', line: 40.5 },
        { player_id: '00-2', market: 'rec_yds', line: 40.5 },
        { player_id: '00-3', market: 'tackles', line: 4.5 },
        { player_id: '00-3', market: 'rec_yds', line: -2 },
      ],
    })
    expect(fixture.players.map(({ playerId }) => playerId)).toEqual(['nfl-00-1', 'nfl-00-3'])
    expect(fixture.playerLines).toHaveLength(1)
    expect(fixture.home.name).toBe('KC')
    expect(fixture.rules['overtime']).toBe('both-possess')
    expect(new Set(fixture.ignored)).toEqual(
      new Set(['home_team_name', 'overtime_rules', 'home_line_close', 'players[]', 'player_lines[]']),
    )
  })

  it.each<[string, JsonObject, JsonObject]>([
    ['season_type', { season_type: null }, { stage: 'regular' }],
    ['season_type', { season_type: 'HOF' }, { stage: 'regular' }],
    ['season', { season: 'x', game_date: '2027-01-10' }, { season: 2026 }],
    ['season', { season: null }, { season: 2026 }],
    // Half past eight in the evening in the east is the next day in UTC.
    ['game_date', { game_date: '4.10.26', start_time_us: Date.UTC(2026, 9, 5, 0, 30) * 1000 }, { gameDate: '2026-10-04', season: 2026 }],
    ['game_date', { game_date: '2026-13-41', start_time_us: Date.UTC(2026, 9, 4, 17) * 1000 }, { gameDate: '2026-10-04' }],
    ['start_time_us', { start_time_us: 'TBD' }, { startsAtUs: Date.UTC(2026, 9, 4, 18) * 1000 }],
    ['start_time_us', { start_time_us: null }, { startsAtUs: Date.UTC(2026, 9, 4, 18) * 1000 }],
  ])('does without a %s', (field, change, read) => {
    expect(fixtureOf({ ...fixtureBody, ...change })).toMatchObject({ ...read, ignored: [field] })
  })

  it('needs a day or a start', () => {
    expect(nflModule.decode({ ...fixtureBody, game_date: null, start_time_us: null }).ok).toBe(false)
  })

  it('needs two teams', () => {
    expect(nflModule.decode({ ...fixtureBody, away_team: 'KC' }).ok).toBe(false)
  })
})

describe('messages', () => {
  it('that state everything of the present are the statuses that correct nothing', () => {
    const status = eventOf(statusBody)
    const { ignored: _, ...event } = status
    expect(nflModule.isFullState(event)).toBe(true)
    expect(nflModule.isFullState({ ...event, corrects: 's1' })).toBe(false)
    const { ignored: __, ...play } = eventOf(playBody)
    expect(nflModule.isFullState(play)).toBe(false)
    expect(nflModule.isClockState(play)).toBe(false)
    expect(nflModule.isClockState({ kind: 'tick', quarter: 1, quarterSecondsRemaining: 3, playClockSeconds: 1 })).toBe(true)
  })

  it('under one id contradict each other by deciding fields alone', () => {
    const fieldsOf = (change: JsonObject): string => {
      const { ignored: _, ...event } = eventOf({ ...statusBody, ...change })
      return nflModule.decidingFields(event)
    }
    expect(fieldsOf({ down: 1, yardline_100: 3, injury: 1 })).toBe(fieldsOf({}))
    for (const change of [{ total_home_score: 8 }, { qtr: 3 }, { game_phase: 'final' }, { quarter_seconds_remaining: 99 }])
      expect(fieldsOf(change)).not.toBe(fieldsOf({}))
  })
})
