import { boardView, fairline } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { RaceEvent, RaceState } from '@fairline/domain-markets/testing'
import { raceFixture, raceSport } from '@fairline/domain-markets/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closuresOf } from '../src/closures.ts'
import { recompute } from '../src/recompute.ts'
import { CalculatorBench } from './calculator-bench.ts'
import type { RaceRecord } from './race-records.ts'
import { anyRaceRecord, raceCodec, raceWriter } from './race-records.ts'

const day = 86_400_000
const hour = 3_600_000
const { gameId } = raceFixture
const score = (home: number, away: number): RaceRecord => ({ kind: 'score', home, away })
const beat = (afterMs = 1_000): RaceRecord => ({ kind: 'beat', afterMs })
const opening: readonly RaceRecord[] = [{ kind: 'fixture' }, { kind: 'start' }, score(1, 0), beat()]

const bench = (
  records: readonly RaceRecord[],
  cutAfter: (index: number) => boolean = () => true,
): CalculatorBench<RaceState, RaceEvent> => {
  const calculator = new CalculatorBench({ module: raceSport, codec: raceCodec, vocabulary: undefined as never })
  const write = raceWriter()
  records.forEach((record, index) => calculator.take(write(record), cutAfter(index)))
  calculator.flush()
  return calculator
}
const statuses = (calculator: CalculatorBench<RaceState, RaceEvent>): readonly fairline.v1.GameStatus[] =>
  calculator.written('status').map(({ value }) => fairline.v1.GameStatus.decode(value as Uint8Array))
const statusesOf = (calculator: CalculatorBench<RaceState, RaceEvent>): readonly string[] =>
  statuses(calculator).map(
    ({ feed, validForMs }) => `${fairline.v1.FeedState[feed]?.slice('FEED_STATE_'.length).toLowerCase()} ${validForMs}`,
  )

describe('the status of a game', () => {
  it('extends its prices while nothing of it is open, however quiet it is', () => {
    expect(statusesOf(bench([...opening, beat(), beat()]))).toEqual(['alive 5000', 'alive 5000', 'alive 5000'])
  })

  it.each([
    ['refused', { kind: 'refusal' }],
    ['gap', { kind: 'gap' }],
    ['renumbered', { kind: 'renumbering', adopted: false }],
  ] as const)('says %s and extends nothing until a full state follows', (word, record) => {
    expect(statusesOf(bench([...opening, record, beat(), score(1, 1), beat()]))).toEqual(['alive 5000', `${word} 0`, 'alive 5000'])
  })

  it('says silent and extends nothing after the silence of its source, also by a heartbeat, until a full state follows', () => {
    const silent = { kind: 'beat', afterMs: 4_000, isSilent: true } as const
    expect(statusesOf(bench([...opening, silent, beat(), score(1, 1), beat()]))).toEqual(['alive 5000', 'silent 0', 'alive 5000'])
  })

  it('is made from heartbeats of its own source only', () => {
    expect(statusesOf(bench([...opening, { kind: 'beat', afterMs: 1_000, source: 's/1' }]))).toEqual(['alive 5000'])
  })

  it('names the heartbeat, the latest committed change, and the time at which that heartbeat was received', () => {
    const calculator = bench([...opening, { kind: 'tick' }, beat(), score(1, 1), beat()])
    const received = calculator.inputs.map(({ value }) => fairline.v1.NormalizedRecord.decode(value).receivedAtUs)
    expect(statuses(calculator).map((each) => [each.epoch, each.changeSeq, each.heartbeatOffset, each.asOfUs])).toEqual([
      [1, 3, 3, received[3]],
      [1, 3, 5, received[5]],
      [1, 4, 7, received[7]],
    ])
  })

  it('is as old as its heartbeat, although the time of the partition went on with other sources', () => {
    const calculator = bench([...opening, { kind: 'beat', afterMs: 60_000, lateMs: 58_000 }])
    const [first, second] = statuses(calculator)
    expect((second?.asOfUs ?? 0) - (first?.asOfUs ?? 0)).toBe(2_000_000)
  })

  it('is as old as the heartbeat where an input that changed nothing follows it in the pass, and as the change where one does', () => {
    const cutAtBeats = (last: RaceRecord) => bench([...opening, beat(), last], (index) => index < 4)
    const ages = (calculator: ReturnType<typeof bench>) =>
      statuses(calculator).map(({ asOfUs }) => asOfUs - (statuses(calculator)[0]?.asOfUs ?? 0))
    expect(ages(cutAtBeats(score(1, 0)))).toEqual([0, 1_000_000])
    const changed = cutAtBeats(score(1, 1))
    expect(ages(changed)).toEqual([0, 1_200_000])
    expect(changed.changes.at(-1)?.asOfUs).toBe(statuses(changed).at(-1)?.asOfUs)
  })
})

