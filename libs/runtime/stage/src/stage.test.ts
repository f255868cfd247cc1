import type { Log, TransactionalLog } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixedOwnership } from './ownership.ts'
import { startStage } from './stage.ts'
import type { StageLogic } from './stage-logic.ts'
import type { RunningStage, StageOptions } from './stage-options.ts'
import type { MemoryClient, MemoryOperation } from './testing/memory-log.ts'
import { MemoryCluster } from './testing/memory-log.ts'
import { tallyLogic, tallyTopics } from './testing/tally-logic.ts'

const partitions = 2

const newCluster = (): MemoryCluster => {
  const cluster = new MemoryCluster()
  for (const topic of Object.values(tallyTopics)) cluster.createTopic(topic, partitions)
  return cluster
}

const optionsFor = (client: MemoryClient, changes: Partial<StageOptions> = {}): StageOptions => ({
  log: client.log,
  logic: tallyLogic,
  ownership: fixedOwnership(0, [0, 1]),
  group: 'tally',
  transactionalIdOf: (shard) => `test.tally.${shard}`,
  nowMs: () => 1_000,
  ...changes,
  pacing: { commitIntervalMs: 0, ...changes.pacing },
})

const write = async (
  cluster: MemoryCluster,
  topic: string,
  partition: number,
  values: readonly (readonly [string, string])[],
): Promise<void> => {
  const producer = await cluster.connect().log.producer()
  await producer.send(
    topic,
    partition,
    values.map(([key, value]) => ({ key, value: Buffer.from(value), timestampMs: 0 })),
  )
}

const outputsOf = (cluster: MemoryCluster, partition: number): readonly string[] =>
  cluster.committedRecords(tallyTopics.out, partition).map(({ value }) => String(value))

/** A stage whose outputs name an offset of their own topic. */
const hinted: StageLogic = { ...tallyLogic, offsetHint: { on: tallyTopics.out, of: tallyTopics.out, header: 'hint' } }

/** Each record's hint lies behind every record of an earlier transaction, and not behind its own transaction. */
const expectHints = (cluster: MemoryCluster, partition: number): void => {
  let [first, last] = [0, -1]
  let before = -1
  for (const { offset, headers } of cluster.committedRecords(tallyTopics.out, partition)) {
    // A transaction ends with a marker, which takes an offset.
    if (offset !== last + 1 || last < 0) [first, before] = [offset, last]
    last = offset
    const hint = Number(headers['hint'])
    expect(hint, `record ${offset}`).toBeGreaterThan(before)
    expect(hint, `record ${offset}`).toBeLessThanOrEqual(first)
  }
}

const until = async (isTrue: () => boolean, what: string): Promise<void> => {
  const deadline = Date.now() + 5_000
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`Waited 5 s for ${what}.`)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

const stopped = async (stage: RunningStage): Promise<unknown> => stage.done.then(() => undefined).catch((error: unknown) => error)

