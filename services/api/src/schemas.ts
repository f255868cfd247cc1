import { sports } from '@fairline/kernel'
import { z } from 'zod'
import { apiMarketStatuses, boardStates } from './freshness.ts'
import { apiProblems } from './problem.ts'

/** Phases of a game. */
export const phases = ['pregame', 'live', 'break', 'final'] as const

const time = z.iso.datetime().describe('UTC')

const score = z.object({
  phase: z.enum(phases),
  home: z.int(),
  away: z.int(),
  clock: z.string().describe('For people: Q3 07:12'),
  situation: z.string().describe('For people: 2nd & 7 at KC 35'),
})

const team = z.object({ id: z.string(), name: z.string(), abbreviation: z.string() })

/** What a game and a board have in common. */
const gameFields = z.object({
  gameId: z.string().meta({ description: 'Sport and id of the game', examples: ['nfl-2016010900'] }),
  sport: z.enum(sports),
  gameDate: z.string().describe("The league's local date"),
  startsAt: time.nullable(),
  home: team.nullable(),
  away: team.nullable(),
  score,
  feed: z.enum(['alive', 'gap', 'silent', 'refused', 'renumbered']).nullable(),
  epoch: z.int(),
  changeSeq: z.int(),
  asOf: time.describe('Newest input that the odds cover'),
  ageMs: z.int().describe('How old that input is'),
  expiresAt: time.describe('Prices hold until then'),
  state: z.enum(boardStates),
})

/** A game in a list and by itself. */
export const gameSchema = gameFields.meta({ id: 'Game' })

/** A market on a board. */
export const marketSchema = z
  .object({
    key: z.string().describe('type[/period][/participant][/line]'),
    type: z.string(),
    period: z.string(),
    participant: z.string().nullable(),
    line: z.number().nullable().describe('In points, home view'),
    main: z.boolean(),
    status: z.enum(apiMarketStatuses),
    reason: z.string(),
    changeSeq: z.int(),
    revision: z.int(),
    prices: z.array(
      z.object({
        selection: z.enum(['home', 'away', 'draw', 'over', 'under', 'yes', 'no']),
        price: z.number().nullable().describe('Decimal odds; null where none is offered'),
        probability: z.number().describe('Fair'),
        result: z.enum(['won', 'lost', 'push', 'void', 'dead-heat']).optional(),
      }),
    ),
  })
  .meta({ id: 'Market' })

/** A game with its markets. Nothing is ACTIVE on it unless `state` is ACTIVE. */
export const boardSchema = gameFields.extend({ throughEventSeq: z.int(), markets: z.array(marketSchema) }).meta({ id: 'Board' })

/** One page of games. */
export const gamesPageSchema = z.object({ games: z.array(gameSchema), nextCursor: z.string().nullable() }).meta({ id: 'GamesPage' })

/** What the sources of a sport say. */
const sportHealthSchema = z
  .object({
    sport: z.enum(sports),
    state: z
      .enum(['alive', 'silent', 'unknown'])
      .describe(
        'silent: the last word of a source is that it does not hear its provider; unknown: no word, or the oldest is older than 5 s',
      ),
    asOf: time.nullable().describe('When the newest word of the worst source and partition was received; null where there is none'),
    ageMs: z.int().nullable().describe('How old that word is'),
  })
  .meta({ id: 'SportHealth' })

/** What the sources of all sports say. */
export const sourcesHealthSchema = z.object({ sports: z.array(sportHealthSchema) }).meta({ id: 'SourcesHealth' })

/** An error. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(apiProblems) as [keyof typeof apiProblems, ...(keyof typeof apiProblems)[]]),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem' })

/** A game, as the API writes it. */
export type GameBody = z.output<typeof gameSchema>

/** The health of a sport, as the API writes it. */
export type SportHealthBody = z.output<typeof sportHealthSchema>

/** A market, as the API writes it. */
export type MarketBody = z.output<typeof marketSchema>

/** A board, as the API writes it. */
export type BoardBody = z.output<typeof boardSchema>
