import type { fairline } from '@fairline/contracts'
import { fairline as wire, headers } from '@fairline/contracts'
import type { AppError, BufferReading, RejectLimit, Sport } from '@fairline/kernel'
import { addAmounts, BufferAccount, noAmount, rejectLimit, timesAmount } from '@fairline/kernel'
import type { ApplyResult, PartitionLogic, PassResult, StageInput, StageRecord } from '@fairline/runtime-stage'
import type { NormalizerErrorCode } from './errors.ts'
import { normalizerError } from './errors.ts'
import type { GameLimits } from './game-limits.ts'
import type { GameState, Incoming, IncomingEvent, MissingRange } from './game-state.ts'
import { closedMark, decodeGame, encodeGame, newGame } from './game-state.ts'
import { beatRecord, commandEvent, gapEvent, providerEvent, refusalEvent, refusedCommand, renumberingEvent } from './normalized-record.ts'
import type { NormalizerOptions } from './normalizer-options.ts'
import { normalizerTopics } from './normalizer-options.ts'
import type { PartitionState } from './partition-state.ts'
import { decodePartition, encodePartition } from './partition-state.ts'
import { readCommand, readRaw } from './read-raw.ts'
import { candidateLimits, dismissCandidates } from './candidates.ts'
import { refuseGame } from './refuse-game.ts'
import { forgetOldest } from './seen-events.ts'
import { takeWaitingEnd } from './renumber-game.ts'
import { heldLimits, stopWaiting, takeEvent, takeRefusal, waitingSinceUs } from './sequence-game.ts'
import type { Acceptance, GameRefusal, Renumbering, SequenceSink } from './sequence-sink.ts'
import { isNewBeat } from './source-beats.ts'

/** A record as it came, for the topics that keep originals. */
interface Original {
  readonly key: string
  readonly value: Buffer | null
  readonly topic: string
  readonly offset: number
}

// Data conditions of single games: they say nothing about this release.
const ordinaryRejects: ReadonlySet<NormalizerErrorCode> = new Set(['NORMALIZER_GAME_CLOSED', 'NORMALIZER_COMMAND_GAME_UNKNOWN'])

const minuteUs = 60_000_000

/** A game that has been over for so long needs to know only its newest event ids. */
const settleDownMs = 6 * 3_600_000

const printable = (text: string): string => text.slice(0, 500).replaceAll(/[^\x20-\x7e]/g, '?')

/** The normalizer's fold over one partition. */
export class NormalizerPartition implements PartitionLogic, SequenceSink {
  private readonly sport: Sport
  private readonly partition: number
  private readonly options: NormalizerOptions
  private readonly topics: ReturnType<typeof normalizerTopics>
  private readonly limit: RejectLimit
  private readonly games = new Map<string, GameState>()
  private readonly touched = new Set<string>()
  /** Games with held events. */
  private readonly waiting = new Set<string>()
  private state: PartitionState = { timeUs: 0, sources: new Map(), counts: new Map() }
  private normalized: StageRecord[] = []
  private dlq: StageRecord[] = []
  private lateRecords: StageRecord[] = []
  private commandResults: StageRecord[] = []
  private gameId = ''
  private source = ''
  private suspendReason: string | undefined
  private readonly window: BufferAccount

  constructor(sport: Sport, partition: number, options: NormalizerOptions) {
    this.sport = sport
    this.partition = partition
    this.options = options
    this.topics = normalizerTopics(sport)
    this.limit = rejectLimit(options.rejectLimit)
    this.window = new BufferAccount(`window/${partition}`)
  }

  get limits(): GameLimits {
    return this.options.limits
  }

  get counts(): ReadonlyMap<string, number> {
    return this.state.counts
  }

  restore(key: string, _version: number, state: Uint8Array): void {
    const game = decodeGame(state)
    this.games.set(key, game)
    if (game.held.size > 0) this.waiting.add(key)
    for (const held of [...game.held.values(), ...game.candidates]) this.held(held)
  }

