import type { LevelSummary } from './summarize-level.ts'
import { isLagGrowing } from './summarize-level.ts'

/** An aim of the path and what was measured. */
export interface AimVerdict {
  readonly aim: string
  readonly measured: string
  readonly verdict: 'met' | 'MISSED' | 'not measured'
}

const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
const verdictOf = (isMet: boolean): AimVerdict['verdict'] => (isMet ? 'met' : 'MISSED')

const latencyAim = (summary: LevelSummary | undefined, percentile: 'p50Ms' | 'p99Ms', limitMs: number): AimVerdict => {
  const aim = `1,000/s: ${percentile.slice(0, 3)} below ${limitMs} ms, feed to partner`
  if (summary === undefined || summary.partner.count === 0) return { aim, measured: 'no price change seen', verdict: 'not measured' }
  return { aim, measured: milliseconds(summary.partner[percentile]), verdict: verdictOf(summary.partner[percentile] < limitMs) }
}

const lagAim = (summary: LevelSummary | undefined): AimVerdict => {
  const aim = '10,000/s without a growing lag'
  if (summary === undefined) return { aim, measured: 'level not run', verdict: 'not measured' }
  const parts = summary.growingParts.length === 0 ? '' : ` (${summary.growingParts.join(', ')})`
  const measured = `lag ${Math.round(summary.lagStart)} to ${Math.round(summary.lagEnd)} messages, grew in ${summary.growingRounds} of ${summary.rounds} rounds${parts}`
  return { aim, measured, verdict: verdictOf(!isLagGrowing(summary)) }
}

const hotGameAim = (summary: LevelSummary): AimVerdict => ({
  aim: 'One game at 5,000/s and more, in order',
  measured: `${Math.round(summary.arrivedPerSecond)}/s arrived, ${summary.orderViolations} of ${summary.sent} lost, repeated or out of order, lag ${isLagGrowing(summary) ? 'grew' : 'stayed'}`,
  verdict: verdictOf(summary.arrivedPerSecond >= 5_000 && summary.orderViolations === 0 && !isLagGrowing(summary)),
})

/** Judges the aims by the levels that were run. */
export const judgeAims = (levels: readonly LevelSummary[], hotGame: LevelSummary): readonly AimVerdict[] => {
  const at = (rate: number): LevelSummary | undefined => levels.find(({ ratePerSecond }) => ratePerSecond === rate)
  const thousand = at(1_000)
  return [latencyAim(thousand, 'p50Ms', 100), latencyAim(thousand, 'p99Ms', 500), lagAim(at(10_000)), hotGameAim(hotGame)]
}
