import { fairline } from '@fairline/contracts'
import type { RaceEvent, RaceState } from '@fairline/domain-markets/testing'
import { raceFixture, raceSport } from '@fairline/domain-markets/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalculatorBench } from './calculator-bench.ts'
import type { RaceRecord } from './race-records.ts'
import { anyRaceRecord, raceCodec, raceWriter } from './race-records.ts'

const hour = 3_600_000
const day = 24 * hour
const { gameId } = raceFixture
const beat = (afterMs = 1_000): RaceRecord => ({ kind: 'beat', afterMs })
const score = (home: number, away: number, scorer?: string): RaceRecord => ({ kind: 'score', home, away, scorer })
const opening: readonly RaceRecord[] = [{ kind: 'fixture' }, { kind: 'start' }]

type Bench = CalculatorBench<RaceState, RaceEvent>
const newBench = (): Bench => new CalculatorBench({ module: raceSport, codec: raceCodec, vocabulary: undefined as never })

const play = (records: readonly RaceRecord[], cutAfter: (index: number) => boolean = () => true, restartAfter?: number): Bench => {
  const calculator = newBench()
  const write = raceWriter()
  records.forEach((record, index) => {
    calculator.take(write(record), cutAfter(index))
    if (index === restartAfter) calculator.restart()
  })
  calculator.flush()
  return calculator
}

const decode = (value: Uint8Array | null | undefined): fairline.v1.PublishedFixture =>
  fairline.v1.PublishedFixture.decode(value as Uint8Array)
const published = (calculator: Bench): readonly fairline.v1.PublishedFixture[] =>
  calculator.written('fixtures').map(({ value }) => decode(value))
const playersOf = ({ players }: fairline.v1.PublishedFixture): readonly string[] =>
  players.map(({ playerId, name }) => `${playerId} ${name}`)

describe('a published fixture', () => {
  it('comes in the transaction of the first change, under the game, and says what a stranger needs', () => {
    const calculator = play([{ kind: 'fixture' }])
    expect(calculator.passes[0]?.get('odds')).toHaveLength(1)
    expect(calculator.passes[0]?.get('fixtures')?.map(({ key }) => key)).toEqual([gameId])
    const [fixture] = published(calculator)
    expect(fixture).toMatchObject({
      gameId,
      season: raceFixture.season,
      startsAtUs: raceFixture.startsAtUs,
      home: raceFixture.home,
      away: raceFixture.away,
      periods: [{ period: 'ft', name: 'The race' }],
    })
    expect(fixture?.rules).toEqual({ laps: '1', ...raceFixture.rules })
    expect(fixture?.markets.map(({ type, periods, line }) => [type, periods, line])).toEqual([
      ['moneyline', ['ft'], ''],
      ['total', ['ft'], 'Half points.'],
      ['first', ['ft'], ''],
    ])
  })

  it('comes again when the fixture was corrected, and not when the same one comes again or the game alone changes', () => {
    const records = [
      { kind: 'fixture' },
      { kind: 'fixture' },
      { kind: 'refit' },
      { kind: 'refit' },
      ...opening.slice(1),
      score(1, 0),
    ] as const
    expect(published(play(records)).map(({ startsAtUs }) => startsAtUs - raceFixture.startsAtUs)).toEqual([0, 1])
  })

  it('comes again when a player becomes known, at once and once', () => {
    const calculator = play([...opening, score(1, 0, 'ann'), score(2, 0, 'ann'), score(2, 1, 'bo')], () => false)
    expect(
      published(calculator)
        .map(playersOf)
        .map((each) => each.slice(raceFixture.players.length)),
    ).toEqual([[], ['nfl-ann ann'], ['nfl-ann ann', 'nfl-bo bo']])
  })

  it('is neither lost nor repeated by a restart', () => {
    const records = [...opening, score(1, 0, 'ann'), beat(), score(2, 0, 'ann'), score(2, 1)]
    const expected = play(records).written('fixtures')
    expect(expected).toHaveLength(2)
    for (let index = 0; index < records.length; index++) expect(play(records, () => true, index).written('fixtures')).toEqual(expected)
  })

  it('stays when the board leaves, and leaves with the state of the game', () => {
    const over = [...opening, score(2, 1), { kind: 'stop' } as const, beat()]
    const rested = play([...over, beat(7 * hour), beat()])
    expect(rested.written('board').at(-1)?.value).toBeNull()
    expect(published(rested)).toHaveLength(1)
    const retired = play([...over, beat(7 * hour), beat(15 * day), beat(7 * hour), beat()])
    expect(retired.stateKeys).toEqual([])
    expect(retired.written('fixtures').at(-1)).toEqual({ key: gameId, value: null })
    expect(retired.written('fixtures').filter(({ value }) => value === null)).toHaveLength(1)
  })

  it('does not depend on where passes are cut and processes restart', () => {
    fc.assert(
      fc.property(
        fc.array(anyRaceRecord, { maxLength: 25 }),
        fc.array(fc.boolean(), { minLength: 27, maxLength: 27 }),
        fc.nat(26),
        (rest, cuts, at) => {
          const records = [...opening, ...rest]
          const played = play(records, (index) => cuts[index] === true, at)
          expect(played.written('fixtures')).toEqual(play(records).written('fixtures'))
        },
      ),
    )
  })
})

describe('a release with another catalogue', () => {
  it('describes the games that it finds again, with their next pass', () => {
    const calculator = play(opening)
    const state = calculator.recorded
    const [moneyline, ...others] = raceSport.markets
    const renamed = moneyline === undefined ? [] : [{ ...moneyline, name: 'Winner' }, ...others]
    const next: Bench = new CalculatorBench({
      module: { ...raceSport, markets: renamed },
      codec: raceCodec,
      vocabulary: undefined as never,
    })
    next.restore(state)
    const write = raceWriter()
    next.take(write(beat()))
    next.take(write(beat()))
    expect(published(next).map(({ markets }) => markets[0]?.name)).toEqual(['Winner'])
  })
})