  restorePartition(_version: number, state: Uint8Array): void {
    this.state = decodePartition(state)
  }

  apply({ topic, record }: StageInput): ApplyResult {
    const { key, value, offset } = record
    if (topic === this.topics.commands) this.takeCommand({ key: String(key), value, topic, offset })
    else this.takeRaw({ key: String(key), value, topic, offset })
    const reason = this.suspendReason
    if (reason === undefined) return 'continue'
    this.suspendReason = undefined
    return { suspend: reason }
  }

  flush(): PassResult {
    const state = [...this.touched].map((key) => {
      const game = this.games.get(key)
      return { key, state: game === undefined ? null : encodeGame(game) }
    })
    const outputs = [
      { topic: this.topics.normalized, records: this.normalized },
      { topic: this.topics.late, records: this.lateRecords },
      { topic: this.topics.dlq, records: this.dlq },
      { topic: this.topics.commandResults, records: this.commandResults },
    ]
    this.touched.clear()
    this.normalized = []
    this.lateRecords = []
    this.dlq = []
    this.commandResults = []
    return { outputs, state, partitionState: encodePartition(this.state) }
  }

  accept(game: GameState, incoming: IncomingEvent, acceptance: Acceptance): void {
    this.normalized.push(providerEvent(this.placeOf(game), incoming, acceptance))
    this.count('accepted')
    if (acceptance.isLate) this.count('accepted_late')
    if (acceptance.firstSeq < incoming.raw.feedSeq) this.count('conflated', incoming.raw.feedSeq - acceptance.firstSeq)
    this.judge(false)
  }

  gap(game: GameState, range: MissingRange): void {
    this.normalized.push(gapEvent(this.placeOf(game), this.source, range))
    this.count('gaps')
  }

  refuse(game: GameState, refusal: GameRefusal): void {
    this.normalized.push(refusalEvent(this.placeOf(game), refusal))
    this.count(`refused.${refusal.stage}`)
  }

  renumber(game: GameState, renumbering: Renumbering): void {
    this.normalized.push(renumberingEvent(this.placeOf(game), renumbering))
    this.count(renumbering.isAdopted ? 'renumberings_adopted' : 'renumberings_doubted')
  }

  refusalDropped(why: 'duplicate' | 'ignored'): void {
    this.count(`refusals_${why}`)
  }

  late(incoming: IncomingEvent): void {
    const error = normalizerError('NORMALIZER_EVENT_LATE', `Sequence ${incoming.raw.feedSeq} of ${incoming.raw.gameId} came too late.`)
    this.lateRecords.push(this.keep(this.originalOf(incoming), error))
    this.count('late')
    this.judge(false)
  }

  duplicate(): void {
    this.count('duplicate')
  }

  held({ value }: Incoming): void {
    this.window.put(1, value.length)
  }

  released({ value }: Incoming): void {
    this.window.drain(1, value.length)
  }

  /** What waits for its predecessors in all games of the partition. */
  windowReading(): BufferReading {
    let held = noAmount
    for (const { held: waiting, heldBytes, candidates } of this.games.values()) {
      held = addAmounts(held, { records: waiting.size + candidates.length, bytes: heldBytes })
      for (const { value } of candidates) held = addAmounts(held, { records: 0, bytes: value.length })
    }
    const perGame = addAmounts(
      { records: heldLimits.events, bytes: heldLimits.bytes },
      { records: candidateLimits.events, bytes: candidateLimits.bytes },
    )
    return this.window.reading(held, timesAmount(perGame, this.games.size))
  }

  reject(code: NormalizerErrorCode, detail: string, incoming: IncomingEvent): void {
    this.rejectRecord(normalizerError(code, detail), this.originalOf(incoming))
  }

