import type { ClickHouse } from '@fairline/adapters-clickhouse'
import type { RedisBoards } from '@fairline/adapters-redis'
import type { Log } from '@fairline/contracts'
import { partitionsOfShard } from '@fairline/contracts'
import type { RunningService, ServiceContext } from '@fairline/runtime-service'
import { observeBuffers, watchProgress } from '@fairline/runtime-service'
import { clickhouseSink } from './clickhouse/clickhouse-sink.ts'
import type { PublisherConfig } from './config.ts'
import { publisherMetrics } from './metrics.ts'
import { partnerSink } from './partner/partner-sink.ts'
import { redisSink } from './redis/redis-sink.ts'
import { SinkBuffer } from './sink-buffer.ts'
import type { Sink, SinkContext } from './sink.ts'
import { superviseSink } from './sink.ts'

/** The servers of a publisher. */
export interface PublisherServers {
  readonly log: Log
  readonly outside: Log
  /** Connected at the first start of its sink. */
  readonly redis: () => Promise<RedisBoards>
  readonly clickhouse: ClickHouse
}

/** Starts the three sinks of a sport's shard. They share nothing but the process. */
export const startPublisher = (
  { service, publisher }: Pick<PublisherConfig, 'service' | 'publisher'>,
  servers: PublisherServers,
  context: ServiceContext,
): RunningService => {
  const metrics = context.metrics.open(publisherMetrics)
  const { environment, sport, shard } = service
  const buffers = { redis: new SinkBuffer('redis'), clickhouse: new SinkBuffer('clickhouse'), partner: new SinkBuffer('partner') }
  observeBuffers(context.metrics, () => Object.values(buffers).map((buffer) => buffer.reading()))
  const sinkContext: SinkContext = {
    sport,
    environment,
    shard,
    partitions: partitionsOfShard(environment, sport, shard),
    log: servers.log,
    clock: context.clock,
    metrics,
    buffers,
    progressIntervalMs: publisher.progressIntervalMs,
  }
  let boards: RedisBoards | undefined
  const redis: Sink = {
    name: 'redis',
    open: async (health) => {
      boards ??= await servers.redis()
      return redisSink(sinkContext, boards.store).open(health)
    },
  }
  const { clickhouse, outside } = servers
  const sinks: readonly Sink[] = [
    redis,
    clickhouseSink(sinkContext, { clickhouse, flushMs: publisher.clickhouseFlushMs, blockRows: publisher.clickhouseBlockRows }),
    partnerSink(sinkContext, { outside, paceMs: publisher.partnerPaceMs }),
  ]
  const running = sinks.map((sink) =>
    superviseSink(sink, {
      errors: context.errors,
      logger: context.log,
      condition: context.health.condition(`sink-${sink.name}`, 'starting'),
      metrics,
      buffer: buffers[sink.name],
      watch: (part) => watchProgress(part, context),
    }),
  )
  return {
    // The first sink that cannot go on ends the process; while none does, this waits.
    done: Promise.all(running.map(({ done }) => done)).then(() => undefined),
    drain: async () => {
      const results = await Promise.allSettled(running.map((sink) => sink.close()))
      await boards?.close()
      await clickhouse.close()
      const failed = results.find((result) => result.status === 'rejected')
      if (failed !== undefined) throw failed.reason
    },
  }
}
