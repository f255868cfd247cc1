import type { Fixture, ModelParams } from '@fairline/domain-sport'
import { above, outlookOf } from './outlook.ts'
import type { RunModel } from './run-model.ts'
import { pregameTargets, runModelOf } from './run-model.ts'

const opening = { inning: 1, bottom: false, outs: 0, bases: 0, homeScore: 0, awayScore: 0 }

/** How much more likely the total ends over the line than under it; pushes count for neither. Smooth in the rates. */
const overSkew = (total: readonly number[], line: number): number => {
  const over = above(total, line)
  const under = 1 - above(total, Math.ceil(line) - 1)
  return (over - under) / (over + under)
}

/**
 * Mean runs per half inning of both sides such that the model gives the market's win probability and as many games over the
 * total as under it. Newton's method on (ln of the mean rate, ln of the ratio); the two are nearly independent.
 */
export const calibrate = (params: ModelParams, fixture: Fixture): RunModel => {
  const target = pregameTargets(params, fixture)
  let level = Math.log(target.total / 18)
  let ratio = Math.log(target.homeWins / (1 - target.homeWins)) / 1.83
  const build = (l: number, r: number): RunModel => runModelOf(params, fixture, Math.exp(l + r / 2), Math.exp(l - r / 2))
  const misses = (model: RunModel): readonly [number, number] => {
    const outlook = outlookOf(model, opening)
    return [overSkew(outlook.total, target.total), outlook.homeWins - target.homeWins]
  }
  let model = build(level, ratio)
  const step = 0.02
  for (let round = 0; round < 6; round++) {
    const [a, b] = misses(model)
    if (Math.abs(a) < 1e-6 && Math.abs(b) < 1e-6) break
    const [al, bl] = misses(build(level + step, ratio))
    const [ar, br] = misses(build(level, ratio + step))
    const [dal, dbl, dar, dbr] = [(al - a) / step, (bl - b) / step, (ar - a) / step, (br - b) / step]
    const det = dal * dbr - dar * dbl
    if (!(Math.abs(det) > 1e-9)) break
    level -= Math.max(-0.4, Math.min(0.4, (a * dbr - b * dar) / det))
    ratio -= Math.max(-0.4, Math.min(0.4, (b * dal - a * dbl) / det))
    model = build(level, ratio)
  }
  return model
}

const memo = new WeakMap<ModelParams, Map<string, RunModel>>()
const memoLimit = 512

/** {@link calibrate}, remembered by what it depends on: a game is calibrated once, not at every price. */
export const calibrated = (params: ModelParams, fixture: Fixture): RunModel => {
  let models = memo.get(params)
  if (models === undefined) {
    models = new Map()
    memo.set(params, models)
  }
  const { homeWins, total } = pregameTargets(params, fixture)
  const key = `${homeWins}/${total}/${fixture.rules['scheduledInnings']}/${fixture.rules['extraInnings']}`
  const known = models.get(key)
  if (known !== undefined) return known
  if (models.size >= memoLimit) models.clear()
  const model = calibrate(params, fixture)
  models.set(key, model)
  return model
}
