import { fairline, headers } from '@fairline/contracts'
import type { ApplyResult, PartitionLogic, StageRecord } from '@fairline/runtime-stage'
import { normalizerLogic } from '../normalizer-logic.ts'
import type { NormalizerOptions } from '../normalizer-options.ts'
import { normalizerTopics } from '../normalizer-options.ts'

const topics = normalizerTopics('nfl')

/** What a normalizer wrote. */
export interface Written {
  readonly normalized: readonly fairline.v1.NormalizedRecord[]
  readonly bytes: readonly Uint8Array[]
  readonly dlq: readonly { readonly reason: string; readonly value: Uint8Array; readonly position: string }[]
  readonly late: readonly { readonly reason: string; readonly value: Uint8Array }[]
}

/** A normalizer of one partition without a log; it can be stopped and restored from its own state records. */
export class NormalizerBench {
  private readonly options: Partial<NormalizerOptions>
  private readonly snapshots = new Map<string, Uint8Array>()
  private partitionState: Uint8Array | undefined
  private logic: PartitionLogic
  private offset = 0
  private readonly out = new Map<string, StageRecord[]>()

  /** @param states what an earlier normalizer recorded of its games */
  constructor(options: Partial<NormalizerOptions> = {}, states: ReadonlyMap<string, Uint8Array> = new Map()) {
    this.options = options
    this.logic = normalizerLogic('nfl', options).open(0)
    for (const [key, bytes] of states) this.logic.restore(key, 1, bytes)
  }

  raw(value: Buffer | null): ApplyResult {
    return this.logic.apply({ topic: topics.raw, partition: 0, record: this.record(value) })
  }

  command(value: Buffer): ApplyResult {
    return this.logic.apply({ topic: topics.commands, partition: 0, record: this.record(value) })
  }

  /** Ends the pass and keeps what it wrote. */
  flush(): void {
    const { outputs, state, partitionState } = this.logic.flush()
    for (const { topic, records } of outputs) this.out.set(topic, [...(this.out.get(topic) ?? []), ...records])
    for (const { key, state: bytes } of state) {
      if (bytes === null) this.snapshots.delete(key)
      else this.snapshots.set(key, bytes)
    }
    this.partitionState = partitionState
  }

  /** Ends the pass and goes on as a new process would. */
  restart(): void {
    this.flush()
    this.logic = normalizerLogic('nfl', this.options).open(0)
    if (this.partitionState !== undefined) this.logic.restorePartition(1, this.partitionState)
    for (const [key, bytes] of this.snapshots) this.logic.restore(key, 1, bytes)
  }

  get keys(): readonly string[] {
    return [...this.snapshots.keys()]
  }

  get stateBytes(): number {
    this.flush()
    return [...this.snapshots.values()].reduce((bytes, snapshot) => bytes + snapshot.length, 0)
  }

  /** Events that wait to become the numbering in force. */
  get candidates(): number {
    this.flush()
    return [...this.snapshots.values()].reduce((sum, bytes) => sum + fairline.v1.NormalizerGame.decode(bytes).candidates.length, 0)
  }

  counts(): Readonly<Record<string, number>> {
    return fairline.v1.NormalizerPartition.decode(this.logic.flush().partitionState).counts
  }

  written(): Written {
    this.flush()
    const kept = (topic: string) =>
      (this.out.get(topic) ?? []).map(({ value, headers: found }) => ({
        reason: found?.[headers.reason] ?? '',
        position: found?.[headers.position] ?? '',
        value: value as Uint8Array,
      }))
    const bytes = (this.out.get(topics.normalized) ?? []).map(({ value }) => value as Uint8Array)
    return {
      bytes,
      normalized: bytes.map((value) => fairline.v1.NormalizedRecord.decode(value)),
      dlq: kept(topics.dlq),
      late: kept(topics.late),
    }
  }

  /** Results of commands that reached no calculator. */
  commandResults(): readonly fairline.v1.CommandResult[] {
    this.flush()
    return (this.out.get(topics.commandResults) ?? []).map(({ value }) => fairline.v1.CommandResult.decode(value as Uint8Array))
  }

  private record(value: Buffer | null) {
    return { offset: this.offset++, key: Buffer.from('nfl-1'), value, timestampMs: 0, headers: {} }
  }
}

/**
 * The events of a game in order: `seq`, `first..seq`, `gap a-b`, `command`, `refused seq` (`clock refused seq`), `doubt due/seen` and
 * `renumbered due/seen`; a late one ends in `!`.
 */
export const storyOf = ({ normalized }: Written, gameId = 'nfl-1'): readonly string[] =>
  normalized
    .filter((record) => record.gameId === gameId)
    .map(({ event }) => {
      if (event?.gap != null) return `gap ${event.gap.firstMissingSeq}-${event.gap.lastMissingSeq}`
      if (event?.command != null) return 'command'
      if (event?.refusal != null) return `${event.refusal.clockOnly ? 'clock ' : ''}refused ${event.feedSeq}`
      const numbers = event?.renumbering
      if (numbers != null) return `${numbers.adopted ? 'renumbered' : 'doubt'} ${numbers.dueSeq}/${numbers.seenSeq}`
      const first = event?.conflatedFromSeq ?? 0
      return `${first > 0 ? `${first}..` : ''}${event?.feedSeq}${event?.late === true ? '!' : ''}`
    })
