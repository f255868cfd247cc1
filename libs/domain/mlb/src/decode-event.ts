import type { Side } from '@fairline/domain-sport'
import type { FieldReader } from '@fairline/kernel'
import type { MlbEvent, MlbPhase, MlbPitch, MlbPlay, MlbStatus } from './mlb-event.ts'
import { mlbError } from './mlb-errors.ts'

/** Limits of the plausible: the longest game had 26 innings, the highest score of a side is 36. */
const maxInning = 40
const maxScore = 60
const maxAtBat = 600

/** A player's id in our words: the provider's id prefixed by the sport. Empty for none. */
export const mlbId = (providerId: string): string => (providerId === '' ? '' : `mlb-${providerId}`)

/** The provider's ids are numbers in the league's own feed and texts in historical ones. */
export const readId = (fields: FieldReader, field: string): string =>
  typeof fields.object[field] === 'number' ? String(fields.int(field, 1, 99_999_999)) : fields.text(field, 40)

const readPerson = (fields: FieldReader | undefined): { id: string; name: string } =>
  fields === undefined ? { id: '', name: '' } : { id: mlbId(readId(fields, 'id')), name: fields.textOr('fullName', 80) ?? '' }

const halves = ['top', 'bottom'] as const
const sidesOf = ['home', 'away'] as const

const readHalf = (about: FieldReader): { inning: number; bottom: boolean } => ({
  inning: about.int('inning', 1, maxInning),
  bottom: about.oneOf('halfInning', halves) === 'bottom',
})

/** Events that say who has left the game for good: nobody comes back in baseball. An ejected player is named himself, a substituted one as replaced. */
const leavingFields: Readonly<Record<string, string>> = {
  ejection: 'player',
  offensive_substitution: 'replacedPlayer',
  defensive_substitution: 'replacedPlayer',
}

const basesOfHit: Readonly<Record<string, number>> = { single: 1, double: 2, triple: 3, home_run: 4 }

/** A `play` message, or a `correction` of one. */
export const decodePlay = (body: FieldReader, correction: boolean): MlbPlay => {
  const result = body.child('result')
  const about = body.child('about')
  const matchup = body.child('matchup')
  const batter = readPerson(matchup.child('batter'))
  const pitcher = readPerson(matchup.child('pitcher'))
  const eventType = result.text('eventType', 60)
  const leavingField = leavingFields[eventType]
  const batterId = leavingField === undefined ? batter.id : readPerson(body.childOr(leavingField)).id
  let runs = 0
  for (const runner of body.children('runners', 8)) if (runner.child('movement').textOr('end', 10) === 'score') runs++
  if (runs > 4) throw mlbError('MLB_PLAY_IMPOSSIBLE', `A play cannot score ${runs} runs.`, { runs })
  const play: MlbPlay = {
    kind: 'play',
    atBatIndex: body.int('atBatIndex', 0, maxAtBat),
    eventIndex: body.intOr('eventIndex', 0, 99) ?? 0,
    ...readHalf(about),
    batterId,
    batterName: batter.name,
    pitcherId: pitcher.id,
    pitcherName: pitcher.name,
    eventType,
    description: result.textOr('description', 1000) ?? '',
    runs,
    rbi: result.intOr('rbi', 0, 4) ?? 0,
    homeScore: result.int('homeScore', 0, maxScore),
    awayScore: result.int('awayScore', 0, maxScore),
    outs: body.child('count').int('outs', 0, 3),
    firstRunnerId: readPerson(matchup.childOr('postOnFirst')).id,
    secondRunnerId: readPerson(matchup.childOr('postOnSecond')).id,
    thirdRunnerId: readPerson(matchup.childOr('postOnThird')).id,
    totalBases: basesOfHit[eventType] ?? 0,
    plateAppearance: result.oneOf('type', ['atBat', 'action']) === 'atBat',
    correction,
  }
  if (runs > (play.bottom ? play.homeScore : play.awayScore))
    throw mlbError('MLB_PLAY_IMPOSSIBLE', `The play scores ${runs} runs but the batting side has fewer after it.`, { runs })
  return play
}

