import { fairline } from '@fairline/contracts'
import type { RaceEvent, RaceState } from '@fairline/domain-markets/testing'
import { raceFixture, raceSport } from '@fairline/domain-markets/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CalculatorBench } from './calculator-bench.ts'
import type { RaceRecord } from './race-records.ts'
import { raceCodec, raceWriter } from './race-records.ts'

const { MarketStatus, GamePhase } = fairline.v1
const allTypes = raceSport.markets.map(({ type }) => type)
const score = (home: number, away: number): RaceRecord => ({ kind: 'score', home, away })
const beat: RaceRecord = { kind: 'beat', afterMs: 1_000 }
const opening: readonly RaceRecord[] = [{ kind: 'fixture' }, { kind: 'start' }, score(1, 0), beat]
const nothing: RaceRecord = { kind: 'resume', types: [] }

type Stop = Extract<RaceRecord, { readonly kind: 'suspend' | 'resume' }>
const isStop = (record: RaceRecord): record is Stop => record.kind === 'suspend' || record.kind === 'resume'

interface Board {
  readonly markets: ReadonlyMap<string, fairline.v1.Market.$Properties>
  readonly isFinal: boolean
}

/** A played game: the board after each record, and what became of its commands. */
const play = (records: readonly RaceRecord[], restarts: readonly number[] = []) => {
  const calculator = new CalculatorBench<RaceState, RaceEvent>({ module: raceSport, codec: raceCodec, vocabulary: undefined as never })
  const write = raceWriter()
  const markets = new Map<string, fairline.v1.Market.$Properties>()
  let isFinal = false
  let seen = 0
  const boards = records.map((record, index): Board => {
    calculator.take(write(record))
    if (restarts.includes(index)) calculator.restart()
    const { changes } = calculator
    for (const change of changes.slice(seen)) {
      for (const market of change.markets) markets.set(market.marketKey ?? '', market)
      isFinal = change.score?.phase === GamePhase.GAME_PHASE_FINAL
    }
    seen = changes.length
    return { markets: new Map(markets), isFinal }
  })
  const results = calculator
    .written('command-results')
    .map(({ key, value }) => ({ key, ...fairline.v1.CommandResult.decode(value as Uint8Array) }))
  return { boards, results, changes: calculator.changes }
}

const results = (...records: readonly RaceRecord[]) =>
  play([...opening, ...records]).results.map(({ effect, refusal }) => (effect == null ? refusal?.reason : effect.changeSeq))

describe('the result of a command', () => {
  it('names the command, its game and the change from which it is in effect', () => {
    const { results: written, changes } = play([...opening, { kind: 'suspend', types: ['total'] }, score(2, 0)])
    expect(written).toMatchObject([{ key: raceFixture.gameId, gameId: raceFixture.gameId, commandId: 'c4', eventSeq: 4 }])
    const from = changes.find(({ changeSeq }) => changeSeq === written[0]?.effect?.changeSeq)
    expect([written[0]?.effect?.epoch, from?.throughEventSeq]).toEqual([1, 4])
    expect(from?.markets.map(({ type, status }) => `${type} ${MarketStatus[status ?? 0]}`)).toContain('total MARKET_STATUS_SUSPENDED')
    expect(written[0]?.issuedAtUs).toBeGreaterThan(0)
  })

  it('of a stop of what is stopped already names the change that it found', () => {
    expect(results({ kind: 'suspend', types: [] }, { kind: 'suspend', types: ['total'] })).toEqual([4, 4])
  })

  it.each<[string, string, readonly RaceRecord[]]>([
    ['a resume of what nobody stopped', 'nothing-to-open', [{ kind: 'resume', types: ['total'] }]],
    ['a stop of types that the sport lacks', 'nothing-to-close', [{ kind: 'suspend', types: ['spreads', '__proto__'] }]],
    ['a stop of a game that is over', 'game-over', [score(2, 1), { kind: 'stop' }, { kind: 'suspend', types: [] }]],
    ['the end of a game that is over', 'game-over', [score(2, 1), { kind: 'stop' }, { kind: 'abandon' }]],
    ['the confirmation of no final', 'no-final-waits', [{ kind: 'confirm-final' }]],
  ])('of %s is a refusal: %s', (_, reason, records) => {
    expect(results(...records)).toEqual([reason])
  })

  it('of a game that was never announced is a refusal', () => {
    expect(play([{ kind: 'suspend', types: [] }]).results.map(({ refusal }) => refusal?.reason)).toEqual(['game-unknown'])
  })

  it('a stop that was refused since the game was over stops nothing when play goes on', () => {
    const { boards } = play([...opening, score(2, 1), { kind: 'stop' }, { kind: 'suspend', types: [] }, { kind: 'reopen' }, score(2, 2)])
    expect([...(boards.at(-1)?.markets.values() ?? [])].map(({ reason }) => reason)).not.toContain('operator')
  })
})

