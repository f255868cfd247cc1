import type { JsonObject } from '@fairline/kernel'
import { marketKey, unwrap } from '@fairline/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NflEvent, NflPlay } from './nfl-event.ts'
import { nflModule } from './nfl-module.ts'
import type { NflState } from './nfl-state.ts'
import { after, finalStatus, fixture, from, present, status, toEndOfRegulation, touchdown } from './testing/game-events.ts'

const play = touchdown
const homeWins = (state: NflState): number => probability(state, 'moneyline/ft')
const probability = (state: NflState, key: string): number =>
  nflModule.price(state, nflModule.params).find((market) => market.key === key)?.selections[0]?.probability ?? Number.NaN
const resultsOf = (state: NflState, ...keys: readonly string[]) => nflModule.settle(state, keys.map(marketKey))

const envelope = { type: 'status', game_id: '1', seq: 4, event_id: 's4', sent_at_us: 9, home_team: 'KC', away_team: 'BUF' } as const
const body: JsonObject = {
  ...envelope,
  qtr: 2,
  quarter_seconds_remaining: 100,
  game_phase: 'live',
  posteam: 'BUF',
  down: 3,
  ydstogo: 4,
  yardline_100: 40,
  total_home_score: 7,
  total_away_score: 3,
  home_timeouts_remaining: 2,
  away_timeouts_remaining: 3,
}

describe('decode', () => {
  it('reads a status, tolerates additional fields and tells possession by the team', () => {
    expect(unwrap(nflModule.decode({ ...body, brand_new: { deep: [1] } }))).toMatchObject({
      kind: 'event',
      event: { kind: 'situation', possession: 'away', nextPlay: 'scrimmage', down: 3 },
    })
  })

  it.each<[string, JsonObject]>([
    ['score -1', { total_home_score: -1 }],
    ['quarter 9', { qtr: 9 }],
    ['a clock of 15:01', { quarter_seconds_remaining: 901 }],
    ['a fraction of a second', { quarter_seconds_remaining: 3.5 }],
    ['NaN', { total_away_score: Number.NaN }],
    ['a number in quotes', { qtr: '2' }],
    ['an unknown phase', { game_phase: 'overtime' }],
    ['an unknown type', { type: 'weather' }],
  ])('rejects %s', (_, change) => {
    const outcome = nflModule.decode({ ...body, ...change })
    expect(outcome.ok).toBe(false)
    if (!outcome.ok) expect(outcome.error.disposition).toBe('reject')
  })

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('status', 'play', 'fixture', 'correction', 'tick', 'alive'), (value, type) => {
        for (const candidate of [value as never, { ...envelope, ...(typeof value === 'object' ? value : {}), type } as never]) {
          nflModule.route(candidate)
          nflModule.decode(candidate)
        }
      }),
    )
  })
})

