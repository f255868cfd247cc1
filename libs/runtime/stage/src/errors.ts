import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the stage runtime. */
export const stageErrors = {
  STAGE_TOPIC_MISSING: { disposition: 'fatal', advice: 'Create the topics first (fairline topics apply).' },
  STAGE_OFFSET_OUT_OF_RANGE: {
    disposition: 'fatal',
    advice: 'Input was deleted before it was read, or the log was replaced. Decide by hand where to continue; nothing was skipped.',
  },
  STAGE_STATE_MISMATCH: {
    disposition: 'fatal',
    advice: 'Offsets and state were changed apart from each other. Reset both, or restore the offsets that the state names.',
  },
  STAGE_STATE_UNREADABLE: {
    disposition: 'fatal',
    advice: 'The state was written by a newer release or is damaged. Run a release that knows its version.',
  },
  STAGE_STATE_STALLED: { disposition: 'fatal', advice: 'The brokers are slow, or a transaction hangs. Exit; the restart reads again.' },
  STAGE_STATE_TOO_LARGE: { disposition: 'fatal', advice: 'Bound what the stage remembers per key, or raise the limit.' },
  STAGE_OWNERSHIP_LOST: { disposition: 'fatal', advice: 'Another process owns the shard now. Exit.' },
  STAGE_WAIT_ENDED: { disposition: 'fatal', advice: 'The process was told to stop before a shard became free. Nothing is to be done.' },
  STAGE_FAILED: { disposition: 'fatal', advice: 'See the cause. Exit; the restart continues at the committed offsets.' },
} as const satisfies ErrorRegistry

/** Makes the runtime's errors. */
export const stageError = errorFactory(stageErrors)
