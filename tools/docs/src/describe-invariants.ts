import { seededRandom } from '@fairline/kernel'
import type { Verdict } from '@fairline/tools-verify'
import { checkRun } from '@fairline/tools-verify'
import { cleanRun, mutants } from '@fairline/tools-verify/testing'
import { markdownTable } from './markdown-table.ts'

const seed = 1

const decided = (verdict: Verdict): string => (verdict.kind === 'not-applicable' ? `not applicable: ${verdict.reason}` : verdict.kind)

/** docs/reference/invariants.md: what the checker decides, and which mutants of a clean run each invariant catches. */
export const describeInvariants = (): string => {
  const run = cleanRun(seed)
  const { scores } = checkRun(run)
  const caught = mutants.map(({ name, mutate }) => {
    const mutated = checkRun(mutate(run, seededRandom(seed)))
    return { name, by: mutated.scores.flatMap(({ id, verdict }) => (verdict.kind === 'broken' ? [id] : [])) }
  })
  const catches = (id: string): number => caught.filter(({ by }) => by.includes(id)).length
  return [
    '# Invariants\n',
    '`npx fairline verify` decides these over the artefacts of a run, read by a reader of its own (tools/verify). Those that only an observer',
    'of the living system can decide need his samples (`fairline chaos` takes them). *Mutants* counts the planted faults below that break it.\n',
    markdownTable(
      ['Id', 'Promise', 'In a clean run', 'Mutants'],
      scores.map(({ id, title, verdict }) => [id, title, decided(verdict), catches(id) === 0 ? '' : String(catches(id))]),
    ),
    '\n## Mutants\n',
    `Each is a clean run (seed ${seed}: three sports, with repeated, swapped, damaged, conflicting, late and missing messages, silences, and`,
    'writers that died in a transaction) with one thing wrong.\n',
    markdownTable(
      ['What is wrong', 'Broken invariants'],
      caught.map(({ name, by }) => [name, by.join(', ')]),
    ),
    '',
  ].join('\n')
}
