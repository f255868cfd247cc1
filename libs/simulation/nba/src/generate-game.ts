import type { Random } from '@fairline/kernel'
import { fnv1a, seededRandom } from '@fairline/kernel'
import type { GameScript, GenerateGameOptions } from '@fairline/simulation-slate'
import { CourtClock } from './court-clock.ts'
import type { GameFacts } from './game-recorder.ts'
import { GameRecorder } from './game-recorder.ts'
import { playPossession } from './possession.ts'
import type { Court, TeamOnCourt } from './possession.ts'
import { generateRoster } from './roster.ts'
import type { GeneratedPlayer } from './roster.ts'
import { clubs } from './teams.ts'

/** Options of an NBA game: the strength of the teams may be given; else it is drawn. */
export interface GenerateNbaGameOptions extends GenerateGameOptions {
  /** Expected margin of the home team in points. */
  readonly homeMargin?: number
  /** Expected total in points. */
  readonly total?: number
}

/** Possessions of a team in 48 minutes at the total of 222 points. */
const meanTotal = 222
const meanMargin = 2.4

const gaussian = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const half = (points: number): number => Math.round(points * 2) / 2
const hookOf = (points: number): number => Math.floor(points) + 0.5

/**
 * A plausible game in the league's live-data vocabulary: possessions with shots, free throws, rebounds, turnovers,
 * substitutions, timeouts, reviews and challenges, now and then an official correction; overtime while tied; ends final.
 */
export const generateGame = (options: GenerateNbaGameOptions): GameScript => {
  const random = seededRandom(options.seed ^ fnv1a(options.providerGameId))
  const total = options.total ?? meanTotal + 8 * gaussian(random)
  const margin = options.homeMargin ?? meanMargin + 6 * gaussian(random)
  const facts = drawFacts(options, random, half(total), half(margin))
  const recorder = new GameRecorder(facts.facts, options.startsAtMs - 60_000)
  const clock = new CourtClock(recorder, options.startsAtMs, options.ticksPerSecond ?? 0)
  const court: Court = {
    random,
    recorder,
    clock,
    home: { club: facts.facts.home, roster: facts.home, strength: (total + margin) / 2, home: true },
    away: { club: facts.facts.away, roster: facts.away, strength: (total - margin) / 2, home: false },
    pendingCorrections: [],
  }
  let period = 0
  do {
    period++
    playPeriod(court, period)
  } while (period < 4 || recorder.homeScore === recorder.awayScore)
  clock.wait(5_000)
  clock.action({ actionType: 'game', subType: 'end', description: 'Game End' })
  return recorder.script()
}

const drawFacts = (
  options: GenerateNbaGameOptions,
  random: Random,
  total: number,
  margin: number,
): { facts: GameFacts; home: readonly GeneratedPlayer[]; away: readonly GeneratedPlayer[] } => {
  const homeIndex = Math.floor(random() * clubs.length)
  const awayIndex = (homeIndex + 1 + Math.floor(random() * (clubs.length - 1))) % clubs.length
  const homeClub = clubs[homeIndex] as (typeof clubs)[number]
  const awayClub = clubs[awayIndex] as (typeof clubs)[number]
  const home = generateRoster(homeClub, random)
  const away = generateRoster(awayClub, random)
  const [year, month] = options.gameDate.split('-').map(Number) as [number, number]
  return {
    home,
    away,
    facts: {
      providerGameId: options.providerGameId,
      season: month >= 8 ? year : year - 1,
      stage: month >= 5 && month < 8 ? 'postseason' : 'regular',
      gameDate: options.gameDate,
      startsAtUs: options.startsAtUs,
      home: homeClub,
      away: awayClub,
      lines: { spread: -margin, total },
      players: [...home, ...away],
      playerLines: [...playerLinesOf(home, (total + margin) / 2), ...playerLinesOf(away, (total - margin) / 2)],
    },
  }
}

// The starters' expectations as half-point lines; 44 rebounds and 24 assists are a team's usual game.
const playerLinesOf = (roster: readonly GeneratedPlayer[], teamPoints: number): GameFacts['playerLines'] =>
  roster
    .filter((player) => player.starter)
    .flatMap(({ personId, shotShare, reboundShare, assistShare, threeShare }) => [
      { personId, stat: 'points', line: hookOf(teamPoints * shotShare) },
      { personId, stat: 'rebounds', line: hookOf(35 * reboundShare) },
      { personId, stat: 'assists', line: hookOf(24 * assistShare) },
      { personId, stat: 'threes', line: hookOf(88 * shotShare * threeShare * 0.36) },
    ])

const playPeriod = (court: Court, period: number): void => {
  const { clock, random } = court
  clock.startPeriod(period)
  clock.action({ actionType: 'period', subType: 'start', description: 'Period Start' })
  let offense: TeamOnCourt = tipOff(court, period)
  while (clock.leftMs > 0) {
    if (random() < 0.03) takeTimeout(court, offense)
    if (random() < 0.12) substitute(court, random() < 0.5 ? court.home : court.away)
    offense = playPossession(court, offense)
    sendDueCorrections(court)
  }
  sendDueCorrections(court, true)
  clock.action({ actionType: 'period', subType: 'end', description: 'Period End' })
  clock.wait(period === 2 ? 900_000 : 150_000)
}

const tipOff = (court: Court, period: number): TeamOnCourt => {
  const { clock, random } = court
  // Quarters alternate; the tip decides only the first and overtime, which is close enough for a simulation.
  const winner = random() < 0.5 ? court.home : court.away
  if (period !== 1 && period <= 4) return winner
  clock.action({
    actionType: 'jumpball',
    subType: 'recovered',
    club: winner.club,
    person: winner.roster[4],
    possession: winner.club,
    description: 'Jump Ball',
  })
  return winner
}

const takeTimeout = (court: Court, offense: TeamOnCourt): void => {
  const { clock, random } = court
  const isChallenge = random() < 0.06
  clock.action({
    actionType: 'timeout',
    subType: isChallenge ? 'challenge' : 'full',
    club: offense.club,
    description: `${offense.club.name} Timeout: ${isChallenge ? 'Challenge' : 'Full'}`,
  })
  clock.wait(isChallenge ? 60_000 : 90_000)
  if (isChallenge) clock.action({ actionType: 'instantreplay', subType: random() < 0.5 ? 'support ruling' : 'overturn ruling' })
}

const substitute = (court: Court, team: TeamOnCourt): void => {
  const { clock, random } = court
  const out = team.roster[Math.floor(random() * 5)]
  const into = team.roster[5 + Math.floor(random() * 5)]
  clock.action({ actionType: 'substitution', subType: 'out', club: team.club, person: out, description: `SUB out: ${out?.nameI ?? ''}` })
  clock.action({ actionType: 'substitution', subType: 'in', club: team.club, person: into, description: `SUB in: ${into?.nameI ?? ''}` })
}

/** A corrected shot reaches the feed a few actions later, at the latest with the end of the period. */
const sendDueCorrections = (court: Court, atPeriodEnd = false): void => {
  const due = court.pendingCorrections.filter((each) => atPeriodEnd || each.dueLeftMs >= court.clock.leftMs)
  court.pendingCorrections = court.pendingCorrections.filter((each) => !due.includes(each))
  for (const { original, changes, home, points } of due) {
    court.clock.wait(1_000)
    court.recorder.correct(court.clock.atMs, original, changes, { home: home ? points : 0, away: home ? 0 : points })
  }
}