  private takeRaw(original: Original): void {
    const read = readRaw(this.sport, original.value)
    if (!read.ok) {
      this.rejectRecord(read.error, original)
      this.closeFor(original, read.error)
      return
    }
    const raw = read.value
    if (raw.receivedAtUs > this.state.timeUs) {
      const beforeUs = this.state.timeUs
      this.state.timeUs = raw.receivedAtUs
      this.passTime(beforeUs)
    }
    if (raw.beat != null) this.takeBeat(raw, raw.beat)
    else this.takeGameRecord(raw, original)
  }

  /** A record that cannot be taken, under the key of a known game: something of that game is unknown. */
  private closeFor({ key }: Original, { code }: AppError): void {
    const game = this.games.get(key)
    if (game === undefined || game.closedAtUs > 0) return
    this.gameId = key
    refuseGame(game, { code, stage: 'normalizer', isClockOnly: false, feedSeq: 0, sentAtUs: 0, source: '' }, this)
    this.noteChange(key, game)
  }

  private takeBeat(raw: fairline.v1.RawRecord, beat: fairline.v1.SourceBeat): void {
    const { source, receivedAtUs } = raw
    const last = this.state.sources.get(source)
    const isSilent = beat.health === wire.v1.SourceHealth.SOURCE_HEALTH_SILENT
    if (!isNewBeat(last, beat, receivedAtUs, isSilent)) {
      this.count('beats_dropped')
      return
    }
    // A silent beat of an adapter that has just started knows neither count nor stamp.
    this.state.sources.set(source, {
      sourceSeq: isSilent ? Math.max(beat.sourceSeq, last?.sourceSeq ?? 0) : beat.sourceSeq,
      providerAliveAtUs: Math.max(beat.providerAliveAtUs, last?.providerAliveAtUs ?? 0),
      receivedAtUs,
    })
    this.normalized.push(beatRecord(source, this.state.timeUs, receivedAtUs, beat))
    this.count('beats')
  }

  private takeGameRecord(raw: fairline.v1.RawRecord, { value, offset }: Original): void {
    const { gameId } = raw
    let game = this.games.get(gameId)
    if (game === undefined) {
      game = newGame()
      this.games.set(gameId, game)
    }
    this.gameId = gameId
    this.source = raw.source
    const record = { raw, value: value as Buffer, offset }
    if (raw.refusal == null) takeEvent(game, { ...record, kind: 'event', event: raw.event as fairline.v1.RawEvent }, this)
    else takeRefusal(game, { ...record, kind: 'refusal', refusal: raw.refusal }, this)
    this.noteChange(gameId, game)
  }

  private takeCommand(original: Original): void {
    const read = readCommand(original.value)
    if (!read.ok) {
      this.rejectRecord(read.error, original)
      return
    }
    const command = read.value
    const game = this.games.get(command.gameId)
    if (game === undefined || !game.hasFixture || game.closedAtUs > 0) {
      this.rejectRecord(normalizerError('NORMALIZER_COMMAND_GAME_UNKNOWN', `Game ${command.gameId} is not open.`), original)
      this.commandResults.push(refusedCommand(command, (game?.closedAtUs ?? 0) > 0 ? 'game-over' : 'game-unknown', this.state.timeUs))
      return
    }
    if (game.commandIds.has(command.commandId)) {
      this.count('commands_duplicate')
      return
    }
    game.commandIds.add(command.commandId)
    if (game.commandIds.size > this.limits.commandIds) game.commandIds.delete(game.commandIds.values().next().value ?? '')
    game.eventSeq++
    this.gameId = command.gameId
    this.normalized.push(commandEvent(this.placeOf(game), command))
    this.count('commands')
    this.noteChange(command.gameId, game)
  }

  /** What the partition's time brings about: windows that are over, games that retire. */
  private passTime(beforeUs: number): void {
    const { timeUs } = this.state
    const windowUs = this.options.windowMs * 1000
    if (this.waiting.size > 0) {
      const due = [...this.waiting]
        .map((gameId) => ({ gameId, sinceUs: waitingSinceUs(this.games.get(gameId) as GameState) }))
        .filter(({ sinceUs }) => sinceUs + windowUs <= timeUs)
        .sort((a, b) => a.sinceUs - b.sinceUs || (a.gameId < b.gameId ? -1 : 1))
      for (const { gameId } of due) this.endWait(gameId, timeUs - windowUs)
    }
    // Looks at all games, so not at every record but when a new minute begins: by data, the same after a restart.
    if (Math.floor(timeUs / minuteUs) > Math.floor(beforeUs / minuteUs)) this.retire()
  }

