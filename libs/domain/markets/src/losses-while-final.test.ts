import { describe, expect, it } from 'vitest'
import { noLosses, withLossWhileFinal, withoutReturned } from './losses-while-final.ts'

const lost = (...spans: readonly (readonly [number, number])[]) =>
  spans.reduce((losses, [first, last]) => withLossWhileFinal(losses, { first, last }), noLosses)

describe('what was lost while a game was final', () => {
  it('is less what has come in its place', () => {
    const spans = (feedSeq: number) => withoutReturned(lost([3, 5], [9, 9]), feedSeq).spans.map(({ first, last }) => [first, last])
    expect(spans(4)).toEqual([
      [3, 3],
      [5, 5],
      [9, 9],
    ])
    expect(spans(3)).toEqual([
      [4, 5],
      [9, 9],
    ])
    expect(spans(9)).toEqual([[3, 5]])
    expect(spans(7)).toEqual([
      [3, 5],
      [9, 9],
    ])
  })

  it('is kept once', () => {
    expect(lost([3, 5], [4, 5], [3, 3]).spans).toHaveLength(1)
  })

  it('is without number once a number is not known, or there are too many', () => {
    const untold = { spans: [], isUntold: true }
    expect(withLossWhileFinal(lost([3, 5]), undefined)).toEqual(untold)
    expect(withLossWhileFinal(untold, { first: 1, last: 1 })).toEqual(untold)
    const many = lost(...Array.from({ length: 65 }, (_, at) => [2 * at, 2 * at] as const))
    expect(many).toEqual(untold)
  })
})
