import { expect, it } from 'vitest'
import { parseMetrics } from '../parse-metrics.ts'
import { bufferSamplesOf, shedOf } from './service-sampler.ts'

const page = parseMetrics(
  [
    'fairline_buffer_produced_records_total{buffer="intake"} 100',
    'fairline_buffer_produced_bytes_total{buffer="intake"} 9000',
    'fairline_buffer_drained_records_total{buffer="intake"} 60',
    'fairline_buffer_drained_bytes_total{buffer="intake"} 5000',
    'fairline_buffer_shed_records_total{buffer="intake",class="high_rate"} 30',
    'fairline_buffer_shed_records_total{buffer="intake",class="other"} 1',
    'fairline_buffer_shed_bytes_total{buffer="intake",class="high_rate"} 3000',
    'fairline_buffer_held_records{buffer="intake"} 9',
    'fairline_buffer_held_bytes{buffer="intake"} 1000',
    'fairline_buffer_cap_records{buffer="intake"} 500',
    'fairline_buffer_cap_bytes{buffer="intake"} 50000',
    'fairline_buffer_held_records{buffer="partition/0"} 0',
    'fairline_buffer_cap_records{buffer="partition/0"} 7',
    'fairline_buffer_cap_bytes{buffer="partition/0"} 700',
  ].join('\n'),
)

it('turns a metrics page into samples of every buffer, in records and bytes, with all classes that were shed', () => {
  const empty = { atMs: 5, produced: 0, drained: 0, shed: 0, buffered: 0 }
  expect(bufferSamplesOf('ingest-nfl', page, 5)).toEqual([
    { atMs: 5, buffer: 'ingest-nfl intake records', produced: 100, drained: 60, shed: 31, buffered: 9, cap: 500 },
    { atMs: 5, buffer: 'ingest-nfl intake bytes', produced: 9000, drained: 5000, shed: 3000, buffered: 1000, cap: 50_000 },
    { ...empty, buffer: 'ingest-nfl partition/0 records', cap: 7 },
    { ...empty, buffer: 'ingest-nfl partition/0 bytes', cap: 700 },
  ])
})

it('names what was shed by class', () => {
  expect(shedOf(page)).toEqual(
    new Map([
      ['high_rate', 30],
      ['other', 1],
    ]),
  )
})
