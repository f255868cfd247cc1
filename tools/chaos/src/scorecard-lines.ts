import { sports } from '@fairline/kernel'
import { priceReaders } from '@fairline/tools-platform/testing'
import type { ChaosVerdict } from './required-facts.ts'
import type { Recovery, RoundOutcome } from './run-round.ts'
import type { ChaosScorecard } from './scorecard.ts'

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

const recoveryText = (recovery: Recovery): string => (typeof recovery === 'number' ? seconds(recovery) : recovery)

/** A round that is over. */
export const roundLine = ({ injected, recovery }: RoundOutcome, atSeconds: number): string => {
  const faults = injected.map(
    ({ fault, effect }) => `${fault.kind} ${fault.target} ${seconds(fault.forMs)} (${effect ?? 'MISSED: nothing seen'})`,
  )
  const back = sports.map((sport) => `${sport} ${recoveryText(recovery[sport])}`)
  return `${atSeconds.toFixed(0).padStart(5)} s  ${faults.join(', ') || 'calm'}; fresh prices: ${back.join(', ')}`
}

const verdictText = (verdict: ChaosVerdict): string => {
  switch (verdict.kind) {
    case 'held':
      return `held (${verdict.facts} facts)`
    case 'broken':
      return `BROKEN ${verdict.count} of ${verdict.facts}: ${verdict.first.detail}`
    case 'not-applicable':
      return `not applicable: ${verdict.reason}`
    case 'not-shown':
      return `${verdict.isRequired ? 'NOT SHOWN, and required here' : 'not shown, required nightly'}: ${verdict.facts} of ${verdict.needed} facts (${verdict.reason})`
  }
}

const table = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [
  `| ${header.join(' | ')} |`,
  `| ${header.map((_, index) => (rows.some((row) => typeof row[index] === 'number') ? '---:' : '---')).join(' | ')} |`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
]

const escaped = (text: string): string => text.replaceAll('|', '\\|')

const faultCounts = (card: ChaosScorecard): string => {
  const sum = (of: 'injected' | 'felt'): number => card.faults.reduce((total, fault) => total + fault[of], 0)
  return `${sum('injected')} faults, ${sum('felt')} of them felt,`
}

/** A scorecard as Markdown. */
export const scorecardMarkdown = (card: ChaosScorecard, command: string): readonly string[] => {
  const held = card.invariants.filter(({ verdict }) => verdict.kind === 'held').length
  const notShown = card.invariants.filter(({ verdict }) => verdict.kind === 'not-shown').length
  return [
    `\`${command}\` on ${card.began.slice(0, 10)}: ${card.machine}; games at ${card.speed} times their pace.`,
    '',
    `**${faultCounts(card)} in ${card.rounds.length} rounds, ${held} invariants held, ${notShown} not shown, ${card.violations} violations.**`,
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
      ['fault', 'injected', 'felt', 'seen', 'fresh price after its heal, median', 'worst'],
      card.faults
        .filter((fault) => fault.injected > 0)
        .map(({ kind, injected: count, felt, effect, recoveryMs }) => [
          kind,
          count,
          felt,
          escaped(effect ?? 'nothing: missed'),
          recoveryMs === undefined ? '' : seconds(recoveryMs.median),
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
    .map(({ kind, injected, felt, effect, recoveryMs }) => {
      const back = recoveryMs === undefined ? 'not measured' : `median ${seconds(recoveryMs.median)}, worst ${seconds(recoveryMs.worst)}`
      const counts = `injected ${String(injected).padStart(3)}, felt ${String(felt).padStart(3)}`
      return `${kind.padEnd(18)} ${counts} (${effect ?? 'nothing seen'}), fresh price after its heal: ${back}`
    }),
  ...priceReaders.map(
    (reader) =>
      `${reader.padEnd(8)} ${card.samples[reader]} looks, ${card.unanswered[reader]} without answer, oldest tradable price ${card.oldestTradableMs[reader]} ms`,
  ),
  ...sports.map((sport) => {
    const { calm, faults } = card.latency[sport]
    return `${sport} feed -> partner: calm p50 ${calm.p50Ms} ms, p99 ${calm.p99Ms} ms, worst ${calm.maxMs} ms; from fault to recovery worst ${faults.maxMs} ms`
  }),
  `seed ${card.seed}: ${faultCounts(card)} in ${card.rounds.length} rounds, ${seconds(card.tookMs)}, ${card.violations} violations`,
]
