import type { FairMarket } from '@fairline/domain-sport'
import { addLadder } from './add-ladder.ts'
import { threeWay, twoWay } from './fair-market.ts'
import { mainLine, probabilityOver, tailOf } from './line-ladder.ts'
import type { NflState } from './nfl-state.ts'
import type { Period } from './period-points.ts'
import { periodMarginZero, periodPoints, periodQuarters } from './period-points.ts'
import type { Regulation } from './regulation-points.ts'

type Add = (market: FairMarket | undefined) => void

/** Result, spread and total of each half and each quarter that is not over. */
export const addPeriodMarkets = (state: NflState, regulation: Regulation, add: Add): void => {
  for (const period of Object.keys(periodQuarters) as Period[]) {
    const points = periodPoints(state, regulation, period)
    if (points === undefined) continue
    const name = { period, participant: '' }
    const margin = tailOf(points.margin, periodMarginZero)
    const home = margin.above[periodMarginZero] as number
    const draw = points.margin[periodMarginZero] as number
    add(threeWay({ type: 'result', ...name }, ['home', 'draw', 'away'], [home, draw, 1 - home - draw]))
    const middle = mainLine(margin)
    const steps = period.endsWith('h') ? 3 : 2
    for (let step = -steps; step <= steps; step++)
      add(
        twoWay(
          { type: 'spread', ...name, line: -(middle + 2 * step) },
          step === 0,
          ['home', 'away'],
          probabilityOver(margin, middle + 2 * step),
        ),
      )
    addLadder(add, { type: 'total', ...name }, tailOf(points.total, 0), steps)
  }
}
