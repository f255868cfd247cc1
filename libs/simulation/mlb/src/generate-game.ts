import type { Random } from '@fairline/kernel'
import { fnv1a, seededRandom } from '@fairline/kernel'
import type { GameScript, GenerateGameOptions } from '@fairline/simulation-slate'
import type { GameWriter } from './game-writer.ts'
import { createGameWriter } from './game-writer.ts'
import { drawPitches } from './pitch-sequence.ts'
import type { PlayOutcome } from './plate-appearance.ts'
import { cutAtWinningRun, drawResult, playOut, playSteal } from './plate-appearance.ts'
import type { PlayerRef, Side, Situation } from './situation.ts'
import { isGameOver, nextHalf, openingSituation, withRuns } from './situation.ts'
import type { GeneratedTeam } from './teams.ts'
import { drawTeams } from './teams.ts'

/** How often generated games have what a feed must cope with. */
const rates = {
  steal: 0.03,
  reviewOfScoringPlay: 0.04,
  overturned: 0.4,
  scoringChange: 0.012,
  injury: 0.002,
  rainDelay: 0.02,
  scratchedStarter: 0.02,
} as const

/** The league's words for a play under review. */
const reviewWords = ['Manager challenge', 'Umpire review: Play at plate', 'Instant Replay'] as const

/** Every so many at-bats the catcher walks to the mound after the first pitch. */
const moundVisitEvery = 23

const pause = { pitchMs: 21_000, betweenAtBatsMs: 18_000, halfInningMs: 130_000, reviewMs: 95_000, rainMs: 1_500_000 } as const

interface Game {
  readonly random: Random
  readonly writer: GameWriter
  readonly teams: Readonly<Record<Side, GeneratedTeam>>
  readonly scheduled: number
  readonly placedRunner: boolean
  readonly lineupAt: Record<Side, number>
  readonly relieversUsed: Record<Side, number>
  /** A scoring change that the provider sends two at-bats later. */
  pendingChange: { readonly dueAtBat: number; readonly send: (atMs: number) => void } | undefined
  situation: Situation
  atMs: number
  atBat: number
}

const sideAtBat = (situation: Situation): Side => (situation.bottom ? 'home' : 'away')

const liveStatus = (game: Game, detail: { underReview?: boolean; injury?: boolean; detailedState?: string } = {}): void => {
  const { situation } = game
  game.writer.status(
    game.atMs,
    {
      abstractGameState: 'Live',
      detailedState: detail.detailedState ?? 'In Progress',
      inningState: situation.bottom ? 'Bottom' : 'Top',
      underReview: detail.underReview ?? false,
      injury: detail.injury ?? false,
    },
    situation,
  )
}

const changePitcher = (game: Game, side: Side, pitcher: PlayerRef, abstractGameState: 'Preview' | 'Live'): void => {
  game.situation = { ...game.situation, ...(side === 'home' ? { homePitcher: pitcher } : { awayPitcher: pitcher }) }
  const { situation } = game
  game.writer.status(
    game.atMs,
    {
      abstractGameState,
      detailedState: abstractGameState === 'Live' ? 'In Progress' : 'Warmup',
      inningState: situation.bottom ? 'Bottom' : 'Top',
      pitchingChange: { side, pitcher },
    },
    situation,
  )
}

/** Starters leave around the sixth inning; then somebody new each inning. */
const maybeRelieve = (game: Game): void => {
  const side: Side = game.situation.bottom ? 'away' : 'home'
  const { inning } = game.situation
  if (inning < 5 || game.random() > (inning - 4) * 0.3) return
  const next = game.teams[side].relievers[game.relieversUsed[side]]
  if (next === undefined) return
  game.relieversUsed[side]++
  changePitcher(game, side, next, 'Live')
}

const afterPlay = (before: Situation, outcome: PlayOutcome): Situation => ({
  ...withRuns(before, outcome.runs),
  outs: Math.min(3, before.outs + outcome.outs),
  runners: outcome.runners,
  balls: 0,
  strikes: 0,
})

const sendPlay = (
  game: Game,
  before: Situation,
  outcome: PlayOutcome,
  index: number,
  plateAppearance: boolean,
  corrects?: string,
): string => {
  game.situation = afterPlay(before, outcome)
  return game.writer.play(
    game.atMs,
    {
      atBatIndex: game.atBat,
      eventIndex: index,
      eventType: outcome.eventType,
      description: outcome.description,
      plateAppearance,
      rbi: plateAppearance && outcome.eventType !== 'field_error' ? outcome.runs : 0,
      batter: before.batter as PlayerRef,
      pitcher: (before.bottom ? before.awayPitcher : before.homePitcher) as PlayerRef,
      inning: before.inning,
      bottom: before.bottom,
      movements: outcome.movements,
      after: game.situation,
    },
    corrects,
  )
}

