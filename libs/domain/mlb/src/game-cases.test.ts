import type { MarketResult } from '@fairline/domain-sport'
import { marketKey } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import type { MlbEvent } from './mlb-event.ts'
import { mlbModule } from './mlb-module.ts'
import type { MlbState } from './mlb-state.ts'
import { mlbParams } from './params.ts'
import { decoded, playMessage, testFixture, testFollowedAt, testPitch, testPlay, testStatus } from './testing/test-game.ts'

const { apply, initial, hazards, price, settle } = mlbModule
const keysOf = (state: MlbState): readonly string[] => price(state, mlbParams).map((market) => market.key)
const result = (state: MlbState, key: string): MarketResult | undefined => settle(state, [marketKey(key)]).find((each) => each.key === key)
/** `home`, `push`, or the reason of a void. */
const outcome = (state: MlbState, key: string): string | undefined => {
  const found = result(state, key)
  if (found === undefined || found.voidReason !== '') return found?.voidReason
  return found.selections.find((each) => each.result === 'won')?.selection ?? found.selections[0]?.result
}
const linescore = (away: readonly number[], home: readonly number[]) => away.map((runs, at) => ({ away: runs, home: home[at] ?? 0 }))

describe('a suspended game', () => {
  const at = { inning: 6, outs: 1, homeScore: 2, awayScore: 1 }
  const state = testFollowedAt(at)
  const suspended = apply(state, testStatus({ ...at, phase: 'suspended', reason: 'Suspended: Rain', innings: state.innings }))

  it('stays open without prices to bet on, and decides nothing that can still change', () => {
    expect(hazards(suspended)).toEqual([{ scope: { kind: 'game' }, reason: 'suspended' }])
    for (const key of ['moneyline/ft', 'spread/ft/-3', 'total/ft/17', 'result/i6']) expect(result(suspended, key)).toBeUndefined()
    expect(outcome(suspended, 'result/f5')).toBe('home')
    expect(result(suspended, 'result/f5')?.certainty).toBe('live')
  })

  it('goes on the next day where it stopped, at the same prices, and settles with the score of both days', () => {
    const resumed = apply(suspended, testStatus({ ...at, innings: state.innings }))
    expect(hazards(resumed)).toEqual([])
    expect(price(resumed, mlbParams)).toEqual(price(state, mlbParams))
    const final = testStatus({
      phase: 'final',
      inning: 9,
      bottom: true,
      outs: 3,
      homeScore: 2,
      awayScore: 4,
      innings: linescore([1, 0, 0, 0, 0, 3, 0, 0, 0], [2]),
    })
    expect(apply(resumed, final).pendingFinal).toBeDefined()
    const ended = apply(suspended, final)
    expect(outcome(ended, 'moneyline/ft')).toBe('away')
    expect(result(ended, 'moneyline/ft')?.certainty).toBe('confirmed')
    expect(outcome(ended, 'result/i6')).toBe('away')
  })

  it('that is never resumed is settled as a game called early', () => {
    const called = apply(suspended, testStatus({ ...at, phase: 'called', reason: 'Completed Early: Rain', innings: state.innings }))
    expect(outcome(called, 'moneyline/ft')).toBe('home')
    expect(outcome(called, 'spread/ft/-3')).toBe('called-early')
  })
})

describe('a game called early', () => {
  const calledAt = (inning: number, bottom: boolean, outs: number, homeScore: number, awayScore: number) =>
    testFollowedAt({ phase: 'called', inning, bottom, outs, homeScore, awayScore, reason: 'Completed Early: Rain' })

  it.each([
    ['after five innings', calledAt(6, false, 0, 1, 2), 'away'],
    ['after four and a half with the home side ahead', calledAt(5, true, 0, 2, 1), 'home'],
    ['after four and a half with the home side behind', calledAt(5, true, 0, 1, 2), 'called-early'],
    ['in the top of the fifth', calledAt(5, false, 2, 2, 1), 'called-early'],
    ['level after seven', calledAt(8, false, 0, 2, 2), 'push'],
  ])('has its winner %s', (_, state, winner) => {
    expect(outcome(state, 'moneyline/ft')).toBe(winner)
  })

  it('voids run line, odd and totals, but for a total that is passed', () => {
    const state = calledAt(7, false, 1, 5, 4)
    for (const key of ['spread/ft/-3', 'total_odd/ft', 'total/ft/19', 'team_total/ft/mlb-HOM/11', 'extra_innings/ft'])
      expect(outcome(state, key)).toBe('called-early')
    expect(outcome(state, 'total/ft/17')).toBe('over')
    expect(outcome(state, 'team_total/ft/mlb-HOM/9')).toBe('over')
  })

  it('stands in full when it is called in extra innings', () => {
    const state = calledAt(11, false, 1, 5, 5)
    expect(outcome(state, 'moneyline/ft')).toBe('push')
    expect(outcome(state, 'total/ft/21')).toBe('under')
    expect(outcome(state, 'spread/ft/3')).toBe('home')
    expect(outcome(state, 'extra_innings/ft')).toBe('yes')
  })
})

describe('a game that is not finished', () => {
  const offered = keysOf(initial(testFixture())).map(marketKey)

  it.each(['cancelled', 'forfeited'] as const)('voids every market that was offered when it is %s before its first pitch', (phase) => {
    const results = settle(apply(initial(testFixture()), testStatus({ phase, inning: 0 })), offered)
    expect(results).toHaveLength(new Set([...offered, 'result/f5']).size)
    expect(new Set(results.map((each) => each.voidReason))).toEqual(new Set([phase]))
    expect(results.every((each) => each.certainty === 'confirmed')).toBe(true)
  })

  it('voids what play has not decided when an operator gives it up', () => {
    const state = testFollowedAt({ inning: 7, homeScore: 4, awayScore: 6 })
    const given = mlbModule.abandon(state)
    expect(outcome(given, 'total/ft/17')).toBe('over')
    expect(outcome(given, 'result/f5')).toBe('away')
    for (const key of ['moneyline/ft', 'spread/ft/-3', 'hits/ft/mlb-a1/1']) expect(outcome(given, key)).toBe('abandoned')
    expect(mlbModule.abandon(given)).toBe(given)
    expect(mlbModule.summary(given).phase).toBe('final')
  })
})

