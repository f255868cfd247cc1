import type { FieldReader } from '@fairline/kernel'
import { allStated, readBall } from './decode-situation.ts'
import type { FieldNotes } from './field-notes.ts'
import { isCaught, isPass, isRun } from './caught-pass.ts'
import { flagOrIgnored, flagOrNoted, intOrIgnored, intOrNoted, noteUnstated, textOrIgnored, textOrNoted } from './field-notes.ts'
import type { NflActor, NflPlay } from './nfl-event.ts'
import { maxQuarter, noNumber, quarterSeconds } from './nfl-event.ts'
import { readSide, readTeams } from './read-team.ts'

const actorOf = (id: string | undefined, fields: FieldReader, nameField: string, notes: FieldNotes): NflActor | undefined =>
  id === undefined ? undefined : { playerId: `nfl-${id}`, name: textOrIgnored(fields, nameField, 64, notes) ?? '' }

const readActor = (fields: FieldReader, idField: string, nameField: string, notes: FieldNotes): NflActor | undefined =>
  actorOf(textOrNoted(fields, idField, 64, notes), fields, nameField, notes)

type Rare = Pick<
  NflPlay,
  | 'scorer'
  | 'lateralReceiver'
  | 'lateralReceivingYards'
  | 'lateralRusher'
  | 'lateralRushingYards'
  | 'kickoffReturner'
  | 'puntReturner'
  | 'fumbleRecovery'
  | 'defensiveTwoPoint'
>

const nothingRare: Rare = {
  scorer: undefined,
  lateralReceiver: undefined,
  lateralReceivingYards: undefined,
  lateralRusher: undefined,
  lateralRushingYards: undefined,
  kickoffReturner: undefined,
  puntReturner: undefined,
  fumbleRecovery: undefined,
  defensiveTwoPoint: false,
}

const rareFields = [
  'td_player_id',
  'lateral_receiver_player_id',
  'lateral_receiving_yards',
  'lateral_rusher_player_id',
  'lateral_rushing_yards',
  'kickoff_returner_player_id',
  'punt_returner_player_id',
  'fumble_recovery_1_player_id',
  'defensive_two_point_conv',
] as const

// Few plays have any of these fields, and every play is read.
const hasRare = ({ object }: FieldReader): boolean => {
  for (const field of rareFields) if (object[field] !== undefined) return true
  return false
}

const readRare = (fields: FieldReader, notes: FieldNotes): Rare => ({
  scorer: actorOf(fields.textOr('td_player_id', 64), fields, 'td_player_name', notes),
  lateralReceiver: readActor(fields, 'lateral_receiver_player_id', 'lateral_receiver_player_name', notes),
  lateralReceivingYards: intOrNoted(fields, 'lateral_receiving_yards', -110, 110, notes),
  lateralRusher: readActor(fields, 'lateral_rusher_player_id', 'lateral_rusher_player_name', notes),
  lateralRushingYards: intOrNoted(fields, 'lateral_rushing_yards', -110, 110, notes),
  kickoffReturner: readActor(fields, 'kickoff_returner_player_id', 'kickoff_returner_player_name', notes),
  puntReturner: readActor(fields, 'punt_returner_player_id', 'punt_returner_player_name', notes),
  fumbleRecovery: readActor(fields, 'fumble_recovery_1_player_id', 'fumble_recovery_1_player_name', notes),
  defensiveTwoPoint: fields.flag('defensive_two_point_conv'),
})

const isStated = (value: unknown): boolean => value !== undefined && value !== null && value !== '' && value !== 'NA'

// Of a catch or a run that counts, statistics need who and how far.
const noteMissing = (play: NflPlay, yards: number | undefined, isRunStated: boolean, notes: FieldNotes): void => {
  if (play.twoPointAttempt || play.twoPointResult !== '' || (play.playType === 'no_play' && !play.touchdown)) return
  const caught = isCaught(play)
  const missing = [
    yards === undefined && (caught || isRun(play)) ? 'yards_gained' : '',
    caught && play.receiver === undefined ? 'receiver_player_id' : '',
    caught && play.passer === undefined ? 'passer_player_id' : '',
    (play.rushAttempt || (play.playType === 'run' && !isRunStated)) && play.rusher === undefined ? 'rusher_player_id' : '',
    play.playType === '' && play.rusher !== undefined && !play.rushAttempt ? 'rush_attempt' : '',
    play.playType === '' && play.receiver !== undefined && !isPass(play) ? 'pass_attempt' : '',
    // Nobody gains yards by a pass that is not caught.
    isPass(play) && !caught && !play.interception && play.receiver !== undefined && play.yardsGained !== 0 ? 'complete_pass' : '',
  ]
  for (const field of missing) if (field !== '' && notes.unstated?.includes(field) !== true) noteUnstated(notes, field)
}

