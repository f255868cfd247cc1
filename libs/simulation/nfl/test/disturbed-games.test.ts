import type { NflEvent, NflState } from '@fairline/domain-nfl'
import { nflModule } from '@fairline/domain-nfl'
import type { MarketKey } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateNflGame, nflVocabulary } from '../src/index.ts'

interface Game {
  readonly initial: NflState
  readonly events: readonly NflEvent[]
}

const gameOf = (seed: number): Game => {
  const script = generateNflGame({
    providerGameId: `d${seed}`,
    seed,
    gameDate: '2026-10-04',
    startsAtMs: 0,
    startsAtUs: 1,
    stage: seed % 3 === 0 ? 'POST' : 'REG',
  })
  let initial: NflState | undefined
  const events: NflEvent[] = []
  for (const message of script.messages) {
    const feed = unwrap(nflModule.decode(nflVocabulary.stamp(message.body, 5)))
    if (feed.kind === 'fixture') initial = nflModule.initial(feed.fixture)
    else events.push(feed.event)
  }
  if (initial === undefined) throw new Error('the first message is the fixture')
  return { initial, events }
}

const games = Array.from({ length: 6 }, (_, seed) => gameOf(seed))

const play = (game: Game, events: readonly NflEvent[]): NflState =>
  events.reduce((state, event) => nflModule.apply(state, event), game.initial)

const keysOf = (state: NflState): readonly MarketKey[] => {
  const players = state.fixture.players.flatMap(({ playerId }) => [
    `anytime_td/ft/${playerId}`,
    ...[1, 5, 9].map((line) => `receptions/ft/${playerId}/${line}`),
    ...[41, 101, 201].flatMap((line) => ['rec_yds', 'rush_yds', 'pass_yds'].map((type) => `${type}/ft/${playerId}/${line}`)),
    `pass_tds/ft/${playerId}/3`,
  ])
  const lines = [21, 35, 41, 55].flatMap((line) => ['ft', '1h', 'q2'].map((period) => `total/${period}/${line}`))
  const plays = Array.from({ length: 14 }, (_, i) => `next_score/s${i + 1}`)
  const rest = ['moneyline/ft', 'spread/ft/-7', 'total_odd/ft', 'overtime/ft', 'race_to/ft/20', 'race_to/ft/40']
  const results = ['1h', '2h', 'q1', 'q2', 'q3', 'q4'].map((period) => `result/${period}`)
  return [...players, ...lines, ...plays, ...rest, ...results] as MarketKey[]
}

const resultsOf = (state: NflState) => nflModule.settle(state, keysOf(state))

/** What befalls a feed; `at` is a place in the game, from 0 to 1. */
const disturbances = fc.array(
  fc.record({
    kind: fc.constantFrom('repeat-play', 'late-play', 'swap', 'odd-status', 'stale-status', 'junk-play', 'early-final' as const),
    at: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
    points: fc.integer({ min: 9, max: 60 }),
  }),
  { minLength: 1, maxLength: 5 },
)
type Disturbance = typeof disturbances extends fc.Arbitrary<readonly (infer D)[]> ? D : never

const isPlay = (event: NflEvent | undefined) => event?.kind === 'play' && !event.correction

const disturbed = (events: readonly NflEvent[], { kind, at, points }: Disturbance, number: number): readonly NflEvent[] => {
  const from = Math.floor(at * events.length)
  const index = events.findIndex(
    (event, i) =>
      i >= from &&
      (kind === 'odd-status' || kind === 'stale-status' || kind === 'early-final'
        ? event.kind === 'situation' && event.phase === 'live' && !event.underReview
        : isPlay(event)),
  )
  const event = events[index]
  const next = events[index + 1]
  if (event === undefined || next === undefined) return events
  const id = `x${number}`
  switch (kind) {
    case 'repeat-play':
      return events.toSpliced(index + 3, 0, { ...event, eventId: id } as NflEvent)
    case 'late-play':
      // Corrections of a play come after it, whatever is late.
      return events.slice(index + 1, index + 5).some((each) => nflModule.isCorrection(each))
        ? events
        : events.toSpliced(index, 1).toSpliced(index + 3, 0, event)
    case 'swap':
      return next.kind === 'situation' && next.corrects === '' ? events.toSpliced(index, 2, next, event) : events
    case 'odd-status':
      return event.kind === 'situation'
        ? events.toSpliced(index + 1, 0, { ...event, eventId: id, homeScore: Math.min(150, event.homeScore + points) })
        : events
    case 'stale-status':
      return event.kind === 'situation' && event.quarter > 1
        ? events.toSpliced(index + 1, 0, { ...event, eventId: id, quarter: event.quarter - 1 })
        : events
    case 'junk-play':
      return event.kind === 'play'
        ? events.toSpliced(index + 1, 0, {
            ...event,
            eventId: id,
            playId: event.playId + 1,
            playType: '',
            touchdown: false,
            description: 'Timeout',
            passAttempt: false,
            rushAttempt: false,
            extraPointResult: '',
            fieldGoalResult: '',
            twoPointAttempt: false,
            twoPointResult: '',
            safety: false,
            penalty: false,
            homeScore: 0,
            awayScore: 0,
          })
        : events
    case 'early-final':
      return event.kind === 'situation' && event.quarter < 4
        ? events.toSpliced(index + 1, 0, { ...event, eventId: id, phase: 'final' })
        : events
  }
}

describe('a game whose feed is disturbed', () => {
  it('settles as without it once the provider has stated the truth, or not at all where that does not tell', { timeout: 120_000 }, () => {
    let compared = 0
    fc.assert(
      fc.property(fc.constantFrom(...games.keys()), disturbances, (seed, all) => {
        const game = games[seed] as Game
        const clean = play(game, game.events)
        const state = play(game, all.reduce<readonly NflEvent[]>(disturbed, game.events))
        expect([state.phase, state.homeScore, state.awayScore]).toEqual([clean.phase, clean.homeScore, clean.awayScore])
        const results = new Map(resultsOf(clean).map((result) => [result.key, result]))
        const told = resultsOf(state)
        for (const result of told) expect(result).toEqual(results.get(result.key))
        compared += told.length / results.size
        expect(nflModule.hazards(state).filter(({ scope }) => scope.kind === 'game')).toEqual([])
      }),
      { numRuns: 150 },
    )
    // Nearly everything is told all the same.
    expect(compared).toBeGreaterThan(0.9 * 150)
  })

  it('is never in doubt without disturbance, and never open on what is known or decided', { timeout: 120_000 }, () => {
    for (const game of games) {
      let state = game.initial
      for (const [index, event] of game.events.entries()) {
        state = nflModule.apply(state, event)
        const reasons = nflModule.hazards(state).map(({ reason }) => reason)
        expect(reasons.filter((reason) => /unconfirmed|unknown/.test(reason))).toEqual([])
        const points = (side: 'homePoints' | 'awayPoints') => state.records.reduce((sum, record) => sum + record[side], 0)
        expect([points('homePoints'), points('awayPoints')]).toEqual([state.homeScore, state.awayScore])
        if (index % 3 !== 0) continue
        const offered = nflModule.price(state, nflModule.params).map(({ key }) => key)
        expect(nflModule.settle(state, offered)).toEqual([])
        const isOver = state.quarter >= 4 && state.phase === 'quarter-break' && state.homeScore !== state.awayScore
        if (isOver) expect([offered, reasons]).toEqual([[], ['decided']])
      }
    }
  })
})
