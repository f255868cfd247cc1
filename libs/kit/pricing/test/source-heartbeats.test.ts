import { fairline } from '@fairline/contracts'
import type { RaceEvent, RaceState } from '@fairline/domain-markets/testing'
import { raceSport } from '@fairline/domain-markets/testing'
import { describe, expect, it } from 'vitest'
import { CalculatorBench } from './calculator-bench.ts'
import type { RaceRecord } from './race-records.ts'
import { raceCodec, raceWriter } from './race-records.ts'

const beat = (over: Partial<Extract<RaceRecord, { readonly kind: 'beat' }>> = {}): RaceRecord => ({ kind: 'beat', afterMs: 1_000, ...over })
const score = (home: number, away: number): RaceRecord => ({ kind: 'score', home, away })
const opening: readonly RaceRecord[] = [{ kind: 'fixture' }, { kind: 'start' }]

const bench = (records: readonly RaceRecord[], cutAfter: (index: number) => boolean = () => true) => {
  const calculator = new CalculatorBench<RaceState, RaceEvent>({ module: raceSport, codec: raceCodec, vocabulary: undefined as never })
  const write = raceWriter()
  records.forEach((record, index) => calculator.take(write(record), cutAfter(index)))
  calculator.flush()
  return calculator
}

const heartbeats = (calculator: ReturnType<typeof bench>): readonly fairline.v1.Heartbeat[] =>
  calculator.written('heartbeat').map(({ value }) => fairline.v1.Heartbeat.decode(value as Uint8Array))

const said = (calculator: ReturnType<typeof bench>): readonly string[] =>
  heartbeats(calculator).map(
    ({ source, state, openGames, closedGames }) =>
      `${source} ${state === fairline.v1.SourceHealth.SOURCE_HEALTH_ALIVE ? 'alive' : 'silent'} ${openGames} ${closedGames}`,
  )

describe('the heartbeat of a source', () => {
  it('is told of for every beat, under its name, also when no game is known', () => {
    const calculator = bench([beat(), beat({ source: 's/1' }), beat({ isSilent: true })])
    expect(calculator.written('heartbeat').map(({ key }) => key)).toEqual(['s/0', 's/1', 's/0'])
    expect(said(calculator)).toEqual(['s/0 alive 0 0', 's/1 alive 0 0', 's/0 silent 0 0'])
  })

  it('counts the games of the source that are open, and those that their feed has closed, and none that is over', () => {
    const other = beat({ source: 's/1' })
    const silent = beat({ isSilent: true })
    const records = [...opening, beat(), other, { kind: 'refusal' } as const, beat(), score(1, 0), beat(), silent, score(1, 1)]
    expect(said(bench([...records, beat(), { kind: 'stop' }, beat()]))).toEqual([
      's/0 alive 1 0',
      's/1 alive 0 0',
      's/0 alive 0 1',
      's/0 alive 1 0',
      's/0 silent 0 1',
      's/0 alive 1 0',
      's/0 alive 0 0',
    ])
  })

  it('does not count as closed what an operator or play has closed', () => {
    expect(said(bench([...opening, { kind: 'suspend', types: [] }, { kind: 'review' }, beat()]))).toEqual(['s/0 alive 1 0'])
  })

  it('names its input, is as old as that although the time of the partition went on, and says how old the sign of life was', () => {
    const calculator = bench([beat({ ageMs: 40 }), beat({ afterMs: 60_000, lateMs: 58_000, ageMs: -500 }), beat()])
    const received = calculator.inputs.map(({ value }) => fairline.v1.NormalizedRecord.decode(value).beat?.receivedAtUs)
    expect(heartbeats(calculator).map(({ inputOffset, asOfUs, ageUs }) => [inputOffset, asOfUs, ageUs])).toEqual([
      [0, received[0], 40_000],
      [1, received[1], 0],
      [2, received[2], 0],
    ])
  })

  it('is the newest of those that one pass has processed, and no event makes one', () => {
    const calculator = bench([...opening, beat(), beat(), beat(), score(1, 0)], (index) => index < 2)
    expect(heartbeats(calculator).map(({ inputOffset }) => inputOffset)).toEqual([4])
  })
})
