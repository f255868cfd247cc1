import type { MlbEvent, MlbInningRuns, MlbPitch, MlbPlay, MlbStatus } from './mlb-event.ts'
import type { MlbState, PlayRecord } from './mlb-state.ts'
import { isLeaving } from './mlb-event.ts'
import { hasPlacedRunner, scheduledInnings } from './mlb-state.ts'

/** Half innings in order: top of the first is 2. */
const halfOf = (at: { readonly inning: number; readonly bottom: boolean }): number => at.inning * 2 + (at.bottom ? 1 : 0)

const basesOf = (at: { readonly firstRunnerId: string; readonly secondRunnerId: string; readonly thirdRunnerId: string }): number =>
  (at.firstRunnerId === '' ? 0 : 1) + (at.secondRunnerId === '' ? 0 : 2) + (at.thirdRunnerId === '' ? 0 : 4)

/** The line score with `runs` more in one half inning. */
const withRuns = (innings: readonly MlbInningRuns[], inning: number, bottom: boolean, runs: number): readonly MlbInningRuns[] => {
  if (runs === 0 && innings.length >= inning) return innings
  const next = innings.slice()
  while (next.length < inning) next.push({ away: 0, home: 0 })
  const old = next[inning - 1] as MlbInningRuns
  next[inning - 1] = bottom
    ? { away: old.away, home: Math.max(0, old.home + runs) }
    : { away: Math.max(0, old.away + runs), home: old.home }
  return next
}

/** Whether the rules end the game here: the home side leads when it need not or need no longer bat, or an inning ends untied. */
const isOver = (state: MlbState): boolean => {
  if (state.inning < scheduledInnings(state.fixture)) return false
  if (state.bottom) return state.homeScore > state.awayScore || (state.outs === 3 && state.homeScore !== state.awayScore)
  return state.outs === 3 && state.homeScore > state.awayScore
}

/** After a third out the half inning that comes next, with its placed runner; a game that is over stays where it ended. */
const settled = (state: MlbState): MlbState => {
  const over = state.phase === 'final' || isOver(state)
  if (over || state.outs < 3) return state.over === over ? state : { ...state, over }
  const inning = state.bottom ? state.inning + 1 : state.inning
  const extra = inning > scheduledInnings(state.fixture)
  return {
    ...state,
    over,
    inning,
    bottom: !state.bottom,
    outs: 0,
    balls: 0,
    strikes: 0,
    bases: extra && hasPlacedRunner(state.fixture) ? 2 : 0,
    phase: state.phase === 'live' ? 'break' : state.phase,
  }
}

const withPitcher = (state: MlbState, bottom: boolean, pitcherId: string): Partial<MlbState> => {
  if (pitcherId === '') return {}
  return bottom
    ? { awayPitcherId: pitcherId, awayStarterId: state.awayStarterId === '' ? pitcherId : state.awayStarterId }
    : { homePitcherId: pitcherId, homeStarterId: state.homeStarterId === '' ? pitcherId : state.homeStarterId }
}

const recordOf = (play: MlbPlay, outs: number): PlayRecord => ({
  atBat: play.atBatIndex,
  index: play.eventIndex,
  inning: play.inning,
  bottom: play.bottom,
  batterId: play.batterId,
  pitcherId: play.pitcherId,
  eventType: play.eventType,
  runs: play.runs,
  rbi: play.rbi,
  totalBases: play.totalBases,
  outs,
  plateAppearance: play.plateAppearance,
})

/** The situation a play states, without its record. */
const situationAfter = (state: MlbState, play: MlbPlay, innings: readonly MlbInningRuns[]): MlbState => ({
  ...state,
  phase: state.phase === 'final' ? 'final' : 'live',
  inning: play.inning,
  bottom: play.bottom,
  outs: play.outs,
  balls: 0,
  strikes: 0,
  bases: basesOf(play),
  homeScore: play.homeScore,
  awayScore: play.awayScore,
  innings,
  batterId: play.batterId,
  ...withPitcher(state, play.bottom, play.pitcherId),
  underReview: false,
  injury: false,
  ballInPlay: false,
})

const applyNewPlay = (state: MlbState, play: MlbPlay): MlbState => {
  if (state.phase === 'final' || halfOf(play) < halfOf(state)) return state
  // Who leaves changes nothing of the situation, between two innings neither.
  if (isLeaving(play)) return { ...state, plays: [...state.plays, recordOf(play, 0)] }
  const sameHalf = halfOf(play) === halfOf(state)
  const runs = play.bottom ? play.homeScore - state.homeScore : play.awayScore - state.awayScore
  const next = situationAfter(state, play, withRuns(state.innings, play.inning, play.bottom, runs))
  const outs = Math.max(0, play.outs - (sameHalf ? state.outs : 0))
  return settled({ ...next, plays: [...state.plays, recordOf(play, outs)] })
}