/** Something told for information inside an at-bat: the situation stays, and so does the count. */
const sendNotice = (game: Game, eventType: string, index: number): void => {
  const { situation } = game
  game.writer.play(game.atMs + 1_000, {
    atBatIndex: game.atBat,
    eventIndex: index,
    eventType,
    description: eventType.replaceAll('_', ' '),
    plateAppearance: false,
    rbi: 0,
    batter: situation.batter as PlayerRef,
    pitcher: (situation.bottom ? situation.awayPitcher : situation.homePitcher) as PlayerRef,
    inning: situation.inning,
    bottom: situation.bottom,
    movements: [],
    after: situation,
  })
}

/** The umpires look again at a run: upheld, or the last runner to score was out at the plate. */
const reviewRun = (game: Game, before: Situation, outcome: PlayOutcome, index: number, eventId: string): void => {
  game.atMs += 8_000
  liveStatus(game, { underReview: true, detailedState: reviewWords[game.atBat % reviewWords.length] as string })
  game.atMs += pause.reviewMs
  if (game.random() >= rates.overturned) {
    liveStatus(game)
    return
  }
  const out = outcome.movements.findLastIndex((each) => each.end === 'score' && each.start !== '')
  const movements = outcome.movements.map((each, at) => (at === out ? { ...each, end: '' as const } : each))
  sendPlay(game, before, { ...outcome, movements, runs: outcome.runs - 1, outs: outcome.outs + 1 }, index, true, eventId)
  liveStatus(game)
}

const mayReview = (game: Game, before: Situation, outcome: PlayOutcome): boolean =>
  outcome.movements.some((each) => each.end === 'score' && each.start !== '') &&
  outcome.eventType !== 'home_run' &&
  before.outs + outcome.outs < 2 &&
  !isGameOver(game.situation, game.scheduled) &&
  game.random() < rates.reviewOfScoringPlay

/** The official scorer makes a hit of an error, or the reverse, a little later. */
const planScoringChange = (game: Game, before: Situation, outcome: PlayOutcome, index: number, eventId: string): void => {
  if (outcome.eventType !== 'single' && outcome.eventType !== 'field_error') return
  if (game.random() >= rates.scoringChange * 4) return
  const eventType = outcome.eventType === 'single' ? 'field_error' : 'single'
  const atBat = game.atBat
  const after = game.situation
  const send = (atMs: number): void => {
    const pitcher = (before.bottom ? before.awayPitcher : before.homePitcher) as PlayerRef
    const facts = { atBatIndex: atBat, eventIndex: index, eventType, plateAppearance: true, batter: before.batter as PlayerRef, pitcher }
    const at = { inning: before.inning, bottom: before.bottom, movements: outcome.movements, after }
    const rbi = eventType === 'single' ? outcome.runs : 0
    game.writer.play(atMs, { ...facts, ...at, rbi, description: `Scoring change: ${eventType.replaceAll('_', ' ')}` }, eventId)
  }
  game.pendingChange = { dueAtBat: atBat + 2, send }
}

const cut = (game: Game, before: Situation, outcome: PlayOutcome): PlayOutcome =>
  before.bottom && before.inning >= game.scheduled
    ? cutAtWinningRun(outcome, before.runners, before.awayScore + 1 - before.homeScore)
    : outcome

