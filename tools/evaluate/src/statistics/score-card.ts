import { squaredError } from './brier.ts'
import type { CalibrationBin } from './calibration.ts'
import { createCalibration } from './calibration.ts'
import { logLoss } from './log-loss.ts'
import type { Scored } from './scored.ts'

/** The scores of a set of forecasts. */
export interface Scores {
  readonly rows: number
  /** Mean forecast, and the share that came: their difference is the bias. */
  readonly forecast: number
  readonly observed: number
  readonly brier: number
  readonly logLoss: number
  /** Over 20 equal-width bins. */
  readonly ece: number
}

/** Scores a stream of forecasts in constant memory. */
export interface ScoreCard {
  add(scored: Scored): void
  scores(): Scores
  bins(): readonly CalibrationBin[]
}

/** An empty score card. */
export const createScoreCard = (): ScoreCard => {
  let rows = 0
  let forecast = 0
  let observed = 0
  let squared = 0
  let loss = 0
  const calibration = createCalibration()
  return {
    add: (scored) => {
      rows++
      forecast += scored.p
      observed += scored.y
      squared += squaredError(scored)
      loss += logLoss(scored)
      calibration.add(scored)
    },
    scores: () => ({
      rows,
      forecast: rows === 0 ? 0 : forecast / rows,
      observed: rows === 0 ? 0 : observed / rows,
      brier: rows === 0 ? 0 : squared / rows,
      logLoss: rows === 0 ? 0 : loss / rows,
      ece: calibration.error(),
    }),
    bins: () => calibration.bins(),
  }
}