describe('a record of a known game that cannot be taken', () => {
  it('is dead-lettered and closes the game', () => {
    const calculator = bench([...opening, { kind: 'unreadable' }])
    expect(calculator.written('calculator.dlq')).toHaveLength(1)
    const { throughEventSeq, lineage } = calculator.changes.at(-1) as fairline.v1.OddsChange
    expect([throughEventSeq, lineage?.firstEventSeq]).toEqual([4, 4])
    expect(calculator.changes.at(-1)?.markets.every(({ reason }) => reason === 'feed-refused')).toBe(true)
  })
})

describe('the board of a quiet game', () => {
  const minute = 60_000
  const boardsOf = (calculator: CalculatorBench<RaceState, RaceEvent>) =>
    calculator.written('board').map(({ value }) => {
      const { changeSeq, asOfUs } = fairline.v1.Board.decode(value as Uint8Array)
      return [changeSeq, asOfUs / 1000] as const
    })
  const beats = (count: number): readonly RaceRecord[] => Array.from({ length: count }, () => beat(minute))

  it('is published again each ten minutes of its source’s life, and not more often', () => {
    const quiet = boardsOf(bench([...opening, ...beats(31)]))
    const last = quiet.filter(([changeSeq]) => changeSeq === quiet.at(-1)?.[0]).map(([, atMs]) => atMs)
    const [written = 0, ...again] = last
    // The change and its board are a second older than the first heartbeat.
    expect(again.map((atMs) => atMs - written)).toEqual([10, 20, 30].map((minutes) => minutes * minute + 1_000))
  })

  it('is published again at the same heartbeats after a restart', () => {
    const calculator = new CalculatorBench({ module: raceSport, codec: raceCodec, vocabulary: undefined as never })
    const write = raceWriter()
    for (const record of [...opening, ...beats(31)]) {
      calculator.take(write(record))
      calculator.restart()
    }
    expect(boardsOf(calculator)).toEqual(boardsOf(bench([...opening, ...beats(31)])))
  })
})

describe('a game that is over', () => {
  const over = [...opening, score(2, 1), { kind: 'stop' }, beat()] as const

  it('takes its board back after six hours and keeps its state, packed', () => {
    const calculator = bench([...over, beat(7 * hour), beat()])
    expect(calculator.written('board').at(-1)).toEqual({ key: gameId, value: null })
    expect(calculator.written('board').filter(({ value }) => value === null)).toHaveLength(1)
    expect(calculator.stateKeys).toEqual([gameId, `${gameId}/standing`])
    const { games, bytes } = calculator.logic.parked()
    expect([games, bytes > 0 && bytes < calculator.stateBytes / 2]).toEqual([1, true])
  })

  it('goes on where it was when a correction comes, over restarts: numbers continue, the board returns and leaves again', () => {
    const calculator = new CalculatorBench({ module: raceSport, codec: raceCodec, vocabulary: undefined as never })
    const write = raceWriter()
    for (const record of [...over, beat(7 * hour)]) calculator.take(write(record))
    const before = calculator.changes.at(-1) as fairline.v1.OddsChange
    calculator.restart()
    expect(calculator.logic.parked().games).toBe(1)
    calculator.take(write(score(2, 4)))
    const after = calculator.changes.at(-1) as fairline.v1.OddsChange
    expect([after.changeSeq, after.epoch, after.throughEventSeq]).toEqual([before.changeSeq + 1, 1, before.throughEventSeq + 1])
    const notes = calculator.written('settlements').slice(-2)
    expect(notes.map(({ value }) => fairline.v1.SettlementRecord.decode(value as Uint8Array).revision)).toContain(2)
    const board = boardView(fairline.v1.Board.decode(calculator.written('board').at(-1)?.value as Uint8Array))
    expect(board).toMatchObject({ changeSeq: after.changeSeq, throughEventSeq: after.throughEventSeq })
    calculator.take(write(beat(5 * hour)))
    expect(calculator.written('board').at(-1)?.value).not.toBeNull()
    calculator.take(write(beat(2 * hour)))
    expect(calculator.written('board').at(-1)?.value).toBeNull()
  })

  it('leaves nothing when no correction can come any more; what has no result is void before that', () => {
    const level = bench([...opening, score(1, 1), { kind: 'stop' }, beat(), beat(7 * hour), beat(15 * day)])
    expect(level.changes.at(-1)?.markets.map(({ reason }) => reason)).toContain('no-result')
    expect(level.written('board').at(-1)?.value).not.toBeNull()
    expect(level.stateKeys).toHaveLength(2)
    const gone = bench([...opening, score(1, 1), { kind: 'stop' }, beat(), beat(7 * hour), beat(15 * day), beat(7 * hour), beat()])
    expect([gone.written('board').at(-1)?.value, gone.stateKeys, gone.logic.parked().games]).toEqual([null, [], 0])
    const decided = bench([...over, beat(7 * hour), beat(15 * day), beat(), beat()])
    expect([decided.stateKeys, decided.logic.parked().games]).toEqual([[], 0])
  })
})

