import { sports } from '@fairline/kernel'

const steps = {
  stage: ['after-fence', 'before-send', 'after-offsets', 'after-send', 'before-commit', 'commit-sent', 'after-commit'],
  sink: ['before-send', 'after-send', 'before-commit', 'commit-sent', 'after-commit'],
  store: ['before-write', 'after-write'],
} as const

/** How often a step is passed before the process ends there: late enough that it works, early enough for a calm game. */
const passes = 4

/**
 * Where `service-crash` can hit, as `<service>/<value of FAIRLINE_CRASH_AT>`: each step of the transactions of the stages and of the
 * publisher's partner sink, and both sides of a write to Redis and ClickHouse.
 */
export const crashTargets: readonly string[] = sports.flatMap((sport) => [
  ...['normalizer', 'odds'].flatMap((stage) =>
    steps.stage.map((step) => `${stage}-${sport}/${step}:${step === 'after-fence' ? 1 : passes}`),
  ),
  ...steps.sink.map((step) => `publisher-${sport}/${step}@fairline-local:${passes}`),
  ...steps.store.flatMap((step) => ['redis', 'clickhouse'].map((store) => `publisher-${sport}/${step}@${store}:${passes}`)),
])
