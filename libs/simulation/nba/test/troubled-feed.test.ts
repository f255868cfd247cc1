import type { NbaEvent, NbaState } from '@fairline/domain-nba'
import { nbaModule } from '@fairline/domain-nba'
import type { Fixture, MarketResult } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { generateGame } from '../src/index.ts'

/** What happens to the feed: an event, or messages that never arrive. */
type Step = { readonly event: NbaEvent } | 'loss'

interface Game {
  readonly fixture: Fixture
  readonly events: readonly NbaEvent[]
}

const games = new Map<number, Game>()

const gameOf = (seed: number): Game => {
  const known = games.get(seed)
  if (known !== undefined) return known
  const script = generateGame({
    providerGameId: `t${seed}`,
    seed,
    gameDate: '2026-11-21',
    startsAtMs: 0,
    startsAtUs: 1_795_000_000_000_000,
  })
  const decoded = script.messages.map(({ body }) => unwrap(nbaModule.decode(body)))
  const [first] = decoded
  if (first?.kind !== 'fixture') throw new Error('the first message is the fixture')
  const events = decoded.flatMap((each) => (each.kind === 'event' ? [each.event] : []))
  const game = { fixture: first.fixture, events }
  games.set(seed, game)
  return game
}

const play = (fixture: Fixture, steps: readonly Step[], visit: (state: NbaState) => void = () => undefined): NbaState => {
  let state = nbaModule.initial(fixture)
  for (const step of steps) {
    state = step === 'loss' ? nbaModule.afterLoss(state) : nbaModule.apply(state, step.event)
    visit(state)
  }
  return state
}

const keysOf = ({ playerLines, home, away }: Fixture): readonly MarketKey[] =>
  [
    ...['ft', '1h', 'q1', 'q2', 'q3', 'q4'].flatMap((period) => [`spread/${period}/-3`, `spread/${period}/4`, `total/${period}/111`]),
    ...['ft/439', 'ft/445', 'ft/451', '1h/221', 'q3/109'].map((line) => `total/${line}`),
    ...[home, away].map(({ teamId }) => `team_total/ft/${teamId}/221`),
    ...playerLines.map(({ marketType, playerId, line }) => `${marketType}/ft/${playerId}/${line}`),
  ] as MarketKey[]

const resultsOf = (state: NbaState): ReadonlyMap<string, string> =>
  new Map(
    nbaModule
      .settle(state, keysOf(state.fixture))
      .map((each: MarketResult) => [
        each.key,
        `${each.voidReason} ${each.selections.map(({ selection, result }) => `${selection} ${result}`).join(' ')}`,
      ]),
  )

const scoreOf = ({ phase, homeScore, awayScore, periods }: NbaState): object => ({ phase, homeScore, awayScore, periods })

const isShot = ({ actionType, made, edited }: NbaEvent): boolean => made && !edited && ['2pt', '3pt'].includes(actionType)

/** Index of an action for which something holds, the first at or after a place, far enough from the ends of the game. */
const find = (events: readonly NbaEvent[], place: number, holds: (event: NbaEvent, next: NbaEvent) => boolean): number => {
  const from = 3 + Math.floor(place * (events.length - 12))
  for (let index = from; index < events.length - 6; index++)
    if (holds(events[index] as NbaEvent, events[index + 1] as NbaEvent)) return index
  return place > 0 ? find(events, 0, holds) : -1
}

const isPlain = (event: NbaEvent): boolean => !event.edited && event.actionType !== 'period' && event.actionType !== 'instantreplay'
const isFollowedByPlay = (event: NbaEvent, next: NbaEvent): boolean =>
  isPlain(event) && nbaModule.isFullState(next) && next.period === event.period && next.actionType !== 'period'

