import type { Log, LogReader, LogReaderOptions } from '@fairline/contracts'
import { setTimeout as delay } from 'node:timers/promises'

/** A reader that outlives its cluster's outages. */
export interface ResumingReader {
  close(): Promise<void>
}

const retryMs = 250

/**
 * Reads on where it was after any error of the cluster, as a sportsbook's own reader would: while the cluster is away it sees nothing
 * new. What cannot be cured by reading on (positions that do not exist any more) is told to `onError`.
 */
export const openResumingReader = async (log: Log, options: LogReaderOptions): Promise<ResumingReader> => {
  const next = new Map(options.positions.map((position) => [`${position.topic}/${position.partition}`, { ...position }]))
  const closing = new AbortController()
  let reader: LogReader | undefined
  let reopening: Promise<void> | undefined
  const open = (): Promise<LogReader> =>
    log.reader({
      ...options,
      positions: [...next.values()],
      onBatch: (batch) => {
        const position = next.get(`${batch.topic}/${batch.partition}`)
        if (position !== undefined) position.offset = batch.lastOffset + 1
        options.onBatch(batch)
      },
      onError: (error) => {
        reopening = reopen(error)
      },
    })
  const reopen = async (reason: Error): Promise<void> => {
    let failure = reason as Error & { readonly code?: string }
    await reader?.close()
    while (!closing.signal.aborted) {
      if (failure.code === 'KAFKA_OFFSET_OUT_OF_RANGE') return options.onError(failure)
      await delay(retryMs, undefined, { signal: closing.signal }).catch(() => undefined)
      try {
        reader = await open()
        return
      } catch (caught) {
        failure = caught as Error
      }
    }
  }
  reader = await open()
  return {
    close: async () => {
      closing.abort()
      await reopening
      await reader?.close()
    },
  }
}
