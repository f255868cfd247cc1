/** A check that is one command: it passes when the command ends with 0. */
export interface StaticCheck {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

const bin = (name: string, ...args: readonly string[]): Pick<StaticCheck, 'command' | 'args'> => ({
  command: `node_modules/.bin/${name}`,
  args,
})

/** Every check that needs no server. */
export const staticChecks: readonly StaticCheck[] = [
  { name: 'format', ...bin('prettier', '--check', '--log-level', 'warn', '.') },
  { name: 'lint', ...bin('oxlint', '--type-aware', '--quiet') },
  { name: 'architecture', ...bin('eslint', '.') },
  { name: 'types', ...bin('tsc', '--noEmit', '-p', '.') },
  { name: 'dead code', ...bin('knip') },
  { name: 'protobuf lint', ...bin('buf', 'lint', 'proto') },
  { name: 'protobuf compatibility', ...bin('buf', 'breaking', 'proto', '--against', 'proto/baseline.binpb') },
  { name: 'generated code', command: process.execPath, args: ['tools/workspace/generate-proto.mjs', '--check'] },
  { name: 'generated documents', command: process.execPath, args: ['tools/docs/src/main.ts', '--check'] },
  { name: 'bundles of the services', command: process.execPath, args: ['tools/workspace/check-bundles.mjs'] },
  { name: 'lock file', command: process.execPath, args: ['tools/workspace/lock-file.mjs', '--check'] },
  {
    name: 'one version of nx and typescript',
    command: process.execPath,
    args: ['tools/workspace/one-version.mjs', 'nx', 'typescript', 'vitest'],
  },
]
