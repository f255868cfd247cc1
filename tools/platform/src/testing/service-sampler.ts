import type { BufferSample } from '@fairline/tools-verify'
import type { MetricSample } from '../parse-metrics.ts'
import { parseMetrics, sumOf } from '../parse-metrics.ts'
import type { PlanPorts } from '../service-plan.ts'
import { servicePlan } from '../service-plan.ts'

/** What was seen of the services. */
export interface ServiceReport {
  /** Every look at every buffer, in records and in bytes. */
  readonly buffers: readonly BufferSample[]
  /** Largest resident memory by service. */
  readonly peakRssBytes: ReadonlyMap<string, number>
  /** What each service shed, by class, since its process began. */
  readonly shedRecords: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Looks again and again at the metrics of all services. */
export interface ServiceSampler {
  /** Ends the sampling and says what was seen. */
  stop(): Promise<ServiceReport>
}

const sampleIntervalMs = 500
const answerWithinMs = 2_000
const units = ['records', 'bytes'] as const

/** The buffers that a metrics page tells of, twice each: in records and in bytes. */
export const bufferSamplesOf = (service: string, page: readonly MetricSample[], atMs: number): readonly BufferSample[] => {
  const names = new Set(page.flatMap(({ name, labels }) => (name === 'fairline_buffer_cap_records' ? [labels['buffer'] ?? ''] : [])))
  return [...names].flatMap((buffer) =>
    units.map((unit): BufferSample => {
      const of = (figure: string): number => sumOf(page, `fairline_buffer_${figure}`, { buffer })
      return {
        atMs,
        buffer: `${service} ${buffer} ${unit}`,
        produced: of(`produced_${unit}_total`),
        drained: of(`drained_${unit}_total`),
        shed: of(`shed_${unit}_total`),
        buffered: of(`held_${unit}`),
        cap: of(`cap_${unit}`),
      }
    }),
  )
}

/** What a metrics page says was shed, by class. */
export const shedOf = (page: readonly MetricSample[]): ReadonlyMap<string, number> => {
  const shed = new Map<string, number>()
  for (const { name, labels, value } of page) {
    const { class: className = '' } = labels
    if (name === 'fairline_buffer_shed_records_total' && value > 0) shed.set(className, (shed.get(className) ?? 0) + value)
  }
  return shed
}

/** Samples the services of a plan every half a second. One that does not answer, as it is starting or hangs, has no sample then. */
export const sampleServices = (ports: PlanPorts): ServiceSampler => {
  const buffers: BufferSample[] = []
  const peakRssBytes = new Map<string, number>()
  const shedRecords = new Map<string, ReadonlyMap<string, number>>()
  const asking = new Map<string, Promise<void>>()
  const look = async (service: string, opsPort: number): Promise<void> => {
    const response = await fetch(`http://127.0.0.1:${opsPort}/metrics`, { signal: AbortSignal.timeout(answerWithinMs) })
    const page = parseMetrics(await response.text())
    buffers.push(...bufferSamplesOf(service, page, Date.now()))
    peakRssBytes.set(service, Math.max(peakRssBytes.get(service) ?? 0, sumOf(page, 'fairline_process_rss_bytes')))
    shedRecords.set(service, shedOf(page))
  }
  const plan = servicePlan(ports)
  const sample = (): void => {
    for (const { name, opsPort } of plan) {
      if (asking.has(name)) continue
      const asked = look(name, opsPort)
        .catch(() => undefined)
        .finally(() => asking.delete(name))
      asking.set(name, asked)
    }
  }
  const timer = setInterval(sample, sampleIntervalMs)
  sample()
  const stop = async (): Promise<ServiceReport> => {
    clearInterval(timer)
    await Promise.all(asking.values())
    // The last word: what was shed until now.
    sample()
    await Promise.all(asking.values())
    return { buffers, peakRssBytes, shedRecords }
  }
  let stopping: Promise<ServiceReport> | undefined
  return { stop: () => (stopping ??= stop()) }
}