describe('extra innings', () => {
  it.each([
    ['with the placed runner', 'placed-runner', 2],
    ['without', 'traditional', 0],
  ])('start %s as the season says, and every half inning again', (_, extraInnings, bases) => {
    const tied = { inning: 9, bottom: true, outs: 2, homeScore: 2, awayScore: 2 }
    const out = (atBatIndex: number, inning: number, bottom: boolean): MlbEvent =>
      testPlay({ atBatIndex, inning, bottom, outs: 3, homeScore: 2, awayScore: 2, eventType: 'triple_play' })
    const tenth = apply(testFollowedAt(tied, testFixture({ rules: { extraInnings } })), out(70, 9, true))
    expect(tenth).toMatchObject({ inning: 10, bottom: false, bases, over: false })
    const bottom = apply(tenth, out(71, 10, false))
    expect(bottom).toMatchObject({ inning: 10, bottom: true, bases })
    expect(apply(bottom, out(72, 10, true))).toMatchObject({ inning: 11, bottom: false, bases, over: false })
    expect(outcome(tenth, 'extra_innings/ft')).toBe('yes')
  })
})

describe('a player who leaves', () => {
  const hit = testPlay({ eventType: 'single', totalBases: 1, outs: 0, firstRunnerId: 'mlb-a1' })
  const leaving = (change: Partial<Parameters<typeof testPlay>[0]> = {}): MlbEvent =>
    testPlay({ atBatIndex: 1, eventType: 'ejection', plateAppearance: false, outs: 0, firstRunnerId: 'mlb-a1', ...change })
  const before = [hit, testPitch({ atBatIndex: 1, batterId: 'mlb-a2', balls: 2 })].reduce(apply, initial(testFixture()))

  it('loses his markets at once and is decided by his count; the game goes on as it stood', () => {
    const after = apply(before, leaving())
    expect(keysOf(before).some((key) => key.includes('mlb-a1/'))).toBe(true)
    expect(keysOf(after).filter((key) => key.includes('mlb-a1/'))).toEqual([])
    expect(keysOf(after).some((key) => key.includes('mlb-a2/'))).toBe(true)
    expect(outcome(after, 'hits/ft/mlb-a1/1')).toBe('over')
    expect(outcome(after, 'hits/ft/mlb-a1/3')).toBe('under')
    expect(result(after, 'hits/ft/mlb-a1/3')?.certainty).toBe('live')
    expect(outcome(after, 'moneyline/ft')).toBeUndefined()
    expect({ ...after, plays: [] }).toEqual({ ...before, plays: [] })
  })

  it('is void where he left before he had a part in the game', () => {
    expect(outcome(apply(before, leaving({ batterId: 'mlb-a5', eventType: 'defensive_substitution' })), 'hits/ft/mlb-a5/1')).toBe(
      'player-did-not-play',
    )
  })

  it('is a pitcher as well', () => {
    const after = apply(before, leaving({ batterId: 'mlb-hp' }))
    expect(outcome(after, 'strikeouts/ft/mlb-hp/11')).toBe('under')
    expect(keysOf(after).some((key) => key.includes('strikeouts/ft/mlb-hp'))).toBe(false)
  })

  it('is read from the league’s words, and survives a restart', () => {
    const message = (eventType: string, who: object) =>
      decoded(playMessage({ result: { type: 'action', eventType, homeScore: 0, awayScore: 0 }, runners: [], ...who }))
    const ejected = message('ejection', { player: { id: 660271 } })
    expect(ejected).toMatchObject({ kind: 'event', event: { batterId: 'mlb-660271', plateAppearance: false } })
    const replaced = message('offensive_substitution', { player: { id: 1 }, replacedPlayer: { id: 2 } })
    expect(replaced).toMatchObject({ kind: 'event', event: { batterId: 'mlb-2' } })
    const after = apply(before, leaving())
    const { codec } = mlbModule
    expect(codec.decode(codec.version, JSON.parse(JSON.stringify(codec.encode(after))))).toEqual({ ok: true, value: after })
  })
})

describe('a game without lines', () => {
  const fixture = testFixture({ lines: {}, playerLines: [] })

  it('is priced from what games usually are: the home side at .536', () => {
    const moneyline = price(initial(fixture), mlbParams).find((market) => market.key === 'moneyline/ft')
    expect(moneyline?.selections[0]?.probability).toBeCloseTo(0.536, 3)
    expect(new Set(price(initial(fixture), mlbParams).map((market) => market.type))).toEqual(
      new Set(mlbModule.markets.map((market) => market.type)),
    )
  })

  it('moves with its score like any other, and settles', () => {
    const ahead = price(testFollowedAt({ inning: 7, homeScore: 4, awayScore: 1 }, fixture), mlbParams)
    expect(ahead.find((market) => market.key === 'moneyline/ft')?.selections[0]?.probability).toBeGreaterThan(0.9)
    const ended = testFollowedAt({ phase: 'final', inning: 9, bottom: false, outs: 3, homeScore: 4, awayScore: 1 }, fixture)
    expect(outcome(ended, 'moneyline/ft')).toBe('home')
  })
})
