import type { ClickHouse } from '@fairline/adapters-clickhouse'
import type { BoardStore, SourceWord } from '@fairline/adapters-redis'
import type { GuardOutcome, LogTransaction, TransactionalLog, WrittenEnd } from '@fairline/contracts'
import { fairline, headers, partnerPositionTopic } from '@fairline/contracts'
import { AppError, manualClock } from '@fairline/kernel'
import { createMetrics } from '@fairline/runtime-service'
import type { MemoryClient } from '@fairline/runtime-stage/testing'
import { MemoryCluster } from '@fairline/runtime-stage/testing'
import { describe, expect, it } from 'vitest'
import { clickhouseSink } from '../src/clickhouse/clickhouse-sink.ts'
import { publisherMetrics } from '../src/metrics.ts'
import { positionPartition, positionRecords } from '../src/partner/partner-positions.ts'
import { partnerSink, partnerTransactionalId } from '../src/partner/partner-sink.ts'
import { redisSink } from '../src/redis/redis-sink.ts'
import { SinkBuffer } from '../src/sink-buffer.ts'
import type { Sink, SinkContext } from '../src/sink.ts'

const { Board, Heartbeat, MarketStatus, OddsChange, Selection, SourceHealth } = fairline.v1
const names = ['odds', 'board', 'stops', 'status', 'heartbeat', 'settlements', 'normalized'] as const
const partitions = [0, 1]
const metrics = createMetrics().open(publisherMetrics)
const health = { working: () => undefined, failing: () => undefined }

const change = (gameId: string, changeSeq: number): Buffer =>
  Buffer.from(
    OddsChange.encode({
      gameId,
      changeSeq,
      epoch: 1,
      asOfUs: changeSeq,
      validForMs: 5000,
      gameDate: changeSeq % 2 === 0 ? '2026-01-01' : '2026-01-02',
      markets: [
        {
          marketKey: 'moneyline/ft',
          status: MarketStatus.MARKET_STATUS_ACTIVE,
          changeSeq,
          prices: [{ selection: Selection.SELECTION_HOME }],
        },
      ],
    }).finish(),
  )

const newCluster = (suffix: string): MemoryCluster => {
  const cluster = new MemoryCluster()
  for (const name of names) cluster.createTopic(`mlb.${name}${suffix}`, partitions.length)
  cluster.createTopic(partnerPositionTopic, 3)
  return cluster
}

const write = async (cluster: MemoryCluster, partition: number, gameId: string, from: number, to: number): Promise<void> => {
  const producer = await cluster.connect().log.producer()
  for (let seq = from; seq <= to; seq++)
    await producer.send('mlb.odds', partition, [{ key: gameId, value: change(gameId, seq), timestampMs: seq }])
}

const contextOf = (client: MemoryClient): SinkContext => ({
  sport: 'mlb',
  environment: 'local',
  shard: 0,
  partitions,
  log: client.log,
  clock: manualClock(1),
  metrics,
  buffers: { redis: new SinkBuffer('redis'), clickhouse: new SinkBuffer('clickhouse'), partner: new SinkBuffer('partner') },
  progressIntervalMs: 1,
})

