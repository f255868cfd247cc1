import { seededRandom } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import { clusterBootstrap } from './bootstrap.ts'
import { squaredError } from './brier.ts'
import { createCalibration } from './calibration.ts'
import { distributionOf, quantile } from './distribution.ts'
import { logLoss } from './log-loss.ts'
import { meanPinballLoss, pinballLoss } from './pinball.ts'
import { coverage, pitHistogram, randomisedPit, uniformDeviation } from './pit.ts'
import { createScoreCard } from './score-card.ts'

const die = distributionOf(1, [1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6, 1 / 6])
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

describe('scores of one forecast', () => {
  it('squares the error', () => {
    expect(squaredError({ p: 0.7, y: 1 })).toBeCloseTo(0.09)
    expect(squaredError({ p: 0.7, y: 0 })).toBeCloseTo(0.49)
  })

  it('takes the logarithm of what was given to the event, clipped', () => {
    expect(logLoss({ p: 0.8, y: 1 })).toBeCloseTo(-Math.log(0.8))
    expect(logLoss({ p: 0.8, y: 0 })).toBeCloseTo(-Math.log(0.2))
    expect(logLoss({ p: 1, y: 0 })).toBeCloseTo(-Math.log(1e-4))
  })
})

describe('calibration', () => {
  it('weighs each bin by its forecasts', () => {
    const calibration = createCalibration()
    for (const y of [1, 1, 1, 0] as const) calibration.add({ p: 0.61, y })
    for (const y of [0, 1] as const) calibration.add({ p: 0.22, y })
    // (4 |.61 - .75| + 2 |.22 - .5|) / 6
    expect(calibration.error()).toBeCloseTo((0.56 + 0.56) / 6)
    expect(calibration.bins()[12]).toEqual({ n: 4, forecast: 0.61, observed: 0.75 })
  })

  it('puts certainty into the last bin', () => {
    const calibration = createCalibration()
    calibration.add({ p: 1, y: 1 })
    expect(calibration.bins()[19]?.n).toBe(1)
    expect(calibration.error()).toBe(0)
  })

  it('is part of a score card', () => {
    const card = createScoreCard()
    card.add({ p: 0.5, y: 1 })
    card.add({ p: 0.5, y: 0 })
    expect(card.scores()).toEqual({ rows: 2, forecast: 0.5, observed: 0.5, brier: 0.25, logLoss: Math.log(2), ece: 0 })
  })
})

describe('distributions', () => {
  it('gives the smallest number that reaches a level', () => {
    expect(quantile(die, 0.5)).toBe(3)
    expect(quantile(die, 0.51)).toBe(4)
    expect(quantile(distributionOf(-7, [1]), 0.3)).toBe(-7)
  })

  it('is 0 below and 1 above its numbers', () => {
    expect(die.atMost(0)).toBe(0)
    expect(die.atMost(6)).toBeCloseTo(1)
    expect(die.atMost(99)).toBe(1)
  })
})

describe('randomised PIT', () => {
  it('spreads a number over its step', () => {
    expect(randomisedPit(die, 1, 0)).toBe(0)
    expect(randomisedPit(die, 3, 0.5)).toBeCloseTo(2.5 / 6)
  })

  it('is uniform for draws of the distribution and not for those of another', () => {
    const random = seededRandom(1)
    const own: number[] = []
    const other: number[] = []
    for (let i = 0; i < 4000; i++) {
      const roll = 1 + Math.floor(random() * 6)
      own.push(randomisedPit(die, roll, random()))
      other.push(randomisedPit(die, Math.min(6, roll + 1), random()))
    }
    expect(uniformDeviation(own)).toBeLessThan(0.015)
    expect(uniformDeviation(other)).toBeGreaterThan(0.1)
    expect(coverage(own, 0.5)).toBeCloseTo(0.5, 1)
    for (const share of pitHistogram(own)) expect(share).toBeCloseTo(0.1, 1)
    expect(mean(pitHistogram(other))).toBeCloseTo(0.1)
  })

  it('measures how far values are from uniform', () => {
    expect(uniformDeviation([0.125, 0.375, 0.625, 0.875])).toBeCloseTo(0)
    expect(uniformDeviation([0, 0])).toBeCloseTo(0.5)
  })
})

describe('pinball loss', () => {
  it('weighs shortfall by the level and excess by the rest', () => {
    expect(pinballLoss(10, 0.9, 12)).toBeCloseTo(1.8)
    expect(pinballLoss(10, 0.9, 8)).toBeCloseTo(0.2)
  })

  it('is 0 for certainty that came', () => {
    expect(meanPinballLoss(distributionOf(5, [1]), 5)).toBe(0)
    expect(meanPinballLoss(die, 6)).toBeGreaterThan(meanPinballLoss(distributionOf(4, [0.2, 0.3, 0.5]), 6))
  })
})

describe('bootstrap by cluster', () => {
  const clusters = Array.from({ length: 50 }, (_, i) => [i % 2, i % 2, i % 2])

  it('is the same for the same seed', () => {
    expect(clusterBootstrap(clusters, mean, seededRandom(3))).toEqual(clusterBootstrap(clusters, mean, seededRandom(3)))
  })

  it('holds its own estimate, also of a distance', () => {
    const values = Array.from({ length: 60 }, (_, i) => [(i + 0.5) / 60])
    const { estimate, low, high } = clusterBootstrap(values, uniformDeviation, seededRandom(5))
    expect(estimate).toBeCloseTo(0)
    expect(low).toBeLessThanOrEqual(estimate)
    expect(high).toBeGreaterThan(0.01)
  })

  it('keeps clusters together: its interval is that of 50 games, not of 150 values', () => {
    const { estimate, low, high } = clusterBootstrap(clusters, mean, seededRandom(3))
    const single = clusterBootstrap(
      clusters.flat().map((value) => [value]),
      mean,
      seededRandom(3),
    )
    expect(estimate).toBe(0.5)
    expect(high - low).toBeGreaterThan(1.4 * (single.high - single.low))
  })
})
