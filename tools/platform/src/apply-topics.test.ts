import { topicSpecs } from '@fairline/contracts'
import { expect, it } from 'vitest'
import { topicChanges } from './apply-topics.ts'

const specs = topicSpecs('local')

it('creates what is missing and nothing else', () => {
  expect(topicChanges(specs, new Map()).create).toEqual(specs)
  expect(topicChanges(specs, new Map(specs.map((spec) => [spec.topic, spec.partitions])))).toEqual({ create: [], grow: [] })
})

it('names what has too few partitions, and refuses a decrease', () => {
  expect(topicChanges(specs, new Map([['nfl.odds', 2]])).grow).toEqual([{ topic: 'nfl.odds', from: 2, to: 4 }])
  expect(() => topicChanges(specs, new Map([['nfl.odds', 50]]))).toThrow(/nfl\.odds \(50 there, 4 wanted\).*never decreased/)
})
