import type { FairMarket } from '@fairline/domain-sport'
import { marketKeyOf } from '@fairline/domain-sport'
import { formOf } from './form.ts'
import type { RunPmf } from './half-inning.ts'
import { totalLadder } from './ladders.ts'
import type { MlbState } from './mlb-state.ts'
import { above, currentHalf, inForm, nextHalf } from './outlook.ts'
import type { RunModel } from './run-model.ts'
import { addRuns, noRuns } from './run-model.ts'

/** Further runs of one side in innings `first` to `last`, by the same half innings as the final score. */
const sideRuns = (state: MlbState, model: RunModel, bottom: boolean, first: number, last: number): RunPmf => {
  let pmf: RunPmf = noRuns
  const side = bottom ? model.home : model.away
  const form = formOf(model, state)
  // Half innings from the present one, which is 0; earlier ones are played.
  const now = 2 * state.inning + (state.bottom ? 1 : 0)
  for (let inning = Math.max(first, state.inning); inning <= last; inning++) {
    const ahead = 2 * inning + (bottom ? 1 : 0) - now
    if (ahead < 0) continue
    if (ahead === 0) pmf = addRuns(pmf, currentHalf(model, state, form))
    else if (ahead === 1) pmf = addRuns(pmf, nextHalf(model, state, form))
    else pmf = addRuns(pmf, inForm(side.innings[inning - 1] as RunPmf, bottom ? form.home : form.away))
  }
  return pmf
}

const shift = (pmf: RunPmf, by: number): RunPmf => (by === 0 ? pmf : [...new Array<number>(by).fill(0), ...pmf])

/** Runs already scored in innings `first` to `last`. */
export const scoredIn = (state: MlbState, bottom: boolean, first: number, last: number): number => {
  let runs = 0
  for (let at = first - 1; at < Math.min(last, state.innings.length); at++) {
    const inning = state.innings[at]
    if (inning !== undefined) runs += bottom ? inning.home : inning.away
  }
  return runs
}

/** Result (three ways) and totals of innings `first` to `last`; the last inning of the game is left out, where the home side may not bat. */
const pricePeriod = (
  state: MlbState,
  model: RunModel,
  period: string,
  first: number,
  last: number,
): readonly (FairMarket | undefined)[] => {
  const home = shift(sideRuns(state, model, true, first, last), scoredIn(state, true, first, last))
  const away = shift(sideRuns(state, model, false, first, last), scoredIn(state, false, first, last))
  let homeWins = 0
  let draw = 0
  for (let h = 0; h < home.length; h++) {
    const p = home[h] as number
    homeWins += p * (1 - above(away, h - 1))
    draw += p * (away[h] ?? 0)
  }
  const total = addRuns(home, away)
  const whole = total.reduce((sum, each) => sum + each, 0)
  const awayWins = Math.max(0, 1 - homeWins - draw)
  const scored = scoredIn(state, true, first, last) + scoredIn(state, false, first, last)
  const name = { type: 'result', period, participant: '', line: undefined }
  const open = Math.min(homeWins, draw, awayWins) > 1e-4
  return [
    open
      ? {
          ...name,
          key: marketKeyOf(name),
          main: true,
          selections: [
            { selection: 'home', probability: homeWins },
            { selection: 'draw', probability: draw },
            { selection: 'away', probability: awayWins },
          ],
        }
      : undefined,
    ...totalLadder(
      'total',
      period,
      '',
      scored,
      total.map((each) => each / whole),
      last > first ? 1 : 0,
    ),
  ]
}

/** First five innings, and the innings now and next. */
export const pricePeriods = (state: MlbState, model: RunModel): readonly (FairMarket | undefined)[] => {
  const markets: (FairMarket | undefined)[] = []
  if (state.inning <= 5 && model.scheduled >= 9) markets.push(...pricePeriod(state, model, 'f5', 1, 5))
  for (const inning of [state.inning, state.inning + 1])
    if (inning < model.scheduled) markets.push(...pricePeriod(state, model, `i${inning}`, inning, inning))
  return markets
}
