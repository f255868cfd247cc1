import { sports } from '@fairline/kernel'
import { priceReaders } from '@fairline/tools-platform/testing'
import type { Verdict } from '@fairline/tools-verify'
import type { Recovery, RoundOutcome } from './run-round.ts'
import type { ChaosScorecard } from './scorecard.ts'

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const recoveryText = (recovery: Recovery): string => (typeof recovery === 'number' ? seconds(recovery) : recovery)

/** A round that is over. */
export const roundLine = ({ round, recovery }: RoundOutcome, atSeconds: number): string => {
  const faults = round.faults.map(({ kind, target, forMs }) => `${kind} ${target} ${seconds(forMs)}`)
  const back = sports.map((sport) => `${sport} ${recoveryText(recovery[sport])}`)
  return `${atSeconds.toFixed(0).padStart(5)} s  ${faults.join(', ') || 'calm'}; fresh prices: ${back.join(', ')}`
}

const verdictText = (verdict: Verdict): string => {
  switch (verdict.kind) {
    case 'held':
      return `held (${verdict.facts} facts)`
    case 'broken':
      return `BROKEN ${verdict.count} of ${verdict.facts}: ${verdict.first.detail}`
    case 'not-applicable':
      return `not applicable: ${verdict.reason}`
  }
}

const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [
  `| ${header.join(' | ')} |`,
  `| ${header.map((_, index) => (rows.some((row) => typeof row[index] === 'number') ? '---:' : '---')).join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]

const escaped = (text: string): string => text.replaceAll('|', '\\|')

/** A scorecard as Markdown. */
export const scorecardMarkdown = (card: ChaosScorecard, command: string): readonly string[] => {
  const checked = card.invariants.filter(({ verdict }) => verdict.kind !== 'not-applicable').length
  const injected = card.faults.reduce((sum, fault) => sum + fault.injected, 0)
  return [
    `\`${command}\` on ${card.began.slice(0, 10)}: ${card.machine}; games at ${card.speed} times their pace.`,
    '',
    `**${injected} faults in ${card.rounds.length} rounds, ${checked} invariants checked, ${card.violations} violations.**`,
    '',
    ...table(
      ['invariant', 'what', 'verdict'],
      card.invariants.map(({ id, title, verdict }) => [id, escaped(title), escaped(verdictText(verdict))]),
    ),
    '',
    ...table(
      ['reader', 'looks', 'without answer', 'oldest tradable price'],
      priceReaders.map((reader) => [reader, card.samples[reader], card.unanswered[reader], `${card.oldestTradableMs[reader]} ms`]),
    ),
    '',
    ...table(
      ['feed to partner', 'changes, calm', 'p50', 'p99', 'worst', 'changes, faults', 'worst'],
      sports.map((sport) => {
        const { calm, faults } = card.latency[sport]
        return [sport, calm.count, `${calm.p50Ms} ms`, `${calm.p99Ms} ms`, `${calm.maxMs} ms`, faults.count, `${faults.maxMs} ms`]
      }),
    ),
    '',
    ...table(
      ['fault', 'injected', 'fresh price after its heal, median', 'worst'],
      card.faults
        .filter((fault) => fault.injected > 0)
        .map(({ kind, injected: count, recoveryMs }) => [
          kind,
          count,
          recoveryMs === undefined ? 'game over' : seconds(recoveryMs.median),
          recoveryMs === undefined ? '' : seconds(recoveryMs.worst),
        ]),
    ),
  ]
}

/** A scorecard for a terminal. */
export const scorecardLines = (card: ChaosScorecard): readonly string[] => [
  ...card.invariants.map(({ id, title, verdict }) => `${id.padEnd(5)} ${title}: ${verdictText(verdict)}`),
  ...card.faults
    .filter((fault) => fault.injected > 0)
    .map(({ kind, injected, recoveryMs }) => {
      const back =
        recoveryMs === undefined ? 'the games were over' : `median ${seconds(recoveryMs.median)}, worst ${seconds(recoveryMs.worst)}`
      return `${kind.padEnd(18)} injected ${String(injected).padStart(3)}, fresh price after its heal: ${back}`
    }),
  ...priceReaders.map(
    (reader) =>
      `${reader.padEnd(8)} ${card.samples[reader]} looks, ${card.unanswered[reader]} without answer, oldest tradable price ${card.oldestTradableMs[reader]} ms`,
  ),
  ...sports.map((sport) => {
    const { calm, faults } = card.latency[sport]
    return `${sport} feed -> partner: calm p50 ${calm.p50Ms} ms, p99 ${calm.p99Ms} ms, worst ${calm.maxMs} ms; from fault to recovery worst ${faults.maxMs} ms`
  }),
  `seed ${card.seed}: ${card.faults.reduce((sum, fault) => sum + fault.injected, 0)} faults in ${card.rounds.length} rounds, ${seconds(card.tookMs)}, ${card.violations} violations`,
]
