// Infers the nx targets of every package, so that no package repeats them.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const hasFile = (dir, pattern) =>
  existsSync(dir) &&
  readdirSync(dir, { recursive: true }).some((name) => pattern.test(String(name)) && !String(name).includes('node_modules'))

export const createNodesV2 = [
  '{libs,services,tools}/**/package.json',
  (files, _options, context) =>
    files
      .filter((file) => !file.includes('node_modules') && !file.includes('/fixtures/'))
      .map((file) => {
        const root = dirname(file)
        const absolute = join(context.workspaceRoot, root)
        const run = (command, extra = {}) => ({ executor: 'nx:run-commands', options: { command, cwd: '{workspaceRoot}' }, ...extra })
        const cached = { cache: true, inputs: ['{projectRoot}/**/*', '^{projectRoot}/**/*', '{workspaceRoot}/tsconfig.base.json'] }
        const targets = {
          lint: run(`oxlint ${root} && eslint ${root}`, cached),
          typecheck: run(`tsc --noEmit -p ${root}`, cached),
        }
        if (hasFile(absolute, /(?<!\.(integration|data))\.test\.ts$/)) targets.test = run(`vitest run ${root}`, cached)
        if (hasFile(absolute, /\.integration\.test\.ts$/))
          targets.integration = run(`vitest run --config vitest.integration.config.ts ${root}`)
        if (hasFile(absolute, /\.bench\.ts$/)) targets.bench = run(`vitest bench --run ${root}`)
        if (root.startsWith('services/'))
          targets.build = run(`node tools/workspace/build-service.mjs ${root}`, { ...cached, outputs: ['{projectRoot}/dist'] })
        if (root === 'libs/contracts') targets.generate = run('node tools/workspace/generate-proto.mjs')
        if (root === 'tools/docs') targets.generate = run('node tools/docs/src/main.ts')
        return [file, { projects: { [root]: { root, targets } } }]
      }),
]
