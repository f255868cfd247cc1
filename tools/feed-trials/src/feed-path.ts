import type { EventCodec } from '@fairline/contracts'
import type { MarketStatusWord, MarketView, StatusView } from '@fairline/contracts'
import { changeView, fairline, statusView, topicOf } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { GameSummary, SportModule } from '@fairline/domain-sport'
import type { Sport } from '@fairline/kernel'
import type { FeedMessage, IngestSport, JsonLimits } from '@fairline/kit-ingest'
import { createMessageIntake } from '@fairline/kit-ingest'
import { calculatorLogic } from '@fairline/kit-pricing'
import { normalizerLogic } from '@fairline/normalizer/logic'
import type { PartitionLogic, StageOutput } from '@fairline/runtime-stage'

/** A sport whose path is tried. */
export interface TriedSport<State, Event> {
  readonly module: SportModule<State, Event>
  readonly codec: EventCodec<Event>
  readonly ingest: IngestSport<Event>
}

/** A published change, as far as trials look at it. */
export type PublishedChange = ReturnType<typeof changeView>

/** The path of a sport's feed in one process: decode, put in order, price. One partition, no server, no clock. */
export interface FeedPath {
  readonly sport: Sport
  /**
   * Takes a message of the provider and says what became of it: a reason code, `accepted`, `duplicate`, `late`, `waiting` (for its
   * predecessors, or for more of its numbering) or `alive`. A refused one closes the games that it names.
   * @param atMs when it was received
   */
  message(message: Pick<FeedMessage, 'bytes' | 'key' | 'refusal'>, atMs: number, source?: string): string
  /** Takes a record of `<sport>.raw` as it was written; says what was counted for it. */
  raw(key: string, value: Uint8Array): ReadonlyMap<string, number>
  /** Takes a source's beat. */
  beat(source: string, atMs: number, health?: 'alive' | 'silent'): void
  /** Takes an operator's command, which acts once. */
  command(gameId: string, command: PathCommand): void
  /** What the normalizer passed on, in its order. */
  readonly passed: readonly PassedEvent[]
  /** Everything published so far. */
  readonly changes: readonly PublishedChange[]
  /** Every status so far: each extends the prices of its change. */
  readonly extensions: readonly StatusView[]
  /** Latest view of every market of a game. */
  markets(gameId: string): ReadonlyMap<string, MarketView>
  /** Latest score of a game; undefined before its first change. */
  score(gameId: string): GameSummary | undefined
  /** Latest status of every market of a game. */
  statuses(gameId: string): ReadonlyMap<string, MarketStatusWord>
  /** Records that the calculator refused: none, whatever the feed sends. */
  readonly calculatorRejects: readonly string[]
}

/** An event behind the normalizer. */
export interface PassedEvent {
  readonly kind: 'feed' | 'command' | 'gap' | 'refusal' | 'renumbering'
  readonly eventId: string
}

/** What an operator orders. */
export type PathCommand =
  { readonly kind: 'suspend' | 'resume'; readonly types: readonly string[] } | { readonly kind: 'abandon' | 'confirm-final' }

/** Where {@link FeedPath} counts milliseconds from: any full minute. */
export const pathStartUs = 1_768_154_400_000_000

const outcomeNames = /^(accepted|duplicate|late|rejected\..+)$/

const valuesOf = (outputs: readonly StageOutput[], topic: string): readonly Uint8Array[] =>
  outputs.flatMap((output) => (output.topic === topic ? output.records.flatMap(({ value }) => value ?? []) : []))

