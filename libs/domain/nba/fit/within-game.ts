import { bisectIncreasing } from '@fairline/domain-odds'
import type { ModelParams } from '@fairline/domain-sport'
import { tieProbability } from '../src/margin-model.ts'
import { closenessOf, pregameMeans } from '../src/outlook.ts'
import { rowOf } from '../src/parameter-row.ts'
import { pointSecondsLeft } from '../src/point-clock.ts'
import { leastSquares, sum } from './regression.ts'
import type { Moment, TimelineGame } from './timeline.ts'

/** Knots of the last quarter, in seconds of the clock on the wall. */
const marginKnots = [600, 390, 240, 150, 90, 45]
const totalKnots = [360, 240, 120, 60, 30]

/** The score when the clock showed a multiple of 30 seconds. */
const momentAt = (game: TimelineGame, secondsLeft: number): Moment | undefined =>
  game.moments.findLast((moment) => moment.secondsLeft >= secondsLeft)

const pointsOf = (moment: { readonly home: number; readonly away: number } | undefined): number =>
  moment === undefined ? 0 : moment.home + moment.away

const quarterShare = (games: readonly TimelineGame[]): readonly number[] => {
  const left = (secondsOfQuarter: number): number =>
    sum(
      games.flatMap((game) =>
        [3, 2, 1, 0].map(
          (later) =>
            (later === 0 ? pointsOf(game.regulation) : pointsOf(momentAt(game, later * 720))) -
            pointsOf(momentAt(game, later * 720 + secondsOfQuarter)),
        ),
      ),
    )
  const whole = left(720)
  return [1, left(660) / whole, left(60) / whole, 0]
}

interface LastQuarterRow {
  readonly lead: number
  readonly mean: number
  readonly rest: number
  readonly secondsLeft: number
}

const marginRows = (games: readonly TimelineGame[], from: number, to: number, params: ModelParams): readonly LastQuarterRow[] =>
  games.flatMap((game) =>
    game.moments
      .filter((moment) => moment.period === 4 && moment.secondsLeft <= from && moment.secondsLeft > to)
      .map((moment) => ({
        lead: moment.home - moment.away,
        mean: pregameMeans(game.opening.fixture, params).margin,
        rest: game.final.home - game.final.away - moment.home + moment.away,
        secondsLeft: moment.secondsLeft,
      })),
  )

/**
 * The rows of the last quarter: at each knot the rest of the margin on lead and mean, over the moments around it. Its probit twin
 * (`leadFactor`, `meanFactor`) keeps the ratio to least squares that the quarter's start has.
 */
const lastQuarterMargin = (games: readonly TimelineGame[], params: ModelParams): Record<string, readonly number[]> => {
  const start = 3
  const fits = marginKnots.map((knot, i) => {
    const from = ((i === 0 ? 720 : (marginKnots[i - 1] as number)) + knot) / 2
    const rows = marginRows(games, from, (knot + (marginKnots[i + 1] ?? 0)) / 2, params)
    return leastSquares(
      rows.map(({ lead, mean }) => [lead, mean]),
      rows.map(({ rest }) => rest),
    )
  })
  const seconds = [...rowOf(params, 'secondsLeft').slice(0, start + 1), ...marginKnots.map((knot) => pointSecondsLeft(knot, params)), 0]
  const withEnd = (name: string, values: readonly number[], end: number): readonly number[] => [
    ...rowOf(params, name).slice(0, start + 1),
    ...values,
    end,
  ]
  const ratio = (name: string, of: string): number => (rowOf(params, name)[start] as number) / (rowOf(params, of)[start] as number)
  const lead = fits.map(({ b }) => Math.min(0, b[0] as number))
  const mean = fits.map(({ b }) => Math.max(0, b[1] as number))
  const sd = fits.map((fit) => fit.sd)
  return {
    periodLead: withEnd('periodLead', lead, 0),
    periodMean: withEnd('periodMean', mean, 0),
    periodSd: withEnd('periodSd', sd, 0),
    secondsLeft: seconds,
    leadFactor: withEnd(
      'leadFactor',
      lead.map((each) => each * ratio('leadFactor', 'periodLead')),
      0,
    ),
    meanFactor: withEnd(
      'meanFactor',
      mean.map((each) => each * ratio('meanFactor', 'periodMean')),
      0,
    ),
    marginSd: withEnd(
      'marginSd',
      sd.map((each) => each * ratio('marginSd', 'periodSd')),
      0.35,
    ),
  }
}