describe('a stage', () => {
  it('writes outputs, state and offsets of several inputs and partitions together', async () => {
    const cluster = newCluster()
    await write(cluster, tallyTopics.in, 0, [
      ['a', '1'],
      ['b', '1'],
      ['a', '1'],
    ])
    const stage = await startStage(optionsFor(cluster.connect()))
    await until(() => outputsOf(cluster, 0).length === 3, 'three outputs')
    await write(cluster, tallyTopics.side, 0, [['a', '1']])
    await write(cluster, tallyTopics.in, 1, [['c', '1']])
    await until(() => outputsOf(cluster, 0).length === 4 && outputsOf(cluster, 1).length === 1, 'both partitions')
    await stage.stop()
    expect(outputsOf(cluster, 0)).toEqual(['t.in 0 a=1 of 1', 't.in 1 b=1 of 2', 't.in 2 a=2 of 3', 't.side 0 a=3 of 4'])
    expect(outputsOf(cluster, 1)).toEqual(['t.in 0 c=1 of 1'])
    expect(stage.status()).toMatchObject({ phase: 'stopped', bufferedRecords: 0, lagRecords: 0 })
  })

  it('goes on where it was: counts continue over restarts, also of a forgotten key', async () => {
    const cluster = newCluster()
    const values = [
      ['a', '1'],
      ['a', 'drop'],
      ['a', '1'],
      ['b', '1'],
      ['a', '1'],
    ] as const
    for (const [i, value] of values.entries()) {
      await write(cluster, tallyTopics.in, 0, [value])
      const stage = await startStage(optionsFor(cluster.connect()))
      await until(() => outputsOf(cluster, 0).length === i + 1, 'the output')
      await stage.stop()
    }
    expect(outputsOf(cluster, 0)).toEqual(['t.in 0 a=1 of 1', 't.in 1 a=2 of 2', 't.in 2 a=1 of 3', 't.in 3 b=1 of 4', 't.in 4 a=2 of 5'])
  })

  it.each(['transactional', 'committed', 'ranges', 'reader'] as const)(
    'begins its start anew where the brokers do not answer for a while: %s',
    async (failing) => {
      const cluster = newCluster()
      await write(cluster, tallyTopics.in, 0, [['a', '1']])
      const failures: string[] = []
      let left = 2
      const client = cluster.connect((operation, when) => {
        if (operation === failing && when === 'before' && left-- > 0) throw new AppError('AWAY', 'away', { disposition: 'retry' })
      })
      const stage = await startStage(optionsFor(client, { observer: { onStartFailed: ({ code }) => failures.push(code) } }))
      await until(() => outputsOf(cluster, 0).length === 1, 'the output')
      await stage.stop()
      expect(failures).toEqual(['AWAY', 'AWAY'])
    },
  )

  it('gives a start up when its patience is at an end, and at once where waiting cannot help', async () => {
    const failing = (disposition: 'retry' | 'fatal') =>
      startStage(
        optionsFor(
          newCluster().connect((operation) => {
            if (operation === 'transactional') throw new AppError('AWAY', 'away', { disposition })
          }),
          { pacing: { startPatienceMs: disposition === 'retry' ? 0 : 60_000 } },
        ),
      )
    await expect(failing('retry')).rejects.toMatchObject({ code: 'AWAY' })
    await expect(failing('fatal')).rejects.toMatchObject({ code: 'AWAY' })
  })

  it('commits a cut before it applies the next record of the partition', async () => {
    const cluster = newCluster()
    await write(cluster, tallyTopics.in, 0, [
      ['a', '1'],
      ['a', 'cut'],
      ['a', '1'],
      ['a', '1'],
    ])
    const stage = await startStage(optionsFor(cluster.connect()))
    await until(() => outputsOf(cluster, 0).length === 4, 'the outputs')
    await stage.stop()
    expect(cluster.committedRecords(tallyTopics.out, 0).map(({ headers }) => headers['pass'])).toEqual(['1', '1', '2', '2'])
  })

  it('commits nothing while idle, and at most maxRecordsPerTransaction at once', async () => {
    const cluster = newCluster()
    const commits: number[] = []
    const client = cluster.connect()
    const stage = await startStage(
      optionsFor(client, { pacing: { maxRecordsPerTransaction: 10 }, observer: { onCommit: ({ records }) => commits.push(records) } }),
    )
    await write(
      cluster,
      tallyTopics.in,
      0,
      Array.from({ length: 25 }, () => ['a', '1'] as const),
    )
    await until(() => outputsOf(cluster, 0).length === 25, 'the outputs')
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve))
    expect(commits).toEqual([10, 10, 5])
    await stage.stop()
  })

  it('pauses a partition above its bound and takes all of it in the end', async () => {
    const cluster = newCluster()
    let highest = 0
    const stage = await startStage(
      optionsFor(cluster.connect(), {
        pacing: { maxBufferedRecords: 4, maxRecordsPerTransaction: 2 },
        observer: { onBuffered: (records) => (highest = Math.max(highest, records)) },
      }),
    )
    for (let i = 0; i < 40; i++) {
      await write(cluster, tallyTopics.in, 0, [
        ['a', '1'],
        ['a', '1'],
      ])
      await new Promise((resolve) => setImmediate(resolve))
    }

    await until(() => outputsOf(cluster, 0).length === 80, 'all outputs')
    await stage.stop()
    expect(highest).toBeLessThan(80)
  })

  it('suspends where the logic asks for it, keeps the pass, and goes on when resumed or restarted', async () => {
    const cluster = newCluster()
    await write(cluster, tallyTopics.in, 0, [
      ['a', '1'],
      ['b', 'stop'],
      ['a', '1'],
      ['b', 'stop'],
      ['a', '1'],
    ])
    const stage = await startStage(optionsFor(cluster.connect()))
    await until(() => stage.status().phase === 'suspended', 'the suspension')
    expect(outputsOf(cluster, 0)).toHaveLength(2)
    expect(stage.status()).toMatchObject({ reason: 'stopped by b' })
    stage.resume()
    await until(() => outputsOf(cluster, 0).length === 4, 'the second stop')
    await until(() => stage.status().phase === 'suspended', 'the second suspension')
    await stage.stop()
    const next = await startStage(optionsFor(cluster.connect()))
    await until(() => outputsOf(cluster, 0).length === 5, 'the rest')
    await next.stop()
  })

  it('fails for good where the logic throws, and leaves nothing of the pass', async () => {
    const cluster = newCluster()
    await write(cluster, tallyTopics.in, 0, [
      ['a', '1'],
      ['a', 'boom'],
    ])
    const stage = await startStage(optionsFor(cluster.connect()))
    expect(await stopped(stage)).toMatchObject({ code: 'STAGE_FAILED', disposition: 'fatal' })
    expect(stage.status()).toMatchObject({ phase: 'failed' })
    expect(outputsOf(cluster, 0)).toEqual([])
  })

  it('is fenced by a second owner, and the work is done once', async () => {
    const cluster = newCluster()
    const first = await startStage(optionsFor(cluster.connect()))
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    await until(() => outputsOf(cluster, 0).length === 1, 'the first output')
    const second = await startStage(optionsFor(cluster.connect()))
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    expect(await stopped(first)).toMatchObject({ code: 'MEMORY_OWNER_FENCED' })
    await until(() => outputsOf(cluster, 0).length === 2, 'the second output')
    await second.stop()
    expect(outputsOf(cluster, 0)).toEqual(['t.in 0 a=1 of 1', 't.in 1 a=2 of 2'])
  })

  it('refuses a state of an unknown version', async () => {
    const cluster = newCluster()
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    const stage = await startStage(optionsFor(cluster.connect(), { logic: { ...tallyLogic, stateVersion: 2 } }))
    await until(() => outputsOf(cluster, 0).length === 1, 'the output')
    await stage.stop()
    await expect(startStage(optionsFor(cluster.connect()))).rejects.toMatchObject({ code: 'STAGE_STATE_UNREADABLE' })
  })

  it('refuses offsets below the log, and offsets that do not belong to the state', async () => {
    const cluster = newCluster()
    await write(cluster, tallyTopics.in, 0, [
      ['a', '1'],
      ['a', '1'],
    ])
    const stage = await startStage(optionsFor(cluster.connect()))
    await until(() => outputsOf(cluster, 0).length === 2, 'the outputs')
    await stage.stop()
    cluster.setOffset('tally', { topic: tallyTopics.in, partition: 0, offset: 1 })
    await expect(startStage(optionsFor(cluster.connect()))).rejects.toMatchObject({ code: 'STAGE_STATE_MISMATCH' })
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    // Ahead of the state: what lies between would never be in it.
    cluster.setOffset('tally', { topic: tallyTopics.in, partition: 0, offset: 3 })
    await expect(startStage(optionsFor(cluster.connect()))).rejects.toMatchObject({ code: 'STAGE_STATE_MISMATCH' })
    cluster.setOffset('tally', { topic: tallyTopics.in, partition: 0, offset: 2 })
    cluster.cutBelow(tallyTopics.in, 0, 3)
    await expect(startStage(optionsFor(cluster.connect()))).rejects.toMatchObject({ code: 'STAGE_OFFSET_OUT_OF_RANGE' })
  })

  it('goes on at the offsets in its state where those of the group have expired', async () => {
    const cluster = newCluster()
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    const stage = await startStage(optionsFor(cluster.connect()))
    await until(() => outputsOf(cluster, 0).length === 1, 'the output')
    await stage.stop()
    cluster.forgetOffsets('tally')
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    const next = await startStage(optionsFor(cluster.connect()))
    await until(() => outputsOf(cluster, 0).length === 2, 'the second output')
    await next.stop()
    expect(outputsOf(cluster, 0)).toEqual(['t.in 0 a=1 of 1', 't.in 1 a=2 of 2'])
  })

  it('names on its outputs where those of the transaction and later ones begin, per partition, also after a restart', async () => {
    const cluster = newCluster()
    const hints = (partition: number): readonly (readonly [number, number])[] =>
      cluster.committedRecords(tallyTopics.out, partition).map(({ offset, headers }) => [offset, Number(headers['hint'])])
    const put = async (partition: number, values: readonly (readonly [string, string])[], wanted: number): Promise<void> => {
      await write(cluster, tallyTopics.in, partition, values)
      await until(() => outputsOf(cluster, partition).length === wanted, `${wanted} outputs`)
    }
    const stage = await startStage(optionsFor(cluster.connect(), { logic: hinted }))
    await put(0, [['a', '1']], 1)
    await put(1, [['c', '1']], 1)
    await put(0, [['a', '1']], 2)
    await put(1, [['c', '1']], 2)
    await put(0, [['a', '1']], 3)
    await stage.stop()
    expect(hints(0)).toEqual([
      [0, 0],
      [2, 1],
      [4, 3],
    ])
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    await write(cluster, tallyTopics.in, 1, [['c', '1']])
    const next = await startStage(optionsFor(cluster.connect(), { logic: hinted }))
    // Both partitions in one transaction.
    await until(() => next.status().transactions === 1, 'the first transaction')
    await put(0, [['a', '1']], 5)
    await put(1, [['c', '1']], 4)
    await next.stop()
    // The end that a new owner finds has the last marker before it.
    expect(hints(0).slice(3)).toEqual([
      [6, 6],
      [8, 7],
    ])
    expect(hints(1)).toEqual([
      [0, 0],
      [2, 1],
      [4, 4],
      [6, 5],
    ])
  })

  it('commits a position that only markers moved, once', async () => {
    const cluster = newCluster()
    const stage = await startStage(optionsFor(cluster.connect(), { pacing: { markerCommitMs: 20 } }))
    const writer = await cluster.connect().log.transactional('other')
    const transaction = await writer.begin()
    await transaction.send([{ topic: tallyTopics.in, partition: 0, records: [{ key: 'a', value: Buffer.from('1'), timestampMs: 0 }] }])
    await transaction.abort()
    const admin = await cluster.connect().log.admin()
    const committed = async (): Promise<number> =>
      (await admin.committed('tally', tallyTopics.in)).find((each) => each.partition === 0)?.offset ?? -1
    await until(() => stage.status().transactions === 1, 'the transaction')
    expect(await committed()).toBe(2)
    await stage.stop()
    expect(stage.status().transactions).toBe(1)
  })
})

