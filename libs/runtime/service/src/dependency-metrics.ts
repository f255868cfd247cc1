import type { MetricRegistry } from './metrics.ts'

/** Metrics of the servers that a service depends on. */
export const dependencyMetrics = {
  fairline_dependency_call_seconds: {
    kind: 'histogram',
    unit: 's',
    description: 'Operations of a dependency and their time. outcome: done, failed, or late where its deadline passed.',
    labels: ['dependency', 'operation', 'outcome'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60],
  },
  fairline_dependency_up: {
    kind: 'gauge',
    unit: '1',
    description: '0 while an operation of the dependency has only failed for 5 s, else 1.',
    labels: ['dependency'],
  },
} as const satisfies MetricRegistry
