import type { ModelParams, Side } from '@fairline/domain-sport'
import { driveFeatureCount, driveFeatures, driveOutcome } from './drive-outcome.ts'
import type { NflState } from './nfl-state.ts'
import { otherSide } from './nfl-state.ts'
import { endedSpells } from './overtime-spells.ts'
import { paramRow } from './param-reading.ts'

/** How an overtime ends. `tie` is 0 where the game is played to a decision. */
export interface OvertimeOdds {
  readonly home: number
  readonly tie: number
  readonly away: number
}

/** What a decided overtime adds to the winner's points, and how often. */
export const overtimePoints = (params: ModelParams): { readonly points: readonly number[]; readonly chances: readonly number[] } => ({
  points: [3, 6, 7],
  chances: paramRow(params, 'overtime').slice(2, 5),
})

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x))

/** An overtime that has not begun: even but for the favourite's edge. */
export const futureOvertime = (state: NflState, params: ModelParams, margin: number): OvertimeOdds => {
  const row = paramRow(params, 'overtime')
  const postseason = state.fixture.stage === 'postseason'
  const tie = postseason ? 0 : Number(state.fixture.rules['overtimeMinutes']) >= 15 ? (row[6] as number) : (row[5] as number)
  const home = clamp(0.5 + 0.4 * (row[7] as number) * margin, 0.15, 0.85)
  return { home: home * (1 - tie), tie, away: (1 - home) * (1 - tie) }
}

const features: number[] = new Array<number>(driveFeatureCount).fill(0)

/**
 * An overtime in play, drive by drive: first chances of the present drive by field position, then drives of league chances, with the
 * year's rule on when a score ends it and a share undecided that grows as the clock runs.
 */
export const overtimeInPlay = (state: NflState, params: ModelParams, margin: number): OvertimeOdds => {
  const row = paramRow(params, 'overtime')
  const postseason = state.fixture.stage === 'postseason'
  const lead = state.homeScore - state.awayScore
  const edge = clamp(0.4 * (row[7] as number) * margin, -0.3, 0.3)
  const chance = (side: Side, base: number): number => clamp(base * (1 + (side === 'home' ? edge : -edge)), 0.01, 0.98)
  const score = (row[0] as number) + (row[1] as number)
  const drives = Math.max(0, state.quarterSecondsRemaining) / 150
  // Sudden death from a side's ball: it scores, or the other one gets the same chance, until time runs out.
  const suddenDeath = (side: Side): OvertimeOdds => {
    const mine = chance(side, score)
    const theirs = chance(otherSide(side), score)
    const cycle = 1 - (1 - mine) * (1 - theirs)
    const undecided = postseason ? 0 : clamp(((1 - mine) * (1 - theirs)) ** (drives / 2), 0, 1)
    const share = mine / cycle
    return ordered(side, share * (1 - undecided), undecided, (1 - share) * (1 - undecided))
  }
  const offence = state.possession
  if (lead !== 0) return answerOdds(state, params, lead > 0 ? 'away' : 'home', suddenDeath)
  if (offence === undefined || state.nextPlay === 'none') return futureOvertime(state, params, margin)
  const defence = otherSide(offence)
  if (state.nextPlay === 'try') {
    const [failed = 0, kicked = 0, two = 0] = paramRow(params, 'try')
    const next = suddenDeath(defence)
    return ordered(offence, kicked + two + failed * shareOf(next, offence), failed * next.tie, failed * shareOf(next, defence))
  }
  const now = presentDrive(state, params, offence)
  // With the field close, a drive that could kick does: in sudden death any score is enough.
  const rule = state.fixture.rules['overtime']
  const ended = endedSpells(state.spells)
  const bothHad = ended >= 2 || rule === 'sudden-death'
  const any = clamp(now.touchdown + now.fieldGoal, 0.01, 0.98)
  const afterStop = suddenDeath(defence)
  if (bothHad || ended === 1)
    return ordered(
      offence,
      any + (1 - any) * shareOf(afterStop, offence),
      (1 - any) * afterStop.tie,
      (1 - any) * shareOf(afterStop, defence),
    )
  // First possession: a touchdown wins at once (or all but wins), a field goal leaves the other side one drive.
  const answerTouchdown = chance(defence, row[0] as number)
  const answerFieldGoal = chance(defence, (row[1] as number) + 0.06)
  const touchdownHolds = rule === 'both-possess' ? 1 - 0.9 * answerTouchdown : 1
  const fieldGoalHolds = 1 - answerTouchdown - answerFieldGoal
  const level = now.fieldGoal * answerFieldGoal + now.touchdown * (1 - touchdownHolds)
  const mine = suddenDeath(offence)
  const none = 1 - now.touchdown - now.fieldGoal
  return ordered(
    offence,
    now.touchdown * touchdownHolds + now.fieldGoal * fieldGoalHolds + level * shareOf(mine, offence) + none * shareOf(afterStop, offence),
    level * mine.tie + none * afterStop.tie,
    now.fieldGoal * answerTouchdown + level * shareOf(mine, defence) + none * shareOf(afterStop, defence),
  )
}

// Outcomes of the side's drive from where it stands; from a kickoff where it does not have the ball yet.
const presentDrive = (state: NflState, params: ModelParams, side: Side): { readonly touchdown: number; readonly fieldGoal: number } => {
  const kickoff = state.nextPlay !== 'scrimmage' || state.possession !== side
  driveFeatures(
    features,
    kickoff ? 1 : Math.max(1, state.down),
    kickoff ? 10 : Math.max(1, state.yardsToGo),
    kickoff ? 75 : clamp(state.yardline100, 1, 99),
    state.fixture.stage === 'postseason' ? 900 : state.quarterSecondsRemaining,
  )
  return driveOutcome(paramRow(params, 'drive'), features)
}

/** Somebody leads, and the side behind has its one possession left: it wins, levels, or has lost. */
const answerOdds = (state: NflState, params: ModelParams, behind: Side, suddenDeath: (side: Side) => OvertimeOdds): OvertimeOdds => {
  const deficit = Math.abs(state.homeScore - state.awayScore)
  const ahead = otherSide(behind)
  const next = suddenDeath(ahead)
  const [wins, level] = answerChances(state, params, behind, deficit)
  return ordered(behind, wins + level * shareOf(next, behind), level * next.tie, 1 - wins - level + level * shareOf(next, ahead))
}

const answerChances = (state: NflState, params: ModelParams, behind: Side, deficit: number): readonly [wins: number, level: number] => {
  if (state.nextPlay === 'try' && state.possession === behind) {
    const [, kicked = 0, two = 0] = paramRow(params, 'try')
    return deficit === 1 ? [two, kicked] : [0, deficit === 2 ? 0.48 : 0]
  }
  const now = presentDrive(state, params, behind)
  if (deficit > 3) return [now.touchdown * 0.08, now.touchdown * 0.92]
  return [now.touchdown + now.fieldGoal * 0.1, now.fieldGoal * 0.9 + 0.1 * (1 - now.touchdown - now.fieldGoal) * now.fieldGoal]
}

const shareOf = (odds: OvertimeOdds, side: Side): number => (side === 'home' ? odds.home : odds.away)

const ordered = (side: Side, wins: number, tie: number, loses: number): OvertimeOdds => {
  const sum = wins + tie + loses
  return side === 'home' ? { home: wins / sum, tie: tie / sum, away: loses / sum } : { home: loses / sum, tie: tie / sum, away: wins / sum }
}
