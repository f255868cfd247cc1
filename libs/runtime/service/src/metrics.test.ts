import { expect, it } from 'vitest'
import type { MetricRegistry } from './metrics.ts'
import { createMetrics } from './metrics.ts'
import { observeProcess } from './process-metrics.ts'

const registry = {
  fairline_test_records_total: { kind: 'counter', unit: 'records', description: 'Records.', labels: ['outcome'] },
  fairline_test_lag_records: { kind: 'gauge', unit: 'records', description: 'Lag.' },
  fairline_test_batch_seconds: { kind: 'histogram', unit: 'seconds', description: 'Batch.', buckets: [0.1, 1] },
} as const satisfies MetricRegistry

it('exposes counters, gauges and histograms with their labels', async () => {
  const metrics = createMetrics({ service: 'test', sport: 'nfl' })
  const test = metrics.open(registry)
  test.fairline_test_records_total.add(2, { outcome: 'good' })
  test.fairline_test_records_total.add(3, { outcome: 'good' })
  test.fairline_test_lag_records.set(7)
  test.fairline_test_lag_records.set(4)
  test.fairline_test_batch_seconds.record(0.5)
  const text = await metrics.expose()
  expect(text).toContain('fairline_test_records_total{outcome="good",service="test",sport="nfl"} 5')
  expect(text).toContain('# TYPE fairline_test_records_total counter')
  expect(text).toContain('fairline_test_lag_records{service="test",sport="nfl"} 4')
  expect(text).toContain('fairline_test_batch_seconds_bucket{service="test",sport="nfl",le="0.1"} 0')
  expect(text).toContain('fairline_test_batch_seconds_bucket{service="test",sport="nfl",le="1"} 1')
  await metrics.close()
})

it('opens a registry twice as the same instruments, and refuses a second definition of a name', async () => {
  const metrics = createMetrics()
  expect(metrics.open(registry).fairline_test_lag_records).toBe(metrics.open(registry).fairline_test_lag_records)
  expect(() => metrics.open({ fairline_test_lag_records: { kind: 'gauge', unit: 'records', description: 'Another.' } })).toThrow(
    /defined twice/,
  )
  await metrics.close()
})

it('measures the process at each scrape', async () => {
  const metrics = createMetrics()
  const stop = observeProcess(metrics, () => true)
  const text = await metrics.expose()
  expect(Number(/^fairline_process_rss_bytes (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(10_000_000)
  expect(Number(/^fairline_process_cpu_seconds ([\d.]+)$/m.exec(text)?.[1])).toBeGreaterThan(0)
  expect(text).toContain('fairline_process_loop_lag_p99_seconds')
  expect(text).toContain('fairline_service_ready_flag 1')
  stop()
  await metrics.close()
})