/** A log on which something happens between the steps of every transaction. */
const watchedLog = (log: Log, afterSend: () => Promise<void>, afterCommit: () => void = () => undefined): Log => ({
  ...log,
  transactional: async (id) => {
    const writer = await log.transactional(id)
    return {
      ...writer,
      begin: async () => {
        const transaction = await writer.begin()
        return {
          ...transaction,
          send: async (writes) => {
            const ends = await transaction.send(writes)
            await afterSend()
            return ends
          },
          commit: async () => {
            await transaction.commit()
            afterCommit()
          },
        }
      },
    }
  },
})

describe('an owner that should be gone', () => {
  it('is fenced before the next one reads where to go on', async () => {
    const cluster = newCluster()
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    const mayCommit = Promise.withResolvers<void>()
    const written = Promise.withResolvers<void>()
    const committed = Promise.withResolvers<void>()
    const hold = (): Promise<void> => {
      written.resolve()
      return mayCommit.promise
    }
    const former = await startStage({
      ...optionsFor(cluster.connect()),
      log: watchedLog(cluster.connect().log, hold, () => committed.resolve()),
    })
    const formerEnd = stopped(former)
    await written.promise
    const { log } = cluster.connect()
    // Its last commit lands at the worst moment: just before it is fenced.
    const transactional = async (id: string): Promise<TransactionalLog> => {
      mayCommit.resolve()
      await committed.promise
      return log.transactional(id)
    }
    const next = await startStage({ ...optionsFor(cluster.connect()), log: { ...log, transactional } })
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    await until(() => outputsOf(cluster, 0).length >= 2, 'the output of the next owner')
    await next.stop()
    await formerEnd
    expect(outputsOf(cluster, 0)).toEqual(['t.in 0 a=1 of 1', 't.in 1 a=2 of 2'])
  })

  it('does not commit what it wrote when its lease is lost', async () => {
    const cluster = newCluster()
    await write(cluster, tallyTopics.in, 0, [['a', '1']])
    const lost = Promise.withResolvers<void>()
    const lose = async (): Promise<void> => {
      lost.resolve()
      await new Promise((resolve) => setImmediate(resolve))
    }
    const fixed = fixedOwnership(0, [0, 1])
    const stage = await startStage({
      ...optionsFor(cluster.connect()),
      log: watchedLog(cluster.connect().log, lose),
      ownership: { ...fixed, acquire: async (signal) => ({ ...(await fixed.acquire(signal)), lost: lost.promise }) },
    })
    expect(await stopped(stage)).toMatchObject({ code: 'STAGE_OWNERSHIP_LOST' })
    expect(outputsOf(cluster, 0)).toEqual([])
  })
})

