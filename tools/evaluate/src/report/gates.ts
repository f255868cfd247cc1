import type { Sport } from '@fairline/kernel'
import type { NumberScore } from './number-scores.ts'
import type { SportReport } from './sport-report.ts'
import { ownModel } from './win-scores.ts'

/** What a sport's odds must reach. */
export interface Limits {
  readonly logLoss: number
  readonly ece: number
  /** Deviation of the randomised PIT of spread and total. */
  readonly deviation: number
  /** The reference that a good model comes within .010 of, and the baseline that it beats, on the same rows. */
  readonly reference: string
  readonly baseline: string
}

/** The limits by sport. The two absolute ones belong to the development games; the relative ones hold on any. */
export const limits: Readonly<Record<Sport, Limits>> = {
  nfl: { logLoss: 0.4764, ece: 0.05, deviation: 0.05, reference: 'nflfastR, spread', baseline: 'PFR + EP' },
  nba: { logLoss: 0.4575, ece: 0.02, deviation: 0.02, reference: 'smooth logit', baseline: 'Brownian, spread' },
  mlb: { logLoss: 0.4495, ece: 0.01, deviation: 0.02, reference: 'table + moneyline', baseline: 'win-expectancy table' },
}

/** One gate: what it asks, what came, whether it is met. */
export interface Gate {
  readonly name: string
  readonly asked: string
  readonly found: string
  readonly met: boolean
}

const referenceSlack = 0.01
/** The interval of a deviation must reach down to this. */
const reachable = 0.02
const propCoverage = [0.87, 0.93] as const

const moneylineGates = ({ sport, wins }: SportReport): readonly Gate[] => {
  const of = (model: string) => wins.models.find((each) => each.model === model)?.scores
  const own = of(ownModel)
  if (own === undefined) return []
  const { logLoss, ece, reference, baseline } = limits[sport]
  const atMost = (name: string, value: number, limit: number): Gate => ({
    name,
    asked: `<= ${limit.toFixed(4)}`,
    found: value.toFixed(4),
    met: value <= limit,
  })
  const gates = [atMost('moneyline: log loss', own.logLoss, logLoss), atMost('moneyline: ECE', own.ece, ece)]
  const good = of(reference)
  if (good !== undefined) gates.push(atMost(`moneyline: log loss, ${reference} + .010`, own.logLoss, good.logLoss + referenceSlack))
  const simple = of(baseline)
  if (simple !== undefined) gates.push(atMost(`moneyline: log loss, ${baseline}`, own.logLoss, simple.logLoss))
  return gates
}

/** Whether a deviation is small enough and not surely larger than what is asked. */
export const deviationMet = ({ deviation }: NumberScore, limit: number): boolean =>
  deviation.low <= reachable && deviation.estimate <= limit

const deviationGates = ({ sport, numbers }: SportReport): readonly Gate[] =>
  (['spread', 'total'] as const).flatMap((type) => {
    const limit = limits[sport].deviation
    const scores = numbers.filter((each) => each.type === type && !each.isPlayer)
    const all = scores.find(({ period }) => period === 'all')
    if (all === undefined) return []
    const single = scores.filter(({ period }) => period !== 'all')
    const missed = single.filter((score) => !deviationMet(score, limit))
    const asked = `<= ${limit}, interval from <= ${reachable}`
    const { estimate, low, high } = all.deviation
    return [
      {
        name: `${type}: PIT deviation, all checkpoints`,
        asked,
        found: `${estimate.toFixed(4)} (${low.toFixed(4)} to ${high.toFixed(4)})`,
        met: deviationMet(all, limit),
      },
      {
        name: `${type}: PIT deviation, each checkpoint`,
        asked,
        found:
          missed.length === 0
            ? `all ${single.length}`
            : `missed at ${missed.map((score) => `${score.period} (${score.deviation.estimate.toFixed(4)})`).join(', ')}`,
        met: missed.length === 0,
      },
    ]
  })

const propGates = ({ numbers }: SportReport): readonly Gate[] =>
  numbers
    .filter(({ isPlayer, period }) => isPlayer && period === 'all')
    .map(({ type, coverage90 }) => ({
      name: `${type}: within the 90 % range`,
      asked: '87 to 93 %',
      found: `${(100 * coverage90).toFixed(1)} %`,
      met: coverage90 >= propCoverage[0] && coverage90 <= propCoverage[1],
    }))

const settlementGate = ({ settlement }: SportReport): readonly Gate[] => {
  if (settlement.length === 0) return []
  let [wrong, unsettled, right] = [0, 0, 0]
  for (const score of settlement) {
    wrong += score.wrong
    unsettled += score.unsettled
    right += score.right
  }
  return [
    {
      name: 'settlement against the final statistics',
      asked: 'none wrong or missing',
      found: `${right} right, ${wrong} wrong, ${unsettled} missing`,
      met: wrong === 0 && unsettled === 0,
    },
  ]
}

/** The gates of a sport, in the order of the tables. Gates without rows are left out. */
export const gatesOf = (report: SportReport): readonly Gate[] => [
  ...moneylineGates(report),
  ...deviationGates(report),
  ...propGates(report),
  ...settlementGate(report),
]
