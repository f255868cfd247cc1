import type { MetricRegistry } from './metrics.ts'

const buffer = ['buffer'] as const

/** The metrics of every bounded buffer of a service; see `BufferReading`. */
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
