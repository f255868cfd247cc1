import type { SuspendReason } from '@fairline/domain-sport'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceBook } from './price-book.ts'
import { applyBeat } from './apply-beat.ts'
import type { BookMarket, GameBook } from './game-book.ts'
import type { RaceStep } from './testing/play-race.ts'
import { playRace } from './testing/play-race.ts'
import type { RaceState } from './testing/race-sport.ts'
import { raceSport } from './testing/race-sport.ts'
import { defaultTradingPolicy } from './trading-policy.ts'

const everyStep = () => true
const never = () => false
const moneyline = (markets: readonly BookMarket[]): BookMarket | undefined => markets.find((market) => market.type === 'moneyline')

const score = (home: number, away: number): RaceStep => ({ kind: 'score', home, away })
const start: RaceStep = { kind: 'start' }
const stop: RaceStep = { kind: 'stop' }
const fortnight: RaceStep = { kind: 'passed', ms: 15 * 86_400_000 }

describe('numbering', () => {
  it('is gap-free per game, names each market’s previous change and covers every event once', () => {
    const { publications } = playRace([start, score(1, 0), score(1, 2), score(3, 2), stop], everyStep)
    expect(publications.map((each) => each.change.changeSeq)).toEqual(publications.map((_, index) => index + 1))
    const last = new Map<string, number>()
    let covered = 0
    for (const { change } of publications) {
      expect(change.firstEventSeq).toBe(covered + 1)
      expect(change.lastEventSeq).toBe(change.throughEventSeq)
      covered = change.lastEventSeq
      for (const market of change.markets) {
        expect(market.previousChangeSeq).toBe(last.get(market.key) ?? 0)
        expect(market.changeSeq).toBe(change.changeSeq)
        last.set(market.key, market.changeSeq)
      }
    }
    expect(covered).toBe(6)
  })

  it('leaves no trace of a pass that changes nothing', () => {
    const { book } = playRace([start, score(1, 0)], everyStep)
    const again = priceBook(raceSport, raceSport.params, defaultTradingPolicy, book)
    expect(again.publication).toBeUndefined()
    expect(again.book).toEqual(book)
  })
})

describe('a score that changes no market', () => {
  it('is published all the same: who follows a closed game sees it', () => {
    const { publications } = playRace([start, { kind: 'review' }, score(1, 0), score(1, 1)], everyStep)
    const last = publications.at(-1)?.change
    expect(last?.summary).toMatchObject({ homeScore: 1, awayScore: 1 })
    expect([last?.throughEventSeq, last?.markets]).toEqual([5, []])
  })
})

