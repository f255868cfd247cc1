import { ESLint } from 'eslint'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const eslint = new ESLint({ cwd: root })

/** The rules that a source text at a path breaks. */
const brokenRules = async (path: string, source: string): Promise<readonly string[]> => {
  const [result] = await eslint.lintText(source, { filePath: resolve(root, path) })
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message)
}

// Each architecture rule must be seen failing: a rule that never fires guards nothing.
it.each([
  [
    'domain imports an adapter',
    'libs/domain/odds/src/bisect.ts',
    "import { connectKafka } from '@fairline/adapters-kafka'\nconnectKafka",
    '@nx/enforce-module-boundaries',
  ],
  [
    'kernel imports a domain lib',
    'libs/kernel/src/clock.ts',
    "import { ladderPrice } from '@fairline/domain-odds'\nladderPrice",
    '@nx/enforce-module-boundaries',
  ],
  [
    'one sport imports another',
    'libs/domain/nfl/src/index.ts',
    "import { nbaModule } from '@fairline/domain-nba'\nnbaModule",
    '@nx/enforce-module-boundaries',
  ],
  [
    'an adapter imports another adapter',
    'libs/adapters/redis/src/index.ts',
    "import { connectKafka } from '@fairline/adapters-kafka'\nconnectKafka",
    '@nx/enforce-module-boundaries',
  ],
  [
    'runtime imports an adapter',
    'libs/runtime/stage/src/index.ts',
    "import { connectKafka } from '@fairline/adapters-kafka'\nconnectKafka",
    '@nx/enforce-module-boundaries',
  ],
  [
    'a package reaches into another’s files',
    'services/api/src/main.ts',
    "import { x } from '../../../libs/kernel/src/clock.ts'\nx",
    '@nx/enforce-module-boundaries',
  ],
  [
    'domain imports a node module',
    'libs/domain/odds/src/bisect.ts',
    "import { readFileSync } from 'node:fs'\nreadFileSync",
    'no-restricted-syntax',
  ],
  ['domain imports an npm package', 'libs/domain/odds/src/bisect.ts', "import pino from 'pino'\npino", 'no-restricted-syntax'],
  ['domain reads the clock', 'libs/domain/odds/src/bisect.ts', 'export const t = Date.now()', 'no-restricted-properties'],
  ['domain reads the clock by a date', 'libs/domain/odds/src/bisect.ts', 'export const t = new Date()', 'no-restricted-syntax'],
  ['domain draws randomness', 'libs/domain/odds/src/bisect.ts', 'export const r = Math.random()', 'no-restricted-properties'],
  ['domain reads the environment', 'libs/domain/odds/src/bisect.ts', 'export const e = process.env', 'no-restricted-globals'],
  ['domain is asynchronous', 'libs/domain/odds/src/bisect.ts', 'export const f = async () => 1', 'no-restricted-syntax'],
  [
    'common code asks for its sport',
    'services/publisher/src/main.ts',
    "export const f = (s: string) => s === 'nfl'",
    'no-restricted-syntax',
  ],
  [
    'common domain code asks for its sport',
    'libs/domain/markets/src/evaluate.ts',
    "export const f = (s: string) => s === 'nba'",
    'no-restricted-syntax',
  ],
])('rejects: %s', { timeout: 60_000 }, async (_, path, source, rule) => {
  expect(await brokenRules(path, source)).toContain(rule)
})

it('accepts what is allowed', { timeout: 60_000 }, async () => {
  const source = "import { ladderPrice } from '@fairline/domain-odds'\nexport const price = ladderPrice(1909)"
  expect(await brokenRules('libs/domain/markets/src/evaluate.ts', source)).toEqual([])
})
