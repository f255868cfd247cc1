import { fnv1a, seededRandom } from '@fairline/kernel'
import type { GameToPlay, Moment } from '../games/game-to-play.ts'
import type { Interval } from '../statistics/bootstrap.ts'
import { clusterBootstrap } from '../statistics/bootstrap.ts'
import type { CalibrationBin } from '../statistics/calibration.ts'
import { logLoss } from '../statistics/log-loss.ts'
import type { Scores, ScoreCard } from '../statistics/score-card.ts'
import { createScoreCard } from '../statistics/score-card.ts'
import type { Scored } from '../statistics/scored.ts'

/** The scores of one model on the rows that count. */
export interface WinModel {
  readonly model: string
  readonly scores: Scores
  readonly bins: readonly CalibrationBin[]
  /** Our log loss minus this model's on the same rows, with its interval by game; absent for our own. */
  readonly difference?: Interval
}

/** The scores of all models on a part of the rows. */
export interface WinPart {
  readonly name: string
  readonly models: readonly { readonly model: string; readonly scores: Scores }[]
}

/** Moneyline scores beside the references. */
export interface WinReport {
  readonly models: readonly WinModel[]
  readonly periods: readonly WinPart[]
  readonly seasons: readonly WinPart[]
}

/** The name of our own model in tables. */
export const ownModel = 'Fairline'

interface GameLoss {
  rows: number
  difference: number
}

/** Collects win probabilities and those of the references on the same rows. */
export interface WinScores {
  add(own: Scored, moment: Moment, game: GameToPlay): void
  report(): WinReport
}

/** No rows yet. */
export const createWinScores = (): WinScores => {
  const all = new Map<string, ScoreCard>()
  const byPeriod = new Map<string, Map<string, ScoreCard>>()
  const bySeason = new Map<string, Map<string, ScoreCard>>()
  const losses = new Map<string, Map<string, GameLoss>>()
  const cardOf = (cards: Map<string, ScoreCard>, model: string): ScoreCard => {
    let card = cards.get(model)
    if (card === undefined) cards.set(model, (card = createScoreCard()))
    return card
  }
  const putIn = (parts: Map<string, Map<string, ScoreCard>>, part: string, model: string, scored: Scored): void => {
    let cards = parts.get(part)
    if (cards === undefined) parts.set(part, (cards = new Map()))
    cardOf(cards, model).add(scored)
  }
  const put = (model: string, scored: Scored, period: string, season: number): void => {
    cardOf(all, model).add(scored)
    putIn(byPeriod, period, model, scored)
    putIn(bySeason, String(season), model, scored)
  }
  const partsOf = (parts: ReadonlyMap<string, ReadonlyMap<string, ScoreCard>>): readonly WinPart[] =>
    [...parts].map(([name, cards]) => ({ name, models: [...cards].map(([model, card]) => ({ model, scores: card.scores() })) }))
  const addLoss = (model: string, game: string, difference: number): void => {
    let games = losses.get(model)
    if (games === undefined) losses.set(model, (games = new Map()))
    const loss = games.get(game) ?? { rows: 0, difference: 0 }
    loss.rows++
    loss.difference += difference
    games.set(game, loss)
  }
  const differenceOf = (model: string): { readonly difference?: Interval } => {
    const games = losses.get(model)
    if (games === undefined) return {}
    const mean = (values: readonly GameLoss[]): number => {
      let [rows, sum] = [0, 0]
      for (const loss of values) {
        rows += loss.rows
        sum += loss.difference
      }
      return rows === 0 ? 0 : sum / rows
    }
    const clusters = [...games.values()].map((loss) => [loss])
    return { difference: clusterBootstrap(clusters, mean, seededRandom(fnv1a(`log loss/${model}`))) }
  }
  return {
    add: (own, { period, references }, { season, script }) => {
      put(ownModel, own, period, season)
      for (const [model, p] of references) {
        put(model, { p, y: own.y }, period, season)
        addLoss(model, script.game.gameId, logLoss(own) - logLoss({ p, y: own.y }))
      }
    },
    report: () => ({
      models: [...all].map(([model, card]) => ({ model, scores: card.scores(), bins: card.bins(), ...differenceOf(model) })),
      periods: partsOf(byPeriod),
      seasons: partsOf(bySeason),
    }),
  }
}
