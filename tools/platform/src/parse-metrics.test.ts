import { expect, it } from 'vitest'
import { parseMetrics, sumOf } from './parse-metrics.ts'

const page = `# HELP fairline_publisher_lag_records Log entries.
# TYPE fairline_publisher_lag_records gauge
fairline_publisher_lag_records{sink="redis",topic="nfl.odds"} 3 1770000000000
fairline_publisher_lag_records{sink="redis",topic="nfl.board"} 4
fairline_publisher_lag_records{sink="partner",topic="with \\"quotes\\", and commas"} 1.5e2
fairline_stage_lag_records 12
`

it('sums samples by name and labels', () => {
  const samples = parseMetrics(page)
  expect(sumOf(samples, 'fairline_publisher_lag_records', { sink: 'redis' })).toBe(7)
  expect(sumOf(samples, 'fairline_publisher_lag_records', { sink: 'partner' })).toBe(150)
  expect(sumOf(samples, 'fairline_stage_lag_records')).toBe(12)
  expect(sumOf(samples, 'fairline_absent')).toBe(0)
})
