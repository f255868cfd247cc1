import type { Part } from './budgets.ts'
import { budgets } from './budgets.ts'

/** What something took, and what within it took how long. */
export interface Cost {
  readonly name: string
  readonly seconds: number
  readonly within?: readonly Cost[]
}

/** What a part took. */
export interface PartCost extends Cost {
  readonly name: Part
}

/** By how deep something lies in a part: what took less is not worth a line. */
const shownFromSeconds = [0, 1, 10] as const
const nameWidth = 84

const row = (name: string, seconds: string, budget: string): string => {
  const short = name.length < nameWidth ? name : `${name.slice(0, nameWidth - 2)}…`
  return `${short.padEnd(nameWidth)}${seconds.padStart(9)}${budget.padStart(9)}`.trimEnd()
}

const linesOf = ({ name, seconds, within = [] }: Cost, depth: number, budget = ''): readonly string[] =>
  seconds < (shownFromSeconds[depth] ?? Infinity)
    ? []
    : [row(`${'  '.repeat(depth)}${name}`, seconds.toFixed(1), budget), ...within.flatMap((each) => linesOf(each, depth + 1))]

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
const textOf = (escaped: string): string => escaped.replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity)

const costOf = ([, name = '', seconds]: readonly string[]): Cost => ({ name: textOf(name), seconds: Number(seconds) })

/** Costs of test files and their tests from vitest's JUnit report, which counts what a file does before and after its tests, too; the longest first. */
export const costsOfFiles = (junit: string): readonly Cost[] =>
  junit
    .split('<testsuite ')
    .slice(1)
    .map((suite) => ({
      ...costOf(/^name="([^"]+)"[^>]* time="([^"]+)"/.exec(suite) ?? []),
      within: [...suite.matchAll(/<testcase [^>]*name="([^"]+)" time="([^"]+)"/g)].map(costOf),
    }))
    .toSorted((a, b) => b.seconds - a.seconds)

/** The parts as a table with their budgets, and a warning for each that took more. */
export const costLines = (costs: readonly PartCost[]): readonly string[] => [
  row('cost', 'seconds', 'budget'),
  ...costs.flatMap((part) => linesOf(part, 0, String(budgets[part.name]))),
  ...costs
    .filter(({ name, seconds }) => seconds > budgets[name])
    .map(({ name, seconds }) => `warning: ${name} took ${seconds.toFixed(0)} s, more than its budget of ${budgets[name]} s`),
]
