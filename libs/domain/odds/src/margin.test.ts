import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marginMethods, withMargin, withoutMargin } from './margin.ts'

describe('withMargin', () => {
  // Published by the opisthokonta/implied, mberk/shin and penaltyblog packages for p = (.75, .25), M = .05.
  it.each([
    ['proportional', 0.7875, 0.2625],
    ['additive', 0.775, 0.275],
    ['shin', 0.775, 0.275],
    ['power', 0.768627, 0.281373],
    ['odds-ratio', 0.774168, 0.275832],
  ] as const)('%s matches the published fixture', (method, home, away) => {
    const quoted = withMargin(method, [0.75, 0.25], 0.05)
    expect(quoted[0]).toBeCloseTo(home, 6)
    expect(quoted[1]).toBeCloseTo(away, 6)
  })

  it.each(marginMethods)('%s is undone by withoutMargin', (method) => {
    fc.assert(
      fc.property(fc.double({ min: 0.06, max: 0.94, noNaN: true }), fc.double({ min: 0.001, max: 0.1, noNaN: true }), (p, margin) => {
        const back = withoutMargin(method, withMargin(method, [p, 1 - p], margin))
        expect(back[0]).toBeCloseTo(p, 7)
        expect(back[1]).toBeCloseTo(1 - p, 7)
      }),
    )
  })

  it.each(['power', 'odds-ratio'] as const)('%s never leaves (0, 1)', (method) => {
    fc.assert(
      fc.property(fc.double({ min: 1e-5, max: 1 - 1e-5, noNaN: true }), (p) => {
        for (const q of withMargin(method, [p, 1 - p], 0.06)) {
          expect(q).toBeGreaterThan(0)
          expect(q).toBeLessThan(1)
        }
      }),
    )
  })
})

describe('withoutMargin', () => {
  // Odds 1.25 / 4.40.
  it.each([
    ['proportional', 0.778761],
    ['additive', 0.786364],
    ['shin', 0.786364],
    ['power', 0.79034],
    ['odds-ratio', 0.786681],
  ] as const)('%s matches the published fixture', (method, home) => {
    expect(withoutMargin(method, [1 / 1.25, 1 / 4.4])[0]).toBeCloseTo(home, 6)
  })

  it('matches the three-way fixture of the shin package', () => {
    const p = withoutMargin('shin', [1 / 2.6, 1 / 2.4, 1 / 4.3])
    expect(p[0]).toBeCloseTo(0.372994, 6)
    expect(p[1]).toBeCloseTo(0.404779, 6)
    expect(p[2]).toBeCloseTo(0.222227, 6)
  })
})
