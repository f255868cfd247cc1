import type { Interval } from '../statistics/bootstrap.ts'
import type { Scores } from '../statistics/score-card.ts'
import { deviationMet, gatesOf, limits } from './gates.ts'
import type { NumberScore } from './number-scores.ts'
import type { SportReport } from './sport-report.ts'
import type { Table } from './table.ts'
import type { WinPart, WinReport } from './win-scores.ts'

const count = (n: number): string => String(n)
const fixed = (digits: number) => (x: number) => x.toFixed(digits)
const four = fixed(4)
const three = fixed(3)
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
const interval = ({ low, high }: Interval, digits = 4): string => `${low.toFixed(digits)} to ${high.toFixed(digits)}`
const scoreCells = ({ rows, brier, logLoss, ece }: Scores): readonly string[] => [count(rows), four(brier), four(logLoss), three(ece)]
const scoreHead = ['rows', 'Brier', 'log loss', 'ECE'] as const

const gateTable = (report: SportReport): Table => ({
  title: 'Gates',
  head: ['gate', 'asked', 'found', ''],
  rows: gatesOf(report).map(({ name, asked, found, met }) => [name, asked, found, met ? 'met' : 'MISSED']),
})

const winTable = ({ wins }: SportReport): Table => ({
  title: 'Moneyline, home view, on the same rows (difference: ours minus theirs in log loss, 95 % interval by game)',
  head: ['model', ...scoreHead, 'difference', 'interval'],
  rows: wins.models.map(({ model, scores, difference }) => [
    model,
    ...scoreCells(scores),
    ...(difference === undefined ? ['', ''] : [four(difference.estimate), interval(difference)]),
  ]),
})

const partTable = (title: string, models: WinReport['models'], parts: readonly WinPart[]): Table => ({
  title,
  head: ['', 'rows', ...models.map(({ model }) => model)],
  rows: parts.map((part) => [
    part.name,
    count(part.models[0]?.scores.rows ?? 0),
    ...models.map(({ model }) => {
      const scores = part.models.find((each) => each.model === model)?.scores
      return scores === undefined ? '' : `${four(scores.logLoss)} / ${three(scores.ece)}`
    }),
  ]),
})

const periodTable = ({ wins }: SportReport): Table => partTable('Moneyline by period: log loss / ECE', wins.models, wins.periods)

const seasonTable = ({ wins }: SportReport): Table =>
  partTable('Moneyline by season: log loss / ECE', wins.models, wins.seasons.length > 1 ? wins.seasons : [])

const marketTable = ({ markets }: SportReport): Table => ({
  title: 'Every market as offered: all lines, numbered periods together; mean forecast of the first selection and share that came',
  head: ['market', ...scoreHead, 'forecast', 'came'],
  rows: markets.map(({ market, scores }) => [market, ...scoreCells(scores), three(scores.forecast), three(scores.observed)]),
})

const numberRow = (limit: number) => (score: NumberScore) => [
  `${score.type}, ${score.period === 'all' ? 'all checkpoints' : score.period}`,
  count(score.rows),
  four(score.deviation.estimate),
  interval(score.deviation),
  three(score.meanPit),
  percent(score.coverage50),
  percent(score.coverage90),
  three(score.pinball),
  score.isPlayer ? '' : deviationMet(score, limit) ? 'met' : 'MISSED',
]

const numberTable = ({ sport, numbers }: SportReport): Table => ({
  title: 'Spread, total and players: randomised PIT at the checkpoints, coverage of the 50 % and 90 % ranges, mean pinball loss',
  head: ['number', 'rows', 'deviation', 'interval', 'mean', '50 %', '90 %', 'pinball', ''],
  rows: numbers.filter(({ isPlayer, period }) => !isPlayer || period === 'all').map(numberRow(limits[sport].deviation)),
})

const histogramTable = ({ numbers }: SportReport): Table => ({
  title: 'PIT histogram: share in each tenth, all checkpoints (10 % each if perfect)',
  head: ['number', ...Array.from({ length: 10 }, (_, tenth) => `.${tenth}`)],
  rows: numbers.filter(({ period }) => period === 'all').map(({ type, histogram }) => [type, ...histogram.map((share) => percent(share))]),
})

const settlementTable = ({ settlement }: SportReport): Table => ({
  title: 'Settlement of every offered market against the final statistics',
  head: ['type', 'markets', 'right', 'wrong', 'missing', 'truth unknown', 'of them waiting'],
  rows: settlement.map(({ type, markets, right, wrong, unsettled, unknown, waiting }) => [
    type,
    ...[markets, right, wrong, unsettled, unknown + waiting, waiting].map(count),
  ]),
})

const priorTable = ({ priors }: SportReport): Table => ({
  title:
    'Without lines: the same games by what is known before them; moneyline before the game and on all rows, pinball loss of margin and total',
  head: ['known', 'games', 'Brier', 'log loss', 'ECE', 'rows', 'Brier', 'log loss', 'ECE', 'margin', 'total'],
  rows: priors.map(({ prior, pregame, rows, margin, total }) => [
    prior,
    ...scoreCells(pregame),
    ...scoreCells(rows),
    three(margin),
    three(total),
  ]),
})

/** The tables of a sport's report; empty ones are left out. */
export const sportTables = (report: SportReport): readonly Table[] =>
  [gateTable, winTable, periodTable, seasonTable, marketTable, numberTable, histogramTable, priorTable, settlementTable]
    .map((table) => table(report))
    .filter(({ rows }) => rows.length > 0)

/** What a reader must know beside the tables, a line each. */
export const sportNotes = (report: SportReport): readonly string[] => [
  `${report.games} games played with parameters ${report.params}.`,
  ...report.skipped,
  ...(report.notes.length === 0 ? ['Every row was joined to the feed.'] : report.notes.map(([reason, times]) => `${times} ${reason}.`)),
  ...report.settlement.flatMap(({ examples }) => examples.map((example) => `Settled differently: ${example}.`)),
]
