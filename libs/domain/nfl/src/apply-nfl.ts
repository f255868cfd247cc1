import { afterLoss } from './after-loss.ts'
import { applyPlay } from './apply-play.ts'
import { applySituation } from './apply-situation.ts'
import { applyTick } from './apply-tick.ts'
import { maxScore } from './decode-situation.ts'
import type { NflEvent, NflPlay, NflSituation } from './nfl-event.ts'
import { maxQuarter, nflNextPlays, nflPhases, quarterSeconds } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { teamsOf } from './read-team.ts'

/** Folds an event into the state. Unknown and impossible events leave it alone. */
export const applyNfl = (state: NflState, event: NflEvent): NflState => {
  if (typeof event !== 'object' || event === null || !isPossibleClock(event)) return state
  if (event.kind !== 'tick' && isOfOtherTeams(state, event)) return { ...afterLoss(state), otherTeams: true }
  switch (event.kind) {
    case 'situation':
      return isPossibleSituation(event) ? applySituation(state, event) : state
    case 'play':
      return isPossiblePlay(event) ? applyPlay(state, event) : state
    case 'tick':
      return applyTick(state, event)
    default:
      return state
  }
}

// Who the message is of is not known, and so neither what this game's own message would have said.
const isOfOtherTeams = ({ fixture }: NflState, { teams }: NflSituation | NflPlay): boolean =>
  typeof teams === 'string' && teams !== '' && teams !== teamsOf(fixture.home.abbreviation, fixture.away.abbreviation)

const isWithin = (value: number, min: number, max: number): boolean => Number.isInteger(value) && value >= min && value <= max

const isPossibleClock = (event: { readonly quarter: number; readonly quarterSecondsRemaining: number }): boolean =>
  isWithin(event.quarter, 1, maxQuarter) && isWithin(event.quarterSecondsRemaining, 0, quarterSeconds)

const isPossibleBall = (event: NflSituation | NflPlay): boolean =>
  isWithin(event.homeScore, 0, maxScore) &&
  isWithin(event.awayScore, 0, maxScore) &&
  isWithin(event.homeTimeouts, 0, 3) &&
  isWithin(event.awayTimeouts, 0, 3) &&
  isWithin(event.down, 0, 4) &&
  isWithin(event.yardsToGo, 0, 99) &&
  isWithin(event.yardline100, 0, 100) &&
  (event.possession === undefined || event.possession === 'home' || event.possession === 'away')

const isPossibleSituation = (event: NflSituation): boolean =>
  isPossibleBall(event) &&
  nflPhases.includes(event.phase) &&
  nflNextPlays.includes(event.nextPlay) &&
  typeof event.eventId === 'string' &&
  typeof event.corrects === 'string'

const isPossiblePlay = (event: NflPlay): boolean =>
  isPossibleBall(event) && isWithin(event.playId, 0, Number.MAX_SAFE_INTEGER) && isWithin(event.yardsGained, -110, 110)
