import { fnv1a, seededRandom } from '@fairline/kernel'
import type { Interval } from '../statistics/bootstrap.ts'
import { clusterBootstrap } from '../statistics/bootstrap.ts'
import type { Distribution } from '../statistics/distribution.ts'
import { coverage, pitHistogram, uniformDeviation } from '../statistics/pit.ts'
import { meanPinballLoss } from '../statistics/pinball.ts'

/** A forecast number at a checkpoint, and what came. */
export interface NumberScored {
  readonly type: string
  readonly isPlayer: boolean
  readonly game: string
  readonly period: string
  readonly pit: number
  readonly distribution: Distribution
  readonly value: number
}

/** How a number's distribution did at the checkpoints of one period, or of all of them. */
export interface NumberScore {
  readonly type: string
  readonly isPlayer: boolean
  /** `all` for all checkpoints together. */
  readonly period: string
  readonly rows: number
  readonly deviation: Interval
  /** Above one half where more came than was forecast. */
  readonly meanPit: number
  /** Share of transforms in each tenth. */
  readonly histogram: readonly number[]
  readonly coverage50: number
  readonly coverage90: number
  readonly pinball: number
}

/** Collects number forecasts. */
export interface NumberScores {
  add(scored: NumberScored): void
  report(): readonly NumberScore[]
}

interface Collected {
  readonly type: string
  readonly isPlayer: boolean
  readonly period: string
  readonly pits: Map<string, number[]>
  rows: number
  pinball: number
}

const scoreOf = ({ type, isPlayer, period, pits, rows, pinball }: Collected): NumberScore => {
  const games = [...pits.values()]
  const all = games.flat()
  const deviation = clusterBootstrap(games, uniformDeviation, seededRandom(fnv1a(`deviation/${type}/${period}`)))
  return {
    type,
    isPlayer,
    period,
    rows,
    deviation: { ...deviation, low: Math.max(0, deviation.low) },
    meanPit: all.reduce((sum, each) => sum + each, 0) / all.length,
    histogram: pitHistogram(all),
    coverage50: coverage(all, 0.5),
    coverage90: coverage(all, 0.9),
    pinball: pinball / rows,
  }
}

/** No forecasts yet. */
export const createNumberScores = (): NumberScores => {
  const collected = new Map<string, Collected>()
  const put = ({ type, isPlayer, game, pit }: NumberScored, period: string, pinball: number): void => {
    const key = `${type}/${period}`
    let of = collected.get(key)
    if (of === undefined) collected.set(key, (of = { type, isPlayer, period, pits: new Map(), rows: 0, pinball: 0 }))
    of.rows++
    of.pinball += pinball
    const pits = of.pits.get(game)
    if (pits === undefined) of.pits.set(game, [pit])
    else pits.push(pit)
  }
  return {
    add: (scored) => {
      const pinball = meanPinballLoss(scored.distribution, scored.value)
      put(scored, 'all', pinball)
      put(scored, scored.period, pinball)
    },
    report: () => {
      const types = [...new Set([...collected.values()].map(({ type }) => type))]
      return types.flatMap((type) => [...collected.values()].filter((each) => each.type === type).map(scoreOf))
    },
  }
}
