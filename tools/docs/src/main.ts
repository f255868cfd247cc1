import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describeBadInput } from './describe-bad-input.ts'
import { describeConfig } from './describe-config.ts'
import { describeErrors } from './describe-errors.ts'
import { describeInvariants } from './describe-invariants.ts'
import { describeMarkets } from './describe-markets.ts'
import { describeMetrics } from './describe-metrics.ts'
import { describeRules } from './describe-rules.ts'
import { describeTopics } from './describe-topics.ts'

const root = resolve(import.meta.dirname, '../../..')
const { values } = parseArgs({ options: { check: { type: 'boolean' } } })
const folder = join(root, 'docs/reference')
const note = '<!-- Generated from the code by `npx nx run tools-docs:generate`. Do not edit. -->\n\n'
const pages: Readonly<Record<string, string>> = {
  'bad-input.md': await describeBadInput(root),
  'config.md': await describeConfig(root),
  'errors.md': await describeErrors(root),
  'invariants.md': describeInvariants(),
  'markets.md': describeMarkets(),
  'metrics.md': await describeMetrics(root),
  'rules.md': describeRules(),
  'topics.md': describeTopics(),
}

const isStale = ([name, text]: readonly [string, string]): boolean =>
  !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== note + text

const stale = Object.entries(pages).filter(isStale)
if (values.check !== true) {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of stale) writeFileSync(join(folder, name), note + text)
  console.log(stale.length === 0 ? 'docs/reference is up to date.' : `Written: ${stale.map(([name]) => name).join(', ')}`)
} else if (stale.length > 0) {
  console.error(`docs/reference differs from the code: ${stale.map(([name]) => name).join(', ')}. Run: npx nx run tools-docs:generate`)
  process.exitCode = 1
} else console.log('docs/reference is up to date.')
