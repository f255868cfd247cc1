import type { Side } from '@fairline/domain-sport'
import type { NflEvent, NflPlay, NflSituation, NflTick } from './nfl-event.ts'
import { maxQuarter, nflNextPlays, nflPhases, quarterSeconds } from './nfl-event.ts'
import type { NflState } from './nfl-state.ts'
import { isOver, otherSide } from './nfl-state.ts'
import type { PlayRecord } from './play-record.ts'
import { recordOf } from './play-record.ts'

/** Folds an event into the state. Unknown and impossible events leave it alone. */
export const applyNfl = (state: NflState, event: NflEvent): NflState => {
  if (typeof event !== 'object' || event === null || !isPossibleClock(event)) return state
  switch (event.kind) {
    case 'situation':
      return applySituation(state, event)
    case 'play':
      return applyPlay(state, event)
    case 'tick':
      return applyTick(state, event)
    default:
      return state
  }
}

const isWithin = (value: number, min: number, max: number): boolean => Number.isInteger(value) && value >= min && value <= max

const isPossibleClock = (event: { readonly quarter: number; readonly quarterSecondsRemaining: number }): boolean =>
  isWithin(event.quarter, 1, maxQuarter) && isWithin(event.quarterSecondsRemaining, 0, quarterSeconds)

const isPossibleBall = (event: NflSituation | NflPlay): boolean =>
  isWithin(event.homeScore, 0, 150) &&
  isWithin(event.awayScore, 0, 150) &&
  isWithin(event.homeTimeouts, 0, 3) &&
  isWithin(event.awayTimeouts, 0, 3) &&
  isWithin(event.down, 0, 4) &&
  isWithin(event.yardsToGo, 0, 99) &&
  isWithin(event.yardline100, 0, 100) &&
  (event.possession === undefined || event.possession === 'home' || event.possession === 'away')

const applyTick = (state: NflState, tick: NflTick): NflState => {
  // A tick can only run the clock of the present quarter down: anything else is older than what we know.
  if (state.phase !== 'live' || tick.quarter !== state.quarter || tick.quarterSecondsRemaining >= state.quarterSecondsRemaining)
    return state
  return { ...state, quarterSecondsRemaining: tick.quarterSecondsRemaining }
}

const applySituation = (state: NflState, event: NflSituation): NflState => {
  if (!isPossibleBall(event) || !nflPhases.includes(event.phase) || !nflNextPlays.includes(event.nextPlay)) return state
  if (typeof event.eventId !== 'string' || typeof event.corrects !== 'string') return state
  // A correction of an older status says nothing of the present.
  if (event.corrects === '' ? isOver(state) : event.corrects !== state.situationId) return state
  const starts = event.nextPlay === 'kickoff' ? event.possession : undefined
  const changedHands =
    event.quarter > 4 &&
    state.quarter > 4 &&
    state.possession !== undefined &&
    event.possession !== undefined &&
    event.possession !== state.possession
  return {
    ...state,
    phase: event.phase,
    quarter: event.quarter,
    quarterSecondsRemaining: event.quarterSecondsRemaining,
    nextPlay: event.nextPlay,
    possession: event.possession,
    down: event.down,
    yardsToGo: event.yardsToGo,
    yardline100: event.yardline100,
    homeScore: event.homeScore,
    awayScore: event.awayScore,
    homeTimeouts: event.homeTimeouts,
    awayTimeouts: event.awayTimeouts,
    underReview: event.underReview,
    injury: event.injury,
    unsettledBall: event.underReview ? state.unsettledBall : 'no',
    situationId: event.eventId,
    openingReceiver: state.openingReceiver ?? (event.quarter === 1 ? (starts ?? event.possession) : undefined),
    overtimeReceiver: state.overtimeReceiver ?? (event.quarter > 4 ? event.possession : undefined),
    overtimePossessions: state.overtimePossessions + (changedHands ? 1 : 0),
    records: reconciled(state.records, event.quarter, event.homeScore - state.homeScore, event.awayScore - state.awayScore),
  }
}