describe('exactly once', () => {
  const killable: readonly MemoryOperation[] = [
    'transactional',
    'begin',
    'send',
    'commitOffsets',
    'commit',
    'reader',
    'committed',
    'ranges',
  ]

  it('holds for any input and any sequence of crash points', async () => {
    const record = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '1', '1', 'cut', 'drop'))
    const crash = fc.record({
      operation: fc.constantFrom(...killable),
      when: fc.constantFrom('before' as const, 'after' as const),
      after: fc.nat(6),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 30 }),
        fc.array(crash, { maxLength: 8 }),
        fc.integer({ min: 1, max: 8 }),
        async (input, crashes, most) => {
          const cluster = newCluster()
          await write(cluster, tallyTopics.in, 0, input)
          for (const { operation, when, after } of crashes) {
            let left = after
            const client = cluster.connect((done, at, self) => {
              if (done === operation && at === when && left-- === 0) self.kill()
            })
            try {
              const stage = await startStage(optionsFor(client, { logic: hinted, pacing: { maxRecordsPerTransaction: most } }))
              const ended = stopped(stage)
              await Promise.race([ended, until(() => outputsOf(cluster, 0).length === input.length, 'the outputs')])
              client.kill()
              void stage.stop().catch(() => undefined)
            } catch {
              // Killed while it started: the next one goes on.
            }
          }
          const last = await startStage(optionsFor(cluster.connect(), { logic: hinted, pacing: { maxRecordsPerTransaction: most } }))
          await until(() => outputsOf(cluster, 0).length >= input.length, 'the outputs')
          await last.stop()
          const counts = new Map<string, number>()
          const expected = input.map(([key, value], i) => {
            const count = (counts.get(key) ?? 0) + 1
            counts.set(key, value === 'drop' ? 0 : count)
            return `t.in ${i} ${key}=${count} of ${i + 1}`
          })
          expect(outputsOf(cluster, 0)).toEqual(expected)
          expectHints(cluster, 0)
        },
      ),
      { numRuns: 200 },
    )
  })
})