/** A `pitch` message. */
export const decodePitch = (body: FieldReader): MlbPitch => {
  const matchup = body.child('matchup')
  const event = body.child('playEvent')
  const details = event.child('details')
  const count = event.child('count')
  return {
    kind: 'pitch',
    atBatIndex: body.int('atBatIndex', 0, maxAtBat),
    pitchNumber: event.int('pitchNumber', 1, 60),
    ...readHalf(body.child('about')),
    batterId: readPerson(matchup.child('batter')).id,
    pitcherId: readPerson(matchup.child('pitcher')).id,
    call: details.child('call').text('code', 4),
    balls: count.int('balls', 0, 4),
    strikes: count.int('strikes', 0, 3),
    outs: count.int('outs', 0, 3),
    inPlay: details.flag('isInPlay'),
  }
}

const phaseOf = (abstract: string, detailed: string, inningState: string | undefined): MlbPhase => {
  if (abstract === 'Final') return 'final'
  if (detailed.startsWith('Suspended')) return 'suspended'
  if (detailed.startsWith('Delayed')) return 'delayed'
  if (abstract === 'Preview') return 'pregame'
  return inningState === 'Middle' || inningState === 'End' ? 'break' : 'live'
}

/** A `status` message, or a `correction` of one. */
export const decodeStatus = (body: FieldReader, correction: boolean): MlbStatus => {
  const status = body.child('status')
  const detailed = status.text('detailedState', 80)
  const score = body.child('linescore')
  const inningState = score.oneOfOr('inningState', ['Top', 'Middle', 'Bottom', 'End'])
  const offense = score.childOr('offense')
  const change = body.childOr('pitchingChange')
  const pitcher = change === undefined ? readPerson(score.childOr('defense')?.childOr('pitcher')) : readPerson(change.child('pitcher'))
  const changing: Side | undefined = change?.oneOf('side', sidesOf)
  const runner = (base: string): string => readPerson(offense?.childOr(base)).id
  return {
    kind: 'status',
    phase: phaseOf(status.oneOf('abstractGameState', ['Preview', 'Live', 'Final']), detailed, inningState),
    inning: score.int('currentInning', 1, maxInning),
    bottom: !score.flag('isTopInning'),
    outs: score.int('outs', 0, 3),
    balls: score.intOr('balls', 0, 4) ?? 0,
    strikes: score.intOr('strikes', 0, 3) ?? 0,
    homeScore: score.child('teams').child('home').int('runs', 0, maxScore),
    awayScore: score.child('teams').child('away').int('runs', 0, maxScore),
    firstRunnerId: runner('first'),
    secondRunnerId: runner('second'),
    thirdRunnerId: runner('third'),
    batterId: runner('batter'),
    pitcherId: pitcher.id,
    pitcherName: pitcher.name,
    ...(changing === undefined ? {} : { pitchingChange: changing }),
    underReview: body.childOr('review')?.flag('inProgress') ?? false,
    injury: body.flag('injury'),
    reason: detailed,
    correction,
    innings: score.children('innings', maxInning).map((each) => ({
      away: each.childOr('away')?.intOr('runs', 0, maxScore) ?? 0,
      home: each.childOr('home')?.intOr('runs', 0, maxScore) ?? 0,
    })),
  }
}

/** The event of a message that is neither fixture nor alive. */
export const decodeEvent = (body: FieldReader): MlbEvent => {
  const type = body.oneOf('type', ['play', 'pitch', 'status', 'correction'])
  if (type === 'play') return decodePlay(body, false)
  if (type === 'pitch') return decodePitch(body)
  if (type === 'status') return decodeStatus(body, false)
  body.text('corrects', 120)
  return body.oneOf('correctionOf', ['play', 'status']) === 'play' ? decodePlay(body, true) : decodeStatus(body, true)
}
