import type { Side } from '@fairline/domain-sport'
import type { FieldReader } from '@fairline/kernel'
import type { FieldNotes } from './field-notes.ts'
import { flagOrNoted, intOrIgnored, intOrNoted, noteUnstated, readOrNoted } from './field-notes.ts'
import type { NflNextPlay, NflSituation } from './nfl-event.ts'
import { maxQuarter, nflNextPlays, nflPhases, quarterSeconds } from './nfl-event.ts'
import { phaseRules } from './nfl-phases.ts'
import { readSide, readTeams } from './read-team.ts'

/** Highest score of a side that is believed to be one: twice the highest ever scored in a league game (73 in 1940). */
export const maxScore = 150

/** Every message without bad fields shares this list. */
export const allStated: readonly string[] = []

const timeouts = (fields: FieldReader, field: string, notes: FieldNotes): number => {
  const before = notes.unstated?.length
  const value = intOrNoted(fields, field, 0, 3, notes)
  if (value === undefined && notes.unstated?.length === before) noteUnstated(notes, field)
  return value ?? 0
}

// What a decision about the game states of score and clock is not read.
const intRead = (fields: FieldReader, field: string, min: number, max: number, notes: FieldNotes, isRead: boolean): number =>
  isRead ? fields.int(field, min, max) : (intOrIgnored(fields, field, min, max, notes) ?? min)

// When a game ended is known without the word of the end: where that does not tell, it is as of the last statement.
const intKnown = (fields: FieldReader, field: string, min: number, max: number, notes: FieldNotes, isEnd: boolean): number => {
  if (!isEnd) return fields.int(field, min, max)
  const value = intOrIgnored(fields, field, min, max, notes)
  if (value === undefined) noteUnstated(notes, field)
  return value ?? min
}

/** Score (which decides), and ball and timeouts (which feed prices alone). */
export const readBall = (fields: FieldReader, notes: FieldNotes, isScoreRead = true) => ({
  homeScore: intRead(fields, 'total_home_score', 0, maxScore, notes, isScoreRead),
  awayScore: intRead(fields, 'total_away_score', 0, maxScore, notes, isScoreRead),
  possession: readOrNoted<Side>(fields, 'posteam', notes, readSide),
  down: intOrNoted(fields, 'down', 0, 4, notes) ?? 0,
  yardsToGo: intOrNoted(fields, 'ydstogo', 0, 99, notes) ?? 0,
  yardline100: intOrNoted(fields, 'yardline_100', 0, 100, notes) ?? 0,
  homeTimeouts: timeouts(fields, 'home_timeouts_remaining', notes),
  awayTimeouts: timeouts(fields, 'away_timeouts_remaining', notes),
})

const readNextPlay = (fields: FieldReader, field: string): NflNextPlay | undefined => fields.oneOfOr(field, nflNextPlays)

/** Reads a status. */
export const readSituation = (fields: FieldReader, corrects: string, notes: FieldNotes): NflSituation => {
  const phase = fields.oneOf('game_phase', nflPhases)
  // Who gives a game up often leaves its score and clock out.
  const isRead = !phaseRules[phase].byDecree && phase !== 'abandoned'
  const isEnd = !isRead || phase === 'final'
  const ball = readBall(fields, notes, isRead)
  const nextPlay = readOrNoted(fields, 'next_play', notes, readNextPlay) ?? (ball.down > 0 ? 'scrimmage' : 'none')
  // Nobody plays from scrimmage without the ball.
  if (phase === 'live' && nextPlay === 'scrimmage' && ball.possession === undefined && notes.unstated?.includes('posteam') !== true)
    noteUnstated(notes, 'posteam')
  const underReview = flagOrNoted(fields, 'under_review', notes)
  return {
    kind: 'situation',
    eventId: fields.text('event_id', 96),
    teams: readTeams(fields, notes),
    corrects,
    quarter: intKnown(fields, 'qtr', 1, maxQuarter, notes, isEnd),
    quarterSecondsRemaining: intKnown(fields, 'quarter_seconds_remaining', 0, quarterSeconds, notes, isEnd),
    phase,
    nextPlay,
    possession: ball.possession,
    down: ball.down,
    yardsToGo: ball.yardsToGo,
    yardline100: ball.yardline100,
    homeScore: ball.homeScore,
    awayScore: ball.awayScore,
    homeTimeouts: ball.homeTimeouts,
    awayTimeouts: ball.awayTimeouts,
    // A review that may be on counts as one.
    underReview: underReview || (notes.unstated?.includes('under_review') ?? false),
    injury: flagOrNoted(fields, 'injury', notes),
    unstated: notes.unstated ?? allStated,
  }
}
