import type { MetricRegistry } from '@fairline/runtime-service'

/** The metrics of every stage. */
export const stageMetrics = {
  fairline_stage_transactions_total: { kind: 'counter', unit: '1', description: 'Committed transactions.' },
  fairline_stage_records_total: { kind: 'counter', unit: '1', description: 'Input records applied and committed.' },
  fairline_stage_outputs_total: { kind: 'counter', unit: '1', description: 'Output records committed, state not counted.' },
  fairline_stage_written_bytes_total: { kind: 'counter', unit: 'By', description: 'Bytes committed, state included.' },
  fairline_stage_commit_seconds: {
    kind: 'histogram',
    unit: 's',
    description: 'From the first record applied to the broker’s answer.',
    buckets: [0.005, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10],
  },
  fairline_stage_buffered_records: { kind: 'gauge', unit: '1', description: 'Records fetched and not yet applied.' },
  fairline_stage_buffered_bytes: { kind: 'gauge', unit: 'By', description: 'Bytes fetched and not yet applied.' },
  fairline_stage_lag_records: { kind: 'gauge', unit: '1', description: 'Records of the inputs that are not applied yet.' },
  fairline_stage_restore_seconds: { kind: 'gauge', unit: 's', description: 'How long the last start took to restore its state.' },
  fairline_stage_shards_held: { kind: 'gauge', unit: '1', description: '1 while the process owns a shard, 0 while it stands by.' },
  fairline_stage_suspended: { kind: 'gauge', unit: '1', description: '1 while intake stands still.' },
} as const satisfies MetricRegistry
