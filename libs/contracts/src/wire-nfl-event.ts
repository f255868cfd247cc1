import type { NflActor, NflEvent, NflNextPlay, NflPhase, NflPlay, NflSituation } from '@fairline/domain-nfl'
import type { EventCodec } from './feed-codec.ts'
import { fairline } from './wire.ts'
import { sideWords } from './wire-fixture.ts'
import { wireWords } from './wire-words.ts'

const v1 = fairline.v1

const phaseWords = wireWords<NflPhase>('NflPhase', {
  pregame: v1.NflPhase.NFL_PHASE_PREGAME,
  live: v1.NflPhase.NFL_PHASE_LIVE,
  'quarter-break': v1.NflPhase.NFL_PHASE_QUARTER_BREAK,
  halftime: v1.NflPhase.NFL_PHASE_HALFTIME,
  suspended: v1.NflPhase.NFL_PHASE_SUSPENDED,
  final: v1.NflPhase.NFL_PHASE_FINAL,
  abandoned: v1.NflPhase.NFL_PHASE_ABANDONED,
  postponed: v1.NflPhase.NFL_PHASE_POSTPONED,
  cancelled: v1.NflPhase.NFL_PHASE_CANCELLED,
  forfeited: v1.NflPhase.NFL_PHASE_FORFEITED,
})

const nextPlayWords = wireWords<NflNextPlay>('NflNextPlay', {
  none: v1.NflNextPlay.NFL_NEXT_PLAY_NONE,
  scrimmage: v1.NflNextPlay.NFL_NEXT_PLAY_SCRIMMAGE,
  kickoff: v1.NflNextPlay.NFL_NEXT_PLAY_KICKOFF,
  try: v1.NflNextPlay.NFL_NEXT_PLAY_TRY,
})

/** NFL events on the wire. */
export const nflEventCodec: EventCodec<NflEvent> = {
  toWire: (event) => ({ nfl: eventToWire(event) }),
  fromWire: (detail) => (detail.nfl == null ? undefined : eventFromWire(detail.nfl)),
}

const eventToWire = (event: NflEvent): fairline.v1.NflEvent.$Properties => {
  switch (event.kind) {
    case 'play':
      return { play: playToWire(event) }
    case 'situation':
      return { situation: situationToWire(event) }
    case 'tick':
      return {
        tick: { quarter: event.quarter, quarterSecondsRemaining: event.quarterSecondsRemaining, playClockSeconds: event.playClockSeconds },
      }
  }
}

const eventFromWire = (event: fairline.v1.NflEvent): NflEvent | undefined => {
  if (event.play != null) return playFromWire(event.play)
  if (event.situation != null) return situationFromWire(event.situation)
  if (event.tick == null) return undefined
  const tick = event.tick
  return {
    kind: 'tick',
    quarter: tick.quarter,
    quarterSecondsRemaining: tick.quarterSecondsRemaining,
    playClockSeconds: tick.playClockSeconds,
  }
}

const possessionOf = (side: NflPlay['possession']) => (side === undefined ? {} : { possession: sideWords.toWire(side) })

// Nearly every message states all its fields: they share one empty list.
const allStated: readonly string[] = []
const unstatedToWire = (fields: readonly string[]) => (fields.length === 0 ? {} : { unstated: [...fields] })
const unstatedFromWire = (fields: readonly string[]): readonly string[] => (fields.length === 0 ? allStated : fields)

const situationToWire = (s: NflSituation): fairline.v1.NflSituation.$Properties => ({
  quarter: s.quarter,
  quarterSecondsRemaining: s.quarterSecondsRemaining,
  phase: phaseWords.toWire(s.phase),
  ...possessionOf(s.possession),
  down: s.down,
  yardsToGo: s.yardsToGo,
  yardline_100: s.yardline100,
  homeScore: s.homeScore,
  awayScore: s.awayScore,
  homeTimeouts: s.homeTimeouts,
  awayTimeouts: s.awayTimeouts,
  underReview: s.underReview,
  injury: s.injury,
  nextPlay: nextPlayWords.toWire(s.nextPlay),
  eventId: s.eventId,
  correctsEventId: s.corrects,
  ...unstatedToWire(s.unstated),
  teams: s.teams ?? '',
})

