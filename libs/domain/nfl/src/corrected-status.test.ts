import { describe, expect, it } from 'vitest'
import type { NflSituation } from './nfl-event.ts'
import { nflModule } from './nfl-module.ts'
import {
  after,
  finalStatus,
  from,
  gameClosedFor,
  quietPlay,
  settledAs,
  status,
  toEndOfRegulation,
  touchdown,
} from './testing/game-events.ts'

const scrimmage: NflSituation = { ...status, eventId: 's2', quarterSecondsRemaining: 890 }
const begun = from(after(status), scrimmage)

/** A correction of the scrimmage: the ball lies elsewhere. */
const elsewhere: NflSituation = { ...scrimmage, eventId: 'c', corrects: 's2', yardline100: 40 }

describe('a correction of the newest status', () => {
  it('replaces the situation as long as nothing was played', () => {
    expect(from(begun, elsewhere)).toMatchObject({ yardline100: 40, playedSince: false })
  })

  it('changes nothing of the present once a play has gone on from it, also over a restart', () => {
    const played = from(begun, touchdown)
    const encoded = nflModule.codec.decode(nflModule.codec.version, nflModule.codec.encode(played))
    if (!encoded.ok) throw encoded.error
    expect(encoded.value).toEqual(played)
    for (const state of [played, encoded.value]) {
      expect(from(state, elsewhere)).toMatchObject({
        homeScore: touchdown.homeScore,
        awayScore: touchdown.awayScore,
        unsettledBall: 'score',
      })
      expect(from(state, elsewhere).records).toEqual(played.records)
    }
  })

  it('leaves another score in doubt once a play has gone on from it', () => {
    const played = from(begun, { ...quietPlay, quarterSecondsRemaining: 880 })
    expect(gameClosedFor(from(played, { ...elsewhere, homeScore: 3 }))).toEqual(['state-unconfirmed'])
    expect(gameClosedFor(from(played, { ...elsewhere, quarterSecondsRemaining: 891 }))).toEqual([])
  })

  it('leaves what came after that status: a doubt, other teams, a clock that leaped', () => {
    const doubted = from(begun, { ...scrimmage, eventId: 'd', homeScore: 30 })
    expect(from(doubted, elsewhere).doubtful).toEqual(doubted.doubtful)
    expect(from({ ...begun, otherTeams: true }, elsewhere).otherTeams).toBe(true)
    const leaped = from(begun, { kind: 'tick', quarter: 1, quarterSecondsRemaining: 300, playClockSeconds: 0 })
    expect(from(leaped, elsewhere)).toMatchObject({ leapingSeconds: 300, quarterSecondsRemaining: 890 })
  })
})

describe('a correction of the newest play', () => {
  const thrown = {
    ...quietPlay,
    eventId: 'int',
    playType: 'pass',
    passAttempt: true,
    interception: true,
    quarterSecondsRemaining: 880,
  } as const
  const away: NflSituation = { ...scrimmage, eventId: 's3', quarterSecondsRemaining: 870, possession: 'away' }

  it('that leaves the ball elsewhere closes the game until a status says where it is', () => {
    const state = from(begun, thrown, away)
    expect(gameClosedFor(state)).toEqual([])
    const overturned = from(state, { ...thrown, eventId: 'c', correction: true, corrects: 'int', interception: false })
    expect(gameClosedFor(overturned)).toEqual(['scoring-chance'])
    expect(gameClosedFor(from(overturned, { ...scrimmage, eventId: 's4', quarterSecondsRemaining: 870 }))).toEqual([])
  })

  it('that says the same of the ball leaves it open', () => {
    const same = { ...thrown, eventId: 'c', correction: true, corrects: 'int', description: 'Another word.' }
    expect(gameClosedFor(from(begun, thrown, away, same))).toEqual([])
  })
})

describe('an end that leaves its moment out', () => {
  const late: NflSituation = { ...status, eventId: 'l', quarter: 4, quarterSecondsRemaining: 300, homeScore: 7 }
  const lateInQ4 = from(begun, { ...scrimmage, eventId: 't', homeScore: 7 }, ...toEndOfRegulation(7, 0).slice(0, 3), late)
  const noMoment: NflSituation = { ...finalStatus(7, 0), quarter: 1, unstated: ['qtr', 'quarter_seconds_remaining'] }

  it('is of the present quarter and clock', () => {
    expect(gameClosedFor(from(lateInQ4, noMoment))).toEqual(['final-unconfirmed'])
    const over = from(lateInQ4, { ...late, eventId: 'n', quarterSecondsRemaining: 4 }, noMoment)
    expect(settledAs(over, 'moneyline/ft')).toEqual({ 'moneyline/ft': 'home' })
  })

  it('says nothing of how far a later quarter was played', () => {
    const third = from(begun, { ...scrimmage, eventId: 't', homeScore: 7 }, ...toEndOfRegulation(7, 0).slice(0, 2), {
      ...late,
      quarter: 3,
      quarterSecondsRemaining: 5,
    })
    expect(gameClosedFor(from(third, { ...noMoment, quarter: 4, unstated: ['quarter_seconds_remaining'] }))).toEqual(['final-unconfirmed'])
  })
})
