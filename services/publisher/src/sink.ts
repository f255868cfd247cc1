import { setTimeout as delay } from 'node:timers/promises'
import type { Log, LogBatch } from '@fairline/contracts'
import { closeInTime, topicOf } from '@fairline/contracts'
import type { AppError, BackoffOptions, Clock, Sport } from '@fairline/kernel'
import { fullJitterMs } from '@fairline/kernel'
import type { Condition, Instruments, Logger, ProgressWatch, ServiceErrors, WatchedPart } from '@fairline/runtime-service'
import { publisherError } from './errors.ts'
import type { publisherMetrics } from './metrics.ts'
import type { SinkBuffer } from './sink-buffer.ts'

/** The three sinks. Each has a consumer group of its own and never waits for another. */
export type SinkName = 'redis' | 'clickhouse' | 'partner'

/** What a sink works with. */
export interface SinkContext {
  readonly sport: Sport
  readonly environment: string
  readonly shard: number
  readonly partitions: readonly number[]
  readonly log: Log
  readonly clock: Clock
  readonly metrics: Instruments<typeof publisherMetrics>
  readonly buffers: Readonly<Record<SinkName, SinkBuffer>>
  readonly progressIntervalMs: number
}

/** A sink that works. */
export interface OpenSink {
  /** Resolves after {@link close}, rejects when the sink cannot go on. */
  readonly done: Promise<void>
  /** Finishes what is in flight, commits and closes. */
  close(): Promise<void>
}

/** How a sink says that its server is (not) there while it keeps trying. */
export interface SinkHealth {
  working(): void
  failing(error: AppError): void
}

/** A sink as the supervisor starts it, again and again if need be. */
export interface Sink {
  readonly name: SinkName
  /** Codes of errors that the owner of its server can cure, and no restart of the process: the sink goes on trying, and is unready. */
  readonly curable?: ReadonlySet<string>
  open(health: SinkHealth): Promise<OpenSink>
}

/** Consumer group of a sink. */
export const groupOf = (sport: Sport, sink: SinkName): string => `publisher.${sport}.${sink}`

/** The id under which a sink commits its progress. */
export const progressIdOf = ({ environment, sport, shard }: Pick<SinkContext, 'environment' | 'sport' | 'shard'>, sink: SinkName): string =>
  `${environment}.publisher.${sport}.${sink}.${shard}`

// What the connection to a cluster or server can fail with although nothing is wrong with us: the sink starts over, and its
// start decides what had happened. A fenced id is not among them: somebody else owns it now.
const restartable = new Set(['KAFKA_TRANSACTION_FAILED', 'KAFKA_PRODUCER_FAILED', 'KAFKA_READER_FAILED', 'KAFKA_REQUEST_FAILED'])

/** Longer than any deadline of a client, and than the start of a sink takes. */
const giveUpAfterMs = 120_000
const mostHangs = 3

/** Options of {@link superviseSink}. */
export interface SuperviseOptions {
  readonly errors: ServiceErrors
  readonly logger: Logger
  readonly condition: Condition
  readonly metrics: Instruments<typeof publisherMetrics>
  readonly backoff?: BackoffOptions
  /** What the sink has taken in and dealt with. */
  readonly buffer: Pick<SinkBuffer, 'isEmpty' | 'steps'>
  /** Watches the sink as a part of the service. */
  readonly watch: (part: WatchedPart) => ProgressWatch
}

/**
 * Keeps a sink working: after an error of its server it starts it over with growing pauses, and says so in readiness. The longest pause
 * is a fraction of the time that a price is valid: what it waits too long, readers wait too. An error that a restart cannot cure ends
 * `done`, and so the process. A sink that hangs, opening or at work, is given up and opened anew; three times without progress between end
 * the process.
 */
