import { describe, expect, it } from 'vitest'
import { checkRun } from './check-run.ts'
import type { Observations, PriceSample } from './run.ts'
import { defaultLimits } from './run.ts'

const sample = (atMs: number, changeSeq: number, over: Partial<PriceSample> = {}): PriceSample => ({
  reader: 'api',
  atMs,
  gameId: 'nba-1',
  epoch: 1,
  changeSeq,
  asOfUs: (atMs - 100) * 1000,
  validForMs: 5_000,
  tradable: 3,
  ...over,
})

const broken = (observations: Observations): readonly string[] =>
  checkRun({ ...observations, sports: [], limits: defaultLimits }).scores.flatMap(({ id, verdict }) =>
    verdict.kind === 'broken' ? [id] : [],
  )

describe('a run without artefacts', () => {
  it('decides nothing and says why', () => {
    const { holds, scores } = checkRun({ sports: [], limits: defaultLimits })
    expect(holds).toBe(true)
    for (const { verdict } of scores)
      expect(verdict).toMatchObject({ kind: 'not-applicable', reason: expect.stringMatching(/\w/) as string })
  })
})

describe('samples', () => {
  it('hold while prices are valid', () => {
    expect(broken({ samples: [sample(1_000, 1), sample(9_000, 1, { asOfUs: 0, tradable: 0 })] })).toEqual([])
  })

  it('name the stale price', () => {
    expect(broken({ samples: [sample(9_000, 1, { asOfUs: 0 })] })).toEqual(['I25'])
  })

  it('know what was never committed', () => {
    expect(broken({ samples: [sample(1_000, 1, { reader: 'redis' })] })).toEqual(['I23'])
  })
})

describe('processes', () => {
  const ended = { atMs: 5_000, process: 'odds-nba', kind: 'ended', reason: 'SIGKILL' } as const

  it('may end in a fault, not by themselves', () => {
    expect(broken({ processes: [ended] })).toEqual(['F1'])
    const fault = { fromMs: 4_000, untilMs: 4_500, kind: 'service-kill', target: 'odds-nba', sports: ['nba'], aftermathMs: 500 } as const
    expect(broken({ processes: [ended], faults: [{ ...fault, processes: ['odds-nba'] }] })).toEqual([])
    expect(broken({ processes: [ended], faults: [{ ...fault, processes: ['odds-nba'], aftermathMs: 499 }] })).toEqual(['F1'])
    expect(broken({ processes: [ended], faults: [{ ...fault, processes: ['odds-nfl'] }] })).toEqual(['F1'])
  })
})
