import { z } from 'zod'
import type { MetricRegistry } from '../src/index.ts'
import { envFlag, envInt, envSecret, runService, sportServiceSection } from '../src/index.ts'

const exampleMetrics = {
  fairline_example_batches_total: { kind: 'counter', unit: 'batches', description: 'Batches.', labels: ['outcome'] },
  fairline_example_batch_seconds: { kind: 'histogram', unit: 'seconds', description: 'Time per batch.', buckets: [0.01, 0.1, 1] },
} as const satisfies MetricRegistry

const schema = z.object({
  service: sportServiceSection,
  example: z.object({
    endAfterMs: envInt({ min: 0, max: 60_000 }).optional().describe('End by itself.'),
    failAfterMs: envInt({ min: 0, max: 60_000 }).optional().describe('Fail by itself.'),
    drainMs: envInt({ min: 0, max: 60_000 }).default(0).describe('How long draining takes.'),
    isSuspended: envFlag().default(false).describe('Have an intake that stands still.'),
    password: envSecret().optional().describe('A secret.'),
  }),
})

await runService({
  name: 'example',
  schema,
  start: ({ example }, { metrics, health, log, crash }) => {
    const instruments = metrics.open(exampleMetrics)
    instruments.fairline_example_batches_total.add(3, { outcome: 'good' })
    instruments.fairline_example_batch_seconds.record(0.05)
    const assigned = health.condition('assigned', 'no partitions yet')
    assigned.met()
    log.info({ password: example.password }, 'example is ready')
    crash?.reach('before-write', 'example')
    const done = new Promise<void>((resolve, reject) => {
      if (example.endAfterMs !== undefined) setTimeout(resolve, example.endAfterMs)
      if (example.failAfterMs !== undefined)
        setTimeout(() => {
          reject(new TypeError('the example broke'))
        }, example.failAfterMs)
    })
    const drain = (): Promise<void> =>
      new Promise((resolve) => {
        setTimeout(resolve, example.drainMs)
      })
    let suspension = example.isSuspended ? '3 records in a row were rejected' : undefined
    const intake = {
      suspension: () => suspension,
      resume: () => {
        suspension = undefined
      },
    }
    return Promise.resolve({ done, drain, ...(example.isSuspended ? { intake } : {}) })
  },
})
