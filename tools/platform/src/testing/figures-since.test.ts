import type { SportReport } from '@fairline/tools-verify'
import { expect, it } from 'vitest'
import { figuresSince } from './figures-since.ts'

const report = (counts: Partial<SportReport>): SportReport => ({
  sport: 'nfl',
  sent: 0,
  accepted: 0,
  duplicate: 0,
  late: 0,
  shed: 0,
  rejected: {},
  normalized: 0,
  eventRows: 0,
  changes: 0,
  partnerChanges: 0,
  uncoveredEvents: 0,
  pricedRows: 0,
  oddsRows: 0,
  settlements: 0,
  games: 0,
  redisGames: 0,
  aborted: 0,
  lost: 0,
  duplicated: 0,
  differences: [],
  ...counts,
})

it('counts what was added since an earlier report, and keeps every difference', () => {
  const differences = [{ sport: 'nfl', rule: 'I1', detail: 'a message is nowhere' }] as const
  const earlier = report({ sent: 10, accepted: 7, lost: 1, rejected: { A: 2, B: 1 } })
  const later = report({ sent: 25, accepted: 20, lost: 1, rejected: { A: 2, B: 2, C: 1 }, differences })
  expect(figuresSince(later, earlier)).toEqual(report({ sent: 15, accepted: 13, rejected: { B: 1, C: 1 }, differences }))
})

it('is the report itself where there was none before', () => {
  expect(figuresSince(report({ sent: 3 }), undefined)).toEqual(report({ sent: 3 }))
})
