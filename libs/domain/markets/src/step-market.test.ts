import type { MarketResult } from '@fairline/domain-sport'
import { describe, expect, it } from 'vitest'
import { applyToBook, openBook } from './apply-to-book.ts'
import { evaluate } from './evaluate.ts'
import type { BookMarket, GameBook } from './game-book.ts'
import type { MarketStatus, MoveCause } from './market-status.ts'
import { allowedMoves, marketStatuses } from './market-status.ts'
import type { MarketContext, SteppedMarket } from './step-market.ts'
import { stepMarket } from './step-market.ts'
import { raceInput } from './testing/play-race.ts'
import type { RaceState } from './testing/race-sport.ts'
import { raceFixture, raceSport } from './testing/race-sport.ts'
import { defaultTradingPolicy } from './trading-policy.ts'

const policy = defaultTradingPolicy
const opened = openBook(raceSport, raceSport.params, policy, {
  ...raceInput({ kind: 'gap' }, 1),
  kind: 'fixture',
  fixture: raceFixture,
}).book
const live = applyToBook(raceSport, raceSport.params, policy, opened, raceInput({ kind: 'start' }, 2)).book
const book: GameBook<RaceState> = { ...live, kickedOff: false }
const evaluation = evaluate(raceSport, raceSport.params, policy, book.sport, book.markets)
const fair = evaluation.fair.find((each) => each.type === 'moneyline')
const template = [...book.markets.values()].find((each) => each.type === 'moneyline') as BookMarket

/** A moneyline in a status, as the passes before would have left it. */
const marketIn = (status: MarketStatus): BookMarket => ({
  ...template,
  status,
  reason: status === 'suspended' ? 'injury' : '',
  prices: template.prices.map((each) => ({
    ...each,
    ...(status === 'active' ? { priceMilli: 1800, probability: 0.52 } : {}),
    result: status === 'settled' ? (each.selection === 'home' ? ('won' as const) : ('lost' as const)) : undefined,
  })),
  certainty: status === 'settled' ? 'live' : undefined,
  revision: status === 'settled' ? 1 : 0,
})

const homeWon = (result: 'won' | 'lost'): MarketResult => ({
  key: template.key,
  certainty: 'live',
  voidReason: '',
  selections: [
    { selection: 'home', result },
    { selection: 'away', result: result === 'won' ? 'lost' : 'won' },
  ],
})

const context: MarketContext<RaceState> = {
  policy,
  book,
  evaluation,
  fair,
  result: undefined,
  definition: raceSport.markets.find((each) => each.type === 'moneyline'),
}
const fairAt = (probability: number) =>
  fair && {
    ...fair,
    selections: fair.selections.map((each, at) => ({ ...each, probability: at === 0 ? probability : 1 - probability })),
  }
const stopCause = {
  origin: 'operator',
  scope: { kind: 'game' },
  reason: 'operator',
  sinceUs: 0,
  published: false,
} as const

const ended = { ...evaluation, summary: { ...evaluation.summary, phase: 'final' as const } }
const overContext = { ...context, evaluation: ended, book: { ...book, correctionsOver: true } }

/** Everything that can happen to a market in one pass. */
const situations: readonly { readonly cause: MoveCause; readonly context: MarketContext<RaceState> }[] = [
  { cause: 'priced', context },
  { cause: 'stopped', context: { ...context, book: { ...book, causes: [stopCause] } } },
  { cause: 'jumped', context: { ...context, fair: fairAt(0.97) } },
  { cause: 'anomalous', context: { ...context, fair: fairAt(Number.NaN) } },
  { cause: 'withdrawn', context: { ...context, fair: undefined } },
  { cause: 'kicked-off', context: { ...context, book: { ...book, kickedOff: true } } },
  { cause: 'settled', context: { ...context, result: homeWon('lost') } },
  { cause: 'rolled-back', context },
  { cause: 'unresolved', context: { ...context, evaluation: ended } },
  { cause: 'cancelled', context: overContext },
]

const moved = (status: MarketStatus, situation: MarketContext<RaceState>): SteppedMarket & { readonly before: BookMarket } => {
  const before = marketIn(status)
  return { before, ...stepMarket(before, situation) }
}

