import type { Amount, BufferReading } from '@fairline/kernel'
import { bufferMetrics } from './buffer-metrics.ts'
import type { Metrics } from './metrics.ts'

/** Copies the readings of a service's buffers into its metrics when they are scraped, all at one moment. */
export const observeBuffers = (metrics: Metrics, readings: () => Iterable<BufferReading>): void => {
  const instruments = metrics.open(bufferMetrics)
  const seen = new Map<string, Amount>()
  const growth = (key: string, { records, bytes }: Amount): Amount => {
    const before = seen.get(key) ?? { records: 0, bytes: 0 }
    seen.set(key, { records, bytes })
    return { records: records - before.records, bytes: bytes - before.bytes }
  }
  metrics.onScrape(() => {
    for (const { buffer: name, produced, drained, shed, held, cap } of readings()) {
      const labels = { buffer: name }
      const grown = growth(`${name} produced`, produced)
      instruments.fairline_buffer_produced_records_total.add(grown.records, labels)
      instruments.fairline_buffer_produced_bytes_total.add(grown.bytes, labels)
      const gone = growth(`${name} drained`, drained)
      instruments.fairline_buffer_drained_records_total.add(gone.records, labels)
      instruments.fairline_buffer_drained_bytes_total.add(gone.bytes, labels)
      for (const [className, amount] of Object.entries(shed)) {
        const left = growth(`${name} shed ${className}`, amount)
        instruments.fairline_buffer_shed_records_total.add(left.records, { ...labels, class: className })
        instruments.fairline_buffer_shed_bytes_total.add(left.bytes, { ...labels, class: className })
      }
      instruments.fairline_buffer_held_records.set(held.records, labels)
      instruments.fairline_buffer_held_bytes.set(held.bytes, labels)
      instruments.fairline_buffer_cap_records.set(cap.records, labels)
      instruments.fairline_buffer_cap_bytes.set(cap.bytes, labels)
    }
  })
}