/** Faults after which the provider goes on with the truth: nothing of the game is lost. */
const faults: Readonly<Record<string, (events: readonly NbaEvent[], place: number) => readonly Step[]>> = {
  'an action that comes again later': (events, place) => {
    const at = find(events, place, isPlain)
    return events.flatMap((event, index) => (index === at + 4 ? [{ event }, { event: events[at] as NbaEvent }] : [{ event }]))
  },
  'an order number far ahead': (events, place) => {
    const at = find(events, place, isPlain)
    return events.map((event, index) => ({ event: index === at ? { ...event, orderNumber: 2_000_000_000 } : event }))
  },
  'order numbers that are all the same, or swapped': (events, place) =>
    events.map((event, index) => ({
      event: { ...event, orderNumber: place < 0.5 ? 7 : event.orderNumber + (index % 2 === 0 ? 25_000 : 0) },
    })),
  'no numbers at all': (events) => events.map((event) => ({ event: event.edited ? event : { ...event, orderNumber: -1 } })),
  'a basket that is inserted after the next action': (events, place) => {
    const at = find(events, place, (event, next) => isShot(event) && isFollowedByPlay(event, next))
    return events.flatMap((event, index) =>
      index === at ? [] : index === at + 1 ? [{ event }, { event: events[at] as NbaEvent }] : [{ event }],
    )
  },
  'a score from nowhere': (events, place) => {
    const at = find(events, place, isFollowedByPlay)
    return events.map((event, index) => ({ event: index === at ? { ...event, homeScore: event.homeScore + 40 } : event }))
  },
  'a stale score': (events, place) => {
    const at = find(events, place, (event, next) => isShot(event) && isFollowedByPlay(event, next))
    const { homeScore, awayScore } = events[at - 1] as NbaEvent
    return events.map((event, index) => ({ event: index === at ? { ...event, homeScore, awayScore } : event }))
  },
  'a clock or a period from nowhere': (events, place) => {
    const at = find(events, place, (event, next) => isFollowedByPlay(event, next) && event.period < 4)
    return events.map((event, index) => ({ event: index === at ? { ...event, period: event.period + 2, clockMs: 100_000 } : event }))
  },
  'an end of the game from nowhere': (events, place) => {
    const at = find(events, place, (event, next) => isFollowedByPlay(event, next) && (event.period < 4 || event.clockMs > 90_000))
    return events.flatMap((event, index) =>
      index === at
        ? [{ event }, { event: { ...event, actionType: 'game', subType: 'end', clockMs: 0, period: 4, made: false } }]
        : [{ event }],
    )
  },
  'a stop that is lifted': (events, place) => {
    const at = find(events, place, isFollowedByPlay)
    const word = (event: NbaEvent, subType: string): Step => ({ event: { ...event, actionType: 'game', subType, made: false } })
    return events.flatMap((event, index) =>
      index === at ? [{ event }, word(event, place < 0.5 ? 'suspended' : 'cancelled'), word(event, 'resumed')] : [{ event }],
    )
  },
  'an end that is taken back': (events) => {
    const end = events.at(-1) as NbaEvent
    const back = { ...end, subType: 'resumed', actionNumber: end.actionNumber + 1, orderNumber: end.orderNumber + 10_000 }
    return [...events, back, { ...end, actionNumber: end.actionNumber + 2, orderNumber: end.orderNumber + 20_000 }].map((event) => ({
      event,
    }))
  },
  'an end that is said twice and taken back': (events, place) => {
    const at = find(events, place, (event, next) => isFollowedByPlay(event, next) && (event.period < 4 || event.clockMs > 90_000))
    const back = (event: NbaEvent): Step => ({ event: { ...event, actionType: 'game', subType: 'resumed', made: false } })
    return events.flatMap((event, index) => (index === at ? [{ event }, falseEnd(event), falseEnd(event), back(event)] : [{ event }]))
  },
  'numbers that begin anew in each period': (events) => {
    const firsts = new Map(
      events
        .filter(({ edited }) => !edited)
        .toReversed()
        .map((event) => [event.period, event]),
    )
    return events.map((event) => {
      const first = firsts.get(event.period) as NbaEvent
      const [actionNumber, orderNumber] = [event.actionNumber - first.actionNumber, event.orderNumber - first.orderNumber]
      return { event: { ...event, actionNumber: Math.max(0, actionNumber), orderNumber: Math.max(0, orderNumber) } }
    })
  },
  'rebounds that have the number of their shot': (events) => {
    const numbers = new Map<number, number>()
    events.forEach(({ actionType, actionNumber }, index) => {
      const before = events[index - 1]
      if (actionType === 'rebound' && before !== undefined && !before.edited && !before.made) numbers.set(actionNumber, before.actionNumber)
    })
    return events.map((event) => ({ event: { ...event, actionNumber: numbers.get(event.actionNumber) ?? event.actionNumber } }))
  },
  'an end of the game for the end of a quarter': (events) =>
    events.flatMap((event) =>
      event.actionType === 'period' && event.subType === 'end' && event.period < 4
        ? [{ event: { ...event, actionType: 'game' } }, { event }]
        : [{ event }],
    ),
  'a lost basket that comes as a correction': (events, place) => {
    const at = find(events, place, (event, next) => isShot(event) && isFollowedByPlay(event, next) && !isCorrectedLater(events, event))
    const lost = events[at] as NbaEvent
    return events.flatMap((event, index): readonly Step[] =>
      index === at ? ['loss'] : index === at + 5 ? [{ event }, { event: { ...lost, edited: true } }] : [{ event }],
    )
  },
}

