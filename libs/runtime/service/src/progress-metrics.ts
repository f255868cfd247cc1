import type { MetricRegistry } from './metrics.ts'

/** Metrics of parts that take in and work off. */
export const progressMetrics = {
  fairline_progress_stalled_seconds: {
    kind: 'gauge',
    unit: 's',
    description: 'Time that the part has had input and made no progress; 0 while it has none or makes some.',
    labels: ['part'],
  },
} as const satisfies MetricRegistry
