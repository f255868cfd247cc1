import type { EventCodec, ModelLineage } from '@fairline/contracts'
import { boardToWire, changeToWire, fairline, headers, settlementToWire, statusToWire, stopToWire, topicOf } from '@fairline/contracts'
import type {
  Anomaly,
  Applied,
  BookInput,
  CommandInput,
  CommandOutcome,
  Evaluation,
  GameBook,
  RecordedBook,
  StandingPart,
  TradingPolicy,
} from '@fairline/domain-markets'
import {
  applyBeat,
  applyToBook,
  bookSchemaVersion,
  commandOutcome,
  decodeBook,
  encodeMoving,
  encodeStanding,
  isBoardDue,
  isRetired,
  isSameStanding,
  openBook,
  priceBook,
  readableBookVersions,
  standingPartOf,
} from '@fairline/domain-markets'
import type { SportModule } from '@fairline/domain-sport'
import type { AppError, GameId, Json, RejectLimit, RejectLimitOptions } from '@fairline/kernel'
import { defaultRejectLimit, rejectLimit, unwrap } from '@fairline/kernel'
import type { ApplyResult, PartitionLogic, PassResult, StageInput, StageLogic, StageRecord, StateChange } from '@fairline/runtime-stage'
import type { Closure, GameNotice } from './closures.ts'
import { closuresOf, noticesOf } from './closures.ts'
import { calculatorError } from './errors.ts'
import { GameDescriber } from './game-describer.ts'
import { modelHash } from './model-hash.ts'
import { ParkedGames } from './parked-games.ts'
import type { CalculatorInput } from './read-input.ts'
import { readInput } from './read-input.ts'
import { refusalOf } from './refusal-of.ts'
import { SourceHeartbeats } from './source-heartbeats.ts'

/** What a calculator is made of: a sport, its wire codec, and the trading policy. */
export interface Calculator<State, Event> {
  readonly module: SportModule<State, Event>
  readonly codec: EventCodec<Event>
  readonly policy: TradingPolicy
}

/** A command and its outcome, before the change that puts it in effect has its number. */
interface DecidedCommand {
  readonly gameId: GameId
  readonly commandId: string
  readonly eventSeq: number
  readonly issuedAtUs: number
  readonly decidedAtUs: number
  readonly outcome: CommandOutcome
  /** The game; undefined where it is unknown. Its book has the change of the pass once the pass is priced. */
  readonly game: { readonly book: Pick<GameBook<unknown>, 'epoch' | 'changeSeq'> } | undefined
}

interface OpenGame<State> {
  book: GameBook<State>
  /** The sport's view of the book's state, while it is current. */
  evaluation: Evaluation<State> | undefined
  isChanged: boolean
  /** The standing part of the book as it was last recorded. */
  recorded: StandingPart | undefined
}

/** A calculator as a stage, and what it can say of its games. */
export interface CalculatorLogic extends StageLogic {
  /** What keeps whole games closed now. */
  closures(): readonly Closure[]
  /** Games that are over and kept for their corrections, and the bytes that they take. */
  parked(): { readonly games: number; readonly bytes: number }
}

/** Key of the part of a game's state that holds its fixture and markets; the other part is under the game's id. */
const standingSuffix = '/standing'

const outputNames = [
  'fixtures',
  'stops',
  'odds',
  'settlements',
  'board',
  'status',
  'heartbeat',
  'command-results',
  'anomalies',
  'calculator.dlq',
] as const
type OutputName = (typeof outputNames)[number]

const isCommand = (input: BookInput<unknown>): input is CommandInput =>
  input.kind === 'suspend' || input.kind === 'resume' || input.kind === 'abandon' || input.kind === 'confirm-final'

const utf8 = new TextEncoder()
const text = new TextDecoder()

/**
 * The logic of a calculator: normalized events in; odds, stops, settlements, boards and statuses out. Applies every event it has for a
 * game, prices the game once per pass, and publishes only what changed; a trigger ends the pass at once.
 * @param notify is told of what an operator should know; of a pass that is repeated, more than once
 */
export const calculatorLogic = <State, Event>(
  calculator: Calculator<State, Event>,
  limit: RejectLimitOptions = defaultRejectLimit,
  notify: (notice: GameNotice) => void = () => undefined,
): CalculatorLogic => {
  const { sport } = calculator.module
  const partitions: CalculatorPartition<State, Event>[] = []
  return {
    inputs: [topicOf(sport, 'normalized')],
    stateTopic: topicOf(sport, 'calculator.state'),
    stateVersion: bookSchemaVersion,
    readableStateVersions: readableBookVersions,
    offsetHint: { on: topicOf(sport, 'board'), of: topicOf(sport, 'odds'), header: headers.oddsOffset },
    open: (partition) => {
      const opened = new CalculatorPartition(calculator, partition, rejectLimit(limit), notify)
      partitions.push(opened)
      return opened
    },
    closures: () => closuresOf(partitions.flatMap((each) => [...each.books()])),
    parked: () => ({
      games: partitions.reduce((sum, { parked }) => sum + parked.size, 0),
      bytes: partitions.reduce((sum, { parked }) => sum + parked.bytes, 0),
    }),
  }
}

