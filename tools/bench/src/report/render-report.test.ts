import { expect, it } from 'vitest'
import { judgeAims } from './judge-aims.ts'
import { renderTable } from './render-table.ts'
import type { LevelSummary } from './summarize-level.ts'
import { isLagGrowing, summarizeLevel } from './summarize-level.ts'

const summary = (changes: Partial<LevelSummary>): LevelSummary => ({ ...summarizeLevel('level', []), rounds: 3, ...changes })
const latency = (p50Ms: number, p99Ms: number) => ({ count: 100, p50Ms, p99Ms, maxMs: p99Ms })
const hot = summary({ arrivedPerSecond: 5_998, sent: 60_003 })

it('draws columns of even width, numbers to the right', () => {
  expect(
    renderTable({
      head: ['stage', 'a/s'],
      rows: [
        ['odds', '1,000'],
        ['normalizer', '7'],
      ],
    }),
  ).toEqual(['| stage      |   a/s |', '| ---------- | ----: |', '| odds       | 1,000 |', '| normalizer |     7 |'])
})

it('says that aims are met', () => {
  const levels = [summary({ ratePerSecond: 1_000, partner: latency(20, 90) }), summary({ ratePerSecond: 10_000 })]
  expect(judgeAims(levels, hot).map(({ verdict }) => verdict)).toEqual(['met', 'met', 'met', 'met'])
})

it('says that aims are missed, each by its own figure', () => {
  const levels = [
    summary({ ratePerSecond: 1_000, partner: latency(100, 499) }),
    summary({ ratePerSecond: 10_000, growingRounds: 2, growingParts: ['odds'], lagStart: 10, lagEnd: 9_000 }),
  ]
  const verdicts = judgeAims(levels, { ...hot, orderViolations: 1 })
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['MISSED', 'met', 'MISSED', 'MISSED'])
  expect(verdicts[2]?.measured).toBe('lag 10 to 9000 messages, grew in 2 of 3 rounds (odds)')
})

it('does not judge what was not measured', () => {
  expect(judgeAims([summary({ ratePerSecond: 1_000 })], hot).map(({ verdict }) => verdict)).toEqual([
    'not measured',
    'not measured',
    'not measured',
    'met',
  ])
})

it('lets the majority of the rounds decide on the lag', () => {
  expect(isLagGrowing({ growingRounds: 1, rounds: 3 })).toBe(false)
  expect(isLagGrowing({ growingRounds: 2, rounds: 3 })).toBe(true)
  expect(isLagGrowing({ growingRounds: 1, rounds: 1 })).toBe(true)
})