const applyPlay = (state: NflState, play: NflPlay): NflState => {
  if (!isPossibleBall(play) || !isWithin(play.playId, 0, 1_000_000) || !isWithin(play.yardsGained, -110, 110)) return state
  if (play.correction) return correctPlay(state, play)
  if (isOver(state) || state.records.some((record) => record.playId === play.playId)) return state
  const homePoints = play.homeScore - state.homeScore
  const awayPoints = play.awayScore - state.awayScore
  // One play brings at most 6 points to one side; a lower score needs a correction.
  if (homePoints < 0 || awayPoints < 0) return state
  const record = recordOf(play, homePoints, awayPoints)
  const turnover = play.interception || play.fumbleLost
  return {
    ...state,
    phase: 'live',
    quarter: play.quarter,
    quarterSecondsRemaining: Math.min(
      play.quarterSecondsRemaining,
      play.quarter === state.quarter ? state.quarterSecondsRemaining : quarterSeconds,
    ),
    homeScore: play.homeScore,
    awayScore: play.awayScore,
    homeTimeouts: play.homeTimeouts,
    awayTimeouts: play.awayTimeouts,
    unsettledBall: homePoints + awayPoints > 0 ? 'score' : turnover ? 'turnover' : state.unsettledBall,
    openingReceiver: state.openingReceiver ?? receiverOf(play, 1),
    overtimeReceiver: state.overtimeReceiver ?? receiverOf(play, 5),
    ejected: withEjected(state.ejected, play.ejectedPlayerId),
    records: record === undefined ? state.records : [...state.records, record],
  }
}

const withEjected = (ejected: readonly string[], playerId: string): readonly string[] =>
  playerId === '' || ejected.includes(playerId) ? ejected : [...ejected, playerId]

const receiverOf = (play: NflPlay, quarter: number): Side | undefined => {
  if (play.quarter !== quarter || play.possession === undefined) return undefined
  return play.playType === 'kickoff' || play.down > 0 ? play.possession : otherSide(play.possession)
}

// A corrected play brings other points or other statistics than it did. Later scores move by the difference.
const correctPlay = (state: NflState, play: NflPlay): NflState => {
  const index = state.records.findIndex((record) => record.playId === play.playId)
  const before = index === -1 ? undefined : (state.records[index] as PlayRecord)
  const earlier = index === -1 ? state.records.filter((record) => record.playId < play.playId) : state.records.slice(0, index)
  const homePoints = play.homeScore - sum(earlier, 'homePoints')
  const awayPoints = play.awayScore - sum(earlier, 'awayPoints')
  if (homePoints < 0 || awayPoints < 0) return state
  const homeScore = state.homeScore + homePoints - (before?.homePoints ?? 0)
  const awayScore = state.awayScore + awayPoints - (before?.awayPoints ?? 0)
  if (homeScore < 0 || awayScore < 0) return state
  const record = recordOf(play, homePoints, awayPoints)
  const at = index === -1 ? earlier.length : index
  return {
    ...state,
    homeScore,
    awayScore,
    ejected: withEjected(state.ejected, play.ejectedPlayerId),
    records: [...state.records.slice(0, at), ...(record === undefined ? [] : [record]), ...state.records.slice(index === -1 ? at : at + 1)],
  }
}

const sum = (records: readonly PlayRecord[], field: 'homePoints' | 'awayPoints'): number =>
  records.reduce((total, record) => total + record[field], 0)

// A status is the provider's word on the score. Where it differs from the plays seen, the records are brought in line:
// a rolled back score takes its play's record along, points without a play become an adjustment.
const reconciled = (records: readonly PlayRecord[], quarter: number, homeDelta: number, awayDelta: number): readonly PlayRecord[] => {
  if (homeDelta === 0 && awayDelta === 0) return records
  if (homeDelta <= 0 && awayDelta <= 0)
    for (let i = records.length - 1; i >= 0 && i >= records.length - 8; i--) {
      const record = records[i] as PlayRecord
      if (record.homePoints === -homeDelta && record.awayPoints === -awayDelta)
        return [
          ...records.slice(0, i),
          { ...record, homePoints: 0, awayPoints: 0, score: 'none', passTouchdown: false, rushTouchdown: false },
          ...records.slice(i + 1),
        ]
    }
  return [...records, { ...emptyRecord, quarter, homePoints: homeDelta, awayPoints: awayDelta, score: 'adjustment' }]
}

const emptyRecord: PlayRecord = {
  playId: -1,
  quarter: 1,
  homePoints: 0,
  awayPoints: 0,
  score: 'none',
  passer: '',
  receiver: '',
  rusher: '',
  passYards: 0,
  complete: false,
  passTouchdown: false,
  rushYards: 0,
  rushTouchdown: false,
}
