import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BoardFold } from './board-fold.ts'
import { foldBoard, foldChange, foldStatus } from './board-fold.ts'
import type { BoardView, ChangeView, MarketView, StatusView } from './odds-views.ts'
import { expiresAtMs } from './odds-views.ts'

const score = { phase: 'live', homeScore: 7, awayScore: 3, clock: 'Q1 05:00', situation: '' } as const

const market = (key: string, changeSeq: number): MarketView => ({
  key,
  type: key,
  period: 'ft',
  participant: '',
  main: true,
  status: 'active',
  reason: '',
  changeSeq,
  previousChangeSeq: 0,
  revision: 0,
  prices: [{ selection: 'home', priceMilli: 1000 + changeSeq, probability: 0.5 }],
})

const change = (changeSeq: number, keys: readonly string[], epoch = 1): ChangeView => ({
  gameId: 'nfl-1',
  epoch,
  changeSeq,
  throughEventSeq: changeSeq * 2,
  asOfUs: changeSeq * 1_000_000,
  validForMs: 5000,
  gameDate: '2016-01-09',
  cause: 'event',
  sentAtUs: 0,
  score,
  markets: keys.map((key) => market(key, changeSeq)),
})

const status = (changeSeq: number, asOfUs: number, epoch = 1): StatusView => ({
  gameId: 'nfl-1',
  epoch,
  changeSeq,
  asOfUs,
  validForMs: 5000,
  feed: 'alive',
})

const boardOf = (fold: BoardFold): BoardView => ({ ...fold, markets: [...fold.markets.values()] })

describe('board fold', () => {
  it('starts at the first change and needs each successor', () => {
    const first = foldChange(undefined, change(1, ['a', 'b']))
    expect(first.outcome).toBe('APPLIED')
    expect(foldChange(first.fold, change(1, ['a'])).outcome).toBe('OLD')
    expect(foldChange(first.fold, change(3, ['a'])).outcome).toBe('GAP')
    expect(foldChange(undefined, change(2, ['a'])).outcome).toBe('GAP')
    const second = foldChange(first.fold, change(2, ['a']))
    expect([...(second.fold?.markets.values() ?? [])].map((each) => [each.key, each.changeSeq])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
  })

  it('starts over with a new epoch and ignores the old one', () => {
    const { fold } = foldChange(foldChange(undefined, change(1, ['a', 'b'])).fold, change(1, ['c'], 2))
    expect([...(fold?.markets.keys() ?? [])]).toEqual(['c'])
    expect(foldChange(fold, change(2, ['a'], 1)).outcome).toBe('OLD')
  })

  it('extends only the change a status names, never backwards', () => {
    const { fold } = foldChange(undefined, change(1, ['a']))
    expect(foldStatus(fold, status(1, 900_000)).outcome).toBe('OLD')
    expect(foldStatus(fold, status(0, 9_000_000)).outcome).toBe('OLD')
    const extended = foldStatus(fold, status(1, 4_000_000))
    expect(extended.outcome).toBe('APPLIED')
    expect(extended.fold?.asOfUs).toBe(4_000_000)
  })

  it('keeps a status that runs ahead of its change until the change comes', () => {
    const early = foldStatus(foldChange(undefined, change(1, ['a'])).fold, status(2, 8_000_000))
    expect(early.outcome).toBe('GAP')
    const { fold } = foldChange(early.fold, change(2, ['a']))
    expect(fold?.asOfUs).toBe(8_000_000)
    expect(fold?.ahead).toBeUndefined()
  })

  it('takes the teams from a board of the same position', () => {
    const { fold } = foldChange(undefined, change(1, ['a']))
    const teams = {
      homeId: 'nfl-KC',
      homeName: 'Kansas City',
      homeAbbreviation: 'KC',
      awayId: 'nfl-HOU',
      awayName: 'Houston',
      awayAbbreviation: 'HOU',
      startsAtUs: 5,
    }
    const step = foldBoard(fold, { ...boardOf(fold as BoardFold), teams })
    expect(step).toMatchObject({ outcome: 'APPLIED', fold: { teams, changeSeq: 1 } })
    expect(foldBoard(step.fold, boardOf(step.fold)).outcome).toBe('OLD')
  })

  it('gives the same board whatever is repeated, and from any board onwards', () => {
    const changes = fc.array(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(changes, fc.nat(), fc.infiniteStream(fc.nat({ max: 3 })), (keys, cut, repeats) => {
        const records = keys.map((each, index) => change(index + 1, each))
        const folds: BoardFold[] = []
        let fold: BoardFold | undefined
        for (const record of records) {
          fold = foldChange(fold, record).fold
          folds.push(fold as BoardFold)
        }
        const from = cut % records.length
        let late: BoardFold | undefined = foldBoard(undefined, boardOf(folds[from] as BoardFold)).fold
        for (let at = 0; at < records.length; at++) {
          const back = Math.max(0, at - (repeats.next().value ?? 0))
          for (let again = back; again <= at; again++) late = foldChange(late, records[again] as ChangeView).fold
        }
        expect(boardOf(late as BoardFold)).toEqual(boardOf(fold as BoardFold))
        expect(expiresAtMs(late as BoardFold)).toBe(records.length * 1000 + 5000)
      }),
    )
  })
})
