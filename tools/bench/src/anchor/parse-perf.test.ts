import { expect, it } from 'vitest'
import { parseConsumerPerf, parseProducerPerf } from './parse-perf.ts'

it('takes the closing line of the producer, not an interim one', () => {
  const output = [
    '120000 records sent, 23995.2 records/sec (4.58 MB/sec), 812.4 ms avg latency, 1500.0 ms max latency.',
    '300000 records sent, 114942.528736 records/sec (21.92 MB/sec), 512.30 ms avg latency, 901.00 ms max latency, 540 ms 50th, 840 ms 95th, 880 ms 99th, 899 ms 99.9th.',
    '',
  ].join('\n')
  expect(parseProducerPerf(output)).toEqual({ messagesPerSecond: 114_942.528736, megabytesPerSecond: 21.92 })
  expect(parseProducerPerf('Exception in thread "main"')).toBeUndefined()
})

it('takes the consumer’s row by the names of its columns', () => {
  const output = [
    'start.time, end.time, data.consumed.in.MB, MB.sec, data.consumed.in.nMsg, nMsg.sec, rebalance.time.ms, fetch.time.ms, fetch.MB.sec, fetch.nMsg.sec',
    '2026-01-01 00:00:00:000, 2026-01-01 00:00:01:500, 57.2205, 38.1470, 300000, 200000.0000, 320, 1180, 48.4919, 254237.2881',
  ].join('\n')
  expect(parseConsumerPerf(output)).toEqual({ messagesPerSecond: 200_000, megabytesPerSecond: 38.147 })
  expect(parseConsumerPerf('')).toBeUndefined()
})
