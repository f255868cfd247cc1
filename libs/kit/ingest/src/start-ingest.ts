import type { Environment, Log } from '@fairline/contracts'
import { partitionsOf, topicOf } from '@fairline/contracts'
import type { Amount, AppError } from '@fairline/kernel'
import { addAmounts, largestBatch, rejectLimit } from '@fairline/kernel'
import type { RunningService, ServiceContext } from '@fairline/runtime-service'
import { rejectLimitOf, watchProgress } from '@fairline/runtime-service'
import { ingestError } from './errors.ts'
import type { FeedTransport } from './feed-transport.ts'
import { createIngestCounters } from './ingest-counters.ts'
import { observeIngest } from './observe-ingest.ts'
import type { PipelineBounds } from './ingest-pipeline.ts'
import { IngestPipeline } from './ingest-pipeline.ts'
import type { IngestConfig } from './ingest-section.ts'
import type { IngestSport } from './message-intake.ts'
import { createMessageIntake } from './message-intake.ts'
import type { PositionStore } from './position-store.ts'
import { openPositionStore } from './position-store.ts'
import { openReopeningProducer } from './reopening-producer.ts'
import { createSourceEvidence } from './source-evidence.ts'
import { watchLag } from './watch-lag.ts'

/** What an adapter states beside its configuration. */
export interface IngestDefinition<Event> {
  /** Name of the service, for example `ingest-nfl`. */
  readonly name: string
  readonly sport: IngestSport<Event>
  readonly environment: Environment
  readonly config: IngestConfig
  /** Our own cluster. */
  readonly log: Log
  /** Makes the provider's transport; positions are those of the last run. */
  readonly openTransport: (positions: PositionStore) => Promise<FeedTransport>
}

const checkPartitions = async (log: Log, topics: readonly string[], expected: number): Promise<void> => {
  const admin = await log.admin()
  const counts = await admin.partitionCounts(topics).finally(() => admin.close())
  for (const topic of topics) {
    const count = counts.get(topic)
    if (count !== expected)
      throw ingestError(
        'INGEST_PARTITIONS_UNEXPECTED',
        count === undefined ? `There is no topic ${topic}.` : `${topic} has ${count} partitions, expected ${expected}.`,
        { topic },
      )
  }
}

/** What a transport may still deliver when it is told to pause: the answers of two brokers that were on their way, at most. */
const mayStillCome: Amount = { records: 131_072, bytes: 16 * 1024 * 1024 }

/** What waits, two chunks on their way (each ends with the batch that fills it), and what may still come. */
const capOf = ({ maxQueuedMessages, maxQueuedBytes, maxChunkMessages, maxChunkBytes }: PipelineBounds): Amount =>
  addAmounts(
    { records: maxQueuedMessages + 2 * maxChunkMessages, bytes: maxQueuedBytes + 2 * (maxChunkBytes + largestBatch.bytes) },
    mayStillCome,
  )

/**
 * Runs an adapter: provider transport -> parse, route, decode -> `<sport>.raw`, rejects to `<sport>.ingest.dlq`, beats into
 * every raw partition. At least once: the provider is told only after our log has the records on all replicas.
 */
export const startIngest = async <Event>(definition: IngestDefinition<Event>, context: ServiceContext): Promise<RunningService> => {
  const { name, sport, environment, config, log, openTransport } = definition
  const { clock, health, metrics } = context
  const sportName = sport.module.sport
  const partitions = partitionsOf[environment][sportName]
  const rawTopic = topicOf(sportName, 'raw')
  const dlqTopic = topicOf(sportName, 'ingest.dlq')
  const { promise: done, resolve: finish, reject: failWith } = Promise.withResolvers<void>()
  const fail = (error: AppError): void => {
    failWith(error)
  }
  const connected = health.condition('feed', 'not connected to the provider yet')
  const intakeOpen = health.condition('intake', 'starting')

  await checkPartitions(log, [rawTopic, dlqTopic, topicOf(sportName, 'feed-position')], partitions)
  const positions = await openPositionStore({
    log,
    sport: sportName,
    partitions,
    clock,
    saveIntervalMs: config.positionSaveMs,
    maxWriteRetryMs: config.maxWriteRetryMs,
    onFailed: fail,
  })
  const transport = await openTransport(positions)
  const producers = await Promise.all(
    Array.from({ length: Math.min(config.producers, partitions) }, () =>
      openReopeningProducer(() => log.producer(), config.maxWriteRetryMs),
    ),
  )
  const counters = createIngestCounters()
  const evidence = createSourceEvidence(transport.sources, clock.nowUs(), config)
  const stageLag = watchLag({
    log,
    sport: sportName,
    intervalMs: config.lagIntervalMs,
    onMissed: ({ code, message }) => {
      context.log.debug({ code }, message)
    },
    onFailed: fail,
  })
  const bounds = { ...config, maxChunkBytes: Math.min(4_000_000, config.maxQueuedBytes) }
  const pipeline = new IngestPipeline({
    stage: name,
    rawTopic,
    dlqTopic,
    partitions,
    producers,
    evidence,
    counters,
    clock,
    intake: createMessageIntake(sport, partitions, {
      maxBytes: config.maxMessageBytes,
      maxDepth: config.maxJsonDepth,
      maxNodes: config.maxJsonNodes,
    }),
    rejectLimit: rejectLimit(rejectLimitOf(config)),
    bounds,
    stageLagRecords: () => stageLag.records(),
    silenceCheckMs: Math.max(50, Math.floor(config.silentAfterMs / 32)),
    setPaused: (isPaused) => {
      if (isPaused) transport.pause()
      else transport.resume()
    },
    onSuspended: (error) => {
      intakeOpen.unmet(error.message)
      context.log.error({ code: error.code, ...error.context }, error.message)
    },
    onFailed: fail,
  })
  observeIngest(metrics, { stageLag, counters, evidence, pipeline, clock, cap: capOf(bounds) })
  pipeline.start()
  const watch = watchProgress(
    {
      name: 'ingest',
      hasInput: () => pipeline.suspension === undefined && pipeline.queuedMessages + pipeline.writingMessages > 0,
      progress: () => counters.acknowledged,
      // A write is repeated for so long before its failure ends the process.
      giveUpAfterMs: config.maxWriteRetryMs + 60_000,
      giveUp: context.errors.fatal,
    },
    context,
  )
  intakeOpen.met()
  let wasConnected = true
  await transport.start({
    accept: (batch) => {
      pipeline.accept(batch)
    },
    connected: (isConnected, detail) => {
      if (isConnected) connected.met()
      else connected.unmet(detail)
      if (isConnected) context.log.info({ detail }, 'Connected to the provider.')
      // One line when the provider is lost; the attempts that follow are in the readiness.
      else context.log[wasConnected ? 'warn' : 'debug']({ detail }, 'Not connected to the provider.')
      wasConnected = isConnected
    },
    failed: fail,
  })
  return {
    done,
    intake: {
      suspension: () => pipeline.suspension?.message,
      resume: () => {
        pipeline.resume()
        intakeOpen.met()
      },
    },
    drain: async () => {
      await transport.stop()
      await pipeline.drain()
      watch.close()
      await transport.close()
      await stageLag.close()
      await positions.close()
      await Promise.all(producers.map((producer) => producer.close()))
      finish()
    },
  }
}
