import type { Amount, BufferReading, Clock } from '@fairline/kernel'
import type { Metrics } from '@fairline/runtime-service'
import { observeBuffers } from '@fairline/runtime-service'
import type { IngestCounters } from './ingest-counters.ts'
import { ingestMetrics } from './ingest-metrics.ts'
import type { IngestPipeline } from './ingest-pipeline.ts'
import type { SourceEvidence } from './source-evidence.ts'
import type { StageLag } from './watch-lag.ts'

/** What is observed. */
export interface ObservedIngest {
  readonly counters: IngestCounters
  readonly evidence: SourceEvidence
  readonly pipeline: IngestPipeline
  readonly stageLag: StageLag
  readonly clock: Clock
  /** What the intake can hold at most. */
  readonly cap: Amount
}

/** The class of the messages that are shed: what the sport's route calls high-rate. */
const shedClass = 'high_rate'

/** Copies the counters into the metrics when they are scraped, so that the hot path only adds numbers. */
export const observeIngest = (metrics: Metrics, { counters, evidence, pipeline, stageLag, clock, cap }: ObservedIngest): void => {
  const instruments = metrics.open(ingestMetrics)
  const seen = { received: 0, receivedBytes: 0, accepted: 0, acknowledged: 0, alive: 0, beats: 0, silences: 0, refusals: 0 }
  const seenRejects = new Map<string, number>()
  const seenIgnored = new Map<string, number>()
  const growth = (name: keyof typeof seen): number => {
    const grown = counters[name] - seen[name]
    seen[name] = counters[name]
    return grown
  }
  const account = (): BufferReading => {
    const shed = { records: counters.shed, bytes: counters.shedBytes }
    return {
      buffer: 'intake',
      produced: { records: counters.received, bytes: counters.receivedBytes },
      drained: { records: counters.acknowledged - shed.records, bytes: counters.acknowledgedBytes - shed.bytes },
      shed: { [shedClass]: shed },
      held: {
        records: pipeline.queuedMessages + pipeline.writingMessages,
        bytes: pipeline.queuedBytes + pipeline.writingBytes,
      },
      cap,
    }
  }
  observeBuffers(metrics, () => [account()])
  metrics.onScrape(() => {
    instruments.fairline_ingest_received_messages_total.add(growth('received'))
    instruments.fairline_ingest_received_bytes_total.add(growth('receivedBytes'))
    instruments.fairline_ingest_accepted_messages_total.add(growth('accepted'))
    instruments.fairline_ingest_acknowledged_messages_total.add(growth('acknowledged'))
    instruments.fairline_ingest_alive_messages_total.add(growth('alive'))
    instruments.fairline_ingest_beats_total.add(growth('beats'), { health: 'alive' })
    instruments.fairline_ingest_beats_total.add(growth('silences'), { health: 'silent' })
    for (const [code, count] of counters.rejected) {
      instruments.fairline_ingest_rejected_messages_total.add(count - (seenRejects.get(code) ?? 0), { code })
      seenRejects.set(code, count)
    }
    instruments.fairline_ingest_refusals_total.add(growth('refusals'))
    for (const [field, count] of counters.ignored) {
      instruments.fairline_ingest_ignored_fields_total.add(count - (seenIgnored.get(field) ?? 0), { field })
      seenIgnored.set(field, count)
    }
    const nowUs = clock.nowUs()
    instruments.fairline_ingest_queue_messages.set(pipeline.queuedMessages)
    instruments.fairline_ingest_queue_bytes.set(pipeline.queuedBytes)
    instruments.fairline_ingest_writing_messages.set(pipeline.writingMessages)
    instruments.fairline_ingest_evidence_age_seconds.set(evidence.oldestAgeUs(nowUs) / 1e6)
    instruments.fairline_ingest_feed_delay_seconds.set(counters.lastSentAtUs === 0 ? 0 : (nowUs - counters.lastSentAtUs) / 1e6)
    instruments.fairline_ingest_shedding.set(pipeline.isShedding ? 1 : 0)
    instruments.fairline_ingest_stage_lag_records.set(stageLag.records())
    instruments.fairline_ingest_suspended.set(pipeline.suspension === undefined ? 0 : 1)
  })
}
