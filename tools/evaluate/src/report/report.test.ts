import { describe, expect, it } from 'vitest'
import { calibrationPlot } from './calibration-plot.ts'
import { gatesOf } from './gates.ts'
import type { NumberScore } from './number-scores.ts'
import { createMarketScores } from './market-scores.ts'
import { reportMarkdown, reportText, withFigures } from './render-report.ts'
import type { SportReport } from './sport-report.ts'
import type { FairMarket } from '@fairline/domain-sport'
import { marketKeyOf } from '@fairline/domain-sport'
import { createCalibration } from '../statistics/calibration.ts'

const spread: NumberScore = {
  type: 'spread',
  isPlayer: false,
  period: 'all',
  rows: 40,
  meanPit: 0.5,
  deviation: { estimate: 0.03, low: 0.02, high: 0.06 },
  histogram: new Array<number>(10).fill(0.1),
  coverage50: 0.5,
  coverage90: 0.9,
  pinball: 2,
}

const reportWith = (logLoss: number, numbers: readonly NumberScore[]): SportReport => {
  const calibration = createCalibration()
  calibration.add({ p: 0.62, y: 1 })
  return {
    sport: 'nfl',
    params: 'nfl-test',
    games: 2,
    skipped: [],
    notes: [['rows left out', 3]],
    wins: {
      models: [
        { model: 'Fairline', scores: { rows: 10, forecast: 0.5, observed: 0.5, brier: 0.2, logLoss, ece: 0.01 }, bins: calibration.bins() },
        {
          model: 'nflfastR, spread',
          scores: { rows: 10, forecast: 0.5, observed: 0.5, brier: 0.2, logLoss: 0.46, ece: 0.01 },
          bins: calibration.bins(),
        },
      ],
      periods: [],
      seasons: [],
    },
    markets: [],
    numbers,
    priors: [],
    settlement: [
      { type: 'total', markets: 4, right: 3, wrong: 1, unsettled: 0, unknown: 0, waiting: 0, examples: ['total/ft/3: over, is under'] },
    ],
  }
}

const verdicts = (report: SportReport): Readonly<Record<string, boolean>> =>
  Object.fromEntries(gatesOf(report).map(({ name, met }) => [name, met]))

describe('gates', () => {
  it('are met or missed by the figures', () => {
    const name = 'moneyline: log loss'
    expect(verdicts(reportWith(0.4764, []))[name]).toBe(true)
    expect(verdicts(reportWith(0.4765, []))[name]).toBe(false)
    expect(verdicts(reportWith(0.4701, []))['moneyline: log loss, nflfastR, spread + .010']).toBe(false)
  })

  it('ask of a deviation that it is small and may be smaller', () => {
    const name = 'spread: PIT deviation, all checkpoints'
    expect(verdicts(reportWith(0.4, [spread]))[name]).toBe(true)
    expect(verdicts(reportWith(0.4, [{ ...spread, deviation: { estimate: 0.03, low: 0.021, high: 0.06 } }]))[name]).toBe(false)
    expect(verdicts(reportWith(0.4, [{ ...spread, deviation: { estimate: 0.051, low: 0.02, high: 0.06 } }]))[name]).toBe(false)
  })

  it('name the checkpoint that misses', () => {
    const q3 = { ...spread, period: 'Q3', deviation: { estimate: 0.08, low: 0.05, high: 0.1 } }
    const gate = gatesOf(reportWith(0.4, [spread, q3])).find(({ name }) => name === 'spread: PIT deviation, each checkpoint')
    expect(gate).toMatchObject({ met: false, found: 'missed at Q3 (0.0800)' })
  })

  it('ask for coverage from 87 to 93 % and for faultless settlement', () => {
    const prop = { ...spread, type: 'rec_yds', isPlayer: true, coverage90: 0.86 }
    expect(verdicts(reportWith(0.4, [prop]))).toMatchObject({
      'rec_yds: within the 90 % range': false,
      'settlement against the final statistics': false,
    })
  })
})

describe('markets', () => {
  it('are scored by type and kind of period, a pair of selections once', () => {
    const market = (period: string): FairMarket => ({
      type: 'total',
      period,
      participant: '',
      line: undefined,
      key: marketKeyOf({ type: 'total', period, participant: '', line: undefined }),
      main: true,
      selections: [
        { selection: 'over', probability: 0.6 },
        { selection: 'under', probability: 0.4 },
      ],
    })
    const scores = createMarketScores()
    scores.add(market('i3'), 'over')
    scores.add(market('i7'), 'under')
    scores.add(market('f5'), 'over')
    scores.add(market('f5'), 'push')
    expect(scores.report().map(({ market: name, scores: { rows } }) => [name, rows])).toEqual([
      ['total/i*', 2],
      ['total/f5', 1],
    ])
  })
})

describe('documents', () => {
  it('say what was left out and what was settled differently', () => {
    const text = reportText([reportWith(0.47, [spread])])
    for (const part of ['3 rows left out.', 'Settled differently: total/ft/3: over, is under.', 'MISSED', '0.4700'])
      expect(text).toContain(part)
  })

  it('keep their own words around the figures', () => {
    const figures = reportMarkdown([reportWith(0.47, [spread])])
    const once = withFigures('# Title\n', figures)
    const twice = withFigures(`${once}After.\n`, '### NFL\n\nnew')
    expect(once).toContain('| moneyline: log loss | <= 0.4764 | 0.4700 | met |')
    expect(twice).toMatch(/^# Title\n[^]*new[^]*After\.\n$/)
    expect(twice).not.toContain('0.4764')
  })

  it('keep the figures of the sports that were not run', () => {
    const both = withFigures('', '### NFL\n\nold\n\n### NBA\n\nold too')
    expect(withFigures(both, '### NFL\n\nnew')).toMatch(/### NFL\n\nnew\n\n### NBA\n\nold too\n/)
  })

  it('plot every model', () => {
    const svg = calibrationPlot(reportWith(0.47, []))
    expect(svg.match(/<polyline/g)).toHaveLength(2)
    expect(svg).toContain('>Fairline</text>')
  })
})
