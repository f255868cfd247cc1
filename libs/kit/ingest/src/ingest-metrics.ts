import type { MetricRegistry } from '@fairline/runtime-service'

/** The metrics of every ingest. */
export const ingestMetrics = {
  fairline_ingest_received_messages_total: { kind: 'counter', unit: '1', description: 'Messages taken from the provider.' },
  fairline_ingest_received_bytes_total: { kind: 'counter', unit: 'By', description: 'Bytes taken from the provider.' },
  fairline_ingest_accepted_messages_total: { kind: 'counter', unit: '1', description: 'Messages of games that became raw records.' },
  fairline_ingest_acknowledged_messages_total: {
    kind: 'counter',
    unit: '1',
    description: 'Messages that are safe, and that the provider may forget. Received = acknowledged + queued + being written.',
  },
  fairline_ingest_rejected_messages_total: {
    kind: 'counter',
    unit: '1',
    description: 'Messages that were dead-lettered.',
    labels: ['code'],
  },
  fairline_ingest_refusals_total: {
    kind: 'counter',
    unit: '1',
    description: 'Records that close a game because a message that names it was dead-lettered; a message may name two games, or none.',
  },
  fairline_ingest_ignored_fields_total: {
    kind: 'counter',
    unit: '1',
    description: 'Fields with impossible values that decide nothing: their messages were taken without them.',
    labels: ['field'],
  },
  fairline_ingest_alive_messages_total: { kind: 'counter', unit: '1', description: 'Alive messages of the provider.' },
  fairline_ingest_beats_total: {
    kind: 'counter',
    unit: '1',
    description: 'Beats written, one per source and partition set.',
    labels: ['health'],
  },
  fairline_ingest_queue_messages: { kind: 'gauge', unit: '1', description: 'Messages received and not yet decoded.' },
  fairline_ingest_queue_bytes: { kind: 'gauge', unit: 'By', description: 'Bytes received and not yet decoded.' },
  fairline_ingest_writing_messages: { kind: 'gauge', unit: '1', description: 'Messages decoded and not yet safe: two chunks at most.' },
  fairline_ingest_evidence_age_seconds: { kind: 'gauge', unit: 's', description: 'Time since the last evidence of the quietest source.' },
  fairline_ingest_feed_delay_seconds: {
    kind: 'gauge',
    unit: 's',
    description: "Now minus the provider's stamp of the newest accepted message.",
  },
  fairline_ingest_shedding: {
    kind: 'gauge',
    unit: '1',
    description: '1 while too much waits and only the newest of consecutive clock messages of a game is written.',
  },
  fairline_ingest_stage_lag_records: {
    kind: 'gauge',
    unit: '1',
    description: 'Records that wait before the normalizer and the calculator, as the ingest last saw it.',
  },
  fairline_ingest_suspended: { kind: 'gauge', unit: '1', description: '1 while intake stands still since too much was rejected.' },
} as const satisfies MetricRegistry
