import type { LogHeaders } from '@fairline/contracts'
import { fairline, headers, partitionsOf, topicOf } from '@fairline/contracts'
import type { Clock } from '@fairline/kernel'
import type { HealthState, Metrics, RunningService, ServiceContext } from '@fairline/runtime-service'
import { createHealth, createMetrics, createServiceErrors, loadConfig, noTracer } from '@fairline/runtime-service'
import { z } from 'zod'
import type { FeedTransport } from '../feed-transport.ts'
import { ingestSection } from '../ingest-section.ts'
import type { IngestSport } from '../message-intake.ts'
import type { PositionStore } from '../position-store.ts'
import { startIngest } from '../start-ingest.ts'
import type { MemoryLog } from './memory-log.ts'
import { createMemoryLog } from './memory-log.ts'

/** A dead letter as tests look at it. */
export interface TrialLetter {
  readonly reason: string
  readonly position: string
  readonly bytes: Buffer
  readonly headers: LogHeaders
}

/** An adapter with a transport of the test's choice, whose own cluster is in memory. */
export interface IngestTrial {
  readonly service: RunningService
  readonly memory: MemoryLog
  readonly health: HealthState
  readonly metrics: Metrics
  /** Records of `<sport>.raw`, in the order of each partition. */
  raw(): readonly { readonly partition: number; readonly record: fairline.v1.RawRecord }[]
  /** Those with an event. */
  events(): readonly fairline.v1.RawRecord[]
  letters(): readonly TrialLetter[]
  /** Drops the letters of before, so that what stays in memory is the adapter's. */
  forgetLetters(): void
  /** What the transport said about its connection. */
  readonly states: readonly { readonly isConnected: boolean; readonly detail: string }[]
  /** Code with which the service ended by itself. */
  endedWith(): string | undefined
  close(): Promise<void>
}

/** What a trial is made of. */
export interface IngestTrialOptions<Event> {
  readonly sport: IngestSport<Event>
  readonly clock: Clock
  readonly openTransport: (positions: PositionStore) => Promise<FeedTransport>
  /** Keys of the section `ingest`. */
  readonly env?: Readonly<Record<string, string>>
  /** The cluster of an earlier trial. */
  readonly memory?: MemoryLog
}

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined, fatal: () => undefined }
const log: ServiceContext['log'] = { ...quiet, child: () => log }

/** Starts an {@link IngestTrial}. */
export const startIngestTrial = async <Event>(options: IngestTrialOptions<Event>): Promise<IngestTrial> => {
  const { sport, clock, openTransport, env = {} } = options
  const { sport: name } = sport.module
  const memory = options.memory ?? createMemoryLog(partitionsOf.local[name])
  const health = createHealth()
  const metrics = createMetrics()
  const states: { readonly isConnected: boolean; readonly detail: string }[] = []
  const context: ServiceContext = {
    log,
    clock,
    health,
    metrics,
    tracer: noTracer,
    dependencies: () => undefined,
    errors: createServiceErrors(log, metrics, () => undefined),
  }
  const watched = (transport: FeedTransport): FeedTransport => ({
    ...transport,
    start: (sink) =>
      transport.start({
        ...sink,
        connected: (isConnected, detail) => {
          states.push({ isConnected, detail })
          sink.connected(isConnected, detail)
        },
      }),
  })
  const service = await startIngest(
    {
      name: `ingest-${name}`,
      sport,
      environment: 'local',
      config: loadConfig(z.object({ ingest: ingestSection }), env).ingest,
      log: memory.log,
      openTransport: async (positions) => watched(await openTransport(positions)),
    },
    context,
  )
  let endedWith: string | undefined
  service.done.catch((error: { readonly code: string }) => {
    endedWith = error.code
  })
  const raw: IngestTrial['raw'] = () =>
    memory
      .records(topicOf(name, 'raw'))
      .map(({ value, partition }) => ({ partition, record: fairline.v1.RawRecord.decode(value as Uint8Array) }))
  return {
    service,
    memory,
    health,
    metrics,
    states,
    raw,
    events: () => raw().flatMap(({ record }) => (record.event == null ? [] : [record])),
    letters: () =>
      memory.records(topicOf(name, 'ingest.dlq')).map(({ value, headers: found = {} }) => ({
        reason: found[headers.reason] ?? '',
        position: found[headers.position] ?? '',
        bytes: Buffer.from(value as Uint8Array),
        headers: found,
      })),
    forgetLetters: () => memory.forget(topicOf(name, 'ingest.dlq')),
    endedWith: () => endedWith,
    close: async () => {
      await service.drain().catch(() => undefined)
      health.close()
    },
  }
}
