import type { MetricRegistry } from '@fairline/runtime-service'

/** Metrics of the publisher. */
export const publisherMetrics = {
  fairline_publisher_sink_up: {
    kind: 'gauge',
    unit: '1',
    description: '1 while the sink works, 0 while it restarts or waits for its server.',
    labels: ['sink'],
  },
  fairline_publisher_sink_restarts_total: {
    kind: 'counter',
    unit: '1',
    description: 'Restarts of a sink after an error.',
    labels: ['sink'],
  },
  fairline_publisher_lag_records: {
    kind: 'gauge',
    unit: '1',
    description: 'Log entries that the sink has not dealt with yet, over its partitions of a topic.',
    labels: ['sink', 'topic'],
  },
  fairline_publisher_records_total: {
    kind: 'counter',
    unit: '1',
    description: 'Records that the sink has dealt with.',
    labels: ['sink', 'topic'],
  },
  fairline_publisher_rows_total: {
    kind: 'counter',
    unit: '1',
    description: 'Rows inserted into ClickHouse.',
    labels: ['table'],
  },
  fairline_publisher_writes_total: {
    kind: 'counter',
    unit: '1',
    description:
      'Guarded Redis writes by kind and answer. FAILED, of kind health only: it is tried again with the next words; see the operations of Redis.',
    labels: ['kind', 'outcome'],
  },
  fairline_publisher_latency_seconds: {
    kind: 'histogram',
    unit: 's',
    description: 'From as_of of the newest change of a batch to the end of its write.',
    labels: ['sink'],
    buckets: [0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 60],
  },
  fairline_publisher_write_seconds: {
    kind: 'histogram',
    unit: 's',
    description: 'Time of one write: a Redis pass, a ClickHouse block, a partner transaction.',
    labels: ['sink'],
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
  },
} as const satisfies MetricRegistry
