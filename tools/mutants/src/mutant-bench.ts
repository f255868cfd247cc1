import { resolve } from 'node:path'
import type { Reporter } from 'vitest/node'
import { createVitest } from 'vitest/node'
import type { Mutant } from './mutants.ts'
import { plantedSource } from './plant-mutant.ts'

/** What one run of tests showed. */
export interface BenchRun {
  /** The first test that failed, after its file. */
  readonly failed: string | undefined
  readonly passed: number
  /** Why test files could not be loaded, and errors outside of tests. */
  readonly problems: readonly string[]
}

/** A warm vitest: it loads and compiles the code once, and then runs tests with one fault after the other in it. */
export interface MutantBench {
  /** Runs the tests of a mutant with its fault in what they load, never on disk, until the first of them fails. */
  run(mutant: Mutant): Promise<BenchRun>
  close(): Promise<void>
}

/** Opens a {@link MutantBench} on the code below `root`. */
export const openMutantBench = async (root: string): Promise<MutantBench> => {
  process.env['NODE_ENV'] = 'test'
  let planted: Mutant | undefined
  let failed: string | undefined
  let passed = 0
  let problems: string[] = []
  const listener: Reporter = {
    onTestCaseResult: (test) => {
      const { state } = test.result()
      if (state === 'passed') passed++
      if (state !== 'failed' || failed !== undefined) return
      failed = `${test.module.relativeModuleId} > ${test.fullName}`
      // Not by the option `bail`: with it a worker stops the run before it has told which test failed, and the mutant looks survived.
      void vitest.cancelCurrentRun('test-failure')
    },
    onTestModuleEnd: (module) => void problems.push(...module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`)),
  }
  const vitest = await createVitest(
    'test',
    {
      root,
      config: false,
      watch: false,
      include: ['{libs,services,tools}/**/*.test.ts'],
      exclude: ['**/node_modules/**', '**/dist/**', '**/*.integration.test.ts'],
      testTimeout: 20_000,
      maxWorkers: 1,
      reporters: [listener],
    },
    {
      plugins: [
        {
          name: 'mutant',
          enforce: 'pre',
          load: (id: string) =>
            planted !== undefined && id.split('?')[0] === resolve(root, planted.file) ? plantedSource(root, planted) : undefined,
        },
      ],
    },
  )
  return {
    run: async (mutant) => {
      planted = mutant
      failed = undefined
      passed = 0
      problems = []
      const file = resolve(root, mutant.file)
      vitest.invalidateFile(file)
      try {
        const { unhandledErrors } = await vitest.runTestSpecifications(await vitest.globTestSpecifications([...mutant.caughtBy]))
        problems.push(...unhandledErrors.map((error) => (error instanceof Error ? error.message : JSON.stringify(error))))
        return { failed, passed, problems }
      } finally {
        planted = undefined
        vitest.invalidateFile(file)
      }
    },
    close: () => vitest.close(),
  }
}
