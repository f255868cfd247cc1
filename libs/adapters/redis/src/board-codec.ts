import type { GameSummary } from '@fairline/domain-sport'
import type { BoardFold, ChangeView, FeedStateWord, MarketView, OddsPosition, StatusView, TeamsView } from '@fairline/contracts'
import { expiresAtMs } from '@fairline/contracts'
import { redisError } from './redis-errors.ts'

/** A game's head as readers see it. */
export interface GameHead extends OddsPosition {
  readonly sport: string
  readonly score: GameSummary
  readonly teams: TeamsView | undefined
  readonly feed: FeedStateWord | undefined
  /** The game is over: its phase is final. */
  readonly final: boolean
}

/**
 * What a subscriber receives. Changes of one game arrive in order; a hole in `changeSeq` means: read the board again.
 * - `change`: the head's successor;
 * - `status`: the head's change holds longer;
 * - `board`: a whole board was written that no change told leads to, or that holds longer or names the teams: read it where more of it is
 *   needed than its position and validity.
 */
export type BoardMessage =
  | (Omit<ChangeView, 'sentAtUs'> & { readonly kind: 'change' })
  | (StatusView & { readonly kind: 'status' })
  | (StatusView & { readonly kind: 'board' })

/** Hash fields of the head, as pairs for HSET. */
export const headFields = (sport: string, from: OddsPosition & Pick<BoardFold, 'score'>, teams?: TeamsView): string[] => [
  'sport',
  sport,
  'epoch',
  String(from.epoch),
  'change_seq',
  String(from.changeSeq),
  'through_event_seq',
  String(from.throughEventSeq),
  'as_of_us',
  String(from.asOfUs),
  'valid_for_ms',
  String(from.validForMs),
  'game_date',
  from.gameDate,
  'phase',
  from.score.phase,
  'home_score',
  String(from.score.homeScore),
  'away_score',
  String(from.score.awayScore),
  'clock',
  from.score.clock,
  'situation',
  from.score.situation,
  'final',
  from.score.phase === 'final' ? '1' : '0',
  ...(teams === undefined ? [] : ['teams', JSON.stringify(teams)]),
]

/** Reads a head back from HGETALL; undefined where the game is unknown. */
export const headFromFields = (gameId: string, fields: Readonly<Record<string, string>>): GameHead | undefined => {
  if (fields['epoch'] === undefined) return undefined
  const integer = (name: string): number => {
    const value = Number(fields[name])
    if (!Number.isSafeInteger(value))
      throw redisError('REDIS_VALUE_INVALID', `Field ${name} of {${gameId}}:head is not an integer.`, { gameId })
    return value
  }
  const text = (name: string): string => fields[name] ?? ''
  const teams = fields['teams']
  const feed = fields['feed']
  return {
    gameId,
    sport: text('sport'),
    epoch: integer('epoch'),
    changeSeq: integer('change_seq'),
    throughEventSeq: integer('through_event_seq'),
    asOfUs: integer('as_of_us'),
    validForMs: integer('valid_for_ms'),
    gameDate: text('game_date'),
    score: {
      phase: text('phase') as GameSummary['phase'],
      homeScore: integer('home_score'),
      awayScore: integer('away_score'),
      clock: text('clock'),
      situation: text('situation'),
    },
    teams: teams === undefined ? undefined : (JSON.parse(teams) as TeamsView),
    feed: feed === undefined ? undefined : (feed as FeedStateWord),
    final: fields['final'] === '1',
  }
}

/** A market as JSON, fields in one fixed order so that equal markets are equal bytes. */
export const marketJson = (market: MarketView): string =>
  JSON.stringify({
    key: market.key,
    type: market.type,
    period: market.period,
    participant: market.participant,
    line: market.line,
    main: market.main,
    status: market.status,
    reason: market.reason,
    changeSeq: market.changeSeq,
    previousChangeSeq: market.previousChangeSeq,
    revision: market.revision,
    prices: market.prices,
  })

/** Markets from HGETALL, by key. */
export const marketsFromFields = (fields: Readonly<Record<string, string>>): ReadonlyMap<string, MarketView> =>
  new Map(Object.entries(fields).map(([key, json]) => [key, JSON.parse(json) as MarketView]))

/** Whether a market belongs among the results. */
export const isDecided = (market: MarketView): boolean => market.status === 'settled' || market.status === 'cancelled'

/** The message of a change. */
export const changeMessage = (change: ChangeView): string => {
  const { sentAtUs: _, ...rest } = change
  return JSON.stringify({ kind: 'change', ...rest })
}

/** The message of a status. */
export const statusMessage = (status: StatusView): string => JSON.stringify({ kind: 'status', ...status })

/** The message of a whole board: where it stands, not what is on it. */
export const boardNotice = ({ gameId, epoch, changeSeq, asOfUs, validForMs, feed }: BoardFold): string =>
  JSON.stringify({ kind: 'board', gameId, epoch, changeSeq, asOfUs, validForMs, feed })

/** A message as a subscriber gets it. */
export const messageFrom = (json: string): BoardMessage => JSON.parse(json) as BoardMessage

/** Several consecutive changes of one game as one: the last position, and each market's latest version. */
export interface ChangeRun {
  readonly gameId: string
  /** The change that must be the head before: the first one's predecessor. */
  readonly previousChangeSeq: number
  readonly last: ChangeView
  readonly markets: ReadonlyMap<string, MarketView>
  readonly changes: readonly ChangeView[]
}

/** Joins consecutive changes (same game and epoch, each the next of the one before). */
export const joinChanges = (changes: readonly ChangeView[]): ChangeRun => {
  const first = changes[0]
  const last = changes.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('joinChanges needs at least one change')
  const markets = new Map<string, MarketView>()
  for (const change of changes) for (const market of change.markets) markets.set(market.key, market)
  return { gameId: last.gameId, previousChangeSeq: first.changeSeq - 1, last, markets, changes }
}

/** Arguments that the change and board scripts share, after their own ones. */
export const writeArguments = (head: readonly string[], markets: Iterable<MarketView>, messages: readonly ChangeView[]): string[] => {
  const live: string[] = []
  const decided: string[] = []
  const undecided: string[] = []
  for (const market of markets) {
    const json = marketJson(market)
    live.push(market.key, json)
    if (isDecided(market)) decided.push(market.key, json)
    else undecided.push(market.key)
  }
  const told = messages.flatMap((change) => [String(change.epoch), String(change.changeSeq), changeMessage(change)])
  return [
    ...[head.length, live.length, decided.length, undecided.length, told.length].map(String),
    ...head,
    ...live,
    ...decided,
    ...undecided,
    ...told,
  ]
}

/** Milliseconds UTC of expiry, as the scripts take it. */
export const expiryArgument = (from: Pick<OddsPosition, 'asOfUs' | 'validForMs'>): string => String(expiresAtMs(from))
