import type { JsonObject, Random } from '@fairline/kernel'
import type { CourtClock } from './court-clock.ts'
import type { GameRecorder } from './game-recorder.ts'
import type { GeneratedPlayer } from './roster.ts'
import { drawPlayer } from './roster.ts'
import type { Club } from './teams.ts'

/** A team in a generated game. */
export interface TeamOnCourt {
  readonly club: Club
  readonly roster: readonly GeneratedPlayer[]
  /** Expected points in a game. */
  readonly strength: number
  readonly home: boolean
}

/** A correction that the feed will send. */
export interface PendingCorrection {
  readonly original: JsonObject
  readonly changes: JsonObject
  readonly home: boolean
  /** Difference to what was first counted. */
  readonly points: number
  /** Sent once the clock of the period shows this or less. */
  readonly dueLeftMs: number
}

/** A generated game in progress. */
export interface Court {
  readonly random: Random
  readonly recorder: GameRecorder
  readonly clock: CourtClock
  readonly home: TeamOnCourt
  readonly away: TeamOnCourt
  pendingCorrections: readonly PendingCorrection[]
}

const turnoverRate = 0.125
const stealShare = 0.55
const foulRate = 0.1
const threeMade = 0.355
const twoMade = 0.53
const freeThrowMade = 0.78
const offensiveReboundRate = 0.24
/** A lead beyond the expected one makes a team score less and its opponent more: leads revert (Gabel and Redner, arXiv 1109.2825). */
const reversionPerPoint = 0.0045
/** Points that the rates above give a team in a game. */
const usualPoints = 110.6

const otherTeam = (court: Court, team: TeamOnCourt): TeamOnCourt => (team.home ? court.away : court.home)

const ratingOf = (court: Court, offense: TeamOnCourt): number => {
  const lead = (court.recorder.homeScore - court.recorder.awayScore) * (offense.home ? 1 : -1)
  const playedShare = Math.min(1, (court.clock.period - court.clock.leftMs / 720_000) / 4)
  const expectedLead = (offense.strength - otherTeam(court, offense).strength) * playedShare
  return Math.max(0.6, Math.min(1.4, offense.strength / usualPoints - (lead - expectedLead) * reversionPerPoint))
}

/** Plays one possession and returns the team that has the ball after it. */
export const playPossession = (court: Court, offense: TeamOnCourt): TeamOnCourt => {
  const { clock, random } = court
  const defense = otherTeam(court, offense)
  const rating = ratingOf(court, offense)
  if (!clock.run(4_800 + 16_200 * random())) return defense
  for (;;) {
    if (random() < turnoverRate / rating) return turnOver(court, offense, defense)
    if (random() < foulRate) {
      if (shootFreeThrows(court, offense, defense, 2)) return defense
    } else if (shoot(court, offense, defense, rating)) return defense
    if (random() >= offensiveReboundRate) {
      rebound(court, defense, 'defensive')
      return defense
    }
    rebound(court, offense, 'offensive')
    if (!clock.run(2_000 + 10_000 * random())) return defense
  }
}

const turnOver = (court: Court, offense: TeamOnCourt, defense: TeamOnCourt): TeamOnCourt => {
  const { clock, random } = court
  const person = drawPlayer(offense.roster, 'shotShare', random)
  const isSteal = random() < stealShare
  const subType = isSteal ? 'bad pass' : 'out-of-bounds'
  clock.action({
    actionType: 'turnover',
    subType,
    club: offense.club,
    person,
    possession: offense.club,
    description: `${person.nameI} ${subType} TURNOVER`,
  })
  if (isSteal) {
    const thief = drawPlayer(defense.roster, 'assistShare', random)
    clock.action({ actionType: 'steal', club: defense.club, person: thief, possession: defense.club, description: `${thief.nameI} STEAL` })
  } else clock.wait(12_000)
  return defense
}