/** Opens a {@link FeedPath}. */
export const openFeedPath = <State, Event>({ module, codec, ingest }: TriedSport<State, Event>, limits?: JsonLimits): FeedPath => {
  const { sport } = module
  const intake = createMessageIntake(ingest, 1, limits)
  const normalizing = normalizerLogic(sport)
  const normalizer = normalizing.open(0)
  const calculator: PartitionLogic = calculatorLogic({ module, codec, policy: defaultTradingPolicy }).open(0)
  const changes: PublishedChange[] = []
  const calculatorRejects: string[] = []
  const extensions: StatusView[] = []
  const passed: PassedEvent[] = []
  const games = new Map<string, { readonly markets: Map<string, MarketView>; score: GameSummary }>()
  let inputOffset = 0
  let normalizedOffset = 0
  let commands = 0

  const publish = (): void => {
    const { outputs } = calculator.flush()
    for (const value of valuesOf(outputs, topicOf(sport, 'odds'))) {
      const change = changeView(fairline.v1.OddsChange.decode(value))
      changes.push(change)
      const game = games.get(change.gameId) ?? { markets: new Map<string, MarketView>(), score: change.score }
      games.set(change.gameId, game)
      game.score = change.score
      for (const market of change.markets) game.markets.set(market.key, market)
    }
    for (const value of valuesOf(outputs, topicOf(sport, 'status'))) extensions.push(statusView(fairline.v1.GameStatus.decode(value)))
    for (const value of valuesOf(outputs, topicOf(sport, 'calculator.dlq'))) calculatorRejects.push(Buffer.from(value).toString('base64'))
  }
  const take = (topic: 'raw' | 'commands', key: string, value: Uint8Array): ReadonlyMap<string, number> => {
    const before = normalizing.counts()
    const record = { offset: inputOffset++, key: Buffer.from(key), value: Buffer.from(value), timestampMs: 0, headers: {} }
    normalizer.apply({ topic: topicOf(sport, topic), partition: 0, record })
    const { outputs } = normalizer.flush()
    for (const normalized of valuesOf(outputs, topicOf(sport, 'normalized'))) {
      const { event } = fairline.v1.NormalizedRecord.decode(normalized)
      if (event?.detail !== undefined) passed.push({ kind: event.detail, eventId: event.eventId })
      const input = { offset: normalizedOffset++, key: Buffer.from(key), value: Buffer.from(normalized), timestampMs: 0, headers: {} }
      calculator.apply({ topic: topicOf(sport, 'normalized'), partition: 0, record: input })
      publish()
    }
    return new Map([...normalizing.counts()].map(([name, count]) => [name, count - (before.get(name) ?? 0)]))
  }
  return {
    sport,
    changes,
    calculatorRejects,
    extensions,
    passed,
    raw: (key, value) => take('raw', key, value),
    markets: (gameId) => games.get(gameId)?.markets ?? new Map<string, MarketView>(),
    score: (gameId) => games.get(gameId)?.score,
    statuses: (gameId) => new Map([...(games.get(gameId)?.markets ?? [])].map(([key, { status }]) => [key, status])),
    command: (gameId, command) => {
      const types = 'types' in command ? { marketTypes: [...command.types] } : {}
      const action = {
        suspend: { suspend: types },
        resume: { resume: types },
        abandon: { abandon: {} },
        'confirm-final': { confirmFinal: {} },
      }[command.kind]
      const commandId = `trial-${++commands}`
      take(
        'commands',
        gameId,
        fairline.v1.Command.encode({ gameId, commandId, actor: 'trial', issuedAtUs: pathStartUs, ...action }).finish(),
      )
    },
    message: (message, atMs, source = `${sport}-feed/0`) => {
      const read = intake.read({ position: 'trial', ...message }, source, pathStartUs + atMs * 1000)
      if (read.kind === 'reject') {
        for (const { record } of read.refusals) take('raw', record.key?.toString() ?? '', record.value as Uint8Array)
        return read.error.code
      }
      if (read.kind === 'alive') return 'alive'
      const counted = [...take('raw', read.record.key.toString(), read.record.value as Uint8Array)].filter(
        ([name, count]) => count > 0 && outcomeNames.test(name),
      )
      // A message that ends the wait of others is told by its own outcome: the last one counted for it.
      return counted.at(0)?.[0].replace('rejected.', '') ?? 'waiting'
    },
    beat: (source, atMs, health = 'alive') => {
      const beat = { source, sourceSeq: Math.max(0, atMs), providerAliveAtUs: (pathStartUs + atMs * 1000) as never, health }
      const record = intake.beat(beat, pathStartUs + atMs * 1000)
      take('raw', source, record.value as Uint8Array)
    },
  }
}
