import type { LogProducer } from '@fairline/contracts'
import { AppError, fullJitterMs } from '@fairline/kernel'
import { setTimeout as delay } from 'node:timers/promises'

const backoff = { firstMs: 50, maxMs: 2000 } as const

/**
 * A producer that outlives a lost broker: where a send fails with disposition `retry`, the producer is thrown away and the
 * records are sent again through a new one, with full jitter, until `maxRetryMs` have passed; then the error counts. Records
 * may be written twice that way, which raw topics allow: the normalizer drops what it has seen.
 */
export const openReopeningProducer = async (open: () => Promise<LogProducer>, maxRetryMs: number): Promise<LogProducer> => {
  let current: LogProducer | undefined = await open()
  return {
    send: async (topic, partition, records) => {
      let deadline: number | undefined
      for (let attempt = 0; ; attempt++) {
        try {
          current ??= await open()
          await current.send(topic, partition, records)
          return
        } catch (caught) {
          const error = AppError.from(caught)
          deadline ??= performance.now() + maxRetryMs
          if (error.disposition !== 'retry' || performance.now() >= deadline) throw error
          const failed = current
          current = undefined
          // The failed producer is of no more use; that closing it may fail as well changes nothing.
          await failed?.close().catch(() => undefined)
          await delay(fullJitterMs(attempt, backoff, Math.random))
        }
      }
    },
    close: async () => {
      await current?.close()
    },
  }
}
