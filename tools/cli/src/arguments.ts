import type { Sport } from '@fairline/kernel'
import { isSport, sports } from '@fairline/kernel'
import type { FaultName } from '@fairline/tools-chaos'
import { faultNames } from '@fairline/tools-chaos'
import { cliError } from './errors.ts'

/** A number given on the command line, within [min, max]. */
export const numberArgument =
  (name: string, min: number, max: number) =>
  (text: string): number => {
    const value = Number(text)
    if (text.trim() === '' || !Number.isFinite(value) || value < min || value > max)
      throw cliError('CLI_ARGUMENT_INVALID', `${name} takes a number from ${min} to ${max}, not ${JSON.stringify(text)}.`)
    return value
  }

/** A whole number given on the command line, within [min, max]. */
export const integerArgument =
  (name: string, min: number, max: number) =>
  (text: string): number => {
    const value = numberArgument(name, min, max)(text)
    if (!Number.isInteger(value)) throw cliError('CLI_ARGUMENT_INVALID', `${name} takes a whole number, not ${JSON.stringify(text)}.`)
    return value
  }

/** Where a range of records begins or ends: at an offset of each partition, or at a time in microseconds UTC. */
export interface Boundary {
  readonly kind: 'offset' | 'time'
  readonly value: number
}

const isoTime = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d))?$/

/** An offset (`1042`) or a time (`2026-01-11T18:00:00Z`, or a date in UTC) given on the command line. */
export const boundaryArgument =
  (name: string) =>
  (text: string): Boundary => {
    if (/^\d{1,15}$/.test(text)) return { kind: 'offset', value: Number(text) }
    const ms = isoTime.test(text) ? Date.parse(text) : Number.NaN
    // Date.parse takes the 31st of February for a day in March.
    const isDay = !Number.isNaN(ms) && new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10))
    if (!isDay)
      throw cliError('CLI_ARGUMENT_INVALID', `${name} takes an offset or a time like 2026-01-11T18:00:00Z, not ${JSON.stringify(text)}.`)
    return { kind: 'time', value: ms * 1000 }
  }

/** A sport given on the command line. */
export const sportArgument = (text: string): Sport => {
  if (!isSport(text)) throw cliError('CLI_ARGUMENT_INVALID', `There is no sport ${JSON.stringify(text)}; there are ${sports.join(', ')}.`)
  return text
}

/** How many games of each sport: `nfl=3,nba=2,mlb=2`. */
export const gamesArgument = (text: string): string => {
  for (const part of text.split(',')) {
    const [sport = '', count = ''] = part.split('=')
    sportArgument(sport)
    integerArgument(`--games ${sport}`, 0, 64)(count)
  }
  return text
}

/** The sport that a game id names. */
export const sportOfGame = (gameId: string): Sport => {
  const [prefix = ''] = gameId.split('-')
  if (!isSport(prefix))
    throw cliError('CLI_ARGUMENT_INVALID', `A game id starts with its sport, like nfl-2026011100; got ${JSON.stringify(gameId)}.`)
  return prefix
}

/** Kinds of faults, separated by commas. */
export const faultsArgument = (text: string): readonly FaultName[] =>
  text.split(',').map((part) => {
    const name = faultNames.find((each) => each === part.trim())
    if (name === undefined)
      throw cliError('CLI_ARGUMENT_INVALID', `There is no fault ${JSON.stringify(part)}; \`fairline chaos --list\` names them.`)
    return name
  })