/** A corrected play: its record is replaced, its runs move the score; the last play also restates the situation. */
const applyCorrectedPlay = (state: MlbState, at: number, play: MlbPlay): MlbState => {
  const old = state.plays[at] as PlayRecord
  if (isLeaving(old)) return { ...state, plays: state.plays.with(at, recordOf(play, 0)) }
  const moved = play.runs - old.runs
  const innings = withRuns(state.innings, old.inning, old.bottom, moved)
  const isLast = at === state.plays.length - 1
  const sameHalf = halfOf(play) === halfOf(old)
  let outsBefore = 0
  for (let i = at - 1; i >= 0; i--) {
    const before = state.plays[i] as PlayRecord
    if (halfOf(before) !== halfOf(old)) break
    outsBefore += before.outs
  }
  const plays = state.plays.slice()
  plays[at] = recordOf(play, isLast && sameHalf ? Math.max(0, play.outs - outsBefore) : old.outs)
  if (isLast && sameHalf) return settled({ ...situationAfter(state, play, innings), plays })
  const homeScore = old.bottom ? Math.max(0, state.homeScore + moved) : state.homeScore
  const awayScore = old.bottom ? state.awayScore : Math.max(0, state.awayScore + moved)
  return settled({ ...state, homeScore, awayScore, innings, plays })
}

const applyPlay = (state: MlbState, play: MlbPlay): MlbState => {
  const last = state.plays.at(-1)
  const isNew = last === undefined || play.atBatIndex > last.atBat || (play.atBatIndex === last.atBat && play.eventIndex > last.index)
  if (isNew) return applyNewPlay(state, play)
  if (!play.correction) return state
  const at = state.plays.findIndex((each) => each.atBat === play.atBatIndex && each.index === play.eventIndex)
  return at < 0 ? state : applyCorrectedPlay(state, at, play)
}

const applyPitch = (state: MlbState, pitch: MlbPitch): MlbState => {
  const last = state.plays.at(-1)
  const isPast = last !== undefined && (pitch.atBatIndex < last.atBat || (pitch.atBatIndex === last.atBat && last.plateAppearance))
  if (isPast || state.over || halfOf(pitch) < halfOf(state) || pitch.outs > 2) return state
  const sameHalf = halfOf(pitch) === halfOf(state)
  return {
    ...state,
    phase: 'live',
    inning: pitch.inning,
    bottom: pitch.bottom,
    outs: pitch.outs,
    balls: pitch.balls,
    strikes: pitch.strikes,
    bases: sameHalf ? state.bases : 0,
    innings: withRuns(state.innings, pitch.inning, pitch.bottom, 0),
    batterId: pitch.batterId,
    ...withPitcher(state, pitch.bottom, pitch.pitcherId),
    underReview: false,
    injury: false,
    ballInPlay: pitch.inPlay,
  }
}

const applyStatus = (state: MlbState, status: MlbStatus): MlbState => {
  if (state.phase === 'final' && status.phase !== 'final' && !status.correction) return state
  const fielding = status.bottom ? 'away' : 'home'
  const side = status.pitchingChange ?? fielding
  const pitcher = status.pitcherId === '' ? {} : side === 'home' ? { homePitcherId: status.pitcherId } : { awayPitcherId: status.pitcherId }
  let innings = status.innings
  if (innings.length === 0) {
    innings = withRuns(state.innings, status.inning, false, status.awayScore - state.awayScore)
    innings = withRuns(innings, status.inning, true, status.homeScore - state.homeScore)
  }
  return settled({
    ...state,
    phase: status.phase,
    inning: status.inning,
    bottom: status.bottom,
    outs: status.outs,
    balls: status.balls,
    strikes: status.strikes,
    bases: basesOf(status),
    homeScore: status.homeScore,
    awayScore: status.awayScore,
    innings: status.phase === 'pregame' ? [] : innings,
    batterId: status.batterId,
    ...pitcher,
    underReview: status.underReview,
    injury: status.injury,
    ballInPlay: false,
    over: false,
  })
}

/** The state after an event. Total: stale, repeated and impossible events return the same object. */
export const applyMlb = (state: MlbState, event: MlbEvent): MlbState => {
  if (event.kind === 'play') return applyPlay(state, event)
  if (event.kind === 'pitch') return applyPitch(state, event)
  if (event.kind === 'status') return applyStatus(state, event)
  return state
}
