import { describe, expect, it } from 'vitest'
import { nflModule } from './nfl-module.ts'
import { fixture, status } from './testing/game-events.ts'

const tick = (quarterSecondsRemaining: number) => ({ kind: 'tick', quarter: 2, quarterSecondsRemaining, playClockSeconds: 1 }) as const
const live = { ...status, quarter: 2, quarterSecondsRemaining: 500 }
const told = (...events: Parameters<typeof nflModule.apply>[1][]): readonly unknown[] => {
  const state = [live, ...events].reduce(nflModule.apply, nflModule.initial(fixture))
  const ofGame = nflModule.hazards(state).filter(({ scope }) => scope.kind === 'game')
  return [state.quarterSecondsRemaining, ...ofGame.map(({ reason }) => reason)]
}

describe('a tick', () => {
  it('runs the clock down by a minute at most, and puts it back nowhere', () => {
    expect(told(tick(440))).toEqual([440])
    expect(told(tick(520))).toEqual([500])
  })

  it.each([
    ['down', 3, 2],
    ['up', 900, 899],
  ])('that leaps %s closes the game, and is believed once another runs on from it', (_, leap, next) => {
    expect(told(tick(leap))).toEqual([500, 'state-unconfirmed'])
    expect(told(tick(leap), tick(leap))).toEqual([500, 'state-unconfirmed'])
    expect(told(tick(leap), tick(next))).toEqual([next])
  })

  it('that leaped is dropped by one that runs on from before, and by the next status', () => {
    expect(told(tick(3), tick(499))).toEqual([499])
    expect(told(tick(3), { ...live, eventId: 'next', quarterSecondsRemaining: 480 })).toEqual([480])
  })
})
