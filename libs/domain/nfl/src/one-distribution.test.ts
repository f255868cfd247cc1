import type { FairMarket, Fixture } from '@fairline/domain-sport'
import { gameId, halfPoints, micros } from '@fairline/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nflModule } from './nfl-module.ts'
import type { NflState } from './nfl-state.ts'
import { initialNflState } from './nfl-state.ts'
import { futureOvertime, overtimePoints } from './overtime-odds.ts'
import { gameStrength } from './game-strength.ts'
import { periodPoints } from './period-points.ts'
import type { Period } from './period-points.ts'
import { emptyRecord } from './play-record.ts'
import { regulationOf } from './regulation-points.ts'
import { scoreDistribution } from './score-distribution.ts'

const { params } = nflModule

const states = fc
  .record({
    spread: fc.integer({ min: -28, max: 28 }),
    total: fc.integer({ min: 70, max: 110 }),
    withMoneyline: fc.boolean(),
    stage: fc.constantFrom('regular' as const, 'postseason' as const),
    rule: fc.constantFrom('sudden-death', 'modified-sudden-death', 'both-possess'),
    quarter: fc.integer({ min: 1, max: 4 }),
    quarterSecondsRemaining: fc.integer({ min: 1, max: 900 }),
    phase: fc.constantFrom(
      'pregame' as const,
      'live' as const,
      'live' as const,
      'live' as const,
      'halftime' as const,
      'quarter-break' as const,
    ),
    nextPlay: fc.constantFrom('scrimmage' as const, 'scrimmage' as const, 'kickoff' as const, 'try' as const, 'none' as const),
    possession: fc.constantFrom('home' as const, 'away' as const),
    down: fc.integer({ min: 1, max: 4 }),
    yardsToGo: fc.integer({ min: 1, max: 20 }),
    yardline100: fc.integer({ min: 1, max: 99 }),
    scores: fc.array(fc.record({ home: fc.boolean(), points: fc.constantFrom(3, 6, 7), quarter: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 8,
    }),
    homeTimeouts: fc.integer({ min: 0, max: 3 }),
    awayTimeouts: fc.integer({ min: 0, max: 3 }),
    openingReceiver: fc.constantFrom(undefined, 'home' as const, 'away' as const),
  })
  .map((drawn): NflState => {
    const fixture: Fixture = {
      gameId: gameId('nfl-1'),
      sport: 'nfl',
      season: 2025,
      stage: drawn.stage,
      gameDate: '2025-10-05',
      startsAtUs: micros(1),
      home: { teamId: 'nfl-H', name: 'H', abbreviation: 'H' },
      away: { teamId: 'nfl-A', name: 'A', abbreviation: 'A' },
      rules: { overtime: drawn.rule, overtimeMinutes: '10' },
      lines: {
        spread: halfPoints(drawn.spread),
        total: halfPoints(drawn.total),
        ...(drawn.withMoneyline ? { homePriceMilli: 1900, awayPriceMilli: 1900 } : {}),
      },
      players: [],
      playerLines: [],
    }
    const quarter = drawn.phase === 'pregame' ? 1 : drawn.phase === 'halftime' ? 2 : drawn.quarter
    const scores = drawn.phase === 'pregame' ? [] : drawn.scores.filter((score) => score.quarter <= quarter)
    const records = scores.map((score, index) => ({
      ...emptyRecord,
      playId: index,
      quarter: score.quarter,
      sinceQuarter: score.quarter,
      homePoints: score.home ? score.points : 0,
      awayPoints: score.home ? 0 : score.points,
      score: 'touchdown' as const,
    }))
    return {
      ...initialNflState(fixture),
      phase: drawn.phase,
      quarter,
      quarterSecondsRemaining: drawn.phase === 'pregame' ? 900 : drawn.phase === 'live' ? drawn.quarterSecondsRemaining : 0,
      nextPlay: drawn.phase === 'live' ? drawn.nextPlay : 'none',
      possession: drawn.phase === 'live' ? drawn.possession : undefined,
      down: drawn.down,
      yardsToGo: drawn.yardsToGo,
      yardline100: drawn.yardline100,
      homeScore: records.reduce((sum, record) => sum + record.homePoints, 0),
      awayScore: records.reduce((sum, record) => sum + record.awayPoints, 0),
      homeTimeouts: drawn.homeTimeouts,
      awayTimeouts: drawn.awayTimeouts,
      openingReceiver: drawn.openingReceiver,
      records,
    }
  })

const mean = (p: Float64Array, zero = 0): number => p.reduce((sum, each, i) => sum + each * (i - zero), 0)
const sum = (p: Float64Array): number => p.reduce((total, each) => total + each, 0)
/** What sums over some thousand points in another order may differ by. */
const rounding = 1e-9
const runs = { numRuns: 150 }

describe('one distribution', () => {
  it('is a distribution whose team totals add up to the total and differ by the margin', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { home, away, total, margin } = scoreDistribution(state, params)
        for (const part of [home, away, total, margin]) {
          expect(sum(part)).toBeCloseTo(1, 6)
          expect(Math.min(...part)).toBeGreaterThanOrEqual(0)
        }
        expect(mean(home) + mean(away)).toBeCloseTo(mean(total), 6)
        expect(mean(home) - mean(away)).toBeCloseTo(mean(margin, 240), 6)
      }),
      runs,
    )
  })

  it('splits into periods that add up to regulation: quarters to halves, halves to the game', () => {
    fc.assert(
      fc.property(states, (state) => {
        const regulation = regulationOf(state, params)
        const scored = (from: number, to: number): number =>
          state.records.reduce(
            (points, each) => points + (each.quarter >= from && each.quarter <= to ? each.homePoints + each.awayPoints : 0),
            0,
          )
        const meanOf = (period: Period, from: number, to: number): number => {
          const points = periodPoints(state, regulation, period)
          return points === undefined ? scored(from, to) : mean(points.total)
        }
        const quarters = [1, 2, 3, 4].map((quarter) => meanOf(`q${quarter}` as Period, quarter, quarter)) as [
          number,
          number,
          number,
          number,
        ]
        const [first, second] = [meanOf('1h', 1, 2), meanOf('2h', 3, 4)]
        expect(quarters[0] + quarters[1]).toBeCloseTo(first, 2)
        expect(quarters[2] + quarters[3]).toBeCloseTo(second, 2)
        const { total, overtime } = scoreDistribution(state, params)
        const extra = futureOvertime(state, params, gameStrength(state.fixture, params).margin)
        const decided = overtimePoints(params)
        const ofOvertime = (1 - extra.tie) * decided.points.reduce((points, each, i) => points + each * (decided.chances[i] as number), 0)
        expect(first + second + overtime * ofOvertime).toBeCloseTo(mean(total), 1)
      }),
      runs,
    )
  })

  it('prices no market against another', () => {
    fc.assert(
      fc.property(states, (state) => {
        const markets = nflModule.price(state, params)
        const first = (market: FairMarket | undefined): number | undefined => market?.selections[0]?.probability
        const found = (key: string): number | undefined => first(markets.find((market) => market.key === key))
        const ladder = (type: string, period: string): readonly (readonly [line: number, p: number])[] =>
          markets
            .filter((market) => market.type === type && market.period === period && market.participant === '')
            .map((market) => [Number(market.line) / 2, first(market) as number] as const)
            .toSorted((a, b) => a[0] - b[0])
        const { margin, overtime, home, away, total } = scoreDistribution(state, params)
        const tie = margin[240] as number
        const win = found('moneyline/ft')
        for (const [line, p] of ladder('spread', 'ft')) {
          // Home by 3.5 is home winning; home with 3.5 loses only where away wins.
          if (win !== undefined && line < 0) expect(p).toBeLessThanOrEqual(win * (1 - tie) + 1e-6)
          if (win !== undefined && line > 0) expect(1 - p).toBeLessThanOrEqual((1 - win) * (1 - tie) + 1e-6)
        }
        expect(tie).toBeLessThanOrEqual(overtime + rounding)
        // Nobody scores again exactly where the total stays, but for a try and overtime.
        const noScore = markets.find((market) => market.type === 'next_score')?.selections[2]?.probability
        const stays = total[state.homeScore + state.awayScore] as number
        if (noScore !== undefined && state.nextPlay !== 'try') expect(noScore).toBeCloseTo(stays, 4)
        const beyond = (p: Float64Array, goal: number): number => sum(p.slice(goal))
        for (const goal of [10, 20]) {
          const race = markets.find((market) => market.key === `race_to/ft/${2 * goal}`)?.selections
          if (race === undefined) continue
          expect(race[0]?.probability ?? 0).toBeLessThanOrEqual(beyond(home, goal) + rounding)
          expect(race[1]?.probability ?? 0).toBeLessThanOrEqual(beyond(away, goal) + rounding)
          expect(race[2]?.probability ?? 1).toBeLessThanOrEqual(1 - Math.max(beyond(home, goal), beyond(away, goal)) + rounding)
        }
        for (const period of ['1h', '2h', 'q1', 'q2', 'q3', 'q4']) {
          const result = markets.find((market) => market.key === `result/${period}`)?.selections
          for (const [line, p] of ladder('spread', period)) {
            if (result !== undefined && line < 0) expect(p).toBeLessThanOrEqual((result[0]?.probability ?? 1) + 1e-6)
            if (result !== undefined && line > 0) expect(1 - p).toBeLessThanOrEqual((result[2]?.probability ?? 1) + 1e-6)
          }
        }
      }),
      runs,
    )
  })
})
