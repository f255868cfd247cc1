import type { MetricRegistry } from '@fairline/runtime-service'

/** The normalizer's own metrics; those of every stage come with its host. */
export const normalizerMetrics = {
  fairline_normalizer_records: {
    kind: 'gauge',
    unit: '1',
    description: 'Records of the owned partitions by what became of them, since their state began.',
    labels: ['outcome'],
  },
} as const satisfies MetricRegistry
