import { nflEventCodec, topicOf } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import { nflModule } from '@fairline/domain-nfl'
import { expect, it } from 'vitest'
import { calculatorLogic } from '../src/calculator-logic.ts'

it('stops the intake of a calculator that cannot read its input, with every record dead-lettered once', () => {
  const logic = calculatorLogic(
    { module: nflModule, codec: nflEventCodec, policy: defaultTradingPolicy },
    { maxInRow: 3, maxRatio: 1, window: 10 },
  )
  const partition = logic.open(0)
  const bad = (offset: number) =>
    partition.apply({
      topic: topicOf('nfl', 'normalized'),
      partition: 0,
      record: { offset, key: Buffer.from('nfl-1'), value: Buffer.from([0xff]), timestampMs: 0, headers: {} },
    })
  expect([bad(0), bad(1), bad(2)]).toEqual(['continue', 'continue', { suspend: '3 records in a row were rejected' }])
  const dlq = partition.flush().outputs.find(({ topic }) => topic === topicOf('nfl', 'calculator.dlq'))
  expect(dlq?.records.map(({ value }) => Buffer.from(value ?? []))).toEqual(Array.from({ length: 3 }, () => Buffer.from([0xff])))
})