const situationFromWire = (s: fairline.v1.NflSituation): NflSituation => ({
  kind: 'situation',
  eventId: s.eventId,
  corrects: s.correctsEventId,
  quarter: s.quarter,
  quarterSecondsRemaining: s.quarterSecondsRemaining,
  phase: phaseWords.fromWire(s.phase),
  nextPlay: nextPlayWords.fromWire(s.nextPlay),
  possession: sideWords.maybe(s.possession),
  down: s.down,
  yardsToGo: s.yardsToGo,
  yardline100: s.yardline_100,
  homeScore: s.homeScore,
  awayScore: s.awayScore,
  homeTimeouts: s.homeTimeouts,
  awayTimeouts: s.awayTimeouts,
  underReview: s.underReview,
  injury: s.injury,
  unstated: unstatedFromWire(s.unstated),
  teams: s.teams,
})

const actorFromWire = (playerId: string, name: string): NflActor | undefined => (playerId === '' ? undefined : { playerId, name })

const playToWire = (p: NflPlay): fairline.v1.NflPlay.$Properties => ({
  playId: p.playId,
  quarter: p.quarter,
  quarterSecondsRemaining: p.quarterSecondsRemaining,
  ...possessionOf(p.possession),
  down: p.down,
  yardsToGo: p.yardsToGo,
  yardline_100: p.yardline100,
  playType: p.playType,
  description: p.description,
  yardsGained: p.yardsGained,
  homeScore: p.homeScore,
  awayScore: p.awayScore,
  homeTimeouts: p.homeTimeouts,
  awayTimeouts: p.awayTimeouts,
  touchdown: p.touchdown,
  ...(p.touchdownSide === undefined ? {} : { touchdownSide: sideWords.toWire(p.touchdownSide) }),
  passAttempt: p.passAttempt,
  completePass: p.completePass,
  rushAttempt: p.rushAttempt,
  sack: p.sack,
  interception: p.interception,
  fumbleLost: p.fumbleLost,
  safety: p.safety,
  penalty: p.penalty,
  twoPointAttempt: p.twoPointAttempt,
  twoPointResult: p.twoPointResult,
  fieldGoalResult: p.fieldGoalResult,
  extraPointResult: p.extraPointResult,
  passerId: p.passer?.playerId ?? '',
  passerName: p.passer?.name ?? '',
  receiverId: p.receiver?.playerId ?? '',
  receiverName: p.receiver?.name ?? '',
  rusherId: p.rusher?.playerId ?? '',
  rusherName: p.rusher?.name ?? '',
  kickerId: p.kicker?.playerId ?? '',
  kickerName: p.kicker?.name ?? '',
  passTouchdown: p.passTouchdown,
  rushTouchdown: p.rushTouchdown,
  returnTouchdown: p.returnTouchdown,
  replayOrChallenge: p.replayOrChallenge,
  replayResult: p.replayResult,
  ejectedPlayerId: p.ejectedPlayerId,
  correction: p.correction,
  eventId: p.eventId,
  correctsEventId: p.corrects,
  ...rareToWire(p),
  ...unstatedToWire(p.unstated),
  teams: p.teams ?? '',
})

