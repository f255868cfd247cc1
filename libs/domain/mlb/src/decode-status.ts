import type { Side } from '@fairline/domain-sport'
import type { FieldReader, IgnoredFields, JsonObject } from '@fairline/kernel'
import { ignoring } from '@fairline/kernel'
import { detailedState, endedPhases } from './detailed-states.ts'
import { maxInning, maxScore } from './feed-limits.ts'
import type { MlbInningRuns, MlbPhase, MlbStatus, UnstatedField } from './mlb-event.ts'
import {
  countStatement,
  isStated,
  mlbId,
  nothingUnstated,
  objectOf,
  readClosingFlag,
  readId,
  readPersonId,
  readPersonName,
  withUnstated,
} from './read-parts.ts'

type InningState = 'Top' | 'Middle' | 'Bottom' | 'End'
type Abstract = 'Preview' | 'Live' | 'Final'

const empty: JsonObject = {}
const sidesOf = ['home', 'away'] as const

/** Phases that are often stated without a line score: the game has not begun, stands still, or nothing of its score counts. */
const withoutLinescore: ReadonlySet<MlbPhase> = new Set<MlbPhase>([
  'pregame',
  'delayed',
  'suspended',
  'postponed',
  'cancelled',
  'forfeited',
])

const phaseOf = (abstract: Abstract, detailed: string, inningState: InningState | undefined): MlbPhase => {
  const word = detailedState(detailed)
  if (word.phase !== 'as-stated') return word.phase
  if (abstract === 'Preview') return 'pregame'
  // A decision under review is not final yet, whatever the abstract state says.
  if (abstract === 'Final' && !word.review) return 'final'
  return inningState === 'Middle' || inningState === 'End' ? 'break' : 'live'
}

interface Half {
  readonly inning: number
  readonly bottom: boolean
  readonly outs: number
  /** The side in the field in the half inning whose players the line score names; undefined where that is open. */
  readonly fielding: Side | undefined
}

/**
 * The half inning a line score means. Between half innings (`Middle`, `End`, or after a third out) offense and defense may already be those of
 * the half inning to come. An end names no half inning to come: its `Middle` and `End` are those of the inning that was played, also where its outs
 * are counted anew; one out or two say that it ended inside the half inning.
 */
const readHalf = (score: FieldReader, inningState: InningState | undefined, phase: MlbPhase): Half => {
  const inning = score.int('currentInning', 1, maxInning)
  const outs = score.int('outs', 0, 3)
  const statesHalf = isStated(score.object, 'isTopInning')
  if (inningState === undefined && !statesHalf) score.oneOf('inningState', ['Top', 'Middle', 'Bottom', 'End'])
  const top = statesHalf ? score.flag('isTopInning') : inningState === 'Top' || inningState === 'Middle'
  if (endedPhases.has(phase)) {
    const isBetween = inningState === 'Middle' || inningState === 'End'
    const bottom = inningState === undefined ? !top : inningState === 'Bottom' || inningState === 'End'
    return { inning, bottom, outs: isBetween && outs === 0 ? 3 : outs, fielding: undefined }
  }
  if (inningState === 'Middle')
    return top ? { inning, bottom: false, outs: 3, fielding: 'away' } : { inning, bottom: true, outs: 0, fielding: 'away' }
  if (inningState === 'End') return { inning, bottom: true, outs: 3, fielding: 'home' }
  const bottom = inningState === undefined ? !top : inningState === 'Bottom'
  return { inning, bottom, outs, fielding: outs === 3 ? undefined : bottom ? 'away' : 'home' }
}

/** The innings in the order of their numbers; as they are listed where these are not the numbers of different innings. */
const readInnings = (score: FieldReader, ignored: IgnoredFields): readonly MlbInningRuns[] => {
  const listed = ignoring(score, ignored)
    .children('innings', maxInning)
    .map((each) => ({
      num: each.object['num'],
      runs: { away: each.childOr('away')?.intOr('runs', 0, maxScore) ?? 0, home: each.childOr('home')?.intOr('runs', 0, maxScore) ?? 0 },
    }))
  const byNumber = new Map(listed.map(({ num, runs }) => [num, runs]))
  const isNumbered = byNumber.size === listed.length && listed.every((_, at) => byNumber.has(at + 1))
  return listed.map(({ runs }, at) => (isNumbered ? (byNumber.get(at + 1) ?? runs) : runs))
}

