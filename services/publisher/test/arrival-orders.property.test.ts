import type { BoardMessage } from '@fairline/adapters-redis'
import type { BoardFold, BoardView, ChangeView, MarketView, StatusView } from '@fairline/contracts'
import { comparePositions, expiresAtMs, foldChange, foldStatus } from '@fairline/contracts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BoardDesk } from '../src/redis/board-desk.ts'
import { writeGame } from '../src/redis/write-game.ts'
import type { MemoryBoards } from './memory-boards.ts'
import { createMemoryBoards } from './memory-boards.ts'

/** The games of two partitions. */
const partitionOfGame = { a: 0, b: 0, c: 1 } as const
type GameId = keyof typeof partitionOfGame
const gameIds = Object.keys(partitionOfGame) as readonly GameId[]
const topics = ['odds', 'board', 'status'] as const
type Topic = (typeof topics)[number]

const market = (key: string, changeSeq: number): MarketView => ({
  key,
  type: key,
  period: 'ft',
  participant: '',
  main: true,
  status: 'active',
  reason: '',
  changeSeq,
  previousChangeSeq: 0,
  revision: 0,
  prices: [],
})

/** One pass of the calculator for a game: a change or only a heartbeat, and what goes with it. */
const pass = fc.record({
  kind: fc.constant('pass' as const),
  gameId: fc.constantFrom(...gameIds),
  keys: fc.subarray(['k', 'l', 'm'], { minLength: 1 }),
  hasChange: fc.boolean(),
  hasBoard: fc.boolean(),
  hasStatus: fc.boolean(),
})
const source = { topic: fc.constantFrom(...topics), partition: fc.constantFrom(0, 1) }
const fetch = fc.record({ kind: fc.constantFrom('fetch', 'deliver'), ...source, atMost: fc.constantFrom(1, 2, 100) })
const write = fc.record({ kind: fc.constant('write' as const) })
const restart = fc.record({ kind: fc.constant('restart' as const) })

/** The topics of a sport: what was written, what a fetch has in hand, what was delivered. */
const createLog = () => {
  const records = new Map<string, { readonly gameId: GameId; readonly value: unknown }[]>()
  const inHand = new Map<string, { readonly from: number; readonly to: number; readonly end: number }>()
  const next = new Map<string, number>()
  const truths = new Map<GameId, BoardFold>()
  let nowUs = 1_000_000
  const of = (topic: Topic, partition: number) => {
    const key = `${topic}/${partition}`
    if (!records.has(key)) records.set(key, [])
    return records.get(key) as { readonly gameId: GameId; readonly value: unknown }[]
  }
  return {
    of,
    inHand,
    next,
    truths,
    play: ({ gameId, keys, hasChange, hasBoard, hasStatus }: typeof pass extends fc.Arbitrary<infer P> ? P : never): void => {
      const before = truths.get(gameId)
      const partition = partitionOfGame[gameId]
      nowUs += 1000
      const put = (topic: Topic, value: unknown): void => void of(topic, partition).push({ gameId, value })
      if (hasChange || before === undefined) {
        const changeSeq = (before?.changeSeq ?? 0) + 1
        const change: ChangeView = {
          gameId,
          epoch: 1,
          changeSeq,
          throughEventSeq: changeSeq,
          asOfUs: nowUs,
          validForMs: 5000,
          gameDate: '2016-01-09',
          cause: 'event',
          sentAtUs: 0,
          score: { phase: 'live', homeScore: 0, awayScore: 0, clock: '', situation: '' },
          markets: (before === undefined ? ['k', 'l', 'm'] : keys).map((key) => market(key, changeSeq)),
        }
        truths.set(gameId, foldChange(before, change).fold as BoardFold)
        put('odds', change)
      }
      const fold = truths.get(gameId) as BoardFold
      const { epoch, changeSeq } = fold
      if (hasBoard) put('board', { ...fold, markets: [...fold.markets.values()] } satisfies BoardView)
      if (!hasStatus) return
      const status: StatusView = { gameId, epoch, changeSeq, asOfUs: nowUs + 500, validForMs: 5000, feed: 'alive' }
      truths.set(gameId, foldStatus(fold, status).fold as BoardFold)
      put('status', status)
    },
  }
}

/** A subscriber: applies what follows, and reads the board again where something is missing. */
const createSubscriber = (redis: MemoryBoards) => {
  const folds = new Map<string, BoardFold>()
  const reads = new Map<string, number>()
  const take = (message: BoardMessage): void => {
    const { gameId } = message
    const fold = folds.get(gameId)
    if (message.kind === 'status') {
      const { fold: next } = foldStatus(fold, message)
      if (next !== undefined) folds.set(gameId, next)
      return
    }
    const step = message.kind === 'change' ? foldChange(fold, { ...message, sentAtUs: 0 }) : undefined
    const isMissing = step?.outcome === 'GAP' || (step === undefined && (fold === undefined || comparePositions(message, fold) > 0))
    if (isMissing) {
      reads.set(gameId, (reads.get(gameId) ?? 0) + 1)
      folds.set(gameId, redis.boards.get(gameId) as BoardFold)
    } else if (step?.fold !== undefined) folds.set(gameId, step.fold)
    else if (fold !== undefined && expiresAtMs(message) > expiresAtMs(fold)) {
      folds.set(gameId, { ...fold, asOfUs: message.asOfUs, validForMs: message.validForMs })
    }
  }
  redis.subscribe(take)
  return { folds, reads }
}

