import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{libs,services,tools}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.integration.test.ts'],
    testTimeout: 20_000,
  },
})