const falseEnd = (event: NbaEvent): Step => ({
  event: { ...event, actionType: 'game', subType: 'end', clockMs: 0, period: 4, made: false },
})

const isCorrectedLater = (events: readonly NbaEvent[], { actionNumber }: NbaEvent): boolean =>
  events.some((event) => event.edited && event.actionNumber === actionNumber)

const seeds = fc.integer({ min: 0, max: 24 })
const places = fc.double({ min: 0, max: 0.98, noNaN: true })

describe('a game over a troubled feed', () => {
  it.each(Object.keys(faults))('ends with the score and the results of the clean one: %s', (name) => {
    fc.assert(
      fc.property(seeds, places, (seed, place) => {
        const { fixture, events } = gameOf(seed)
        const clean = play(
          fixture,
          events.map((event) => ({ event })),
        )
        const troubled = play(fixture, (faults[name] as (typeof faults)[string])(events, place))
        expect(scoreOf(troubled)).toEqual(scoreOf(clean))
        expect(resultsOf(troubled)).toEqual(resultsOf(clean))
      }),
      { numRuns: 12 },
    )
  })

  it('settles nothing wrong where messages are lost for good', () => {
    fc.assert(
      fc.property(seeds, places, fc.integer({ min: 1, max: 4 }), (seed, place, count) => {
        const { fixture, events } = gameOf(seed)
        const clean = resultsOf(
          play(
            fixture,
            events.map((event) => ({ event })),
          ),
        )
        const at = find(events, place, (event, next) => isPlain(event) && isPlain(next))
        const steps = events.flatMap((event, index): readonly Step[] =>
          index === at ? ['loss'] : index > at && index < at + count && isPlain(event) ? [] : [{ event }],
        )
        const troubled = play(fixture, steps)
        expect(troubled.phase).toBe('final')
        for (const [key, result] of resultsOf(troubled)) expect([key, result]).toEqual([key, clean.get(key)])
      }),
      { numRuns: 30 },
    )
  })

  it('settles nothing wrong where an end from nowhere is said twice and play goes on', () => {
    fc.assert(
      fc.property(seeds, places, (seed, place) => {
        const { fixture, events } = gameOf(seed)
        const clean = play(
          fixture,
          events.map((event) => ({ event })),
        )
        const at = find(events, place, (event, next) => isFollowedByPlay(event, next) && (event.period < 4 || event.clockMs > 90_000))
        const troubled = play(
          fixture,
          events.flatMap((event, index) => (index === at ? [{ event }, falseEnd(event), falseEnd(event)] : [{ event }])),
        )
        expect([troubled.phase, troubled.homeScore, troubled.awayScore]).toEqual([clean.phase, clean.homeScore, clean.awayScore])
        const results = resultsOf(clean)
        for (const [key, result] of resultsOf(troubled)) expect([key, result]).toEqual([key, results.get(key)])
      }),
      { numRuns: 12 },
    )
  })

  it('offers no market whose result is known or that the rules decide', () => {
    for (const seed of [3, 8]) {
      const { fixture, events } = gameOf(seed)
      play(
        fixture,
        events.map((event) => ({ event })),
        (state) => {
          const offered = nbaModule.price(state, nbaModule.params).map(({ key }) => key)
          const known = new Set(nbaModule.settle(state, offered).map(({ key }) => key))
          const isPlayedOut = state.period >= 4 && state.clockMs === 0 && state.homeScore !== state.awayScore
          expect(isPlayedOut ? offered : offered.filter((key) => known.has(key))).toEqual([])
        },
      )
    }
  })

  it('is never in doubt where nothing is wrong', () => {
    for (let seed = 0; seed < 25; seed++) {
      const { fixture, events } = gameOf(seed)
      play(
        fixture,
        events.map((event) => ({ event })),
        (state) => {
          const doubts = nbaModule.hazards(state).filter(({ reason }) => reason === 'state-unconfirmed' || reason === 'final-unconfirmed')
          expect(doubts).toEqual([])
        },
      )
    }
  })
})
