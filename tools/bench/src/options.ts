import { parseArgs } from 'node:util'
import { benchError } from './errors.ts'

/** A load that a round measures: a rate, or the search of the highest. */
export type LevelName = number | 'max'

/** What a bench run was asked for. */
export interface BenchOptions {
  readonly rounds: number
  readonly seconds: number
  readonly levels: readonly LevelName[]
  readonly games: number
  readonly speed: number
  /** No round begins that would not end within so many minutes; the first always does. */
  readonly minutes: number
  readonly isJson: boolean
  /** File that the report is written to. */
  readonly out: string | undefined
  /** Folder that the services write their CPU profiles to. */
  readonly profile: string | undefined
}

/** Text of `--help`. */
export const usage = `Measures the NFL path on real servers: feed, ingest, normalizer, odds, publisher, partner.

Usage: npm run bench -- [--rounds N] [--seconds N] [--levels 1000,10000,max] [--games N] [--speed N]
                       [--minutes N] [--json] [--out FILE] [--profile DIR]
  --rounds   rounds over all levels; medians are told (default 3)
  --seconds  measured seconds of a level (default 8)
  --levels   messages per second, and max for the highest rate without a growing lag (default 1000,10000,max)
  --games    games that share the messages (default 8)
  --speed    how much faster than the clock the games go on (default 10)
  --minutes  start no round that would end later than this (default 6)
  --json     print everything measured as JSON instead of tables
  --out      also write the tables as Markdown, for example docs/benchmarks.md
  --profile  write a CPU profile of each service to a folder; costs time, so the figures are not to be kept`

const numberIn = (name: string, text: string, min: number, max: number): number => {
  const value = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || value < min || value > max)
    throw benchError('BENCH_ARGUMENT_INVALID', `--${name} takes a number from ${min} to ${max}, not ${text}.`)
  return value
}

const wholeIn = (name: string, text: string, min: number, max: number): number => {
  const value = numberIn(name, text, min, max)
  if (!Number.isInteger(value)) throw benchError('BENCH_ARGUMENT_INVALID', `--${name} takes a whole number, not ${text}.`)
  return value
}

/** Reads the command line; undefined where help was asked for. */
export const parseOptions = (args: readonly string[]): BenchOptions | undefined => {
  const options = {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '8' },
    levels: { type: 'string', default: '1000,10000,max' },
    games: { type: 'string', default: '8' },
    speed: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '6' },
    json: { type: 'boolean', default: false },
    out: { type: 'string' },
    profile: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const
  const parse = () => {
    try {
      return parseArgs({ args: [...args], options, strict: true }).values
    } catch (caught) {
      throw benchError('BENCH_ARGUMENT_INVALID', `${(caught as Error).message.split('. ')[0]}.`, undefined, caught)
    }
  }
  const values = parse()
  if (values.help) return undefined
  return {
    rounds: wholeIn('rounds', values.rounds, 1, 20),
    seconds: wholeIn('seconds', values.seconds, 2, 600),
    levels: values.levels.split(',').map((text) => (text === 'max' ? text : wholeIn('levels', text, 100, 200_000))),
    games: wholeIn('games', values.games, 1, 16),
    speed: numberIn('speed', values.speed, 0.1, 100),
    minutes: numberIn('minutes', values.minutes, 1, 600),
    isJson: values.json,
    out: values.out,
    profile: values.profile,
  }
}
