import { defineConfig } from 'vitest/config'
import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** Tests that measure no time, and use servers, topics or databases of their own: two of these files run at a time, begun in this order. */
const sideBySide = [
  'tools/stack/test/stack.integration.test.ts',
  'tools/exactly-once/test/exactly-once.integration.test.ts',
  'tools/cli/test/command-line.integration.test.ts',
  'tools/cli/test/dead-letters.integration.test.ts',
  'services/normalizer/test/stage-exactly-once.integration.test.ts',
  'libs/adapters/kafka/test/transactions.integration.test.ts',
  'libs/adapters/kafka/test/reader.integration.test.ts',
  'libs/adapters/postgres/test/read-commands.integration.test.ts',
  'libs/adapters/postgres/test/postgres.integration.test.ts',
  'libs/adapters/postgres/test/stores.integration.test.ts',
  'libs/adapters/clickhouse/test/clickhouse.integration.test.ts',
  'tools/verify/test/java-reader.integration.test.ts',
]
const notOurs = ['**/node_modules/**', '**/dist/**']

/** Begins with the long ones: a long one that comes last would run beside nothing. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => sideBySide.findIndex((file) => moduleId.endsWith(file))
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b))
  }
}

/** Tests that need the local servers. Kills, isolation and everything that is timed run alone: there may be two cores for all of it. */
export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    sequence: { sequencer: InOrder },
    projects: [
      {
        extends: true,
        test: { name: 'side by side', include: sideBySide, exclude: notOurs, maxWorkers: 2, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['{libs,services,tools}/**/*.integration.test.ts'],
          exclude: [...notOurs, ...sideBySide],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