describe('a step of a market', () => {
  it('makes every move of the table in some status and situation, and no other', () => {
    const made = new Set<string>()
    for (const status of marketStatuses)
      for (const { cause, context: situation } of situations) {
        const { before, market } = moved(status, situation)
        if (market === before) continue
        // What a situation does to a market in another status has that move's cause: a settled market in any of them is rolled back.
        const own = allowedMoves.find((each) => each.from === status && each.to === market.status && each.cause === cause)
        const other = allowedMoves.find((each) => each.from === status && each.to === market.status)
        expect(own ?? other, `${status} to ${market.status} in ${cause}`).toBeDefined()
        made.add(`${status} > ${market.status}: ${(own ?? other)?.cause}`)
      }
    expect([...made].toSorted()).toEqual(allowedMoves.map(({ from, to, cause }) => `${from} > ${to}: ${cause}`).toSorted())
  })

  it('quotes a price only where it made the market active', () => {
    for (const status of marketStatuses)
      for (const { context: situation } of situations) {
        const { market } = moved(status, situation)
        expect(market.prices.every((each) => each.priceMilli > 0)).toBe(market.status === 'active')
      }
  })

  it('keeps a held market closed for as long as no later event is priced', () => {
    for (const bad of [fairAt(0.97), fairAt(Number.NaN)]) {
      const held = stepMarket(marketIn('active'), { ...context, fair: bad }).market
      expect(held.status).toBe('suspended')
      // The same event again, sane by now: time alone reopens nothing.
      expect(stepMarket(held, { ...context, book: { ...book, asOfUs: book.asOfUs + 3_600_000_000 } }).market).toBe(held)
      expect(stepMarket(held, { ...context, book: { ...book, eventSeq: book.eventSeq + 1 } }).market.status).toBe('active')
    }
  })

  it('never opens what is settled or cancelled; a settlement that the end takes back waits for its result while one can come', () => {
    expect(moved('cancelled', overContext).market.status).toBe('cancelled')
    expect(moved('settled', { ...context, evaluation: ended }).market).toMatchObject({ status: 'suspended', reason: 'result-unknown' })
    const cancelled = moved('settled', overContext)
    expect(cancelled.market).toMatchObject({ status: 'cancelled', reason: 'no-result' })
    expect(cancelled.notes.map(({ kind, revision }) => [kind, revision - cancelled.before.revision])).toEqual([
      ['rollback', 0],
      ['settlement', 1],
    ])
    for (const { context: situation } of situations) expect(moved('cancelled', situation).market.status).not.toBe('active')
  })

  it('settles what was cancelled with the next revision, after a rollback; a void changes nothing', () => {
    const cancelled = stepMarket(marketIn('suspended'), { ...context, evaluation: ended, book: { ...book, correctionsOver: true } }).market
    expect(cancelled).toMatchObject({ status: 'cancelled', reason: 'no-result', revision: 1 })
    const known = stepMarket(cancelled, { ...context, evaluation: ended, result: { ...homeWon('won'), certainty: 'confirmed' } })
    expect(known.notes.map((note) => [note.kind, note.revision])).toEqual([
      ['rollback', 1],
      ['settlement', 2],
    ])
    const voided = homeWon('won').selections.map((each) => ({ ...each, result: 'void' as const }))
    const same = stepMarket(cancelled, { ...context, result: { ...homeWon('won'), certainty: 'confirmed', selections: voided } })
    expect(same.market).toBe(cancelled)
  })

  it('settles, confirms and corrects with a revision each, and rolls back only what was wrong', () => {
    const first = stepMarket(marketIn('active'), { ...context, result: homeWon('won') })
    expect(first.notes.map((note) => [note.kind, note.revision])).toEqual([['settlement', 1]])
    expect(stepMarket(first.market, { ...context, result: homeWon('won') }).notes).toEqual([])
    const confirmed = stepMarket(first.market, { ...context, result: { ...homeWon('won'), certainty: 'confirmed' } })
    expect(confirmed.notes.map((note) => [note.kind, note.revision])).toEqual([['settlement', 2]])
    const corrected = stepMarket(confirmed.market, { ...context, result: { ...homeWon('lost'), certainty: 'confirmed' } })
    expect(corrected.notes.map((note) => [note.kind, note.revision])).toEqual([
      ['rollback', 2],
      ['settlement', 3],
    ])
  })

  it('keeps the reason of a void', () => {
    const voided: MarketResult = {
      ...homeWon('won'),
      voidReason: 'pitcher-changed',
      selections: homeWon('won').selections.map((each) => ({ ...each, result: 'void' })),
    }
    expect(stepMarket(marketIn('suspended'), { ...context, result: voided }).market).toMatchObject({
      status: 'settled',
      reason: 'pitcher-changed',
    })
  })
})