const lastQuarterTotal = (games: readonly TimelineGame[], params: ModelParams): Record<string, readonly number[]> => {
  const start = 3
  const fits = totalKnots.map((knot) => {
    const rows = games.map((game) => {
      const moment = momentAt(game, knot)
      const { total } = pregameMeans(game.opening.fixture, params)
      return {
        features: [total, closenessOf((moment?.home ?? 0) - (moment?.away ?? 0))],
        rest: pointsOf(game.regulation) - pointsOf(moment),
      }
    })
    return leastSquares(
      rows.map(({ features }) => features),
      rows.map(({ rest }) => rest),
    )
  })
  const withEnd = (name: string, values: readonly number[], end = 0): readonly number[] => [
    ...rowOf(params, name).slice(0, start + 1),
    ...values,
    end,
  ]
  return {
    totalSeconds: withEnd(
      'totalSeconds',
      totalKnots.map((knot) => pointSecondsLeft(knot, params)),
    ),
    totalFactor: withEnd(
      'totalFactor',
      fits.map(({ b }) => b[0] as number),
    ),
    totalPace: withEnd(
      'totalPace',
      totalKnots.map(() => 0),
    ),
    totalClose: withEnd(
      'totalClose',
      fits.map(({ b }) => b[1] as number),
    ),
    totalSd: withEnd(
      'totalSd',
      fits.map(({ sd }) => sd),
      0.35,
    ),
  }
}

/** The ratio with which as many games of the last two minutes are tied after regulation as were. */
const tieRatioAt = (games: readonly TimelineGame[], knot: number, params: ModelParams): number => {
  const inputs = games.map((game) => {
    const moment = momentAt(game, knot)
    const { margin, winMargin } = pregameMeans(game.opening.fixture, params)
    const lead = (moment?.home ?? 0) - (moment?.away ?? 0)
    return { lead, mean: margin, winMean: winMargin, secondsLeft: pointSecondsLeft(knot, params) }
  })
  const ties = games.filter(({ regulation }) => regulation.home === regulation.away).length
  const withRatio = (ratio: number): ModelParams => ({
    ...params,
    values: { ...params.values, tieSeconds: [2880, 0], tieRatio: [ratio, ratio] },
  })
  return bisectIncreasing((ratio) => sum(inputs.map((input) => tieProbability(input, withRatio(ratio)))) - ties, 0.5, 6)
}

/**
 * The rows of params.ts that only the course of a game shows: the clock of points and the last quarter. The rest comes from `params`.
 */
export const fitWithinGame = (games: readonly TimelineGame[], params: ModelParams): ModelParams => {
  let fitted = params
  const add = (values: Record<string, readonly number[]>): void => {
    fitted = { ...fitted, values: { ...fitted.values, ...values } }
  }
  add({ quarterSeconds: [720, 660, 60, 0], quarterShare: quarterShare(games) })
  add(lastQuarterMargin(games, fitted))
  add(lastQuarterTotal(games, fitted))
  const knots = [60, 30]
  add({
    tieSeconds: [2880, ...knots.map((knot) => pointSecondsLeft(knot, fitted)), 0],
    tieRatio: [rowOf(params, 'tieRatio')[0] as number, ...knots.map((knot) => tieRatioAt(games, knot, fitted)), 1],
  })
  return fitted
}

/** The rows that {@link fitWithinGame} sets. */
export const withinGameRows = [
  'quarterShare',
  'secondsLeft',
  'periodLead',
  'periodMean',
  'periodSd',
  'leadFactor',
  'meanFactor',
  'marginSd',
  'totalSeconds',
  'totalFactor',
  'totalClose',
  'totalSd',
  'tieSeconds',
  'tieRatio',
] as const
