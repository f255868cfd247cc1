import { describe, expect, it } from 'vitest'
import type { NflPlay } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { pointsOf } from './play-record.ts'
import { statsOf } from './player-stats.ts'
import { after, extraPoint, finalStatus, from, quietPlay, settledAs, status, toEndOfRegulation, touchdown } from './testing/game-events.ts'

const unscored: NflPlay = { ...touchdown, homeScore: 0 }
const goesOn = { ...status, eventId: 's2', quarterSecondsRemaining: 870, down: 2 } as const
const next: NflPlay = {
  ...touchdown,
  eventId: 'p70',
  playId: 70,
  quarterSecondsRemaining: 860,
  receiver: { playerId: 'nfl-te', name: '' },
  yardsGained: 5,
}
const scored = { ...status, eventId: 's3', quarterSecondsRemaining: 850, nextPlay: 'kickoff', down: 0, homeScore: 6 } as const
const ended = [...toEndOfRegulation(6, 0), finalStatus(6, 0)]

describe('points that a play claims and no status states', () => {
  it('are not its own when later points come', () => {
    const state = from(after(status, unscored, goesOn), { ...next, homeScore: 0 }, scored, ...ended)
    expect(settledAs(state, 'anytime_td/ft/nfl-wr', 'anytime_td/ft/nfl-te')).toEqual({
      'anytime_td/ft/nfl-wr': 'no',
      'anytime_td/ft/nfl-te': 'yes',
    })
  })

  it.each([
    ['a review', { ...goesOn, underReview: true }],
    ['a try that is due', { ...goesOn, nextPlay: 'try', down: 0 }],
    ['a status that knows no next play', { ...goesOn, nextPlay: 'none', down: 0 }],
    ['a status of the moment of the snap', { ...goesOn, quarterSecondsRemaining: unscored.quarterSecondsRemaining }],
  ] as const)('may still come after %s', (_, event) => {
    expect(settledAs(from(after(status, unscored, event), scored), 'anytime_td/ft/nfl-wr')).toEqual({ 'anytime_td/ft/nfl-wr': 'yes' })
  })
})

describe('a touchdown that a status takes back', () => {
  const reviewed = { ...scored, homeScore: 7, underReview: true } as const
  const back = from(after(status, touchdown, extraPoint), reviewed, { ...goesOn, quarterSecondsRemaining: 850 })

  it('leaves what else the play brought unknown', () => {
    expect(statsOf(back.records, 'nfl-wr')).toMatchObject({ receivingYards: 0, hasUnknownPlay: true, played: true })
    const over = from(back, ...toEndOfRegulation(0, 0), finalStatus(3, 0))
    expect(settledAs(over, 'rec_yds/ft/nfl-wr/41', 'receptions/ft/nfl-wr/1', 'rush_yds/ft/nfl-rb/41', 'anytime_td/ft/nfl-wr')).toEqual({
      'rush_yds/ft/nfl-rb/41': 'void:player-did-not-play',
      'anytime_td/ft/nfl-wr': 'no',
    })
  })

  it('is its scorer’s when it is given again with its try, but not once play went on', () => {
    const again = { ...scored, eventId: 's9', homeScore: 7, quarterSecondsRemaining: 840 } as const
    expect(settledAs(from(back, again), 'anytime_td/ft/nfl-wr')).toEqual({ 'anytime_td/ft/nfl-wr': 'yes' })
    const snap: NflPlay = { ...quietPlay, eventId: 'p80', playId: 80, quarterSecondsRemaining: 845 }
    expect(settledAs(from(back, snap, again), 'anytime_td/ft/nfl-wr')).toEqual({})
  })

  it('is given again in its own quarter, in parts and with more points', () => {
    const q2 = { ...scored, quarter: 2, quarterSecondsRemaining: 800, homeScore: 7 } as const
    const kept = from(after(status, touchdown, extraPoint), ...toEndOfRegulation(7, 0).slice(0, 1), { ...q2, eventId: 'q2' })
    const blank = from(kept, { ...q2, eventId: 'b1', homeScore: 0 }, { ...q2, eventId: 'b2', homeScore: 0 })
    const inFirst = (state: NflState): number => pointsOf(state.records, 'home', 1, 1)
    expect([blank.homeScore, inFirst(blank)]).toEqual([0, 0])
    expect(inFirst(from(blank, { ...q2, eventId: 'r1' }))).toBe(7)
    expect(inFirst(from(blank, { ...q2, eventId: 'r1', homeScore: 6 }))).toBe(6)
    const more = from(blank, { ...q2, eventId: 'r1', homeScore: 10 }, { ...q2, eventId: 'r2', homeScore: 10 })
    expect([inFirst(more), pointsOf(more.records, 'home', 2, 2)]).toEqual([7, 3])
    expect(inFirst(from(blank, { ...q2, eventId: 'r1', homeScore: 3 }))).toBe(0)
  })

  it('is given again with the points that only a status had stated', () => {
    const stated = after(status, { ...goesOn, homeScore: 3 })
    const blank = from(stated, { ...goesOn, eventId: 'b1', homeScore: 0 }, { ...goesOn, eventId: 'b2', homeScore: 0 })
    const [adjustment, ...others] = from(blank, { ...goesOn, eventId: 'r1', homeScore: 3, quarterSecondsRemaining: 500 }).records
    expect(others).toEqual([])
    expect(adjustment).toEqual(stated.records[0])
  })
})