/** Returns whether the ball changes hands with a score; false leaves a rebound to be played. */
const shoot = (court: Court, offense: TeamOnCourt, defense: TeamOnCourt, rating: number): boolean => {
  const { clock, random, recorder } = court
  const shooter = drawPlayer(offense.roster, 'shotShare', random)
  const isThree = random() < shooter.threeShare
  const isMade = random() < (isThree ? threeMade : twoMade) * rating
  const points = isThree ? 3 : 2
  const kind = isThree ? "26' 3PT Jump Shot" : "8' Driving Layup"
  const action = {
    actionType: isThree ? '3pt' : '2pt',
    subType: isThree ? 'Jump Shot' : 'Layup',
    club: offense.club,
    person: shooter,
    possession: offense.club,
  }
  if (!isMade) {
    clock.action({ ...action, shotResult: 'Missed', description: `MISS ${shooter.nameI} ${kind}` })
    return false
  }
  const assist = random() < 0.6 ? drawPlayer(offense.roster, 'assistShare', random, shooter) : undefined
  recorder.setScore(recorder.homeScore + (offense.home ? points : 0), recorder.awayScore + (offense.home ? 0 : points))
  const sent = clock.action({ ...action, shotResult: 'Made', assist, description: `${shooter.nameI} ${kind}` })
  if (random() < 0.008) review(court)
  if (isThree && random() < 0.02) correctLater(court, sent, offense)
  if (random() < 0.03) shootFreeThrows(court, offense, defense, 1)
  return true
}

const review = (court: Court): void => {
  court.clock.action({ actionType: 'instantreplay', subType: 'request', description: 'Instant Replay' })
  court.clock.wait(45_000)
  court.clock.action({ actionType: 'instantreplay', subType: 'support ruling', description: 'Instant Replay: Ruling Stands' })
}

// A foot on the line: the three becomes a two.
const correctLater = (court: Court, original: JsonObject, team: TeamOnCourt): void => {
  const dueLeftMs = court.clock.leftMs - 20_000 - 60_000 * court.random()
  const correction = { original, changes: { actionType: '2pt' }, home: team.home, points: -1, dueLeftMs }
  court.pendingCorrections = [...court.pendingCorrections, correction]
}

/** Returns whether the last one was made. */
const shootFreeThrows = (court: Court, offense: TeamOnCourt, defense: TeamOnCourt, count: number): boolean => {
  const { clock, random, recorder } = court
  const shooter = drawPlayer(offense.roster, 'shotShare', random)
  const fouler = drawPlayer(defense.roster, 'reboundShare', random)
  clock.action({
    actionType: 'foul',
    subType: 'personal',
    club: defense.club,
    person: fouler,
    possession: offense.club,
    qualifiers: [`${count}freethrow`],
    description: `${fouler.nameI} shooting FOUL`,
  })
  clock.wait(20_000)
  let isMade = false
  for (let i = 1; i <= count; i++) {
    isMade = random() < freeThrowMade
    if (isMade) recorder.setScore(recorder.homeScore + (offense.home ? 1 : 0), recorder.awayScore + (offense.home ? 0 : 1))
    clock.wait(8_000)
    clock.action({
      actionType: 'freethrow',
      subType: `${i} of ${count}`,
      club: offense.club,
      person: shooter,
      possession: offense.club,
      shotResult: isMade ? 'Made' : 'Missed',
      description: `${isMade ? '' : 'MISS '}${shooter.nameI} Free Throw ${i} of ${count}`,
    })
  }
  return isMade
}

const rebound = (court: Court, team: TeamOnCourt, subType: 'offensive' | 'defensive'): void => {
  const person = drawPlayer(team.roster, 'reboundShare', court.random)
  court.clock.run(1_000)
  court.clock.action({
    actionType: 'rebound',
    subType,
    club: team.club,
    person,
    possession: team.club,
    description: `${person.nameI} REBOUND`,
  })
}
