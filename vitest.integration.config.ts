import { defineConfig } from 'vitest/config'

/** Tests that need the local servers. Files run one after another: they share brokers, databases and two cores. */
export default defineConfig({
  test: {
    include: ['{libs,services,tools}/**/*.integration.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