const types = fc.subarray(allTypes, { maxLength: 2 })
const anyRecord: fc.Arbitrary<RaceRecord> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('score' as const), home: fc.nat(4), away: fc.nat(4) }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('suspend' as const, 'resume' as const), types }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<RaceRecord>(
      { kind: 'refusal' },
      { kind: 'refusal', clockOnly: true },
      { kind: 'gap' },
      { kind: 'renumbering', adopted: false },
      { kind: 'renumbering', adopted: true },
      { kind: 'review' },
      { kind: 'reviewed' },
      { kind: 'beat', afterMs: 4_000, isSilent: true },
      { kind: 'tick' },
      { kind: 'stop' },
      { kind: 'reopen' },
      beat,
    ),
  },
)

const isActive = ({ status }: fairline.v1.Market.$Properties): boolean => status === MarketStatus.MARKET_STATUS_ACTIVE
/** A guard compares a price with the one before it: a market that an operator had closed has none. */
const isHeld = ({ reason }: fairline.v1.Market.$Properties): boolean => reason === 'price-jump' || reason === 'price-anomaly'

describe('stops and resumes of operators among everything that a feed does', () => {
  it('each take effect once, in order, close exactly what they name, and open nothing that anything else closed', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 30 }), fc.uniqueArray(fc.nat(34), { maxLength: 3 }), (records, restarts) => {
        const game = [...opening, ...records]
        const played = play(game, restarts)
        // The same game without a stop; a resume of nothing keeps the numbers and the time.
        const free = play(game.map((record) => (isStop(record) ? nothing : record)))
        const outcomes = played.results.values()
        const stopped = new Set<string>()
        game.forEach((record, index) => {
          const [board, before, other] = [played.boards[index], played.boards[index - 1], free.boards[index]] as [Board, Board, Board]
          if (isStop(record)) {
            const result = outcomes.next().value
            const named = record.types.length === 0 ? allTypes : record.types
            const opens = named.some((type) => stopped.has(type))
            const wanted = record.kind === 'suspend' ? (before.isFinal ? 'game-over' : undefined) : opens ? undefined : 'nothing-to-open'
            expect([result?.gameId, result?.refusal?.reason]).toEqual([raceFixture.gameId, wanted])
            if (wanted === undefined)
              for (const type of named)
                if (record.kind === 'suspend') stopped.add(type)
                else stopped.delete(type)
          }
          for (const [key, market] of board.markets) {
            const free = other.markets.get(key)
            if (isActive(market)) {
              expect([key, stopped.has(market.type ?? '')]).toEqual([key, false])
              // What closes the market in the game without stops closes it here as well.
              expect(free === undefined || isActive(free) || isHeld(free) ? 'open' : `${key} ${free.reason}`).toBe('open')
            } else if (free !== undefined && isActive(free)) {
              expect([key, stopped.has(market.type ?? '') || isHeld(market)]).toEqual([key, true])
            }
          }
        })
        expect(outcomes.next().done).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})