class CalculatorPartition<State, Event> implements PartitionLogic {
  readonly #calculator: Calculator<State, Event>
  readonly #lineage: ModelLineage
  readonly #describer: GameDescriber
  readonly #games = new Map<GameId, OpenGame<State>>()
  /** Games of which one part is restored. */
  readonly #halves = new Map<GameId, Partial<RecordedBook>>()
  readonly parked: ParkedGames<State, Event>
  /** Games whose boards leave with this pass. */
  readonly #left = new Set<GameId>()
  readonly #heartbeats = new SourceHeartbeats()
  readonly #rejected: StageRecord[] = []
  /** Commands of this pass, in the order of the log, with what became of them. */
  readonly #decided: DecidedCommand[] = []
  readonly #limit: RejectLimit

  readonly #notify: (notice: GameNotice) => void

  constructor(calculator: Calculator<State, Event>, partition: number, limit: RejectLimit, notify: (notice: GameNotice) => void) {
    this.#limit = limit
    this.#notify = notify
    const { module, policy } = calculator
    this.parked = new ParkedGames(module, policy)
    this.#calculator = calculator
    this.#describer = new GameDescriber(module)
    this.#lineage = { inputPartition: partition, modelVersion: module.params.version, modelHash: modelHash(module.params, policy) }
  }

