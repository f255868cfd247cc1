import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the bench. */
export const benchErrors = {
  BENCH_ARGUMENT_INVALID: { disposition: 'reject', advice: 'See --help.' },
  BENCH_FEED_FAILED: { disposition: 'fatal', advice: 'The feed process wrote the reason to standard error.' },
  BENCH_READER_FAILED: { disposition: 'fatal', advice: 'Look into the broker’s log.' },
  BENCH_DRAIN_TIMEOUT: { disposition: 'fatal', advice: 'The path did not catch up; read the services’ logs.' },
  BENCH_TOOL_FAILED: { disposition: 'fatal', advice: 'Run the tool by hand: node tools/stack/src/main.ts kafka <tool>.' },
} as const satisfies ErrorRegistry

/** Makes an error of the bench. */
export const benchError = errorFactory(benchErrors)