// Laterals, returns and recoveries are rare: a play without them writes nothing of them.
const rareToWire = (p: NflPlay): fairline.v1.NflPlay.$Properties => ({
  ...(p.scorer === undefined ? {} : { scorerId: p.scorer.playerId, scorerName: p.scorer.name }),
  ...(p.lateralReceiver === undefined
    ? {}
    : { lateralReceiverId: p.lateralReceiver.playerId, lateralReceiverName: p.lateralReceiver.name }),
  ...(p.lateralReceivingYards === undefined ? {} : { lateralReceivingYards: p.lateralReceivingYards }),
  ...(p.lateralRusher === undefined ? {} : { lateralRusherId: p.lateralRusher.playerId, lateralRusherName: p.lateralRusher.name }),
  ...(p.lateralRushingYards === undefined ? {} : { lateralRushingYards: p.lateralRushingYards }),
  ...(p.kickoffReturner === undefined
    ? {}
    : { kickoffReturnerId: p.kickoffReturner.playerId, kickoffReturnerName: p.kickoffReturner.name }),
  ...(p.puntReturner === undefined ? {} : { puntReturnerId: p.puntReturner.playerId, puntReturnerName: p.puntReturner.name }),
  ...(p.fumbleRecovery === undefined ? {} : { fumbleRecoveryId: p.fumbleRecovery.playerId, fumbleRecoveryName: p.fumbleRecovery.name }),
  ...(p.defensiveTwoPoint ? { defensiveTwoPoint: true } : {}),
})

const playFromWire = (p: fairline.v1.NflPlay): NflPlay => ({
  kind: 'play',
  eventId: p.eventId,
  correction: p.correction,
  corrects: p.correctsEventId,
  playId: p.playId,
  quarter: p.quarter,
  quarterSecondsRemaining: p.quarterSecondsRemaining,
  possession: sideWords.maybe(p.possession),
  down: p.down,
  yardsToGo: p.yardsToGo,
  yardline100: p.yardline_100,
  playType: p.playType,
  description: p.description,
  yardsGained: p.yardsGained,
  homeScore: p.homeScore,
  awayScore: p.awayScore,
  homeTimeouts: p.homeTimeouts,
  awayTimeouts: p.awayTimeouts,
  touchdown: p.touchdown,
  touchdownSide: sideWords.maybe(p.touchdownSide),
  passAttempt: p.passAttempt,
  completePass: p.completePass,
  rushAttempt: p.rushAttempt,
  sack: p.sack,
  interception: p.interception,
  fumbleLost: p.fumbleLost,
  safety: p.safety,
  penalty: p.penalty,
  twoPointAttempt: p.twoPointAttempt,
  twoPointResult: p.twoPointResult,
  fieldGoalResult: p.fieldGoalResult,
  extraPointResult: p.extraPointResult,
  passTouchdown: p.passTouchdown,
  rushTouchdown: p.rushTouchdown,
  returnTouchdown: p.returnTouchdown,
  passer: actorFromWire(p.passerId, p.passerName),
  receiver: actorFromWire(p.receiverId, p.receiverName),
  rusher: actorFromWire(p.rusherId, p.rusherName),
  kicker: actorFromWire(p.kickerId, p.kickerName),
  replayOrChallenge: p.replayOrChallenge,
  replayResult: p.replayResult,
  ejectedPlayerId: p.ejectedPlayerId,
  scorer: actorFromWire(p.scorerId, p.scorerName),
  lateralReceiver: actorFromWire(p.lateralReceiverId, p.lateralReceiverName),
  lateralReceivingYards: p.lateralReceivingYards ?? undefined,
  lateralRusher: actorFromWire(p.lateralRusherId, p.lateralRusherName),
  lateralRushingYards: p.lateralRushingYards ?? undefined,
  kickoffReturner: actorFromWire(p.kickoffReturnerId, p.kickoffReturnerName),
  puntReturner: actorFromWire(p.puntReturnerId, p.puntReturnerName),
  fumbleRecovery: actorFromWire(p.fumbleRecoveryId, p.fumbleRecoveryName),
  defensiveTwoPoint: p.defensiveTwoPoint,
  unstated: unstatedFromWire(p.unstated),
  teams: p.teams,
})
