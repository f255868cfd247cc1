import type { MetricRegistry } from '@fairline/runtime-service'

/** Metrics of the commands service. */
export const commandsMetrics = {
  fairline_commands_sent_total: {
    kind: 'counter',
    unit: 'commands',
    description: 'Commands acknowledged by Kafka; one that is delivered again counts again.',
    labels: ['target', 'action'],
  },
  fairline_commands_delivery_seconds: {
    kind: 'histogram',
    unit: 'seconds',
    description: "From the operator's request to Kafka's acknowledgement.",
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
  },
  fairline_commands_results_total: {
    kind: 'counter',
    unit: 'commands',
    description: 'Commands decided: in effect or refused. One that stays undecided for seconds waits for its stage; see its readiness.',
    labels: ['outcome'],
  },
  fairline_commands_result_seconds: {
    kind: 'histogram',
    unit: 'seconds',
    description: "From the operator's request until its result was stored: in effect in the published odds, or refused.",
    buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
  },
  fairline_commands_reopens_total: { kind: 'counter', unit: 'reopens', description: 'Times the path was opened again after an error.' },
} as const satisfies MetricRegistry
