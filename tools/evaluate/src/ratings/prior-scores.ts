import type { Fixture } from '@fairline/domain-sport'
import type { Points } from '../games/game-facts.ts'
import type { GameToPlay } from '../games/game-to-play.ts'
import { createNotes } from '../games/notes.ts'
import { playGame } from '../games/play-game.ts'
import type { GameView, SportGames } from '../games/sport-games.ts'
import { meanPinballLoss } from '../statistics/pinball.ts'
import type { ScoreCard, Scores } from '../statistics/score-card.ts'
import { createScoreCard } from '../statistics/score-card.ts'
import type { RatedGames } from './rate-games.ts'

/** What a calculator may know of a game before it: the market's lines, the teams' ratings, or only who is at home. */
export const priors = ['closing lines', 'ratings', 'home field'] as const

/** One of {@link priors}. */
export type Prior = (typeof priors)[number]

/** How a calculator does on the same games with one kind of prior. */
export interface PriorScore {
  readonly prior: Prior
  /** Home win, before the game. */
  readonly pregame: Scores
  /** Home win, on the rows that count. */
  readonly rows: Scores
  /** Mean pinball loss of the final margin and total, before the game. */
  readonly margin: number
  readonly total: number
}

/** Plays games again without their lines. */
export interface PriorScores {
  add(game: GameToPlay): void
  report(): readonly PriorScore[]
}

interface Collected {
  readonly pregame: ScoreCard
  readonly rows: ScoreCard
  margin: number
  total: number
}

const isPriced = ({ lines }: Fixture): boolean => lines.homePriceMilli !== undefined || lines.spread !== undefined

/** No games yet. Games without lines or without ratings are left out, so that all priors are scored on the same ones. */
export const createPriorScores = <State, Event>(sport: SportGames<State, Event>, rated: RatedGames): PriorScores => {
  const { module } = sport
  const collected = new Map<Prior, Collected>(
    priors.map((prior) => [prior, { pregame: createScoreCard(), rows: createScoreCard(), margin: 0, total: 0 }]),
  )
  const played = new Set<string>()
  const viewOf = (state: State): GameView => sport.view(state, module.params)

  const addPregame = (of: Collected, view: GameView, final: Points): void => {
    of.pregame.add({ p: view.homeWins, y: final.home > final.away ? 1 : 0 })
    for (const { type, playerId, distribution } of view.numbers()) {
      if (playerId !== '') continue
      if (type === 'spread') of.margin += meanPinballLoss(distribution, final.home - final.away)
      if (type === 'total') of.total += meanPinballLoss(distribution, final.home + final.away)
    }
  }

  const play = (game: GameToPlay, prior: Prior, final: Points): void => {
    const of = collected.get(prior) as Collected
    const initial = (fixture: Fixture): State => {
      const { ratings: _own, ...unrated } = fixture
      const ratings = rated(fixture, final)
      const state = module.initial(
        prior === 'closing lines'
          ? unrated
          : { ...unrated, lines: {}, ...(prior === 'ratings' && ratings !== undefined ? { ratings } : {}) },
      )
      addPregame(of, viewOf(state), final)
      return state
    }
    const visit = (state: State): void => {
      if (module.summary(state).phase !== 'final') of.rows.add({ p: viewOf(state).homeWins, y: final.home > final.away ? 1 : 0 })
    }
    playGame(
      { ...module, initial },
      sport.vocabulary,
      { ...game, moments: game.moments.filter(({ isRow }) => isRow) },
      visit,
      createNotes(),
    )
  }

  const fixtureOf = ({ script }: GameToPlay): Fixture | undefined => {
    for (const message of script.messages) {
      const decoded = module.decode(sport.vocabulary.stamp(message.body, message.atMs * 1000))
      if (decoded.ok && decoded.value.kind === 'fixture') return decoded.value.fixture
    }
    return undefined
  }

  return {
    add: (game) => {
      const { final } = game.facts
      const { gameId } = game.script.game
      if (final === undefined || final.home === final.away || played.has(gameId) || !game.moments.some(({ isRow }) => isRow)) return
      const fixture = fixtureOf(game)
      if (fixture === undefined || !isPriced(fixture) || rated(fixture, final) === undefined) return
      played.add(gameId)
      for (const prior of priors) play(game, prior, final)
    },
    report: () =>
      [...collected].flatMap(([prior, { pregame, rows, margin, total }]) => {
        const scores = pregame.scores()
        const games = scores.rows
        return games === 0 ? [] : [{ prior, pregame: scores, rows: rows.scores(), margin: margin / games, total: total / games }]
      }),
  }
}
