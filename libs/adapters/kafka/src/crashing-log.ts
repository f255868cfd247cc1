import type { Log, LogProducer, LogTransaction, TransactionalLog } from '@fairline/contracts'

/** Steps of a writer at which a fault test may end the process. */
export type WriterStep = 'after-fence' | 'before-send' | 'after-offsets' | 'after-send' | 'before-commit' | 'commit-sent' | 'after-commit'

/** Is told of each step; does not return where the process ends there. */
export interface CrashPoint {
  /** @param place the transactional id, or the topic where there is none */
  reach(step: WriterStep, place: string): void
}

const crashingTransaction = (transaction: LogTransaction, crash: CrashPoint, id: string): LogTransaction => ({
  send: async (writes) => {
    const ends = await transaction.send(writes)
    crash.reach('after-send', id)
    return ends
  },
  commitOffsets: async (group, offsets) => {
    await transaction.commitOffsets(group, offsets)
    crash.reach('after-offsets', id)
  },
  commit: async () => {
    crash.reach('before-commit', id)
    await transaction.commit()
    crash.reach('after-commit', id)
  },
  abort: () => transaction.abort(),
})

const crashingWriter = (writer: TransactionalLog, crash: CrashPoint): TransactionalLog => ({
  transactionalId: writer.transactionalId,
  begin: async () => {
    const transaction = await writer.begin()
    crash.reach('before-send', writer.transactionalId)
    return crashingTransaction(transaction, crash, writer.transactionalId)
  },
  close: () => writer.close(),
})

const crashingProducer = (producer: LogProducer, crash: CrashPoint): LogProducer => ({
  send: async (topic, partition, records) => {
    crash.reach('before-send', topic)
    await producer.send(topic, partition, records)
    crash.reach('after-send', topic)
  },
  close: () => producer.close(),
})

/** A log whose writers tell of their steps. `commit-sent` is not seen here: it lies within a commit. */
export const crashingLog = (log: Log, crash: CrashPoint): Log => ({
  producer: async () => crashingProducer(await log.producer(), crash),
  transactional: async (transactionalId) => {
    const writer = await log.transactional(transactionalId)
    crash.reach('after-fence', transactionalId)
    return crashingWriter(writer, crash)
  },
  reader: (options) => log.reader(options),
  admin: () => log.admin(),
})
