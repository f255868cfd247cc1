import { describe, expect, it } from 'vitest'
import type { Side } from '@fairline/domain-sport'
import type { NflPlay, NflSituation } from './nfl-event.ts'
import type { Spell } from './overtime-spells.ts'
import { spellsAfterCorrection, spellsAfterPlay, spellsAfterStatus } from './overtime-spells.ts'
import { spellsOfCount } from './spell-rows.ts'
import { quietPlay, status } from './testing/game-events.ts'

const has = (possession: Side | undefined, seconds: number): NflSituation => ({
  ...status,
  quarter: 5,
  quarterSecondsRemaining: seconds,
  possession,
  nextPlay: possession === undefined ? 'none' : 'scrimmage',
})
const snap = (seconds: number, change: Partial<NflPlay> = {}): NflPlay => ({
  ...quietPlay,
  quarter: 5,
  quarterSecondsRemaining: seconds,
  eventId: `p${seconds}`,
  ...change,
})
const told = (spells: readonly Spell[], event: NflSituation, underReview = false, isLossy = false): readonly Spell[] =>
  spellsAfterStatus({ spells, records: [], underReview }, event, isLossy)
const played = (spells: readonly Spell[], play: NflPlay): readonly Spell[] =>
  spellsAfterPlay({ spells, records: [], underReview: false }, play, false)
const sides = (spells: readonly Spell[]): readonly string[] => spells.map(({ side, hasEnded }) => `${side}${hasEnded ? '.' : ''}`)

const first = told([], has('home', 590))
const intercepted = told(played(first, snap(580, { interception: true })), has('away', 570))

describe('possessions of overtime', () => {
  it('end by a play, and by the other side’s ball', () => {
    expect(sides(intercepted)).toEqual(['home.', 'away'])
    expect(sides(told(first, has('away', 400)))).toEqual(['home.', 'away'])
    expect(sides(told(told(first, has(undefined, 500)), has('home', 480)))).toEqual(['home'])
  })

  it('that a play ended go on once a correction says that it did not, and who was said to have the ball had it not', () => {
    expect(sides(spellsAfterCorrection(intercepted, snap(580), 'p580', true, false))).toEqual(['home'])
    const snapped = played(intercepted, snap(560, { possession: 'away' }))
    expect(sides(spellsAfterCorrection(snapped, snap(580), 'p580', false, false))).toEqual(['home.', 'away'])
  })

  it('are of no side that no snap confirmed, and that is contradicted at the same clock or by a ruling', () => {
    const wrong = told(first, has('away', 590))
    expect(sides(told(wrong, has('home', 590)))).toEqual(['home'])
    const later = told(first, has('away', 580))
    expect(sides(told(later, has('home', 560)))).toEqual(['home.', 'away.', 'home'])
    expect(sides(told(later, has('home', 560), true))).toEqual(['home'])
  })

  it('may be more where messages were lost', () => {
    expect(told(first, has('home', 300), false, true)).toMatchObject([{ side: 'home', isUnsure: true }])
    expect(told([], has('home', 300), false, true)).toMatchObject([{ side: 'home', isAfterLoss: true }])
  })

  it('of the previous release, which counted them, are read', () => {
    const counted = { quarter: 5, seconds: 300, receiver: 'home', possession: 'away', ended: 1, hasAnswer: true, leader: 'home' } as const
    expect(sides(spellsOfCount(counted))).toEqual(['home.', 'away'])
    expect(sides(spellsOfCount({ ...counted, ended: 0, possession: undefined, hasAnswer: false }))).toEqual(['home.', 'away.'])
    expect(sides(spellsOfCount({ ...counted, ended: 2, possession: 'home', hasAnswer: false, leader: undefined }))).toEqual([
      'home.',
      'away.',
      'home',
    ])
    expect(spellsOfCount({ ...counted, quarter: 4 })).toEqual([])
  })
})