const until = async (what: string, holds: () => boolean): Promise<void> => {
  const deadline = Date.now() + 5000
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`${what}: not within 5 s`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

/** Clients of one process over several clusters, which die together at their n-th operation. */
const mortal = (clusters: readonly MemoryCluster[], diesAt: number, when: 'before' | 'after'): readonly MemoryClient[] => {
  let operations = 0
  const clients: MemoryClient[] = clusters.map((cluster) =>
    cluster.connect((_operation, moment) => {
      if (moment === when && ++operations === diesAt) for (const client of clients) client.kill()
    }),
  )
  return clients
}

/** Runs a sink until it dies or `holds`; true where it died. */
const runUntil = async (sink: Sink, holds: () => boolean): Promise<boolean> => {
  let died = false
  try {
    const open = await sink.open(health)
    open.done.catch(() => (died = true))
    await until('the sink has died or is done', () => died || holds())
    if (!died) await open.close()
  } catch (caught) {
    if (AppError.from(caught).code !== 'MEMORY_CLIENT_DEAD') throw caught
    died = true
  }
  return died
}

/** Kills a sink at every one of its operations in turn, restarts it each time, and checks what is left behind. */
const killEverywhere = async (round: (diesAt: number, when: 'before' | 'after') => Promise<boolean>): Promise<number> => {
  let kills = 0
  for (const when of ['before', 'after'] as const) for (let diesAt = 1; await round(diesAt, when); diesAt++) kills++
  return kills
}

describe('partner sink', () => {
  it('copies every record once and in order, whichever of its operations a kill hits', async () => {
    const kills = await killEverywhere(async (diesAt, when) => {
      const [ours, theirs] = [newCluster(''), newCluster('.v1')]
      await write(ours, 0, 'a', 1, 4)
      await write(ours, 1, 'b', 1, 2)
      const producer = await ours.connect().log.producer()
      await producer.send('mlb.settlements', 1, [{ key: 'b', value: Buffer.from('settlement'), timestampMs: 1 }])
      const received = (partition: number) =>
        theirs
          .committedRecords('mlb.odds.v1', partition)
          .map(({ key, value }) => `${key?.toString()} ${OddsChange.decode(value ?? Buffer.alloc(0)).changeSeq}`)
      const holds = (last: string) => () => received(0).includes(last)
      const start = ([log, outside]: readonly MemoryClient[]) =>
        partnerSink(contextOf(log as MemoryClient), { outside: (outside as MemoryClient).log, paceMs: 0 })
      const fifth = new Promise<void>((resolve) => setImmediate(resolve)).then(() => write(ours, 0, 'a', 5, 5))
      const died = await runUntil(start(mortal([ours, theirs], diesAt, when)), holds('a 5'))
      await fifth
      await write(ours, 1, 'b', 3, 3)
      await write(ours, 0, 'a', 6, 6)
      await runUntil(start(mortal([ours, theirs], Number.POSITIVE_INFINITY, 'after')), () => holds('a 6')() && received(1).includes('b 3'))
      expect(received(0)).toEqual(['a 1', 'a 2', 'a 3', 'a 4', 'a 5', 'a 6'])
      expect(received(1)).toEqual(['b 1', 'b 2', 'b 3'])
      expect(theirs.committedRecords('mlb.settlements.v1', 1)).toHaveLength(1)
      // Also where nothing came after what a sink had delivered when it died.
      const admin = await ours.connect().log.admin()
      expect(await admin.committed('publisher.mlb.partner', 'mlb.settlements')).toContainEqual(
        expect.objectContaining({ partition: 1, offset: 1 }),
      )
      return died
    })
    expect(kills).toBeGreaterThan(20)
  }, 30_000)
})

describe('boards at the partner', () => {
  /** Writes transactions of two partitions: two changes of game `a` in partition 0, one of game `b` in partition 1; and boards with hints. */
  const stageOn = async (ours: MemoryCluster) => {
    const writer = await ours.connect().log.transactional('stage')
    /** Where the odds of each partition ended after so many transactions. */
    const ended: (readonly number[])[] = [[0, 0]]
    const send = async (writes: Parameters<LogTransaction['send']>[0]): Promise<readonly WrittenEnd[]> => {
      const transaction = await writer.begin()
      const ends = await transaction.send(writes)
      await transaction.commit()
      return ends
    }
    return {
      odds: async (): Promise<void> => {
        const n = ended.length
        const of = (gameId: string, ...seqs: readonly number[]) =>
          seqs.map((seq) => ({ key: gameId, value: change(gameId, seq), timestampMs: seq }))
        const ends = await send([
          { topic: 'mlb.odds', partition: 0, records: of('a', 2 * n - 1, 2 * n) },
          { topic: 'mlb.odds', partition: 1, records: of('b', n) },
        ])
        ended.push(ends.map(({ end }) => end))
      },
      /** The boards as a transaction left them, in one that comes later. */
      boards: async (n: number): Promise<void> => {
        const of = (gameId: string, partition: number, changeSeq: number) => ({
          topic: 'mlb.board',
          partition,
          records: [
            {
              key: gameId,
              value: Buffer.from(Board.encode({ gameId, changeSeq, epoch: 1 }).finish()),
              timestampMs: changeSeq,
              headers: { [headers.oddsOffset]: String(ended[n]?.[partition]) },
            },
          ],
        })
        await send([of('a', 0, 2 * n), of('b', 1, n)])
      },
    }
  }

  /** What the boards of a partition say, judged: none begins behind the change after it; how many changes their readers would drop. */
  const judge = (theirs: MemoryCluster, partition: number): readonly number[] => {
    const odds = theirs.committedRecords('mlb.odds.v1', partition).map(({ offset, value }) => ({
      offset,
      changeSeq: OddsChange.decode(value ?? Buffer.alloc(0)).changeSeq,
    }))
    return theirs.committedRecords('mlb.board.v1', partition).map(({ value, headers: found }) => {
      const { changeSeq, oddsOffset } = Board.decode(value ?? Buffer.alloc(0))
      expect(found).toEqual({})
      const next = odds.find((each) => each.changeSeq === changeSeq + 1)
      expect(oddsOffset, `board ${changeSeq} of partition ${partition}`).toBeLessThanOrEqual(next?.offset ?? Infinity)
      return odds.filter((each) => each.offset >= oddsOffset && each.changeSeq <= changeSeq).length
    })
  }
  const received = (theirs: MemoryCluster, topic: string) => theirs.committedRecords(`${topic}.v1`, 1).length
  const transactions = 4

  it('say where the changes after them begin, whichever operation a kill hits while odds and then boards are copied', async () => {
    const dropped: number[] = []
    await killEverywhere(async (diesAt, when) => {
      const [ours, theirs] = [newCluster(''), newCluster('.v1')]
      const stage = await stageOn(ours)
      const [log, outside] = mortal([ours, theirs], diesAt, when) as readonly [MemoryClient, MemoryClient]
      let died = false
      const running = runUntil(
        partnerSink(contextOf(log), { outside: outside.log, paceMs: 0 }),
        () => received(theirs, 'mlb.board') === transactions,
      )
      void running.then((has) => (died = has))
      for (let n = 1; n <= transactions; n++) {
        await stage.odds()
        await until(`transaction ${n}`, () => died || received(theirs, 'mlb.odds') === n)
      }
      for (let n = 1; n <= transactions; n++) await stage.boards(n)
      const hasDied = await running
      const isDone = () => received(theirs, 'mlb.board') === transactions && received(theirs, 'mlb.odds') === transactions
      const next = partnerSink(contextOf(ours.connect()), { outside: theirs.connect().log, paceMs: 0 })
      await runUntil(next, isDone)
      const ofB = judge(theirs, 1)
      judge(theirs, 0)
      dropped.push(Math.max(...ofB))
      return hasDied
    })
    // Without a kill, or with one that spares the odds, no board makes its reader drop anything.
    expect(dropped.filter((most) => most === 0).length).toBeGreaterThan(dropped.length / 5)
  }, 60_000)

  it('make a reader drop nothing where the sink keeps up, also after a restart', async () => {
    const [ours, theirs] = [newCluster(''), newCluster('.v1')]
    const stage = await stageOn(ours)
    let [n, boards] = [0, 0]
    for (let run = 0; run < 2; run++) {
      const sink = await partnerSink(contextOf(ours.connect()), { outside: theirs.connect().log, paceMs: 0 }).open(health)
      for (let step = 0; step < 30; step++) {
        // The first board of a restarted sink is one whose odds its predecessor has copied.
        if (run === 0 || step > 0) {
          await stage.odds()
          n++
        }
        await until(`change ${n}`, () => received(theirs, 'mlb.odds') === n)
        await stage.boards(n)
        boards++
        await until(`board ${boards}`, () => received(theirs, 'mlb.board') === boards)
      }
      await sink.close()
    }
    for (const partition of [0, 1]) expect(judge(theirs, partition)).toEqual(Array.from({ length: 60 }, () => 0))
  })

  it('keep our bytes where nothing is known', async () => {
    const [ours, theirs] = [newCluster(''), newCluster('.v1')]
    const value = Buffer.from(Board.encode({ gameId: 'a', changeSeq: 1, epoch: 1 }).finish())
    const producer = await ours.connect().log.producer()
    await producer.send('mlb.board', 0, [
      { key: 'a', value, timestampMs: 1 },
      { key: 'b', value: null, timestampMs: 1, headers: { [headers.oddsOffset]: '7' } },
    ])
    const sink = await partnerSink(contextOf(ours.connect()), { outside: theirs.connect().log, paceMs: 0 }).open(health)
    const found = () => theirs.committedRecords('mlb.board.v1', 0)
    await until('both records', () => found().length === 2)
    await sink.close()
    expect(found().map((record) => record.value)).toEqual([value, null])
  })
})

describe('a partner sink that takes over', () => {
  it('reads where to go on only after it has fenced its predecessor', async () => {
    const [ours, theirs] = [newCluster(''), newCluster('.v1')]
    await write(ours, 0, 'a', 1, 2)
    const context = contextOf(ours.connect())
    const former = await theirs.connect().log.transactional(partnerTransactionalId(context))
    const delivery = await former.begin()
    const records = [1, 2].map((seq) => ({ key: 'a', value: change('a', seq), timestampMs: seq }))
    const served = positionRecords('mlb', [{ topic: 'mlb.odds', partition: 0, offset: 2 }], 2)
    await delivery.send([
      { topic: 'mlb.odds.v1', partition: 0, records },
      { topic: partnerPositionTopic, partition: positionPartition('mlb', 3), records: served },
    ])
    const { log } = theirs.connect()
    // Its last commit lands at the worst moment: just before it is fenced.
    const transactional = async (id: string): Promise<TransactionalLog> => {
      await delivery.commit()
      return log.transactional(id)
    }
    const sink = await partnerSink(context, { outside: { ...log, transactional }, paceMs: 0 }).open(health)
    await write(ours, 0, 'a', 3, 3)
    const received = () =>
      theirs.committedRecords('mlb.odds.v1', 0).map(({ value }) => OddsChange.decode(value ?? Buffer.alloc(0)).changeSeq)
    await until('the third change', () => received().includes(3))
    await sink.close()
    expect(received()).toEqual([1, 2, 3])
  })
})

describe('a partner sink whose transaction ran out of time', () => {
  /** A partner's cluster whose first transaction expires, as the cluster does it: the writer is fenced and nothing counts. */
  const slowAtFirst = (theirs: MemoryCluster) => {
    const { log } = theirs.connect()
    const bytes: number[] = []
    const transactional = async (id: string): Promise<TransactionalLog> => {
      const writer = await log.transactional(id)
      const begin: TransactionalLog['begin'] = async () => {
        const transaction = await writer.begin()
        return {
          ...transaction,
          send: (writes) => {
            bytes.push(writes.flatMap(({ records }) => records).reduce((sum, { value }) => sum + (value?.length ?? 0), 0))
            return transaction.send(writes)
          },
          commit: async () => {
            if (bytes.length > 1) return transaction.commit()
            await transaction.abort()
            throw new AppError('KAFKA_TRANSACTION_EXPIRED', 'ten seconds are over', { disposition: 'fatal' })
          },
        }
      }
      return { transactionalId: id, begin, close: () => writer.close() }
    }
    return { outside: { ...log, transactional }, bytes }
  }
  const changes = 2000

  it('starts over with less in one, and loses and doubles nothing', async () => {
    const [ours, theirs] = [newCluster(''), newCluster('.v1')]
    await write(ours, 0, 'a', 1, changes)
    const { outside, bytes } = slowAtFirst(theirs)
    const sink = partnerSink(contextOf(ours.connect()), { outside, paceMs: 0 })
    await expect((await sink.open(health)).done).rejects.toMatchObject({ code: 'PUBLISHER_PARTNER_SLOW', disposition: 'retry' })
    const received = () =>
      theirs.committedRecords('mlb.odds.v1', 0).map(({ value }) => OddsChange.decode(value ?? Buffer.alloc(0)).changeSeq)
    expect(received()).toEqual([])
    const again = await sink.open(health)
    await until('every change', () => received().length >= changes)
    await again.close()
    expect(received()).toEqual(Array.from({ length: changes }, (_, index) => index + 1))
    expect(bytes[1]).toBeLessThan((bytes[0] ?? 0) / 4)
  })

  it('leaves where another has taken its place meanwhile, and does not fence him', async () => {
    const [ours, theirs] = [newCluster(''), newCluster('.v1')]
    await write(ours, 0, 'a', 1, 3)
    const sink = partnerSink(contextOf(ours.connect()), { outside: slowAtFirst(theirs).outside, paceMs: 0 })
    await expect((await sink.open(health)).done).rejects.toMatchObject({ code: 'PUBLISHER_PARTNER_SLOW' })
    const successor = await partnerSink(contextOf(ours.connect()), { outside: theirs.connect().log, paceMs: 0 }).open(health)
    const received = () => theirs.committedRecords('mlb.odds.v1', 0).length
    await until('the successor has served all', () => received() === 3)
    await expect(sink.open(health)).rejects.toMatchObject({ code: 'PUBLISHER_PARTNER_TAKEN_OVER', disposition: 'fatal' })
    await write(ours, 0, 'a', 4, 4)
    await until('the successor goes on', () => received() === 4)
    await successor.close()
  })
})

/** Holds rows by token as ClickHouse does; a token that comes with other rows is an error. */
const fakeClickHouse = () => {
  const blocks = new Map<string, string>()
  const clickhouse: ClickHouse = {
    migrate: async () => [],
    insertBlock: async (_table, token, rows) => {
      const body = JSON.stringify(rows)
      if ((blocks.get(token) ?? body) !== body) throw new Error(`token ${token} came with other rows`)
      blocks.set(token, body)
      await Promise.resolve()
    },
    query: async () => [],
    ping: async () => undefined,
    close: async () => undefined,
  }
  const rows = (): readonly string[] =>
    [...blocks.values()]
      .flatMap((body) => JSON.parse(body) as { readonly game_id: string; readonly change_seq: number }[])
      .map((row) => `${row.game_id} ${row.change_seq}`)
      .toSorted()
  return { clickhouse, rows }
}

describe('ClickHouse sink', () => {
  it('inserts every row under one token only, whichever of its operations a kill hits', async () => {
    const kills = await killEverywhere(async (diesAt, when) => {
      const ours = newCluster('')
      await write(ours, 0, 'a', 1, 4)
      await write(ours, 1, 'b', 1, 2)
      const { clickhouse, rows } = fakeClickHouse()
      const holds =
        (...wanted: readonly string[]) =>
        () =>
          wanted.every((each) => rows().includes(each))
      const start = ([log]: readonly MemoryClient[]) =>
        clickhouseSink(contextOf(log as MemoryClient), { clickhouse, flushMs: 1, blockRows: 100 })
      const fifth = new Promise<void>((resolve) => setImmediate(resolve)).then(() => write(ours, 0, 'a', 5, 5))
      const died = await runUntil(start(mortal([ours], diesAt, when)), holds('a 5', 'b 2'))
      // More than before waits now: a range that was cut again by what is there would have another name.
      await fifth
      await write(ours, 1, 'b', 3, 3)
      await write(ours, 0, 'a', 6, 6)
      await runUntil(start(mortal([ours], Number.POSITIVE_INFINITY, 'after')), holds('a 6', 'b 3'))
      expect(rows()).toEqual(['a 1', 'a 2', 'a 3', 'a 4', 'a 5', 'a 6', 'b 1', 'b 2', 'b 3'])
      return died
    })
    expect(kills).toBeGreaterThan(10)
  }, 30_000)
})

/** Remembers the head of each game and answers as the guards do; can be taken away. */
const fakeStore = () => {
  const heads = new Map<string, number>()
  const writes: string[] = []
  const applying = { answer: (words: readonly SourceWord[]): Promise<number> => Promise.resolve(words.length) }
  let isAway = false
  const guarded = <O extends GuardOutcome>(what: string, answer: () => O): Promise<O> => {
    if (isAway) return Promise.reject(new AppError('REDIS_SERVER_UNREACHABLE', 'away', { disposition: 'retry' }))
    const outcome = answer()
    writes.push(`${what} ${outcome}`)
    return Promise.resolve(outcome)
  }
  const store: BoardStore = {
    applyChange: (_sport, changes) => {
      const [first, last] = [changes[0], changes.at(-1)]
      if (first === undefined || last === undefined) throw new RangeError('no change')
      return guarded(`change ${last.gameId} ${last.changeSeq}`, () => {
        const head = heads.get(last.gameId)
        if (head !== undefined && last.changeSeq <= head) return 'OLD'
        if (head !== first.changeSeq - 1) return 'GAP'
        heads.set(last.gameId, last.changeSeq)
        return 'APPLIED'
      })
    },
    applyBoard: (_sport, board) =>
      guarded(`board ${board.gameId} ${board.changeSeq}`, () => {
        if ((heads.get(board.gameId) ?? 0) > board.changeSeq) return 'OLD'
        heads.set(board.gameId, board.changeSeq)
        return 'APPLIED'
      }),
    extend: (status) => guarded(`status ${status.gameId}`, () => 'APPLIED'),
    missing: async (_sport, gameIds) => gameIds.filter((gameId) => !heads.has(gameId)),
    applyWords: (_sport, words) => applying.answer(words),
  }
  return { store, heads, applying, writes, away: (is: boolean) => (isAway = is) }
}

describe('Redis sink', () => {
  it('goes on with whole boards after Redis was away, and fills an emptied one at its start', async () => {
    const ours = newCluster('')
    const { store, heads, writes, away } = fakeStore()
    const states: string[] = []
    const watched = { working: () => void states.push('working'), failing: () => void states.push('failing') }
    const open = await redisSink(contextOf(ours.connect()), store).open(watched)
    await write(ours, 0, 'a', 1, 2)
    await until('two changes', () => heads.get('a') === 2)
    away(true)
    await write(ours, 0, 'a', 3, 5)
    await until('it says so', () => states.includes('failing'))
    away(false)
    await until('it is back', () => heads.get('a') === 5)
    expect(writes.some((each) => each === 'board a 5 APPLIED' || each === 'board a 4 APPLIED' || each === 'board a 3 APPLIED')).toBe(true)
    await open.close()

    const producer = await ours.connect().log.producer()
    const board = Board.encode({ gameId: 'a', changeSeq: 4, epoch: 1, gameDate: '2026-01-01', markets: [] }).finish()
    await producer.send('mlb.board', 0, [{ key: 'a', value: board, timestampMs: 1 }])
    heads.clear()
    const again = await redisSink(contextOf(ours.connect()), store).open(health)
    // The topic's board is at 4; the fifth change is read again because no board covers it.
    await until('the emptied Redis is full', () => heads.get('a') === 5)
    heads.clear()
    await until('it is full again without a restart, though nothing happens', () => heads.get('a') === 5)
    await again.close()
  })

  it('writes what sources say, and boards also while that hangs or is refused', async () => {
    const ours = newCluster('')
    const { store, heads, applying } = fakeStore()
    const words: SourceWord[] = []
    const refused = new AppError('REDIS_ACCESS_DENIED', 'no rights', { disposition: 'fatal' })
    let hanging: PromiseWithResolvers<number> | undefined
    applying.answer = (each) => {
      words.push(...each)
      return (hanging = Promise.withResolvers()).promise
    }
    const open = await redisSink(contextOf(ours.connect()), store).open(health)
    const producer = await ours.connect().log.producer()
    const say = async (asOfUs: number): Promise<void> => {
      const value = Heartbeat.encode({ source: 'mlb-pubsub', asOfUs, state: SourceHealth.SOURCE_HEALTH_ALIVE }).finish()
      await producer.send('mlb.heartbeat', 1, [{ key: 'mlb-pubsub', value, timestampMs: 1 }])
    }
    await say(7)
    await until('the first word is on its way', () => words.length === 1)
    await write(ours, 0, 'a', 1, 2)
    await until('boards do not wait for it', () => heads.get('a') === 2)
    hanging?.reject(refused)
    await until('it is tried again', () => words.length === 2)
    await write(ours, 0, 'a', 3, 3)
    await until('boards go on', () => heads.get('a') === 3)
    applying.answer = () => Promise.resolve(1)
    hanging?.resolve(1)
    await open.close()
    expect(words).toEqual([7, 7].map((asOfUs) => ({ source: 'mlb-pubsub', partition: 1, asOfUs, state: 'alive' })))
  })

  it('ends at a record that it cannot read', async () => {
    const ours = newCluster('')
    const open = await redisSink(contextOf(ours.connect()), fakeStore().store).open(health)
    const producer = await ours.connect().log.producer()
    await producer.send('mlb.odds', 0, [{ key: 'a', value: Buffer.from([0xff, 0xff]), timestampMs: 1 }])
    await expect(open.done).rejects.toMatchObject({ code: 'PUBLISHER_RECORD_UNREADABLE', disposition: 'fatal' })
  })
})