describe('stops', () => {
  it('suspends in the pass of the trigger and reopens only on a later state', () => {
    const { publications } = playRace([start, score(1, 0), { kind: 'review' }, { kind: 'reviewed' }], never)
    const review = publications.find((each) => each.stops.some((note) => note.reason === 'score-under-review' && note.kind === 'stop'))
    expect(review?.change.throughEventSeq).toBe(4)
    expect(moneyline(review?.change.markets ?? [])).toMatchObject({ status: 'suspended', reason: 'score-under-review' })
    expect(moneyline(review?.change.markets ?? [])?.prices.every((price) => price.priceMilli === 0)).toBe(true)
    const last = publications.at(-1)
    expect(last?.stops).toEqual([{ kind: 'resume', scope: { kind: 'game' }, reason: 'score-under-review' }])
    expect(moneyline(last?.change.markets ?? [])?.status).toBe('active')
    expect(last?.change.throughEventSeq).toBe(5)
  })

  it('keeps markets closed after a gap until an event with full state', () => {
    const gap = playRace([start, score(1, 0), { kind: 'gap' }, { kind: 'review' }], everyStep)
    expect(gap.book.feed).toBe('gap')
    expect([...gap.book.markets.values()].some((market) => market.status === 'active')).toBe(false)
    const healed = playRace([start, score(1, 0), { kind: 'gap' }, score(1, 1)], everyStep)
    expect(healed.book.feed).toBe('alive')
    expect(moneyline([...healed.book.markets.values()])?.status).toBe('active')
  })

  it('closes a silent game, once', () => {
    const { book } = playRace([start, score(1, 0)], everyStep)
    const silence = (of: GameBook<RaceState>, offset: number) =>
      applyBeat(raceSport, raceSport.params, defaultTradingPolicy, of, {
        source: 's/0',
        isSilent: true,
        offset,
        receivedAtUs: book.asOfUs + 4_000_000,
      })
    const silenced = silence(book, 500)
    expect(silenced.trigger).toBe(true)
    const priced = priceBook(raceSport, raceSport.params, defaultTradingPolicy, silenced.book)
    expect(priced.publication?.change.cause).toBe('source')
    expect(priced.publication?.change).toMatchObject({ firstEventSeq: 4, lastEventSeq: 3, lastOffset: 500 })
    expect([...priced.book.markets.values()].some((market) => market.status === 'active')).toBe(false)
    expect(silence(priced.book, 501).trigger).toBe(false)
  })

  it('obeys the operator per market type, whatever else happens', () => {
    const { book } = playRace([start, { kind: 'suspend', types: ['total'] }, score(1, 0)], everyStep)
    const open = [...book.markets.values()].filter((market) => market.status === 'active')
    expect(open.map((market) => market.type)).toEqual(['moneyline'])
    const { book: resumed } = playRace([start, { kind: 'suspend', types: ['total'] }, { kind: 'resume', types: [] }], everyStep)
    expect([...resumed.markets.values()].some((market) => market.type === 'total' && market.status === 'active')).toBe(true)
  })

  it('closes for a timeout where the policy says so, until play goes on', () => {
    const game: readonly RaceStep[] = [start, score(1, 0), { kind: 'timeout' }, score(1, 1)]
    const stopsUnder = (tolerated: readonly SuspendReason[]) =>
      playRace(game, everyStep, { ...defaultTradingPolicy, tolerated }).publications.flatMap(({ change, stops }) =>
        stops.map((note) => `${note.kind} ${note.reason} at ${change.throughEventSeq}`),
      )
    expect(stopsUnder(['timeout-policy'])).toEqual([])
    expect(stopsUnder([])).toEqual(['stop timeout-policy at 4', 'resume timeout-policy at 5'])
  })

  it('publishes a stop in the pass of its trigger with scope, reason and the event that it fences', () => {
    const { publications } = playRace([start, score(1, 0), { kind: 'suspend', types: ['total'] }, { kind: 'gap' }], never)
    const stops = publications.flatMap(({ change, stops: notes }) => notes.map((note) => ({ ...note, fence: change.throughEventSeq })))
    expect(stops).toEqual([
      { kind: 'stop', scope: { kind: 'types', types: ['total'] }, reason: 'operator', fence: 4 },
      { kind: 'stop', scope: { kind: 'game' }, reason: 'feed-gap', fence: 5 },
    ])
    // What the gap closed is in the same pass, and nothing was priced in between.
    const last = publications.at(-1)?.change
    expect(last?.markets.filter((market) => market.status === 'active')).toEqual([])
  })

  it('lifts one cause of several only with its own end', () => {
    const both = playRace([start, score(1, 0), { kind: 'suspend', types: [] }, { kind: 'review' }, { kind: 'reviewed' }], everyStep)
    expect(moneyline([...both.book.markets.values()])).toMatchObject({ status: 'suspended', reason: 'operator' })
    const none = playRace(
      [start, score(1, 0), { kind: 'suspend', types: [] }, { kind: 'review' }, { kind: 'reviewed' }, { kind: 'resume', types: [] }],
      everyStep,
    )
    expect(moneyline([...none.book.markets.values()])?.status).toBe('active')
  })

  it('hands pre-match markets over before it prices them live', () => {
    const { publications } = playRace([start, score(0, 0)], never)
    const statuses = publications.map((each) => moneyline(each.change.markets)?.status)
    expect(statuses).toEqual(['active', 'handed-over', 'active'])
  })
})

