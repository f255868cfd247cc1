import type { Amount, BufferReading } from '@fairline/kernel'
import type { Metrics, MetricRegistry } from './metrics.ts'

const buffer = ['buffer'] as const

/** The metrics of every bounded buffer of a service; see {@link BufferReading}. */
export const bufferMetrics = {
  fairline_buffer_produced_records_total: { kind: 'counter', unit: '1', description: 'Records put into a buffer.', labels: buffer },
  fairline_buffer_produced_bytes_total: { kind: 'counter', unit: 'By', description: 'Bytes put into a buffer.', labels: buffer },
  fairline_buffer_drained_records_total: {
    kind: 'counter',
    unit: '1',
    description: 'Records that went on from a buffer, or back to where they came from.',
    labels: buffer,
  },
  fairline_buffer_drained_bytes_total: { kind: 'counter', unit: 'By', description: 'Bytes of those records.', labels: buffer },
  fairline_buffer_shed_records_total: {
    kind: 'counter',
    unit: '1',
    description: 'Records that a buffer left out under overload, by class.',
    labels: ['buffer', 'class'],
  },
  fairline_buffer_shed_bytes_total: { kind: 'counter', unit: 'By', description: 'Bytes of those records.', labels: ['buffer', 'class'] },
  fairline_buffer_held_records: {
    kind: 'gauge',
    unit: '1',
    description: 'Records in a buffer: produced less drained and shed, at every sample.',
    labels: buffer,
  },
  fairline_buffer_held_bytes: { kind: 'gauge', unit: 'By', description: 'Bytes in a buffer.', labels: buffer },
  fairline_buffer_cap_records: { kind: 'gauge', unit: '1', description: 'Records that a buffer can hold at most.', labels: buffer },
  fairline_buffer_cap_bytes: { kind: 'gauge', unit: 'By', description: 'Bytes that a buffer can hold at most.', labels: buffer },
} as const satisfies MetricRegistry

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