export const superviseSink = (sink: Sink, options: SuperviseOptions): OpenSink => {
  const { errors, logger, condition, metrics, buffer, watch, backoff = { firstMs: 200, maxMs: 1_000 } } = options
  const closing = new AbortController()
  let open: OpenSink | undefined
  let attempt = 0
  let signs = 0
  let isOpening = false
  let isHung = false
  let hang = Promise.withResolvers<never>()
  let hangs = { count: 0, steps: -1 }
  const state = (up: boolean): void => metrics.fairline_publisher_sink_up.set(up ? 1 : 0, { sink: sink.name })
  const health: SinkHealth = {
    working: () => {
      signs += 1
      state(true)
      condition.met()
      attempt = 0
    },
    failing: (error) => {
      signs += 1
      state(false)
      condition.unmet(error.message)
    },
  }
  const runOnce = async (): Promise<void> => {
    open = undefined
    isOpening = true
    isHung = false
    hang = Promise.withResolvers<never>()
    const opening = sink.open(health)
    try {
      open = await Promise.race([opening, hang.promise])
    } catch (caught) {
      // An opening that ends after it was given up must not work beside its successor.
      opening
        .then(
          (late) => late.close(),
          () => undefined,
        )
        .catch(errors.record)
      throw caught
    } finally {
      isOpening = false
    }
    logger.info({ sink: sink.name }, `Sink ${sink.name} works.`)
    health.working()
    if (closing.signal.aborted) await open.close()
    await Promise.race([open.done, hang.promise])
  }
  const giveUp = (): void => {
    hangs = { count: hangs.steps === buffer.steps ? hangs.count + 1 : 1, steps: buffer.steps }
    const code = hangs.count < mostHangs ? 'PUBLISHER_SINK_STALLED' : 'PUBLISHER_SINK_STUCK'
    isHung = true
    hang.reject(publisherError(code, `Sink ${sink.name} hangs, for the ${hangs.count}. time without progress.`, { sink: sink.name }))
  }
  const watching = watch({
    name: `sink-${sink.name}`,
    hasInput: () => isOpening || !buffer.isEmpty,
    progress: () => buffer.steps,
    signs: () => signs,
    giveUpAfterMs,
    giveUp,
  })
  const run = async (): Promise<void> => {
    while (!closing.signal.aborted) {
      try {
        await runOnce()
      } catch (caught) {
        if (closing.signal.aborted) throw caught
        // Only one that hangs has not closed itself. The first error is the cause; closing after it may well fail too.
        if (isHung && open !== undefined) await closeInTime(open.close()).catch(() => undefined)
        const error = errors.record(caught, { sink: sink.name })
        health.failing(error)
        if (error.disposition !== 'retry' && !restartable.has(error.code) && sink.curable?.has(error.code) !== true) throw error
        metrics.fairline_publisher_sink_restarts_total.add(1, { sink: sink.name })
        await delay(fullJitterMs(attempt++, backoff, Math.random), undefined, { signal: closing.signal }).catch(() => undefined)
      }
    }
  }
  const done = run()
  // The owner awaits it later; a failure before that is not unhandled.
  done.catch(() => undefined)
  return {
    done,
    close: async () => {
      closing.abort()
      await open?.close()
      watching.close()
      await done
    },
  }
}

/** How far a sink is in its topics, for metrics. */
export class SinkMeter {
  private readonly sink: SinkName
  private readonly metrics: Instruments<typeof publisherMetrics>
  private readonly ends = new Map<string, Map<number, number>>()
  private readonly dealtWith = new Map<string, Map<number, number>>()
  private readonly buffer: SinkBuffer

  constructor(sink: SinkName, { metrics, buffers }: Pick<SinkContext, 'metrics' | 'buffers'>) {
    this.sink = sink
    this.metrics = metrics
    this.buffer = buffers[sink]
  }

  /** A batch was fetched. */
  arrived(batch: LogBatch): void {
    const { topic, partition, highWatermark, records, lastOffset } = batch
    this.buffer.arrived(batch)
    set(this.ends, topic, partition, highWatermark)
    if (this.dealtWith.get(topic)?.get(partition) === undefined) set(this.dealtWith, topic, partition, records[0]?.offset ?? lastOffset)
    this.expose(topic)
  }

  /** A batch was dealt with. */
  dealt(batch: LogBatch): void {
    const { topic, partition, lastOffset, records } = batch
    this.buffer.dealt(batch)
    set(this.dealtWith, topic, partition, lastOffset + 1)
    this.metrics.fairline_publisher_records_total.add(records.length, { sink: this.sink, topic })
    this.expose(topic)
  }

  /** Log entries of a topic that are not dealt with. */
  lagOf(topic: string): number {
    let lag = 0
    for (const [partition, end] of this.ends.get(topic) ?? []) lag += Math.max(0, end - (this.dealtWith.get(topic)?.get(partition) ?? end))
    return lag
  }

  private expose(topic: string): void {
    this.metrics.fairline_publisher_lag_records.set(this.lagOf(topic), { sink: this.sink, topic })
  }
}

const set = (map: Map<string, Map<number, number>>, topic: string, partition: number, value: number): void => {
  const ofTopic = map.get(topic) ?? new Map<number, number>()
  map.set(topic, ofTopic.set(partition, value))
}

/** Names of the topics of a sport that sinks read. */
export const sourceTopics = (sport: Sport) =>
  ({
    odds: topicOf(sport, 'odds'),
    board: topicOf(sport, 'board'),
    stops: topicOf(sport, 'stops'),
    status: topicOf(sport, 'status'),
    heartbeat: topicOf(sport, 'heartbeat'),
    settlements: topicOf(sport, 'settlements'),
    normalized: topicOf(sport, 'normalized'),
  }) as const