describe('guards', () => {
  it('turns an impossible price into an anomaly and a closed market, and reopens on a later sane state', () => {
    const broken = playRace([start, score(0, 0), { kind: 'break' }], everyStep)
    expect(broken.anomalies.map((each) => each.code)).toEqual(['MARKETS_PROBABILITY_IMPOSSIBLE'])
    expect(moneyline([...broken.book.markets.values()])).toMatchObject({ status: 'suspended', reason: 'price-anomaly' })
    const mended = playRace([start, score(0, 0), { kind: 'break' }, { kind: 'mend' }], everyStep)
    expect(moneyline([...mended.book.markets.values()])?.status).toBe('active')
  })

  it('records a rejected price at every event that it is rejected at', () => {
    const { anomalies, publications } = playRace([start, score(0, 0), { kind: 'break' }, score(0, 1), score(0, 2)], everyStep)
    expect(anomalies.map((each) => each.code)).toEqual(Array.from({ length: 3 }, () => 'MARKETS_PROBABILITY_IMPOSSIBLE'))
    const shown = publications.flatMap(({ change }) => change.markets.flatMap((market) => market.prices.map((price) => price.probability)))
    expect(shown.every((probability) => Number.isFinite(probability))).toBe(true)
  })

  it('publishes no price after the end, whatever the sport still says', () => {
    const stubborn = { ...raceSport, price: (state: RaceState) => raceSport.price({ ...state, phase: 'live' }, raceSport.params) }
    const { book } = playRace([start, score(2, 1), stop], everyStep)
    const again = priceBook(stubborn, raceSport.params, defaultTradingPolicy, book)
    expect(again.publication).toBeUndefined()
    expect([...again.book.markets.values()].some((market) => market.status === 'active')).toBe(false)
  })

  it('closes a jumping market until the next state', () => {
    const { publications, anomalies } = playRace([start, score(0, 0), score(9, 0), score(9, 1)], everyStep)
    expect(anomalies.map((each) => [each.code, each.market.key])).toEqual([['MARKETS_PRICE_JUMPED', 'moneyline/ft']])
    const statuses = publications.map((each) => moneyline(each.change.markets)?.status).filter((status) => status !== undefined)
    expect(statuses).toEqual(['active', 'handed-over', 'active', 'suspended', 'active'])
  })
})

describe('settlement', () => {
  it('settles once per revision, rolls back a correction and settles again', () => {
    const { publications } = playRace([start, score(1, 0), score(0, 0), score(0, 2), stop], everyStep)
    const notes = publications
      .flatMap((each) => each.settlements)
      .filter((note) => note.market.type === 'first')
      .map((note) => ({ kind: note.kind, revision: note.revision, home: note.market.prices[0]?.result }))
    expect(notes).toEqual([
      { kind: 'settlement', revision: 1, home: 'won' },
      { kind: 'rollback', revision: 1, home: 'won' },
      { kind: 'settlement', revision: 2, home: 'lost' },
      { kind: 'settlement', revision: 3, home: 'lost' },
    ])
  })

  it('leaves no market open at the end; one without a result waits for it, and is void when no correction can come any more', () => {
    const ended = playRace([start, score(1, 1), stop], everyStep)
    expect(moneyline([...ended.book.markets.values()])).toMatchObject({ status: 'suspended', reason: 'result-unknown', revision: 0 })
    const { book, publications } = playRace([start, score(1, 1), stop, fortnight], everyStep)
    expect(moneyline([...book.markets.values()])).toMatchObject({ status: 'cancelled', reason: 'no-result' })
    expect([...book.markets.values()].every((market) => market.status === 'settled' || market.status === 'cancelled')).toBe(true)
    expect([...book.markets.values()].every((market) => market.prices.every((price) => price.priceMilli === 0))).toBe(true)
    expect(publications.at(-1)).toMatchObject({ withBoard: true, change: { firstEventSeq: 5, lastEventSeq: 4 } })
  })
})

