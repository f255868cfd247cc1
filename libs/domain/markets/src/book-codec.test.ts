import { unwrap } from '@fairline/kernel'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyToBook } from './apply-to-book.ts'
import type { RecordedBook } from './book-codec.ts'
import { bookSchemaVersion, decodeBook, encodeMoving, encodeStanding, readableBookVersions } from './book-codec.ts'
import type { GameBook } from './game-book.ts'
import { priceBook } from './price-book.ts'
import { playRace, raceInput } from './testing/play-race.ts'
import type { RaceState } from './testing/race-sport.ts'
import { raceSport } from './testing/race-sport.ts'
import { defaultTradingPolicy } from './trading-policy.ts'

/** A game in play as the release before wrote it: an operator's stop of the totals and a gap stand. */
const before = JSON.parse(readFileSync(new URL('testing/book-shape-1.json', import.meta.url), 'utf8')) as RecordedBook

const read = (version: number, recorded: RecordedBook): GameBook<RaceState> => unwrap(decodeBook(raceSport, version, recorded))
const typesOf = (book: GameBook<RaceState>): readonly string[] =>
  [...new Set([...book.markets.values()].filter(({ status }) => status === 'active').map(({ type }) => type))].toSorted()

describe('the recorded book', () => {
  it('of the release before is read in the middle of a game, which then goes on', () => {
    const book = read(1, before)
    expect(book).toMatchObject({ changeSeq: 5, eventSeq: 5, feed: 'gap', correctionsOver: false, boardLeft: false, unconfirmedSinceUs: 0 })
    expect([book.learnt, book.described]).toEqual([[], ''])
    const applied = applyToBook(raceSport, raceSport.params, defaultTradingPolicy, book, raceInput({ kind: 'score', home: 3, away: 2 }, 6))
    const { book: next, publication } = priceBook(raceSport, raceSport.params, defaultTradingPolicy, applied.book, applied.evaluation)
    expect(publication?.change).toMatchObject({ changeSeq: 6, firstEventSeq: 6 })
    expect([next.feed, typesOf(next)]).toEqual(['alive', ['moneyline']])
  })

  it('is what was written', () => {
    const { book } = playRace([{ kind: 'start' }, { kind: 'refusal', clockOnly: false }, { kind: 'odd-stop' }], () => true)
    const plain = JSON.parse(JSON.stringify({ moving: encodeMoving(raceSport, book), standing: encodeStanding(book) })) as RecordedBook
    expect(read(bookSchemaVersion, plain)).toEqual(book)
  })

  it('of another version is refused', () => {
    expect(readableBookVersions).toEqual([1, 2, 3])
    expect(decodeBook(raceSport, 4, before).ok).toBe(false)
  })
})