describe('apply', () => {
  const anyEvent = fc.oneof(
    fc.record({
      kind: fc.constantFrom('situation', 'play', 'tick', 'other'),
      quarter: fc.anything(),
      quarterSecondsRemaining: fc.anything(),
      homeScore: fc.anything(),
      playId: fc.anything(),
    }),
    fc
      .record({
        quarter: fc.integer({ min: -1, max: 9 }),
        quarterSecondsRemaining: fc.integer({ min: -5, max: 950 }),
        homeScore: fc.integer({ min: -3, max: 60 }),
        awayScore: fc.integer({ min: 0, max: 160 }),
        down: fc.integer({ min: -1, max: 5 }),
        yardline100: fc.integer({ min: -1, max: 101 }),
      })
      .map((change) => ({ ...status, ...change })),
    fc
      .record({
        quarter: fc.integer({ min: 1, max: 8 }),
        homeScore: fc.integer({ min: 0, max: 60 }),
        playId: fc.integer({ min: 1, max: 9 }),
        correction: fc.boolean(),
        touchdown: fc.boolean(),
        yardsGained: fc.integer({ min: -120, max: 120 }),
      })
      .map((change) => ({ ...play, ...change })),
    fc.constant(null),
    fc.constant('text'),
  )

  it('survives any event, and what follows can be priced, settled, written and read', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
        const state = after(...(events as unknown as NflEvent[]))
        expect(unwrap(nflModule.codec.decode(nflModule.codec.version, JSON.parse(JSON.stringify(nflModule.codec.encode(state)))))).toEqual(
          state,
        )
        nflModule.hazards(state)
        nflModule.summary(state)
        const markets = nflModule.price(state, nflModule.params)
        for (const market of markets) {
          const total = market.selections.reduce((sum, each) => sum + each.probability, 0)
          expect(Math.abs(total - 1)).toBeLessThan(1e-9)
        }
        nflModule.settle(
          state,
          markets.map((market) => market.key),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('leaves the state alone (the same object) on the impossible', () => {
    const state = after(status, play)
    for (const event of [
      { ...status, homeScore: -1 },
      { ...status, quarter: 12 },
      play,
      { ...play, eventId: 'again', playId: 51 },
      { kind: 'tick', quarter: 1, quarterSecondsRemaining: 899, playClockSeconds: 1 } as const,
    ])
      expect(nflModule.apply(state, event)).toBe(state)
  })

  it('rolls a reversed touchdown back, with score, statistics and record', () => {
    const reversed: NflPlay = {
      ...play,
      correction: true,
      touchdown: false,
      passTouchdown: false,
      yardsGained: 74,
      homeScore: 0,
      replayResult: 'reversed',
    }
    const state = after(status, play, { ...status, eventId: 's2', homeScore: 6, underReview: true, nextPlay: 'none' }, reversed)
    expect(nflModule.summary(state)).toMatchObject({ homeScore: 0, awayScore: 0 })
    expect(state.records).toMatchObject([{ homePoints: 0, passTouchdown: false, passYards: 74 }])
  })

  it('moves later scores by the difference when an earlier play is corrected', () => {
    const fieldGoal: NflPlay = {
      ...play,
      eventId: 'p90',
      playId: 90,
      possession: 'away',
      touchdownSide: undefined,
      playType: 'field_goal',
      touchdown: false,
      passAttempt: false,
      completePass: false,
      passTouchdown: false,
      fieldGoalResult: 'made',
      homeScore: 6,
      awayScore: 3,
    }
    const state = after(status, play, fieldGoal, { ...play, correction: true, homeScore: 0, touchdown: false, passTouchdown: false })
    expect([state.homeScore, state.awayScore]).toEqual([0, 3])
    expect(resultsOf(state, 'next_score/s1')).toMatchObject([{ selections: [{ result: 'lost' }, { result: 'won' }, { result: 'lost' }] }])
  })

  it('takes the word of a status on the score', () => {
    const down = after(status, play, { ...status, eventId: 's2', quarterSecondsRemaining: 860, homeScore: 0 })
    expect(down.records).toMatchObject([{ homePoints: 0, takenBack: true }])
    const up = after(status, { ...status, eventId: 's2', awayScore: 7 })
    expect(up.records).toMatchObject([
      { awayPoints: 6, score: 'touchdown' },
      { awayPoints: 1, score: 'extra-point' },
    ])
  })

  it('lets a corrected status replace the situation only where it is the newest', () => {
    const correction = { ...status, eventId: 'c1', corrects: 's1', yardline100: 20 }
    expect(after(status, correction).yardline100).toBe(20)
    const later = after(status, { ...status, eventId: 's2', yardline100: 60 })
    expect(nflModule.apply(later, correction)).toBe(later)
  })
})

describe('hazards', () => {
  it('stop the game from a score to the next situation, and through a review', () => {
    expect(nflModule.hazards(after(status))).toEqual([])
    expect(nflModule.hazards(after(status, play))).toEqual([{ scope: { kind: 'game' }, reason: 'scoring-chance' }])
    const review = after(status, play, {
      ...status,
      eventId: 's2',
      quarterSecondsRemaining: 870,
      homeScore: 6,
      underReview: true,
      nextPlay: 'none',
    })
    expect(nflModule.hazards(review)).toEqual([{ scope: { kind: 'game' }, reason: 'score-under-review' }])
    expect(nflModule.hazards(after(status, play, { ...status, eventId: 's2', homeScore: 6, nextPlay: 'try' }))).toEqual([])
    expect(nflModule.hazards(after({ ...status, underReview: true }))).toMatchObject([{ reason: 'challenge' }])
    expect(nflModule.hazards(after({ ...status, injury: true }))).toMatchObject([{ reason: 'injury' }])
  })
})

describe('price', () => {
  it('meets the closing lines before the game', () => {
    const state = nflModule.initial(fixture)
    // 1.60 and 2.40 without margin by the power method.
    expect(homeWins(state)).toBeCloseTo(0.604, 2)
    const markets = nflModule.price(state, nflModule.params)
    const main = (type: string) => markets.find((market) => market.type === type && market.main)?.line ?? Number.NaN
    expect(Math.abs(main('spread') - -7)).toBeLessThanOrEqual(3)
    expect(Math.abs(main('total') - 91)).toBeLessThanOrEqual(4)
  })

  it('falls with the line and never contradicts itself', () => {
    for (const state of [
      nflModule.initial(fixture),
      after(status),
      after(status, play),
      present({ ...status, quarter: 4, quarterSecondsRemaining: 70, homeScore: 20, awayScore: 24 }),
    ]) {
      const markets = nflModule.price(state, nflModule.params)
      for (const type of ['spread', 'total', 'team_total']) {
        const ladder = markets
          .filter((market) => market.type === type && market.participant !== 'nfl-BUF' && market.period === 'ft')
          .map((market) => [Number(market.line), market.selections[0]?.probability ?? 0] as const)
        const sorted = [...ladder].sort((a, b) => a[0] - b[0]).map(([, p]) => p)
        // More points given to home make it likelier to cover; a higher total makes over less likely.
        const rising = type === 'spread' ? sorted : [...sorted].reverse()
        expect(rising).toEqual([...rising].sort((a, b) => a - b))
      }
      const half = markets.find((market) => market.key === 'spread/ft/-1')?.selections[0]?.probability
      const win = homeWins(state)
      // Home by at least 1 is home winning; a tie lies between the two prices.
      if (half !== undefined) expect(Math.abs(half - win)).toBeLessThan(0.03)
    }
  })

  it.each([
    ['a lead', { homeScore: 7 }, {}],
    ['the ball near the goal', { yardline100: 8, yardsToGo: 8 }, {}],
    ['less time, when ahead', { homeScore: 3, quarter: 4 as const, quarterSecondsRemaining: 200 }, { homeScore: 3, quarter: 3 as const }],
    ['first rather than fourth down', { down: 1 }, { down: 4 }],
    [
      'the other side without timeouts, when ahead late',
      { homeScore: 3, quarter: 4, quarterSecondsRemaining: 170, awayTimeouts: 0 },
      { homeScore: 3, quarter: 4, quarterSecondsRemaining: 170 },
    ],
  ])('likes %s', (_, better, worse) => {
    expect(homeWins(present({ ...status, ...better }))).toBeGreaterThan(homeWins(present({ ...status, ...worse })))
  })

  it('is sane at the end: kneeling out a lead wins, a short kick for the lead nearly does', () => {
    const late = { quarter: 4, quarterSecondsRemaining: 60, homeScore: 20, awayScore: 17, awayTimeouts: 0 } as const
    expect(
      nflModule.price(present({ ...status, ...late }), nflModule.params).find((market) => market.key === 'moneyline/ft')?.selections[0]
        ?.probability ?? 1,
    ).toBeGreaterThan(0.98)
    const kick = homeWins(
      present({ ...status, quarter: 4, quarterSecondsRemaining: 4, homeScore: 20, awayScore: 21, down: 4, yardline100: 8, yardsToGo: 5 }),
    )
    expect(kick).toBeGreaterThan(0.75)
    const hopeless = homeWins(
      present({ ...status, quarter: 4, quarterSecondsRemaining: 240, homeScore: 10, awayScore: 24, yardline100: 90 }),
    )
    expect(hopeless).toBeLessThan(0.05)
  })

  it('offers a full board of more than 200 selections before the game and in it', () => {
    for (const state of [nflModule.initial(fixture), after(status)])
      expect(nflModule.price(state, nflModule.params).flatMap((market) => market.selections).length).toBeGreaterThan(200)
  })
})

describe('settle', () => {
  const final = (home: number, away: number): NflState =>
    after(status, { ...play, homeScore: Math.min(6, home) }, ...toEndOfRegulation(home, away), finalStatus(home, away))

  it('pushes the moneyline of a tie and pays the side with the points', () => {
    const [moneyline, spread] = resultsOf(
      from(present({ ...status, quarter: 5, quarterSecondsRemaining: 10, homeScore: 20, awayScore: 20 }), finalStatus(20, 20, 5)),
      'moneyline/ft',
      'spread/ft/-7',
    )
    expect(moneyline).toMatchObject({ certainty: 'confirmed', selections: [{ result: 'push' }, { result: 'push' }] })
    expect(spread).toMatchObject({ selections: [{ selection: 'home', result: 'lost' }, { result: 'won' }] })
  })

  it('knows a total that is passed at once, live, and a quarter when it ends', () => {
    const state = after(status, play, ...toEndOfRegulation(6, 0).slice(0, 1), { ...status, eventId: 's2', homeScore: 6, quarter: 2 })
    expect(resultsOf(state, 'total/ft/11', 'total/ft/13', 'total/q1/13', 'moneyline/ft')).toMatchObject([
      { key: 'total/ft/11', certainty: 'live', selections: [{ result: 'won' }, { result: 'lost' }] },
      { key: 'total/q1/13', certainty: 'live', selections: [{ result: 'lost' }, { result: 'won' }] },
    ])
  })

  it('settles players by their statistics and voids who did not play', () => {
    const state = final(6, 3)
    expect(
      resultsOf(
        state,
        'pass_yds/ft/nfl-qb/149',
        'pass_yds/ft/nfl-qb/151',
        'receptions/ft/nfl-wr/1',
        'rush_yds/ft/nfl-nobody/41',
        'anytime_td/ft/nfl-wr',
      ),
    ).toMatchObject([
      { selections: [{ result: 'won' }, { result: 'lost' }] },
      { selections: [{ result: 'lost' }, { result: 'won' }] },
      { selections: [{ result: 'won' }, { result: 'lost' }] },
      { voidReason: 'player-did-not-play', selections: [{ result: 'void' }, { result: 'void' }] },
      { selections: [{ result: 'won' }, { result: 'lost' }] },
    ])
  })

  it('voids what an abandoned game leaves open and confirms what it decided', () => {
    const state = after(status, play, ...toEndOfRegulation(6, 0).slice(0, 2), {
      ...status,
      eventId: 's3',
      quarter: 3,
      quarterSecondsRemaining: 100,
      homeScore: 6,
      phase: 'abandoned',
      nextPlay: 'none',
    })
    expect(
      resultsOf(state, 'total/ft/11', 'total/ft/13', 'result/1h', 'moneyline/ft', 'pass_yds/ft/nfl-qb/401', 'next_score/s2'),
    ).toMatchObject([
      { key: 'total/ft/11', certainty: 'confirmed', voidReason: '', selections: [{ result: 'won' }, { result: 'lost' }] },
      { key: 'total/ft/13', voidReason: 'abandoned', selections: [{ result: 'void' }, { result: 'void' }] },
      { key: 'result/1h', voidReason: '', selections: [{ result: 'won' }, { result: 'lost' }, { result: 'lost' }] },
      { key: 'moneyline/ft', certainty: 'confirmed', voidReason: 'abandoned' },
      { voidReason: 'abandoned' },
      { voidReason: 'abandoned' },
    ])
    expect(nflModule.price(state, nflModule.params)).toEqual([])
    expect(nflModule.endOfGame({ ...status, phase: 'abandoned' })).toBe('ended')
  })

  it('holds a suspended game and goes on with it the next day', () => {
    const suspended = after(status, play, {
      ...status,
      eventId: 's2',
      homeScore: 6,
      phase: 'suspended',
      nextPlay: 'none',
      quarterSecondsRemaining: 500,
    })
    expect(nflModule.hazards(suspended)).toEqual([{ scope: { kind: 'game' }, reason: 'suspended' }])
    expect(nflModule.price(suspended, nflModule.params)).toEqual([])
    expect(resultsOf(suspended, 'moneyline/ft', 'total/ft/13')).toEqual([])
    // Time passes without messages; a stray clock does not start the game.
    expect(nflModule.apply(suspended, { kind: 'tick', quarter: 1, quarterSecondsRemaining: 400, playClockSeconds: 0 })).toBe(suspended)
    const resumed = nflModule.apply(suspended, { ...status, eventId: 's3', homeScore: 6, quarterSecondsRemaining: 500 })
    expect(nflModule.hazards(resumed)).toEqual([])
    expect(homeWins(resumed)).toBeGreaterThan(0.5)
    expect(resumed.records).toHaveLength(1)
  })

  it('does not call a quarter that ended in a review', () => {
    const ending = { ...status, eventId: 's2', homeScore: 6, quarterSecondsRemaining: 0, phase: 'quarter-break', nextPlay: 'none' } as const
    const reviewed = after(status, play, { ...ending, underReview: true })
    expect(resultsOf(reviewed, 'result/q1', 'total/q1/13')).toEqual([])
    const reversed = nflModule.apply(reviewed, {
      ...play,
      correction: true,
      touchdown: false,
      passTouchdown: false,
      homeScore: 0,
      yardsGained: 20,
    })
    const settled = nflModule.apply(reversed, { ...ending, eventId: 's3', homeScore: 0 })
    expect(resultsOf(settled, 'result/q1', 'total/q1/1')).toMatchObject([
      { selections: [{ result: 'lost' }, { selection: 'draw', result: 'won' }, { result: 'lost' }] },
      { selections: [{ result: 'lost' }, { result: 'won' }] },
    ])
  })

  it('takes a settled touchdown back when the score is rolled back', () => {
    const scored = after(status, play)
    expect(resultsOf(scored, 'anytime_td/ft/nfl-wr', 'next_score/s1')).toHaveLength(2)
    const back = nflModule.apply(scored, { ...play, correction: true, touchdown: false, passTouchdown: false, homeScore: 0 })
    expect(resultsOf(back, 'anytime_td/ft/nfl-wr', 'next_score/s1')).toEqual([])
  })

  it('lets the markets of a player who is sent off stand, and stops them', () => {
    const sentOff = after(status, { ...play, ejectedPlayerId: 'nfl-qb' }, { ...status, eventId: 's2', homeScore: 6 })
    expect(nflModule.hazards(sentOff)).toContainEqual({ scope: { kind: 'participant', participant: 'nfl-qb' }, reason: 'injury' })
    expect(nflModule.price(sentOff, nflModule.params).some((market) => market.participant === 'nfl-qb')).toBe(false)
    const over = from(sentOff, ...toEndOfRegulation(6, 0), finalStatus(6, 0))
    expect(resultsOf(over, 'pass_yds/ft/nfl-qb/101', 'pass_yds/ft/nfl-qb/401')).toMatchObject([
      { voidReason: '', selections: [{ result: 'won' }, { result: 'lost' }] },
      { voidReason: '', selections: [{ result: 'lost' }, { result: 'won' }] },
    ])
  })

  it('ignores keys that are not its own', () => {
    expect(resultsOf(final(1, 0), 'moneyline', 'runs/ft/3', 'total/ft/x', 'total/ft')).toEqual([])
  })
})
