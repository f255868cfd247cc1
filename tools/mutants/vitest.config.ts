import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { mutants } from './src/mutants.ts'
import { plantedSource } from './src/plant-mutant.ts'

const root = resolve(import.meta.dirname, '../..')
const mutant = mutants.find(({ id }) => id === process.env['FAIRLINE_MUTANT'])

/** The project's tests with one fault in the code: only in what the tests load, never on disk. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      config: () => {
        if (mutant === undefined) throw new Error('FAIRLINE_MUTANT names no mutant: use `npm run mutants`.')
      },
      load: (id: string) =>
        mutant !== undefined && id.split('?')[0] === resolve(root, mutant.file) ? plantedSource(root, mutant) : undefined,
    },
  ],
  test: {
    include: ['{libs,services,tools}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.integration.test.ts'],
    testTimeout: 20_000,
    bail: 1,
  },
})