describe('what operators are told', () => {
  it('is one notice when a game closes for its feed, and one when that is over', () => {
    const { notices, logic } = bench([...opening, { kind: 'refusal' }, { kind: 'refusal' }, score(1, 1), { kind: 'odd-stop' }])
    expect(notices.map((each) => (each.kind === 'fixture' ? each.kind : `${each.kind} ${each.reason} at ${each.eventSeq}`))).toEqual([
      'closed feed-refused at 4',
      'reopened feed-refused at 6',
      'closed final-unconfirmed at 7',
    ])
    expect(logic.closures()).toMatchObject([{ reason: 'final-unconfirmed', games: 1 }])
  })

  it('counts closed games by cause with the oldest of each, and none that are over', () => {
    const cause = { origin: 'refusal', scope: { kind: 'game' }, reason: 'feed-refused', published: true } as const
    const closed = (sinceUs: number) => ({ phase: 'live' as const, causes: [{ ...cause, sinceUs }] })
    expect(closuresOf([closed(7), closed(5), { ...closed(1), phase: 'final' }])).toEqual([
      { reason: 'feed-refused', games: 2, oldestSinceUs: 5 },
    ])
  })
})

describe('a calculator over any records', () => {
  it('gives the same board wherever passes were cut and processes restarted, and every change can be computed again', () => {
    fc.assert(
      fc.property(
        fc.array(anyRaceRecord, { maxLength: 30 }),
        fc.infiniteStream(fc.boolean()),
        fc.uniqueArray(fc.nat(34), { maxLength: 4 }),
        (records, cuts, restarts) => {
          const game = [...opening, ...records, { kind: 'stop' } as const]
          const fine = bench(game)
          const coarse = new CalculatorBench({ module: raceSport, codec: raceCodec, vocabulary: undefined as never })
          const write = raceWriter()
          game.forEach((record, index) => {
            coarse.take(write(record), cuts.next().value)
            if (restarts.includes(index)) coarse.restart()
          })
          coarse.flush()
          const essence = (calculator: typeof fine): readonly string[] => {
            const markets = new Map<string, string>()
            for (const change of calculator.changes)
              for (const { marketKey, status, reason, revision } of change.markets)
                markets.set(marketKey ?? '', `${marketKey} ${status} ${reason} ${revision}`)
            return [...markets.values()].toSorted()
          }
          expect(essence(coarse)).toEqual(essence(fine))
          for (const calculator of [fine, coarse]) {
            const { changes } = calculator
            expect(changes.map(({ changeSeq }) => changeSeq)).toEqual(changes.map((_, index) => index + 1))
            const lasts = new Set(changes.map(({ lineage }) => lineage?.lastOffset ?? -1))
            const policy = defaultTradingPolicy
            const again = [...recompute({ module: raceSport, codec: raceCodec, policy }, 0, calculator.inputs, new Map([[gameId, lasts]]))]
            expect(again.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).toEqual(
              calculator.written('odds').map(({ value }) => Buffer.from(value ?? []).toString('base64')),
            )
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
