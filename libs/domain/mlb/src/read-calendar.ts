import type { Fixture } from '@fairline/domain-sport'
import type { FieldReader, IgnoredFields, Micros } from '@fairline/kernel'
import { ignoring } from '@fairline/kernel'
import { noteAbsent } from './read-parts.ts'

/** Words for the stage of a season: ours, and the letters of the league's `gameType`. Exhibitions (spring, all-star) may end level. */
const stages: Readonly<Record<string, Fixture['stage']>> = {
  preseason: 'preseason',
  regular: 'regular',
  postseason: 'postseason',
  S: 'preseason',
  E: 'preseason',
  A: 'preseason',
  R: 'regular',
  F: 'postseason',
  D: 'postseason',
  L: 'postseason',
  W: 'postseason',
  P: 'postseason',
  C: 'postseason',
}

const datePattern = /^\d{4}-\d{2}-\d{2}$/

/**
 * Stage, season and date of a fixture. They decide no market but for the tie of an exhibition: where one cannot be read, its path is noted and it
 * is a game of the regular season, of the day (UTC) on which it starts and of the year of its date.
 */
export const readCalendar = (
  body: FieldReader,
  startsAtUs: Micros,
  ignored: IgnoredFields,
): Pick<Fixture, 'stage' | 'season' | 'gameDate'> => {
  const reader = ignoring(body, ignored)
  const read = <T>(field: string, value: T | undefined): T | undefined => {
    if (value === undefined) noteAbsent(body, field, field, ignored)
    return value
  }
  const stage = read('stage', reader.oneOfOr('stage', Object.keys(stages)))
  const season = read('season', reader.intOr('season', 1871, 2200))
  const stated = read('gameDate', reader.textOr('gameDate', 10))
  const isDate = stated !== undefined && datePattern.test(stated)
  if (stated !== undefined && !isDate) (ignored.paths ??= []).push('gameDate')
  const gameDate = isDate ? stated : new Date(startsAtUs / 1000).toISOString().slice(0, 10)
  return { stage: stages[stage ?? 'regular'] ?? 'regular', season: season ?? Number(gameDate.slice(0, 4)), gameDate }
}
