import type { Fixture } from '@fairline/domain-sport'
import type { FieldReader, Micros } from '@fairline/kernel'
import { ignoring, micros } from '@fairline/kernel'
import type { FieldNotes } from './field-notes.ts'

const maxMicros = Number.MAX_SAFE_INTEGER

/** When and in which part of a season a game is played. */
export type Schedule = Pick<Fixture, 'season' | 'stage' | 'gameDate' | 'startsAtUs'>

/** Eastern standard time is this far behind UTC. No game begins within an hour of midnight there, so summer time changes no date. */
const easternUs = 5 * 3_600_000_000

/** The usual kickoff, 13:00 Eastern standard time, in UTC. */
const usualKickoff = 'T18:00:00Z'

/** A league year begins in March (constitution of the league): games before belong to the season of the year before. */
const firstMonth = 3

const stages = { PRE: 'preseason', REG: 'regular', POST: 'postseason' } as const

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}${usualKickoff}`))

const dateOf = (startsAtUs: Micros): string => new Date((startsAtUs - easternUs) / 1000).toISOString().slice(0, 10)

const seasonOf = (date: string): number => Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < firstMonth ? 1 : 0)

/**
 * Reads when a game is played. Day and start stand in for each other, the day for the season, and a game without a stage is one of the regular season:
 * what is missing or cannot be read is noted and costs no game, unless nothing of day and start can be read.
 */
export const readSchedule = (fields: FieldReader, notes: FieldNotes): Schedule => {
  const free = ignoring(fields, notes)
  const noted = <T>(field: string, value: T | undefined): T | undefined => {
    if (value === undefined && notes.paths?.includes(field) !== true) (notes.paths ??= []).push(field)
    return value
  }
  const statedDate = noted('game_date', free.textOr('game_date', 10))
  const date = statedDate === undefined || isDate(statedDate) ? statedDate : noted<string>('game_date', undefined)
  // The day cannot stand in where it cannot be read either: then the start is due.
  const start = date === undefined ? fields.int('start_time_us', 0, maxMicros) : free.intOr('start_time_us', 0, maxMicros)
  const startsAtUs = micros(noted('start_time_us', start) ?? Date.parse(`${date}${usualKickoff}`) * 1000)
  const gameDate = date ?? dateOf(startsAtUs)
  return {
    season: noted('season', free.intOr('season', 1920, 2200)) ?? seasonOf(gameDate),
    stage: stages[noted('season_type', free.oneOfOr('season_type', ['PRE', 'REG', 'POST'])) ?? 'REG'],
    gameDate,
    startsAtUs,
  }
}
