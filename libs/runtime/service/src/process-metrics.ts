import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Metrics, MetricRegistry } from './metrics.ts'

/** Metrics that every service has. */
export const processMetrics = {
  fairline_process_rss_bytes: { kind: 'gauge', unit: 'bytes', description: 'Resident memory of the process.' },
  fairline_process_heap_bytes: { kind: 'gauge', unit: 'bytes', description: 'JavaScript heap in use.' },
  fairline_process_cpu_seconds: { kind: 'gauge', unit: 'seconds', description: 'Processor time used since the start.' },
  fairline_process_uptime_seconds: { kind: 'gauge', unit: 'seconds', description: 'Time since the start.' },
  fairline_process_loop_lag_p99_seconds: {
    kind: 'gauge',
    unit: 'seconds',
    description: 'Event loop delay since the last scrape, 99th percentile.',
  },
  fairline_process_loop_lag_max_seconds: {
    kind: 'gauge',
    unit: 'seconds',
    description: 'Event loop delay since the last scrape, maximum.',
  },
  fairline_service_ready_flag: { kind: 'gauge', unit: 'flag', description: '1 while the service is ready, else 0.' },
  fairline_service_errors_total: {
    kind: 'counter',
    unit: 'errors',
    description: 'Errors by code and disposition.',
    labels: ['code', 'disposition'],
  },
} as const satisfies MetricRegistry

const sampleEveryMs = 20

/** Keeps the process gauges up to date; returns how to stop. */
export const observeProcess = (metrics: Metrics, isReady: () => boolean): (() => void) => {
  const gauges = metrics.open(processMetrics)
  const lag = monitorEventLoopDelay({ resolution: sampleEveryMs })
  lag.enable()
  metrics.onScrape(() => {
    const memory = process.memoryUsage()
    const cpu = process.cpuUsage()
    gauges.fairline_process_rss_bytes.set(memory.rss)
    gauges.fairline_process_heap_bytes.set(memory.heapUsed)
    gauges.fairline_process_cpu_seconds.set((cpu.user + cpu.system) / 1e6)
    gauges.fairline_process_uptime_seconds.set(process.uptime())
    // The monitor measures the time between its ticks: its own resolution is not lag.
    const lagSeconds = (ns: number): number => (lag.count === 0 ? 0 : Math.max(0, ns / 1e9 - sampleEveryMs / 1000))
    gauges.fairline_process_loop_lag_p99_seconds.set(lagSeconds(lag.percentile(99)))
    gauges.fairline_process_loop_lag_max_seconds.set(lagSeconds(lag.max))
    lag.reset()
    gauges.fairline_service_ready_flag.set(isReady() ? 1 : 0)
  })
  return () => {
    lag.disable()
  }
}