const playAtBat = (game: Game): void => {
  const { random, writer } = game
  const side = sideAtBat(game.situation)
  const team = game.teams[side]
  game.situation = { ...game.situation, batter: team.lineup[game.lineupAt[side] % 9] as PlayerRef, balls: 0, strikes: 0 }
  if (random() < rates.injury) {
    liveStatus(game, { injury: true })
    game.atMs += 120_000
    liveStatus(game)
  }
  let index = 0
  if (game.situation.runners[0] !== undefined && game.situation.runners[1] === undefined && random() < rates.steal * 2) {
    game.atMs += pause.pitchMs
    sendPlay(game, game.situation, playSteal(game.situation.runners, random), index++, false)
    if (game.situation.outs === 3) {
      game.atBat++
      return
    }
  }
  const result = drawResult(random, team.scale)
  const pitches = drawPitches(result, random)
  for (const [at, pitch] of pitches.entries()) {
    game.atMs += pause.pitchMs * (0.7 + 0.6 * random())
    game.situation = { ...game.situation, balls: pitch.balls, strikes: pitch.strikes }
    writer.pitch(game.atMs, { ...pitch, atBatIndex: game.atBat, pitchNumber: at + 1 }, game.situation)
    if (at === 0 && !pitch.inPlay && game.atBat % moundVisitEvery === moundVisitEvery - 1) sendNotice(game, 'mound_visit', index++)
  }
  game.atMs += 6_000
  const before = game.situation
  const outcome = cut(game, before, playOut(result, before.batter as PlayerRef, before.runners, before.outs, random))
  const eventId = sendPlay(game, before, outcome, index, true)
  if (mayReview(game, before, outcome)) reviewRun(game, before, outcome, index, eventId)
  else planScoringChange(game, before, outcome, index, eventId)
  game.lineupAt[side]++
  game.atBat++
  if (game.pendingChange !== undefined && game.atBat >= game.pendingChange.dueAtBat && game.situation.outs < 3) {
    game.pendingChange.send(game.atMs + 3_000)
    game.pendingChange = undefined
    game.atMs += 4_000
    liveStatus(game)
  }
}

const playHalfInning = (game: Game): void => {
  liveStatus(game)
  maybeRelieve(game)
  if (game.situation.inning === 4 && game.random() < rates.rainDelay) {
    liveStatus(game, { detailedState: game.atBat % 3 === 0 ? 'Suspended: Rain' : 'Delayed: Rain' })
    game.atMs += pause.rainMs
    liveStatus(game)
  }
  while (game.situation.outs < 3 && !isGameOver(game.situation, game.scheduled)) {
    game.atMs += pause.betweenAtBatsMs
    playAtBat(game)
  }
}

const playGame = (game: Game): void => {
  game.situation = withRuns(game.situation, 0)
  for (;;) {
    playHalfInning(game)
    game.pendingChange = undefined
    if (isGameOver(game.situation, game.scheduled)) return
    game.atMs += pause.halfInningMs
    const next = nextHalf(game.situation, undefined)
    const batting = sideAtBat(next)
    const lineup = game.teams[batting].lineup
    const placed = game.placedRunner && next.inning > game.scheduled ? lineup[(game.lineupAt[batting] + 8) % 9] : undefined
    game.situation = withRuns({ ...next, runners: [undefined, placed, undefined] }, 0)
  }
}

/**
 * A plausible game in the provider's vocabulary. The scores of many have the mean and spread of real ones; same options, same
 * messages. Pitches are the finest grain of this provider: `ticksPerSecond` has no effect.
 */
export const generateGame = (options: GenerateGameOptions): GameScript => {
  const { providerGameId, gameDate, startsAtMs } = options
  const random = seededRandom(options.seed ^ fnv1a(providerGameId))
  const writer = createGameWriter(providerGameId)
  const teams = drawTeams(random)
  const season = Number(gameDate.slice(0, 4))
  const placedRunner = season >= 2020
  const beforeMs = Math.max(0, startsAtMs - 300_000)
  writer.fixture(beforeMs, {
    gamePk: providerGameId,
    season,
    stage: 'regular',
    gameDate,
    startsAtUs: options.startsAtUs,
    home: teams.home.team,
    away: teams.away.team,
    rules: { scheduledInnings: 9, extraInnings: placedRunner ? 'placed-runner' : 'traditional' },
    lines: teams.lines,
    players: teams.players,
    playerLines: teams.playerLines,
  })
  const situation = openingSituation(teams.home.starter, teams.away.starter)
  const game: Game = {
    random,
    writer,
    teams: { home: teams.home, away: teams.away },
    scheduled: 9,
    placedRunner,
    lineupAt: { home: 0, away: 0 },
    relieversUsed: { home: 0, away: 0 },
    pendingChange: undefined,
    situation,
    atMs: beforeMs,
    atBat: 0,
  }
  writer.status(beforeMs, { abstractGameState: 'Preview', detailedState: 'Warmup', inningState: 'Top' }, situation)
  if (random() < rates.scratchedStarter) {
    game.relieversUsed.home++
    changePitcher(game, 'home', teams.home.relievers[0] as PlayerRef, 'Preview')
  }
  game.atMs = startsAtMs
  playGame(game)
  game.atMs += 15_000
  const inningState = game.situation.bottom ? 'End' : 'Middle'
  writer.status(game.atMs, { abstractGameState: 'Final', detailedState: 'Final', inningState }, game.situation)
  return writer.script(`${teams.away.team.abbreviation} @ ${teams.home.team.abbreviation} ${gameDate}`)
}