  private endWait(gameId: string, heldUntilUs: number): void {
    const game = this.games.get(gameId) as GameState
    this.gameId = gameId
    while (waitingSinceUs(game) <= heldUntilUs) {
      this.source = game.held.values().next().value?.raw.source ?? ''
      stopWaiting(game, this)
    }
    this.noteChange(gameId, game)
  }

  private noteChange(gameId: string, game: GameState): void {
    this.touched.add(gameId)
    if (game.held.size > 0) this.waiting.add(gameId)
    else {
      this.waiting.delete(gameId)
      // Nothing is known of it but what was rejected.
      if (!game.hasFixture) this.games.delete(gameId)
    }
  }

  private retire(): void {
    const { timeUs } = this.state
    const { keepFinalMs, keepOpenMs, keepClosedMarkMs } = this.options
    for (const [gameId, game] of this.games) {
      if (game.candidates.length > 0) this.endCandidates(gameId, game)
      const { finalAtUs, closedAtUs } = game
      if (closedAtUs > 0) {
        if (timeUs < closedAtUs + keepClosedMarkMs * 1000) continue
        this.games.delete(gameId)
      } else if (timeUs >= (finalAtUs > 0 ? finalAtUs + keepFinalMs * 1000 : game.lastAtUs + keepOpenMs * 1000)) {
        if (!game.hasFixture) continue
        this.close(gameId, game)
      } else {
        if (finalAtUs === 0 || timeUs < finalAtUs + settleDownMs * 1000 || game.seen.size <= this.limits.seenAfterFinal) continue
        forgetOldest(game, this.limits.seenAfterFinal)
      }
      this.touched.add(gameId)
    }
  }

  private endCandidates(gameId: string, game: GameState): void {
    this.gameId = gameId
    this.source = game.candidates.at(-1)?.raw.source ?? ''
    if (takeWaitingEnd(game, this.state.timeUs, this)) this.noteChange(gameId, game)
  }

  private close(gameId: string, game: GameState): void {
    this.gameId = gameId
    dismissCandidates(game, game.candidates, this)
    this.games.set(gameId, closedMark(game, this.state.timeUs))
    this.waiting.delete(gameId)
    this.count('games_closed')
  }

  private rejectRecord(error: AppError, original: Original): void {
    this.dlq.push(this.keep(original, error))
    this.count(`rejected.${error.code}`)
    if (!ordinaryRejects.has(error.code as NormalizerErrorCode)) this.judge(true)
  }

  private judge(isRejected: boolean): void {
    this.suspendReason ??= this.limit.note(isRejected)
  }

  private keep({ key, value, topic, offset }: Original, error: AppError): StageRecord {
    return {
      key,
      value: value ?? Buffer.alloc(0),
      headers: {
        [headers.reason]: error.code,
        [headers.detail]: printable(error.message),
        [headers.stage]: 'normalizer',
        [headers.position]: `${topic}/${this.partition}/${offset}`,
        [headers.rejectedAtUs]: String(this.state.timeUs),
      },
    }
  }

  private originalOf({ raw, value, offset }: Incoming): Original {
    return { key: raw.gameId, value, topic: this.topics.raw, offset }
  }

  private placeOf({ gameDate, eventSeq }: GameState): Parameters<typeof gapEvent>[0] {
    return { gameId: this.gameId, gameDate, eventSeq, timeUs: this.state.timeUs }
  }

  private count(name: string, by = 1): void {
    this.state.counts.set(name, (this.state.counts.get(name) ?? 0) + by)
  }
}
