import { topicOf } from '@fairline/contracts'
import type { EventCodec } from '@fairline/contracts'
import type { GameBook, RecordedBook, TradingPolicy } from '@fairline/domain-markets'
import { bookSchemaVersion, decodeBook, defaultTradingPolicy, encodeMoving, encodeStanding, openBook } from '@fairline/domain-markets'
import type { SportModule } from '@fairline/domain-sport'
import type { Json } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import type { StageInput } from '@fairline/runtime-stage'
import type { RestartedStage } from '@fairline/runtime-stage/testing'
import { calculatorLogic } from '../src/calculator-logic.ts'

const standing = '/standing'

const jsonOf = (bytes: Uint8Array | undefined): Json => JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as Json
const bytesOf = (data: Json): Uint8Array => Buffer.from(JSON.stringify(data))

/** A calculator for {@link forgetOnRestart}: its state are the books of its games, every field of the sport's own state among them. */
export const restartedCalculator = <State, Event>(
  module: SportModule<State, Event>,
  codec: EventCodec<Event>,
  policy: TradingPolicy = defaultTradingPolicy,
): RestartedStage => ({
  version: bookSchemaVersion,
  open: () => {
    const logic = calculatorLogic({ module, codec, policy })
    return { partition: logic.open(0), told: () => [logic.closures(), logic.parked().games] }
  },
  read: ({ keys }): ReadonlyMap<string, GameBook<State>> =>
    new Map(
      [...keys.keys()]
        .filter((key) => !key.endsWith(standing))
        .map((key) => {
          const recorded: RecordedBook = { moving: jsonOf(keys.get(key)), standing: jsonOf(keys.get(`${key}${standing}`)) }
          return [key, unwrap(decodeBook(module, bookSchemaVersion, recorded))]
        }),
    ),
  write: (state) => ({
    own: Buffer.from('{}'),
    keys: new Map(
      [...(state as ReadonlyMap<string, GameBook<State>>)].flatMap(([key, book]): readonly (readonly [string, Uint8Array])[] => [
        [key, bytesOf(encodeMoving(module, book))],
        [`${key}${standing}`, bytesOf(encodeStanding(book))],
      ]),
    ),
  }),
  initial: (first) =>
    new Map(
      [...(first as ReadonlyMap<string, GameBook<State>>)].map(([key, { fixture }]) => [
        key,
        openBook(module, module.params, policy, {
          kind: 'fixture',
          fixture,
          source: '',
          eventSeq: 0,
          offset: 0,
          receivedAtUs: 0,
          sentAtUs: 0,
        }).book,
      ]),
    ),
})

/** Fields of a book that no restart can forget so that anybody notices, each with the reason. */
export const sparedOfBooks: Readonly<Record<string, string>> = {
  '*.epoch': 'every game is in its first: the field is there for a rebuild of the topics',
  '*.fixture': 'stands in the record of every state, and a new one is taken with the sport’s state made from it',
  '*.asOfUs': 'the next input states a later one: the normalizer’s time never goes back',
  '*.offset': 'the next input states its own before anything is published',
  '*.kickedOff': 'false after every pass, which has handed the markets over',
  '*.lifted': 'empty after every pass, which has told it',
  '*.markets.*.heldAtEventSeq': 'no market is priced again before an event with a greater number',
  '*.markets.*.type': 'a part of the key',
  '*.markets.*.period': 'a part of the key',
  '*.markets.*.participant': 'a part of the key',
  '*.markets.*.line': 'a part of the key',
}

/** Records of the normalized topic as inputs of a calculator. */
export const calculatorInputs = <State, Event>(
  { sport }: SportModule<State, Event>,
  values: readonly Uint8Array[],
): readonly StageInput[] =>
  values.map((value, offset) => ({
    topic: topicOf(sport, 'normalized'),
    partition: 0,
    record: { offset, key: null, value: Buffer.from(value), timestampMs: 0, headers: {} },
  }))
