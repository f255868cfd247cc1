import { defineConfig } from 'vitest/config'

/** Tests that measure time against limits of their own: nothing runs beside them. */
const timed = [
  'libs/runtime/service/test/bad-config.test.ts',
  'services/api/test/bad-requests.test.ts',
  'services/ingest-nba/test/bad-websocket.test.ts',
  'tools/fault-proxy/src/fault-proxy.test.ts',
  'tools/feed-trials/test/bad-feed-messages.test.ts',
  'tools/feed-trials/test/poison-delay.test.ts',
  'tools/feed-trials/test/silence.test.ts',
]
const notOurs = ['**/node_modules/**', '**/dist/**']

export default defineConfig({
  test: {
    testTimeout: 20_000,
    setupFiles: ['tools/workspace/property-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files of one worker share their modules: loading these for each file again takes a third of the run. No unit test changes a module's state.
          isolate: false,
          include: ['{libs,services,tools}/**/*.test.ts'],
          exclude: [...notOurs, '**/*.integration.test.ts', ...timed],
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: 'timed', include: timed, exclude: notOurs, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
})