/** A `status` message, or a `correction` of one. */
export const decodeStatus = (body: FieldReader, correction: boolean, ignored: IgnoredFields): MlbStatus => {
  const status = body.child('status')
  const detailed = status.text('detailedState', 80)
  const abstract = status.oneOf('abstractGameState', ['Preview', 'Live', 'Final'])
  const change = body.childOr('pitchingChange')
  const changing: Side | undefined = change?.oneOf('side', sidesOf)
  const facts = {
    kind: 'status',
    eventId: body.text('eventId', 120),
    corrects: correction ? body.text('corrects', 120) : '',
    underReview: readReview(body.object, ignored) || detailedState(detailed).review,
    injury: readClosingFlag(body.object, 'injury', 'injury', ignored),
    reason: detailed,
    correction,
    ...(changing === undefined ? {} : { pitchingChange: changing }),
  } as const
  const early = phaseOf(abstract, detailed, undefined)
  const linescore = objectOf(body.object, 'linescore')
  if (withoutLinescore.has(early) && (linescore === undefined || !isStated(linescore, 'currentInning')))
    return { ...facts, ...nowhere, phase: early, pitcherId: change === undefined ? '' : mlbId(readId(change.child('pitcher'), 'id')) }
  const score = body.child('linescore')
  const inningState = score.oneOfOr('inningState', ['Top', 'Middle', 'Bottom', 'End'])
  const phase = phaseOf(abstract, detailed, inningState)
  const half = readHalf(score, inningState, phase)
  const offense = objectOf(score.object, 'offense')
  const runner = (base: string): string | undefined => readPersonId(offense ?? empty, base)
  const [first, second, third, batter] = [runner('first'), runner('second'), runner('third'), runner('batter')]
  const defense = objectOf(score.object, 'defense') ?? empty
  const pitcher = change === undefined ? readPersonId(defense, 'pitcher') : readPersonId(change.object, 'pitcher')
  const counted = countStatement(score.object)
  let unstated: readonly UnstatedField[] = nothingUnstated
  if (counted === 'bad') unstated = withUnstated(unstated, 'count')
  if (first === undefined || second === undefined || third === undefined || (offense === undefined && isStated(score.object, 'offense')))
    unstated = withUnstated(unstated, 'bases')
  if (batter === undefined) unstated = withUnstated(unstated, 'batter')
  if (pitcher === undefined) unstated = withUnstated(unstated, 'pitcher')
  const pitcherSide = changing ?? half.fielding
  const teams = score.child('teams')
  return {
    ...facts,
    phase,
    inning: half.inning,
    bottom: half.bottom,
    outs: half.outs,
    balls: counted === 'stated' ? (score.object['balls'] as number) : 0,
    strikes: counted === 'stated' ? (score.object['strikes'] as number) : 0,
    keepsCount: counted !== 'stated',
    homeScore: teams.child('home').int('runs', 0, maxScore),
    awayScore: teams.child('away').int('runs', 0, maxScore),
    firstRunnerId: first ?? '',
    secondRunnerId: second ?? '',
    thirdRunnerId: third ?? '',
    batterId: batter ?? '',
    pitcherId: pitcher ?? '',
    pitcherName: readPersonName(change === undefined ? defense : change.object, 'pitcher', ignored),
    ...(pitcherSide === undefined ? {} : { pitcherSide }),
    innings: readInnings(score, ignored),
    unstated,
  }
}

/** The situation of a status without a line score: none. */
const nowhere = {
  inning: 0,
  bottom: false,
  outs: 0,
  balls: 0,
  strikes: 0,
  keepsCount: true,
  homeScore: 0,
  awayScore: 0,
  firstRunnerId: '',
  secondRunnerId: '',
  thirdRunnerId: '',
  batterId: '',
  pitcherName: '',
  innings: [],
  unstated: nothingUnstated,
} as const

const readReview = (body: JsonObject, ignored: IgnoredFields): boolean => {
  const review = objectOf(body, 'review')
  if (review !== undefined) return readClosingFlag(review, 'inProgress', 'review.inProgress', ignored)
  return readClosingFlag(body, 'review', 'review', ignored)
}
