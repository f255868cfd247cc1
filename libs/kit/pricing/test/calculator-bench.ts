import { fairline, topicOf } from '@fairline/contracts'
import type { TradingPolicy } from '@fairline/domain-markets'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { PartitionLogic } from '@fairline/runtime-stage'
import type { CalculatorLogic } from '../src/calculator-logic.ts'
import { calculatorLogic } from '../src/calculator-logic.ts'
import type { GameNotice } from '../src/closures.ts'
import type { RecordedInput } from '../src/recompute.ts'
import type { PlayableSport } from './record-game.ts'

/** What a calculator wrote in one pass, by the last part of the topic's name. */
export type PassOutput = ReadonlyMap<string, readonly { readonly key: string; readonly value: Uint8Array | null }[]>

/** A calculator of one partition without a log; it can be stopped and restored from its own state records. */
export class CalculatorBench<State, Event> {
  readonly passes: PassOutput[] = []
  readonly inputs: RecordedInput[] = []
  readonly notices: GameNotice[] = []
  readonly #sport: PlayableSport<State, Event>
  readonly #policy: TradingPolicy
  readonly #states = new Map<string, Uint8Array>()
  #logic: CalculatorLogic
  #partition: PartitionLogic
  #offset = 0

  constructor(sport: PlayableSport<State, Event>, policy: TradingPolicy = defaultTradingPolicy) {
    this.#sport = sport
    this.#policy = policy
    this.#logic = this.#open()
    this.#partition = this.#logic.open(0)
  }

  get logic(): CalculatorLogic {
    return this.#logic
  }

  /** Bytes of the recorded state, over all keys. */
  get stateBytes(): number {
    return [...this.#states.values()].reduce((sum, { length }) => sum + length, 0)
  }

  get stateKeys(): readonly string[] {
    return [...this.#states.keys()].toSorted()
  }

  /** Takes a record of the normalized topic; the pass ends where it asks for it, or where `cut` says so. */
  take(value: Uint8Array, cut = true): void {
    const offset = this.#offset++
    this.inputs.push({ offset, value })
    const record = { offset, key: null, value: Buffer.from(value), timestampMs: 0, headers: {} }
    const applied = this.#partition.apply({ topic: topicOf(this.#sport.module.sport, 'normalized'), partition: 0, record })
    if (applied !== 'continue' || cut) this.flush()
  }

  flush(): void {
    const { outputs, state } = this.#partition.flush()
    this.passes.push(new Map(outputs.map(({ topic, records }) => [topic.slice(topic.indexOf('.') + 1), records as never])))
    for (const { key, state: bytes } of state) {
      if (bytes === null) this.#states.delete(key)
      else this.#states.set(key, bytes)
    }
  }

  /** Goes on as a new process would. */
  restart(): void {
    this.flush()
    this.#logic = this.#open()
    this.#partition = this.#logic.open(0)
    for (const [key, bytes] of this.#states) this.#partition.restore(key, this.#logic.stateVersion, bytes)
  }

  /** The recorded state by key, as another build would find it. */
  get recorded(): ReadonlyMap<string, Uint8Array> {
    return this.#states
  }

  /** Begins with the state that another build has recorded. */
  restore(states: ReadonlyMap<string, Uint8Array>): void {
    for (const [key, bytes] of states) this.#states.set(key, bytes)
    this.restart()
  }

  written(topic: string): readonly { readonly key: string; readonly value: Uint8Array | null }[] {
    return this.passes.flatMap((pass) => pass.get(topic) ?? [])
  }

  get changes(): readonly fairline.v1.OddsChange[] {
    return this.written('odds').map(({ value }) => fairline.v1.OddsChange.decode(value as Uint8Array))
  }

  #open(): CalculatorLogic {
    return calculatorLogic({ module: this.#sport.module, codec: this.#sport.codec, policy: this.#policy }, undefined, (notice) =>
      this.notices.push(notice),
    )
  }
}
