import { fairline } from '@fairline/contracts'
import type { PartitionSnapshot, RestartedStage } from '@fairline/runtime-stage/testing'
import { forgetOnRestart } from '@fairline/runtime-stage/testing'
import type { StageInput } from '@fairline/runtime-stage'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeGame, gameStateVersion, newGame } from './game-state.ts'
import { normalizerLogic } from './normalizer-logic.ts'
import type { AnyRecord } from './testing/any-records.ts'
import { rawBeat, rawEvent, rawRefusal } from './testing/raw-records.ts'
import { anyGames, anyRecord, hasty, topicOfRecord } from './testing/any-records.ts'

const { NormalizerGame, NormalizerPartition } = fairline.v1

interface RecordedNormalizer {
  readonly games: ReadonlyMap<string, fairline.v1.NormalizerGame.$Properties>
  readonly partition: Omit<fairline.v1.NormalizerPartition.$Properties, 'counts'>
  /** Of the partition. */
  readonly counts: ReadonlyMap<string, number>
}

const stage: RestartedStage = {
  version: gameStateVersion,
  open: () => {
    const logic = normalizerLogic('nfl', hasty)
    return { partition: logic.open(0), told: () => [[...logic.counts()].sort(), logic.windows().map(({ held }) => held)] }
  },
  read: ({ keys, own }): RecordedNormalizer => {
    const { counts, timeUs, sources, ...others } = NormalizerPartition.decode(own)
    return {
      games: new Map([...keys].map(([key, bytes]) => [key, NormalizerGame.decode(bytes)])),
      partition: { timeUs, sources, ...others },
      counts: new Map(Object.entries(counts)),
    }
  },
  write: (state): PartitionSnapshot => {
    const { games, partition, counts } = state as RecordedNormalizer
    return {
      keys: new Map([...games].map(([key, game]) => [key, NormalizerGame.encode(game).finish()])),
      own: NormalizerPartition.encode({ ...partition, counts: Object.fromEntries(counts) }).finish(),
    }
  },
  initial: (): RecordedNormalizer => ({
    games: new Map([['', NormalizerGame.decode(encodeGame(newGame()))]]),
    partition: {},
    counts: new Map(),
  }),
}

const record = (value: Buffer, stepMs = 10): AnyRecord => ({ kind: 'event', stepMs, topic: 'raw', valueAt: () => value })

/** What chance seldom brings about in full. */
const stories: readonly (readonly AnyRecord[])[] = [
  // Events that wait, for their predecessors or for their numbering to count, come again with other payloads, and these twice.
  [
    ...[7, 8, 9, 8, 9].map((hash) => record(rawEvent({ seq: 4, hash, atMs: 40 }))),
    ...[7, 8, 9, 8, 9].map((hash) => record(rawEvent({ seq: 5_000_000, hash, eventId: 'far', atMs: 50 }))),
  ],
  // One message with a number too high: what follows looks late, and three of those in a row are the truth.
  [
    record(rawEvent({ seq: 2, fullState: true, sentMs: 20 })),
    record(rawEvent({ seq: 900, fullState: true, atMs: 30, sentMs: 30 })),
    record(rawBeat(4_000)),
    ...[3, 4, 5, 6, 7].map((seq) => record(rawEvent({ seq, fullState: true, atMs: 14_000 + seq, sentMs: 13_000 + seq }))),
    record(rawEvent({ seq: 901, fullState: true, atMs: 15_000, sentMs: 15_000 })),
  ],
  // More ids than are remembered; then the first messages come again.
  [2, 3, 4, 5, 6, 7, 8, 2, 3, 4].map((seq) => record(rawEvent({ seq }))),
  // Refused messages come again, with a number and without.
  [2, 2, 0, 0].map((seq) => record(rawRefusal({ seq }))),
  // Of two records that wait and overlap the first is taken.
  [6, 5, 2, 3].map((seq) => record(rawEvent({ seq, atMs: 60, ...(seq > 4 ? { highRate: true, from: 4 } : {}) }))),
  // A game is over, and closed ten hours later.
  [
    record(rawEvent({ seq: 2, final: true, atMs: 20 })),
    ...[6.5, 10.5].map((hours) => record(rawBeat(hours * 3_600_000))),
    record(rawEvent({ seq: 3, atMs: 11 * 3_600_000 })),
  ],
  // A beat comes again, and one from before it.
  [record(rawBeat(100, { seq: 5 })), record(rawBeat(100, { seq: 5 })), record(rawBeat(90, { seq: 6 }))],
]

/** Two games begin, then anything comes. */
const inputsOf = (anything: readonly AnyRecord[]): readonly StageInput[] => {
  let atMs = 0
  const opening = anyGames.slice(0, 2).map((gameId) => record(rawEvent({ gameId, seq: 1, atMs: 0 }), 0))
  return [...opening, ...anything].map((each, offset) => {
    atMs += each.stepMs
    const value = each.valueAt(atMs, offset)
    return { topic: topicOfRecord(each), partition: 0, record: { offset, key: Buffer.from('nfl-1'), value, timestampMs: 0, headers: {} } }
  })
}

it('a restart that forgets any field of the state is noticed', () => {
  const runs = [...stories, ...fc.sample(fc.array(anyRecord, { minLength: 20, maxLength: 40 }), { seed: 20_261_130, numRuns: 20 })]
  const { unnoticed, unused } = forgetOnRestart(stage, runs.map(inputsOf))
  expect({ unnoticed: [...unnoticed], unused: [...unused] }).toEqual({ unnoticed: [], unused: [] })
}, 60_000)
