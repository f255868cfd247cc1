import { describe, expect, it } from 'vitest'
import { hidesLoss, recordOf } from './play-list.ts'
import { testPlay } from './testing/test-game.ts'

describe('a loss before a play', () => {
  const last = recordOf(testPlay({ atBatIndex: 7 }), 1)

  it.each([
    ['of the next at-bat: no plate appearance can be missing', testPlay({ atBatIndex: 8 }), false],
    ['of a later at-bat: the numbers tell what is missing', testPlay({ atBatIndex: 9 }), false],
    ['without a number', testPlay({ atBatIndex: -1 }), true],
    ['of a numbering that started again', testPlay({ atBatIndex: 2 }), true],
    ['of a numbering that started again at the same number', testPlay({ atBatIndex: 7, bottom: true }), true],
  ])('is hidden or not: %s', (_, play, hides) => {
    expect(hidesLoss([last], 1, play)).toBe(hides)
    expect(hidesLoss([last], 0, play)).toBe(false)
  })

  it('is told by the number of an at-bat that goes on', () => {
    const steal = recordOf(testPlay({ atBatIndex: 7, eventType: 'stolen_base_2b', plateAppearance: false, outs: 0 }), 0)
    expect(hidesLoss([steal], 1, testPlay({ atBatIndex: 7 }))).toBe(false)
  })
})
