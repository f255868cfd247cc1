import type { MlbEvent, MlbPhase, MlbPitch, MlbPlay, MlbStatus, UnstatedField } from '@fairline/domain-mlb'
import type { EventCodec } from './feed-codec.ts'
import { sideWords } from './wire-fixture.ts'
import { wireWords } from './wire-words.ts'
import { fairline } from './wire.ts'

const v1 = fairline.v1

const phaseWords = wireWords<MlbPhase>('MlbPhase', {
  pregame: v1.MlbPhase.MLB_PHASE_PREGAME,
  live: v1.MlbPhase.MLB_PHASE_LIVE,
  break: v1.MlbPhase.MLB_PHASE_INNING_BREAK,
  delayed: v1.MlbPhase.MLB_PHASE_DELAYED,
  suspended: v1.MlbPhase.MLB_PHASE_SUSPENDED,
  final: v1.MlbPhase.MLB_PHASE_FINAL,
  postponed: v1.MlbPhase.MLB_PHASE_POSTPONED,
  called: v1.MlbPhase.MLB_PHASE_CALLED,
  forfeited: v1.MlbPhase.MLB_PHASE_FORFEITED,
  cancelled: v1.MlbPhase.MLB_PHASE_CANCELLED,
})

const playToWire = (play: MlbPlay): fairline.v1.MlbPlay.$Properties => {
  const { kind: _kind, unstated, eventId = '', corrects = '', ...rest } = play
  const fields = { ...rest, eventId, correctsEventId: corrects }
  return unstated.length === 0 ? fields : { ...fields, unstated: [...unstated] }
}

const pitchToWire = (pitch: MlbPitch): fairline.v1.MlbPitch.$Properties => {
  const { kind: _kind, unstated, ...fields } = pitch
  return unstated.length === 0 ? fields : { ...fields, unstated: [...unstated] }
}

const unstatedFields: readonly UnstatedField[] = ['count', 'bases', 'batter', 'pitcher']
const nothing: readonly UnstatedField[] = []

const unstatedFromWire = (words: readonly string[]): readonly UnstatedField[] =>
  words.length === 0 ? nothing : unstatedFields.filter((field) => words.includes(field))

const statusToWire = (status: MlbStatus): fairline.v1.MlbStatus.$Properties => ({
  phase: phaseWords.toWire(status.phase),
  inning: status.inning,
  bottom: status.bottom,
  underReview: status.underReview,
  ...(status.pitchingChange === undefined ? {} : { pitchingChange: sideWords.toWire(status.pitchingChange) }),
  pitcherId: status.pitcherId,
  pitcherName: status.pitcherName,
  homeScore: status.homeScore,
  awayScore: status.awayScore,
  firstRunnerId: status.firstRunnerId,
  secondRunnerId: status.secondRunnerId,
  thirdRunnerId: status.thirdRunnerId,
  outs: status.outs,
  balls: status.balls,
  strikes: status.strikes,
  batterId: status.batterId,
  injury: status.injury,
  reason: status.reason,
  correction: status.correction,
  innings: status.innings.map((each) => ({ away: each.away, home: each.home })),
  ...(status.pitcherSide === undefined ? {} : { pitcherSide: sideWords.toWire(status.pitcherSide) }),
  eventId: status.eventId,
  correctsEventId: status.corrects,
  keepsCount: status.keepsCount,
  unstated: [...status.unstated],
})

const playFromWire = (wire: fairline.v1.MlbPlay): MlbPlay => ({
  kind: 'play',
  ...(wire.eventId === '' ? {} : { eventId: wire.eventId }),
  ...(wire.correctsEventId === '' ? {} : { corrects: wire.correctsEventId }),
  atBatIndex: wire.atBatIndex,
  eventIndex: wire.eventIndex,
  inning: wire.inning,
  bottom: wire.bottom,
  batterId: wire.batterId,
  batterName: wire.batterName,
  pitcherId: wire.pitcherId,
  pitcherName: wire.pitcherName,
  eventType: wire.eventType,
  description: wire.description,
  runs: wire.runs,
  rbi: wire.rbi,
  homeScore: wire.homeScore,
  awayScore: wire.awayScore,
  outs: wire.outs,
  firstRunnerId: wire.firstRunnerId,
  secondRunnerId: wire.secondRunnerId,
  thirdRunnerId: wire.thirdRunnerId,
  totalBases: wire.totalBases,
  plateAppearance: wire.plateAppearance,
  correction: wire.correction,
  balls: wire.balls,
  strikes: wire.strikes,
  keepsCount: wire.keepsCount,
  unstated: unstatedFromWire(wire.unstated),
})

const pitchFromWire = (wire: fairline.v1.MlbPitch): MlbPitch => ({
  kind: 'pitch',
  atBatIndex: wire.atBatIndex,
  pitchNumber: wire.pitchNumber,
  inning: wire.inning,
  bottom: wire.bottom,
  batterId: wire.batterId,
  pitcherId: wire.pitcherId,
  call: wire.call,
  balls: wire.balls,
  strikes: wire.strikes,
  outs: wire.outs,
  inPlay: wire.inPlay,
  unstated: unstatedFromWire(wire.unstated),
})

const statusFromWire = (wire: fairline.v1.MlbStatus): MlbStatus => {
  const changing = sideWords.maybe(wire.pitchingChange)
  const pitcherSide = sideWords.maybe(wire.pitcherSide)
  return {
    kind: 'status',
    phase: phaseWords.fromWire(wire.phase),
    inning: wire.inning,
    bottom: wire.bottom,
    underReview: wire.underReview,
    ...(changing === undefined ? {} : { pitchingChange: changing }),
    pitcherId: wire.pitcherId,
    pitcherName: wire.pitcherName,
    homeScore: wire.homeScore,
    awayScore: wire.awayScore,
    firstRunnerId: wire.firstRunnerId,
    secondRunnerId: wire.secondRunnerId,
    thirdRunnerId: wire.thirdRunnerId,
    outs: wire.outs,
    balls: wire.balls,
    strikes: wire.strikes,
    batterId: wire.batterId,
    injury: wire.injury,
    reason: wire.reason,
    correction: wire.correction,
    innings: wire.innings.map((each) => ({ away: each.away ?? 0, home: each.home ?? 0 })),
    ...(pitcherSide === undefined ? {} : { pitcherSide }),
    eventId: wire.eventId,
    corrects: wire.correctsEventId,
    keepsCount: wire.keepsCount,
    unstated: unstatedFromWire(wire.unstated),
  }
}

/** Baseball events on the wire. */
export const mlbEventCodec: EventCodec<MlbEvent> = {
  toWire: (event) => {
    if (event.kind === 'play') return { mlb: { play: playToWire(event) } }
    if (event.kind === 'pitch') return { mlb: { pitch: pitchToWire(event) } }
    return { mlb: { status: statusToWire(event) } }
  },
  fromWire: (detail) => {
    const mlb = detail.mlb
    if (mlb == null) return undefined
    if (mlb.play != null) return playFromWire(mlb.play)
    if (mlb.pitch != null) return pitchFromWire(mlb.pitch)
    return mlb.status == null ? undefined : statusFromWire(mlb.status)
  },
}
