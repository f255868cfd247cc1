import { describe, expect, it } from 'vitest'
import type { NbaEvent } from './nba-event.ts'
import type { NbaState } from './nba-state.ts'
import { playActions, stateAt } from './testing/court.ts'

const after = (from: NbaState, ...actions: readonly Partial<NbaEvent>[]): NbaState => playActions(actions, from)
const live = stateAt(2, 300_000, 50, 48)
const request = { actionType: 'instantreplay', subType: 'request', actionNumber: 10, eventId: 'request' } as const
const ruling = { actionType: 'instantreplay', subType: 'support ruling' } as const
const injury = { actionType: 'stoppage', subType: 'injury', actionNumber: 10 } as const
const play = { actionType: 'rebound', team: 'BOS', playerId: 'nba-11', clockMs: 290_000 } as const
const foul = { actionType: 'foul', subType: 'personal', team: 'BOS' } as const
const edited = (parts: Partial<NbaEvent>): Partial<NbaEvent> => ({ edited: true, ...parts })

describe('the waits after a correction', () => {
  const reviewed = after(live, request)

  it.each<readonly [string, NbaState, Partial<NbaEvent>, readonly string[]]>([
    ['end with what opened them, by its number', reviewed, edited({ ...foul, actionNumber: 10 }), []],
    ['end with what opened them, by its event id', reviewed, edited({ ...foul, actionNumber: 77, corrects: 'request' }), []],
    ['stay where another action is corrected', reviewed, edited({ ...foul, actionNumber: 9 }), ['score-under-review']],
    ['change with what opened them', reviewed, edited({ ...injury }), ['injury']],
    ['end with a ruling after the request', reviewed, edited({ ...ruling, actionNumber: 11 }), []],
    ['stay with the ruling on a review before', reviewed, edited({ ...ruling, actionNumber: 9 }), ['score-under-review']],
    ['begin with a request', after(live, play), edited({ ...request, clockMs: 300_000 }), ['score-under-review']],
    ['do not begin with one of a minute ago', after(live, play), edited({ ...request, clockMs: 351_000 }), []],
    ['begin with an injury of now', live, edited({ ...injury }), ['injury']],
    [
      'do not begin with one that play has followed',
      after(live, { ...play, actionNumber: 11 }),
      edited({ ...injury, clockMs: 300_000 }),
      [],
    ],
    ['do not begin with the start of a period', live, edited({ actionType: 'period', subType: 'start', actionNumber: 10 }), []],
    [
      'do not begin anew where they were answered',
      after(live, request, { ...ruling, actionNumber: 11 }, { ...play, actionNumber: 12 }),
      edited({ ...request, eventId: 'again', corrects: 'request', clockMs: 300_000 }),
      [],
    ],
  ])('%s', (_, state, correction, waiting) => {
    expect(after(state, correction).waiting).toEqual(waiting)
  })
})