/** Reads a play. What tells who scored decides; what statistics are counted from is noted where it is bad; texts are ignored where they are. */
export const readPlay = (fields: FieldReader, correction: boolean, notes: FieldNotes): NflPlay => {
  const ball = readBall(fields, notes)
  const rare = hasRare(fields) ? readRare(fields, notes) : nothingRare
  const ejected = textOrIgnored(fields, 'ejected_player_id', 64, notes)
  const yards = intOrNoted(fields, 'yards_gained', -110, 110, notes)
  const play: NflPlay = {
    kind: 'play',
    eventId: fields.text('event_id', 96),
    teams: readTeams(fields, notes),
    correction,
    corrects: correction ? (textOrIgnored(fields, 'corrects_event_id', 96, notes) ?? '') : '',
    playId: intOrIgnored(fields, 'play_id', 0, Number.MAX_SAFE_INTEGER, notes) ?? noNumber,
    quarter: fields.int('qtr', 1, maxQuarter),
    quarterSecondsRemaining: fields.int('quarter_seconds_remaining', 0, quarterSeconds),
    possession: ball.possession,
    down: ball.down,
    yardsToGo: ball.yardsToGo,
    yardline100: ball.yardline100,
    homeScore: ball.homeScore,
    awayScore: ball.awayScore,
    homeTimeouts: ball.homeTimeouts,
    awayTimeouts: ball.awayTimeouts,
    playType: textOrNoted(fields, 'play_type', 32, notes) ?? '',
    description: textOrIgnored(fields, 'desc', 2000, notes) ?? '',
    yardsGained: yards ?? 0,
    touchdown: fields.flag('touchdown'),
    touchdownSide: readSide(fields, 'td_team'),
    passAttempt: flagOrNoted(fields, 'pass_attempt', notes),
    completePass: flagOrNoted(fields, 'complete_pass', notes),
    rushAttempt: flagOrNoted(fields, 'rush_attempt', notes),
    sack: flagOrNoted(fields, 'sack', notes),
    interception: flagOrNoted(fields, 'interception', notes),
    fumbleLost: flagOrNoted(fields, 'fumble_lost', notes),
    safety: fields.flag('safety'),
    penalty: flagOrIgnored(fields, 'penalty', notes),
    twoPointAttempt: fields.flag('two_point_attempt'),
    twoPointResult: fields.textOr('two_point_conv_result', 32) ?? '',
    fieldGoalResult: fields.textOr('field_goal_result', 32) ?? '',
    extraPointResult: fields.textOr('extra_point_result', 32) ?? '',
    passTouchdown: flagOrNoted(fields, 'pass_touchdown', notes),
    rushTouchdown: flagOrNoted(fields, 'rush_touchdown', notes),
    returnTouchdown: flagOrNoted(fields, 'return_touchdown', notes),
    passer: readActor(fields, 'passer_player_id', 'passer_player_name', notes),
    receiver: readActor(fields, 'receiver_player_id', 'receiver_player_name', notes),
    rusher: readActor(fields, 'rusher_player_id', 'rusher_player_name', notes),
    kicker: actorOf(textOrIgnored(fields, 'kicker_player_id', 64, notes), fields, 'kicker_player_name', notes),
    scorer: rare.scorer,
    lateralReceiver: rare.lateralReceiver,
    lateralReceivingYards: rare.lateralReceivingYards,
    lateralRusher: rare.lateralRusher,
    lateralRushingYards: rare.lateralRushingYards,
    kickoffReturner: rare.kickoffReturner,
    puntReturner: rare.puntReturner,
    fumbleRecovery: rare.fumbleRecovery,
    defensiveTwoPoint: rare.defensiveTwoPoint,
    replayOrChallenge: flagOrIgnored(fields, 'replay_or_challenge', notes),
    replayResult: textOrIgnored(fields, 'replay_or_challenge_result', 32, notes) ?? '',
    ejectedPlayerId: ejected === undefined ? '' : `nfl-${ejected}`,
    unstated: allStated,
  }
  noteMissing(play, yards, isStated(fields.object['rush_attempt']), notes)
  return notes.unstated === undefined ? play : { ...play, unstated: notes.unstated }
}
