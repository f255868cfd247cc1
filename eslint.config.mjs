import { createProjectGraphAsync } from '@nx/devkit'
import nx from '@nx/eslint-plugin'
import tseslint from 'typescript-eslint'

// Without a project graph the rule on import layers is skipped with a mere note. A fresh clone has none, so it is made here.
process.env['NX_DAEMON'] = 'false'
await createProjectGraphAsync({ exitOnError: false })

// ESLint judges architecture only: import layers, and what the domain may not touch. oxlint judges the code.
const layer = (source, targets) => ({ sourceTag: `layer:${source}`, onlyDependOnLibsWithTags: targets.map((target) => `layer:${target}`) })
const below = ['kernel', 'domain', 'contracts']
const moduleBoundaries = ({ kitAlso = [] } = {}) => [
  'error',
  {
    allow: [],
    enforceBuildableLibDependency: false,
    depConstraints: [
      layer('kernel', ['kernel']),
      layer('domain', ['kernel', 'domain']),
      layer('contracts', ['kernel', 'domain', 'contracts']),
      layer('runtime', [...below, 'runtime']),
      // An adapter never imports another: each is one client package behind our own types.
      layer('adapter', below),
      layer('simulation', [...below, 'simulation']),
      layer('kit', [...below, 'runtime', 'adapter', 'kit', ...kitAlso]),
      layer('service', [...below, 'runtime', 'adapter', 'kit', 'simulation']),
      layer('tool', [...below, 'runtime', 'adapter', 'kit', 'simulation', 'service', 'tool']),
      { sourceTag: 'sport:nfl', onlyDependOnLibsWithTags: ['sport:nfl', 'sport:any'] },
      { sourceTag: 'sport:nba', onlyDependOnLibsWithTags: ['sport:nba', 'sport:any'] },
      { sourceTag: 'sport:mlb', onlyDependOnLibsWithTags: ['sport:mlb', 'sport:any'] },
    ],
  },
]

const purity = {
  'no-restricted-globals': [
    'error',
    ...[
      'process',
      'console',
      'Buffer',
      'setTimeout',
      'setInterval',
      'setImmediate',
      'queueMicrotask',
      'performance',
      'crypto',
      'fetch',
      'globalThis',
    ].map((name) => ({ name, message: 'The domain is pure: time, randomness, configuration and I/O come in as arguments.' })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'The domain reads no clock: time is data.' },
    { object: 'Math', property: 'random', message: 'The domain draws no randomness: pass a seeded stream.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The domain reads no clock: time is data.' },
    { selector: ':function[async=true]', message: 'The domain is synchronous.' },
    { selector: 'AwaitExpression', message: 'The domain is synchronous.' },
    {
      selector: 'ImportExpression, ImportDeclaration[source.value=/^(?!\\.|@fairline\\/)/]',
      message: 'The domain imports kernel and domain packages only: no npm package, no node: module.',
    },
  ],
}

const noSportConditionals = {
  selector: 'BinaryExpression[operator=/^[!=]==$/] > Literal[value=/^(nfl|nba|mlb)$/], SwitchCase > Literal[value=/^(nfl|nba|mlb)$/]',
  message: 'No code outside a sport module asks which sport it has: make the difference a member of the SportModule.',
}

export default [
  { ignores: ['**/node_modules/**', '**/dist/**', '**/gen/**', '.nx/**', '.fairline/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': moduleBoundaries(),
      'no-restricted-syntax': ['error', noSportConditionals],
    },
  },
  {
    // The kit is tested and measured with whole games of every sport.
    files: ['libs/kit/*/{test,bench}/**/*.ts'],
    rules: { '@nx/enforce-module-boundaries': moduleBoundaries({ kitAlso: ['simulation'] }) },
  },
  {
    files: ['libs/domain/**/src/**/*.ts', 'libs/kernel/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.bench.ts', '**/testing/**'],
    rules: purity,
  },
  {
    files: ['libs/domain/**/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.bench.ts', '**/testing/**', 'libs/domain/nfl/**', 'libs/domain/nba/**', 'libs/domain/mlb/**'],
    rules: { 'no-restricted-syntax': [...purity['no-restricted-syntax'], noSportConditionals] },
  },
  {
    files: [
      'libs/domain/{nfl,nba,mlb}/**/*.ts',
      'libs/simulation/{nfl,nba,mlb}/**/*.ts',
      '**/*.test.ts',
      'tools/cli/test/scenarios/**/*.ts',
    ],
    ignores: ['libs/domain/**/src/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
]
