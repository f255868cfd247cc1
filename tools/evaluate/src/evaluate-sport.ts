import type { FairMarket } from '@fairline/domain-sport'
import type { MarketKey } from '@fairline/kernel'
import { fnv1a, seededRandom } from '@fairline/kernel'
import { findFile } from './games/data-folder.ts'
import type { GameFacts, Truth } from './games/game-facts.ts'
import { truthOf } from './games/game-facts.ts'
import type { GameToPlay, Moment } from './games/game-to-play.ts'
import { createNotes } from './games/notes.ts'
import { playGame } from './games/play-game.ts'
import type { SportGames } from './games/sport-games.ts'
import { historyFiles } from './ratings/league-results.ts'
import { createPriorScores } from './ratings/prior-scores.ts'
import { rateGames } from './ratings/rate-games.ts'
import { createMarketScores } from './report/market-scores.ts'
import { createNumberScores } from './report/number-scores.ts'
import { createSettlementCheck } from './report/settlement-check.ts'
import type { SportReport } from './report/sport-report.ts'
import { createWinScores } from './report/win-scores.ts'
import { randomisedPit } from './statistics/pit.ts'

/** Options of {@link evaluateSport}. */
export interface EvaluateOptions {
  readonly folder: string
  /** At most so many games, for a quick look; default all. */
  readonly maxGames?: number
  /** Told now and then how many games are done. */
  progress(games: number): void
}

const homeOf = (market: FairMarket | undefined): number | undefined =>
  market?.selections.find(({ selection }) => selection === 'home')?.probability

/** The probability that is scored: the market's, or where it is not offered the distribution's behind it. */
const winProbability = <State, Event>(sport: SportGames<State, Event>, state: State, markets: readonly FairMarket[]): number => {
  const offered = homeOf(markets.find(({ key }) => key === 'moneyline/ft'))
  if (offered !== undefined) return offered
  const { phase, homeScore, awayScore } = sport.module.summary(state)
  if (phase === 'final') return homeScore > awayScore ? 1 : 0
  return sport.view(state, sport.module.params).homeWins
}

const numberOf = (type: string, playerId: string, facts: GameFacts): number | undefined => {
  if (facts.isShortened || facts.ambiguousPlayers.has(playerId)) return undefined
  if (playerId !== '') return facts.players?.has(playerId) ? (facts.players.get(playerId)?.get(type) ?? 0) : undefined
  if (facts.final === undefined) return undefined
  return type === 'spread' ? facts.final.home - facts.final.away : facts.final.home + facts.final.away
}

const skippedTables = <State, Event>({ files, optionalFiles }: SportGames<State, Event>, folder: string): readonly string[] => [
  ...files.filter((name) => findFile(folder, name) === undefined).map((name) => `No tables: ${name} is not in the folder.`),
  ...Object.entries(optionalFiles)
    .filter(([name]) => findFile(folder, name) === undefined)
    .map(([name, without]) => `${name} is not in the folder: ${without}.`),
]

/** Plays all games of a sport and scores its odds. */
export const evaluateSport = async <State, Event>(sport: SportGames<State, Event>, options: EvaluateOptions): Promise<SportReport> => {
  const { module } = sport
  const notes = createNotes()
  const wins = createWinScores()
  const markets = createMarketScores()
  const numbers = createNumberScores()
  const settlement = createSettlementCheck()
  const rated = await rateGames(module.sport, options.folder, module.params)
  const priors = rated === undefined ? undefined : createPriorScores(sport, rated)
  let games = 0

  const scoreNumbers = (state: State, moment: Moment, { script, facts }: GameToPlay): void => {
    if (module.summary(state).phase === 'final') return
    for (const { type, playerId, distribution } of sport.view(state, module.params).numbers()) {
      // Games that stand in two files, with and without players, count their score once.
      if (playerId === '' && !moment.isRow) continue
      const value = numberOf(type, playerId, facts)
      if (value === undefined) continue
      const random = seededRandom(fnv1a(`${script.game.gameId}/${type}/${playerId}/${moment.period}`))
      const pit = randomisedPit(distribution, value, random())
      numbers.add({ type, isPlayer: playerId !== '', game: script.game.gameId, period: moment.period, pit, distribution, value })
    }
  }

  const visitor = (game: GameToPlay, offered: Map<MarketKey, FairMarket>) => {
    const truths = new Map<MarketKey, Truth>()
    const { facts } = game
    const truth = (market: FairMarket): Truth => {
      if (!truths.has(market.key)) truths.set(market.key, truthOf(market, facts))
      return truths.get(market.key)
    }
    return (state: State, moment: Moment): void => {
      const priced = module.price(state, module.params)
      const { homeScore, awayScore } = module.summary(state)
      if (homeScore !== moment.score.home || awayScore !== moment.score.away)
        notes.add('rows whose score differs from the feed: scored all the same')
      if (moment.isRow && facts.final !== undefined) {
        const y = facts.final.home > facts.final.away ? 1 : 0
        wins.add({ p: winProbability(sport, state, priced), y }, moment, game)
      }
      for (const market of priced) {
        offered.set(market.key, market)
        markets.add(market, truth(market))
      }
      if (moment.checkpoint) scoreNumbers(state, moment, game)
    }
  }

  for await (const game of sport.games(options.folder, notes)) {
    const offered = new Map<MarketKey, FairMarket>()
    const final = playGame(module, sport.vocabulary, game, visitor(game, offered), notes)
    settlement.add(offered, module.settle(final, [...offered.keys()]), game.facts)
    priors?.add(game)
    options.progress(++games)
    if (games >= (options.maxGames ?? Number.POSITIVE_INFINITY)) break
  }
  return {
    sport: module.sport,
    params: module.params.version,
    games,
    skipped: [
      ...skippedTables(sport, options.folder),
      ...(rated === undefined ? [`No ratings: ${historyFiles[module.sport].name} is not in the folder.`] : []),
    ],
    notes: [...notes.counts],
    wins: wins.report(),
    markets: markets.report(),
    numbers: numbers.report(),
    settlement: settlement.report(),
    priors: priors?.report() ?? [],
  }
}
