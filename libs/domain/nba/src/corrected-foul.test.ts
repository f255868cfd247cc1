import { describe, expect, it } from 'vitest'
import { freeThrowsAfterCorrection } from './corrected-foul.ts'
import type { NbaEvent } from './nba-event.ts'
import { actionOf, playActions, stateAt } from './testing/court.ts'
import { reasonsOf } from './testing/results.ts'

const foul = { actionType: 'foul', subType: 'shooting', team: 'BOS', playerId: 'nba-12', period: 4, clockMs: 0, actionNumber: 30 } as const
const level = { homeScore: 100, awayScore: 100 } as const
const atHorn = stateAt(4, 0, 100, 100)
const corrected = (parts: Partial<NbaEvent>): NbaEvent => actionOf({ ...foul, ...level, edited: true, ...parts })

describe('the free throws after a correction of a foul', () => {
  it('are those that it awards now, or none', () => {
    const awarded = playActions([{ ...foul, freeThrows: 2 }], atHorn)
    expect(freeThrowsAfterCorrection(awarded, corrected({ freeThrows: 3 }))).toMatchObject({ side: 'away', left: 3 })
    expect(freeThrowsAfterCorrection(awarded, corrected({}))).toBeNull()
    expect(freeThrowsAfterCorrection(awarded, corrected({ actionType: 'turnover' }))).toBeNull()
  })

  it('stay where another action is corrected', () => {
    const awarded = playActions([{ ...foul, freeThrows: 2 }], atHorn)
    expect(freeThrowsAfterCorrection(awarded, corrected({ actionType: 'turnover', actionNumber: 29 }))).toBe(awarded.freeThrows)
  })

  it('are awarded by a foul of this moment only, after which nobody has shot', () => {
    const plain = playActions([foul], atHorn)
    const awarding = corrected({ freeThrows: 2 })
    expect(freeThrowsAfterCorrection(plain, awarding)).toMatchObject({ side: 'away', left: 2 })
    expect(freeThrowsAfterCorrection(plain, { ...awarding, clockMs: 40_000 })).toBeNull()
    const missed = { actionType: 'freethrow', subType: '1 of 1', team: 'PHI', playerId: 'nba-21', period: 4, clockMs: 0, ...level }
    expect(freeThrowsAfterCorrection(playActions([{ ...missed, actionNumber: 31 }], plain), awarding)).toBeNull()
  })

  it('keep an end that was stated before them waiting, with their score', () => {
    const lead = { homeScore: 101, awayScore: 100 }
    const ended = playActions(
      [
        { ...foul, freeThrows: 2 },
        { actionType: 'game', subType: 'end', period: 4, clockMs: 0 },
      ],
      stateAt(4, 0, 101, 100),
    )
    expect(reasonsOf(ended)).toContain('final-unconfirmed')
    const throwOf = { actionType: 'freethrow', team: 'PHI', playerId: 'nba-21', made: true, homeScore: 101, period: 4, clockMs: 0 } as const
    const one = playActions([{ ...throwOf, subType: '1 of 2', awayScore: 101 }], ended)
    expect(one.phase).not.toBe('final')
    expect(playActions([{ ...throwOf, subType: '2 of 2', awayScore: 102 }], one)).toMatchObject({
      phase: 'final',
      homeScore: 101,
      awayScore: 102,
    })
    expect(playActions([{ ...foul, ...lead, edited: true }], ended)).toMatchObject({ phase: 'final', ...lead })
  })
})
