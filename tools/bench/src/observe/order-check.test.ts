import { expect, it } from 'vitest'
import { OrderCheck } from './order-check.ts'

const checked = (seqs: readonly (readonly [string, number])[]): OrderCheck => {
  const check = new OrderCheck()
  for (const [gameId, eventSeq] of seqs) check.take({ gameId, eventSeq, feedSeq: eventSeq })
  return check
}

it('accepts games that interleave', () => {
  expect(
    checked([
      ['a', 1],
      ['b', 1],
      ['b', 2],
      ['a', 2],
    ]),
  ).toMatchObject({ events: 4, violations: 0, first: undefined })
})

it.each([
  ['a gap', [1, 2, 4]],
  ['a repetition', [1, 2, 2]],
  ['a start in the middle', [5]],
])('sees %s', (_, seqs) => {
  expect(checked(seqs.map((seq) => ['a', seq])).violations).toBe(1)
})

it('sees two messages that changed places in the feed', () => {
  const check = new OrderCheck()
  check.take({ gameId: 'a', eventSeq: 1, feedSeq: 2 })
  check.take({ gameId: 'a', eventSeq: 2, feedSeq: 1 })
  expect(check.violations).toBe(2)
  expect(check.first).toBe('a: event_seq 1 of feed_seq 2 where 1 was next')
})