const arbitraryStep: fc.Arbitrary<RaceStep> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('score' as const),
      home: fc.integer({ min: 0, max: 6 }),
      away: fc.integer({ min: 0, max: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RaceStep>({ kind: 'review' }, { kind: 'reviewed' }, { kind: 'gap' }, { kind: 'break' }, { kind: 'mend' }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RaceStep>(
      { kind: 'suspend', types: [] },
      { kind: 'resume', types: [] },
      { kind: 'suspend', types: ['total'] },
      { kind: 'resume', types: ['total'] },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<RaceStep>(
      { kind: 'refusal', clockOnly: false },
      { kind: 'refusal', clockOnly: true },
      { kind: 'tick' },
      { kind: 'renumbering', adopted: false },
      { kind: 'renumbering', adopted: true },
      { kind: 'silence' },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<RaceStep>(
      { kind: 'stop' },
      { kind: 'odd-stop' },
      { kind: 'reopen' },
      { kind: 'abandon' },
      { kind: 'confirm-final' },
      { kind: 'passed', ms: 1_000_000 },
      fortnight,
    ),
  },
)

describe('where batches were cut', () => {
  it('does not change the final board, the settlements or the stops', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { maxLength: 25 }), fc.array(fc.boolean(), { minLength: 27, maxLength: 27 }), (steps, cuts) => {
        const game = [start, ...steps, stop]
        const fine = playRace(game, everyStep)
        const coarse = playRace(game, (index) => cuts[index] ?? false)
        const finalOf = (markets: ReadonlyMap<unknown, BookMarket>) =>
          [...markets.values()].map(({ key, main, status, reason, revision, prices }) => ({
            key,
            main,
            status,
            reason,
            revision,
            results: prices.map((price) => price.result),
          }))
        expect(finalOf(coarse.book.markets)).toEqual(finalOf(fine.book.markets))
        const settled = (played: typeof fine) =>
          played.publications.flatMap((each) => each.settlements.map((note) => `${note.kind} ${note.market.key} ${note.revision}`))
        expect(settled(coarse)).toEqual(settled(fine))
        const stopped = (played: typeof fine) =>
          played.publications.flatMap((each) =>
            each.stops.filter((note) => note.kind === 'stop').map((note) => `${each.change.throughEventSeq} ${note.reason}`),
          )
        expect(stopped(coarse)).toEqual(stopped(fine))
      }),
      { numRuns: 300 },
    )
  })

  it('has nothing more to publish of a game that is over, however often a pass comes by', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { maxLength: 12 }), fc.array(arbitraryStep, { maxLength: 12 }), (steps, later) => {
        const game = [start, ...steps, stop, fortnight]
        for (let count = 0; count <= later.length; count++) {
          const { book } = playRace([...game, ...later.slice(0, count)], everyStep)
          if (book.phase !== 'final') continue
          expect(priceBook(raceSport, raceSport.params, defaultTradingPolicy, book).publication).toBeUndefined()
        }
      }),
    )
  })

  it('never shows a price on a market that is not active, nor a book below 1', () => {
    fc.assert(
      fc.property(fc.array(arbitraryStep, { maxLength: 25 }), (steps) => {
        for (const { change } of playRace([start, ...steps, stop], everyStep).publications)
          for (const market of change.markets)
            if (market.status === 'active')
              expect(market.prices.reduce((sum, price) => sum + 1000 / price.priceMilli, 0)).toBeGreaterThanOrEqual(1)
            else expect(market.prices.every((price) => price.priceMilli === 0)).toBe(true)
      }),
    )
  })
})