type Log = ReturnType<typeof createLog>

const deliver = (desk: BoardDesk, log: Log, topic: Topic, partition: number): void => {
  const key = `${topic}/${partition}`
  const hand = log.inHand.get(key)
  if (hand === undefined) return
  log.inHand.delete(key)
  log.next.set(key, hand.to)
  for (const [index, { value }] of log.of(topic, partition).slice(hand.from, hand.to).entries()) {
    if (topic === 'odds') desk.change(partition, hand.from + index, value as ChangeView)
    else if (topic === 'board') desk.board(partition, value as BoardView, 0)
    else desk.status(partition, value as StatusView)
  }
  if (topic === 'odds') desk.oddsRead(partition, hand.to, hand.end)
}

const request = (log: Log, topic: Topic, partition: number, atMost: number): void => {
  const key = `${topic}/${partition}`
  const from = log.next.get(key) ?? 0
  const end = log.of(topic, partition).length
  // An empty fetch is answered by nothing.
  if (!log.inHand.has(key) && end > from) log.inHand.set(key, { from, to: Math.min(end, from + atMost), end })
}

const writeAll = async (desk: BoardDesk, redis: MemoryBoards): Promise<void> => {
  for (const each of desk.takeWrites()) await writeGame(redis.store, 'nfl', each, () => undefined)
}

/** What a sink has committed: where its reading stands, and from where a restart must read changes. */
type Committed = ReadonlyMap<string, number>

const commit = (desk: BoardDesk, log: Log): Committed => {
  const committed = new Map(log.next)
  for (const partition of [0, 1]) {
    const next = committed.get(`odds/${partition}`) ?? 0
    committed.set(`odds/${partition}`, Math.min(next, desk.restoreOffset(partition) ?? next))
  }
  return committed
}

/** A sink that starts, maybe after one that was killed: the boards of the topic as they lie there, the rest from where it was committed. */
const restartDesk = (log: Log, committed: Committed): BoardDesk => {
  const desk = new BoardDesk()
  log.inHand.clear()
  for (const partition of [0, 1]) {
    const boards = log.of('board', partition)
    const newest = new Map(boards.map(({ gameId, value }) => [gameId, value as BoardView]))
    for (const board of newest.values()) desk.restore(partition, board)
    log.next.set(`board/${partition}`, boards.length)
    for (const topic of ['odds', 'status']) log.next.set(`${topic}/${partition}`, committed.get(`${topic}/${partition}`) ?? 0)
  }
  return desk
}

type Step =
  typeof pass extends fc.Arbitrary<infer P>
    ? P | { kind: 'fetch' | 'deliver'; topic: Topic; partition: number; atMost: number } | { kind: 'write' | 'restart' }
    : never

const play = async (steps: readonly Step[]) => {
  const log = createLog()
  const redis = createMemoryBoards()
  const subscriber = createSubscriber(redis)
  let desk = new BoardDesk()
  let committed: Committed = new Map()
  for (const each of steps) {
    if (each.kind === 'pass') log.play(each)
    else if (each.kind === 'fetch') request(log, each.topic, each.partition, each.atMost)
    else if (each.kind === 'deliver') deliver(desk, log, each.topic, each.partition)
    else if (each.kind === 'restart') desk = restartDesk(log, committed)
    else {
      await writeAll(desk, redis)
      committed = commit(desk, log)
    }
  }
  for (const topic of ['board', 'status', 'odds'] as const)
    for (const partition of [0, 1])
      for (let i = 0; i < 2; i++) {
        deliver(desk, log, topic, partition)
        request(log, topic, partition, 100)
        deliver(desk, log, topic, partition)
      }
  await writeAll(desk, redis)
  return { log, redis, subscriber }
}

const essence = (fold: BoardFold | undefined) =>
  fold && {
    changeSeq: fold.changeSeq,
    expiresAtMs: expiresAtMs(fold),
    markets: [...fold.markets.values()].map((each) => [each.key, each.changeSeq]).sort(),
  }

it('Redis and a subscriber end with the board of the log, in whatever order topics arrive and whenever the sink restarts', async () => {
  const steps = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: pass },
      { weight: 6, arbitrary: fetch },
      { weight: 2, arbitrary: write },
      { weight: 1, arbitrary: restart },
    ),
    {
      minLength: 5,
      maxLength: 60,
    },
  )
  await fc.assert(
    fc.asyncProperty(steps, async (each) => {
      const { log, redis, subscriber } = await play(each)
      for (const [gameId, truth] of log.truths) {
        expect(essence(redis.boards.get(gameId))).toEqual(essence(truth))
        expect(essence(subscriber.folds.get(gameId))).toEqual(essence(truth))
      }
    }),
    { numRuns: 400 },
  )
})

it('without a restart every change is told as a change, and Redis gets one whole board per game', async () => {
  const steps = fc.array(fc.oneof({ weight: 4, arbitrary: pass }, { weight: 8, arbitrary: fetch }, { weight: 2, arbitrary: write }), {
    minLength: 5,
    maxLength: 60,
  })
  await fc.assert(
    fc.asyncProperty(steps, async (each) => {
      const { log, redis, subscriber } = await play(each)
      for (const [gameId, truth] of log.truths) {
        expect(essence(redis.boards.get(gameId))).toEqual(essence(truth))
        expect(subscriber.reads.get(gameId) ?? 0).toBe(0)
        expect(redis.wholes.get(gameId)).toBe(1)
      }
    }),
    { numRuns: 400 },
  )
})