  /** Books of the games that are not over. */
  *books(): Generator<GameBook<State>> {
    for (const { book } of this.#games.values()) yield book
  }

  restore(key: string, version: number, state: Uint8Array): void {
    const isStanding = key.endsWith(standingSuffix)
    const gameId = (isStanding ? key.slice(0, -standingSuffix.length) : key) as GameId
    const part = JSON.parse(text.decode(state)) as Json
    const { moving, standing } = { ...this.#halves.get(gameId), ...(isStanding ? { standing: part } : { moving: part }) }
    if (moving === undefined || standing === undefined) {
      this.#halves.set(gameId, isStanding ? { standing: part } : { moving: part })
      return
    }
    this.#halves.delete(gameId)
    const book = unwrap(decodeBook(this.#calculator.module, version, { moving, standing }))
    if (book.boardLeft) this.parked.put(gameId, book)
    else this.#games.set(gameId, opened(book))
  }

  restorePartition(): void {
    // Nothing belongs to the partition as a whole: its positions are the stage's.
  }

  apply({ topic, partition, record }: StageInput): ApplyResult {
    const { module, policy } = this.#calculator
    const read = record.value === null ? undefined : readInput(this.#calculator.codec, record.value, record.offset)
    if (read?.ok !== true) {
      const error = read?.error ?? calculatorError('CALCULATOR_RECORD_UNREADABLE', 'The record has no value.')
      const rejected = this.#reject(error, `${topic}/${partition}/${record.offset}`, record.key?.toString('utf8') ?? '', record.value)
      const refusal = record.value === null ? undefined : refusalOf(record.value, record.offset)
      const refused = refusal === undefined ? undefined : this.#gameOf(refusal.gameId)
      if (refusal === undefined || refused === undefined) return rejected
      const taken = this.#take(refused, applyToBook(module, module.params, policy, refused.book, refusal.input))
      return rejected === 'continue' ? taken : rejected
    }
    const input = read.value
    if (input.kind === 'beat') return this.#beat(input)
    const game = this.#gameOf(input.gameId)
    if (game !== undefined) {
      this.#limit.note(false)
      const applied = applyToBook(module, module.params, policy, game.book, input.input)
      const { fixture: outcome } = applied
      if (outcome !== undefined) this.#notify({ kind: 'fixture', gameId: input.gameId, eventSeq: applied.book.eventSeq, outcome })
      this.#decide(input, game, applied.book)
      return this.#take(game, applied)
    }
    if (input.input.kind === 'fixture') {
      const { book, evaluation } = openBook(module, module.params, policy, input.input)
      this.#games.set(input.gameId, { ...opened(book), evaluation, isChanged: true, recorded: undefined })
      return 'cut'
    }
    this.#decide(input)
    return this.#reject(
      calculatorError('CALCULATOR_GAME_UNKNOWN', `Game ${input.gameId} is not open.`),
      `${topic}/${partition}/${record.offset}`,
      input.gameId,
      record.value,
    )
  }

  flush(): PassResult {
    const outputs = new Map<OutputName, StageRecord[]>(outputNames.map((name) => [name, []]))
    const put = (name: OutputName, key: string, value: Uint8Array | null): void => {
      outputs.get(name)?.push({ key, value })
    }
    const state: StateChange[] = []
    for (const [gameId, game] of this.#games) {
      const boardBefore = game.book.boardAsOfUs
      const isPublished = game.isChanged && this.#price(gameId, game, put)
      this.#tellStatus(gameId, game, isPublished, put)
      const isDescribed = this.#describe(gameId, game, put)
      if (game.isChanged || isDescribed || game.book.boardAsOfUs !== boardBefore) state.push(...this.#stateOf(gameId, game))
      game.isChanged = false
      // A change in the same pass brought the board back.
      if (!game.book.boardLeft) continue
      if (this.#left.has(gameId)) put('board', gameId, null)
      this.#games.delete(gameId)
      if (!isRetired(game.book)) {
        this.parked.put(gameId, game.book)
        continue
      }
      put('fixtures', gameId, null)
      state.push({ key: gameId, state: null }, { key: `${gameId}${standingSuffix}`, state: null })
    }
    this.#left.clear()
    outputs.get('heartbeat')?.push(...this.#heartbeats.take(this.books()))
    for (const decided of this.#decided.splice(0)) put('command-results', decided.gameId, this.#resultOf(decided))
    outputs.get('calculator.dlq')?.push(...this.#rejected.splice(0))
    const { sport } = this.#calculator.module
    return {
      outputs: [...outputs]
        .filter(([, records]) => records.length > 0)
        .map(([name, records]) => ({ topic: topicOf(sport, name), records })),
      state,
      partitionState: utf8.encode('{}'),
    }
  }

  #stateOf(gameId: GameId, game: OpenGame<State>): readonly StateChange[] {
    const moving = { key: gameId, state: utf8.encode(JSON.stringify(encodeMoving(this.#calculator.module, game.book))) }
    if (game.recorded !== undefined && isSameStanding(game.recorded, game.book)) return [moving]
    game.recorded = standingPartOf(game.book)
    return [moving, { key: `${gameId}${standingSuffix}`, state: utf8.encode(JSON.stringify(encodeStanding(game.book))) }]
  }

  #take(game: OpenGame<State>, applied: Applied<State>): ApplyResult {
    if (applied.evaluation !== undefined || applied.book.sport !== game.book.sport) game.evaluation = applied.evaluation
    game.isChanged ||= applied.book !== game.book
    game.book = applied.book
    return applied.trigger ? 'cut' : 'continue'
  }

  #decide(
    { gameId, commandId, input }: Extract<CalculatorInput<Event>, { readonly kind: 'game' }>,
    game?: OpenGame<State>,
    after?: GameBook<State>,
  ): void {
    if (commandId === undefined || !isCommand(input)) return
    const { eventSeq, sentAtUs: issuedAtUs, receivedAtUs: decidedAtUs } = input
    const allTypes = this.#calculator.module.markets.map(({ type }) => type)
    const outcome: CommandOutcome =
      game === undefined || after === undefined
        ? { kind: 'refused', reason: 'game-unknown' }
        : commandOutcome(input, game.book, after, allTypes)
    this.#decided.push({ gameId, commandId, eventSeq, issuedAtUs, decidedAtUs, outcome, game })
  }

  #resultOf({ gameId, commandId, eventSeq, issuedAtUs, decidedAtUs, outcome, game }: DecidedCommand): Uint8Array {
    // A stop that another one in this pass has made already is in effect with the change of the pass, not before.
    const { epoch = 0, changeSeq = 0 } = game?.book ?? {}
    return fairline.v1.CommandResult.encode({
      commandId,
      gameId,
      eventSeq,
      issuedAtUs,
      decidedAtUs,
      ...(outcome.kind === 'refused' ? { refusal: { reason: outcome.reason } } : { effect: { epoch, changeSeq } }),
    }).finish()
  }

  /** The game by its id; one that was parked is opened again. */
  #gameOf(gameId: GameId): OpenGame<State> | undefined {
    const open = this.#games.get(gameId)
    if (open !== undefined) return open
    const book = this.parked.take(gameId)
    if (book === undefined) return undefined
    const game = opened(book)
    this.#games.set(gameId, game)
    return game
  }

  #beat({ beat, heardAtUs, ageUs }: Extract<CalculatorInput<Event>, { readonly kind: 'beat' }>): ApplyResult {
    let result: ApplyResult = 'continue'
    this.#heartbeats.note({ source: beat.source, offset: beat.offset, heardAtUs, ageUs, isSilent: beat.isSilent })
    for (const gameId of this.parked.dueAt(beat.receivedAtUs)) this.#gameOf(gameId)
    const { module, policy } = this.#calculator
    for (const [gameId, game] of this.#games) {
      if (this.#take(game, applyBeat(module, module.params, policy, game.book, beat)) === 'cut') result = 'cut'
      else if (isBoardDue(game.book, policy, beat.receivedAtUs)) {
        game.book = { ...game.book, boardLeft: true }
        game.isChanged = true
        this.#left.add(gameId)
        // What comes after it finds the game as its state says, however the pass would have been cut.
        result = 'cut'
      }
    }
    return result
  }

  /** Prices a game; whether a change went out. */
  #price(gameId: GameId, game: OpenGame<State>, put: (name: OutputName, key: string, value: Uint8Array | null) => void): boolean {
    const { module, policy } = this.#calculator
    const priced = priceBook(module, module.params, policy, game.book, game.evaluation)
    game.book = priced.book
    for (const anomaly of priced.anomalies) put('anomalies', gameId, anomalyRecord(game.book, anomaly))
    if (priced.publication === undefined) return false
    const { change, stops, settlements, withBoard } = priced.publication
    for (const notice of noticesOf(game.book, stops)) this.#notify(notice)
    for (const note of stops) put('stops', gameId, fairline.v1.StopRecord.encode(stopToWire(change, note)).finish())
    put('odds', gameId, fairline.v1.OddsChange.encode(changeToWire(change, this.#lineage)).finish())
    for (const note of settlements) put('settlements', gameId, fairline.v1.SettlementRecord.encode(settlementToWire(change, note)).finish())
    if (withBoard) put('board', gameId, this.#boardOf(game, change.asOfUs))
    return true
  }

  /** Publishes fixture, players and catalogue where they are not known as they are; whether it did. */
  #describe(gameId: GameId, game: OpenGame<State>, put: (name: OutputName, key: string, value: Uint8Array | null) => void): boolean {
    const { book } = game
    if (book.described === this.#describer.version || book.boardLeft) return false
    game.book = { ...book, described: this.#describer.version }
    put('fixtures', gameId, this.#describer.describe(book))
    return true
  }

  /** Says that the latest change is as fresh as the newest heartbeat of the game's own source, or as itself where it is of this pass. */
  #tellStatus(
    gameId: GameId,
    game: OpenGame<State>,
    isPublished: boolean,
    put: (name: OutputName, key: string, value: Uint8Array | null) => void,
  ): void {
    const { book } = game
    const heartbeat = this.#heartbeats.newestAlive(book.source)
    if (heartbeat === undefined || book.phase === 'final' || book.changeSeq === 0) return
    const { policy } = this.#calculator
    const asOfUs = isPublished ? Math.max(heartbeat.heardAtUs, book.asOfUs) : heartbeat.heardAtUs
    // While the feed leaves something open its status says so, and extends nothing.
    const validForMs = book.feed === 'alive' ? policy.validForMs : 0
    put('status', gameId, fairline.v1.GameStatus.encode(statusToWire(book, asOfUs, validForMs, heartbeat.offset)).finish())
    const intervalMs = book.boardSeq === book.changeSeq ? policy.boardRefreshMs : policy.boardIntervalMs
    if (asOfUs - book.boardAsOfUs < intervalMs * 1000) return
    game.book = { ...book, boardSeq: book.changeSeq, boardAsOfUs: asOfUs }
    put('board', gameId, this.#boardOf(game, asOfUs))
  }

  #boardOf(game: OpenGame<State>, asOfUs: number): Uint8Array {
    const { module, policy } = this.#calculator
    return fairline.v1.Board.encode(boardToWire(game.book, module.summary(game.book.sport), asOfUs, policy.validForMs)).finish()
  }

  #reject(error: AppError, position: string, key: string, value: Uint8Array | null): ApplyResult {
    this.#rejected.push({
      key,
      value,
      headers: {
        [headers.reason]: error.code,
        [headers.detail]: error.message,
        [headers.stage]: 'calculator',
        [headers.position]: position,
      },
    })
    const reason = this.#limit.note(true)
    return reason === undefined ? 'continue' : { suspend: reason }
  }
}

const opened = <State>(book: GameBook<State>): OpenGame<State> => ({
  book,
  evaluation: undefined,
  isChanged: false,
  recorded: standingPartOf(book),
})

/** An anomaly for people: JSON, read in consoles and by alerts, never by code of the path. */
const anomalyRecord = (book: GameBook<unknown>, anomaly: Anomaly): Uint8Array =>
  utf8.encode(
    JSON.stringify({
      gameId: book.fixture.gameId,
      eventSeq: book.eventSeq,
      asOfUs: book.asOfUs,
      marketKey: anomaly.market.key,
      code: anomaly.code,
      detail: anomaly.detail,
    }),
  )
