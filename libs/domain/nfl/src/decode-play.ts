import type { FieldReader } from '@fairline/kernel'
import { ignoring } from '@fairline/kernel'
import { allStated, readBall, readClock } from './decode-situation.ts'
import type { FieldNotes } from './field-notes.ts'
import { flagOrNoted, intOrNoted, textOrNoted } from './field-notes.ts'
import type { NflActor, NflPlay } from './nfl-event.ts'
import { readSide } from './read-team.ts'

const actorOf = (id: string | undefined, names: FieldReader, role: string): NflActor | undefined =>
  id === undefined ? undefined : { playerId: `nfl-${id}`, name: names.textOr(`${role}_player_name`, 64) ?? '' }

/** Reads a play. What tells who scored decides; what statistics are counted from is noted where it is bad; texts are ignored where they are. */
export const readPlay = (fields: FieldReader, correction: boolean, notes: FieldNotes): NflPlay => {
  const free = ignoring(fields, notes)
  const flag = (field: string): boolean => flagOrNoted(fields, field, notes)
  const actor = (role: string): NflActor | undefined => actorOf(textOrNoted(fields, `${role}_player_id`, 64, notes), free, role)
  const ejected = free.textOr('ejected_player_id', 64)
  const play = {
    kind: 'play',
    eventId: fields.text('event_id', 96),
    correction,
    corrects: correction ? (free.textOr('corrects_event_id', 96) ?? '') : '',
    playId: free.intOr('play_id', 0, Number.MAX_SAFE_INTEGER) ?? 0,
    ...readClock(fields),
    ...readBall(fields, notes),
    playType: textOrNoted(fields, 'play_type', 32, notes) ?? '',
    description: free.textOr('desc', 2000) ?? '',
    yardsGained: intOrNoted(fields, 'yards_gained', -110, 110, notes) ?? 0,
    touchdown: fields.flag('touchdown'),
    touchdownSide: readSide(fields, 'td_team'),
    passAttempt: flag('pass_attempt'),
    completePass: flag('complete_pass'),
    rushAttempt: flag('rush_attempt'),
    sack: flag('sack'),
    interception: flag('interception'),
    fumbleLost: flag('fumble_lost'),
    safety: fields.flag('safety'),
    penalty: free.flag('penalty'),
    twoPointAttempt: fields.flag('two_point_attempt'),
    twoPointResult: fields.textOr('two_point_conv_result', 32) ?? '',
    fieldGoalResult: fields.textOr('field_goal_result', 32) ?? '',
    extraPointResult: fields.textOr('extra_point_result', 32) ?? '',
    defensiveTwoPoint: fields.flag('defensive_two_point_conv'),
    passTouchdown: flag('pass_touchdown'),
    rushTouchdown: flag('rush_touchdown'),
    returnTouchdown: flag('return_touchdown'),
    passer: actor('passer'),
    receiver: actor('receiver'),
    rusher: actor('rusher'),
    kicker: actorOf(free.textOr('kicker_player_id', 64), free, 'kicker'),
    scorer: actorOf(fields.textOr('td_player_id', 64), free, 'td'),
    lateralReceiver: actor('lateral_receiver'),
    lateralReceivingYards: intOrNoted(fields, 'lateral_receiving_yards', -110, 110, notes),
    lateralRusher: actor('lateral_rusher'),
    lateralRushingYards: intOrNoted(fields, 'lateral_rushing_yards', -110, 110, notes),
    kickoffReturner: actor('kickoff_returner'),
    puntReturner: actor('punt_returner'),
    fumbleRecovery: actor('fumble_recovery_1'),
    replayOrChallenge: free.flag('replay_or_challenge'),
    replayResult: free.textOr('replay_or_challenge_result', 32) ?? '',
    ejectedPlayerId: ejected === undefined ? '' : `nfl-${ejected}`,
  } as const
  return { ...play, unstated: notes.unstated ?? allStated }
}
