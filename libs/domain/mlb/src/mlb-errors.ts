import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the MLB module. */
export const mlbErrors = {
  MLB_MESSAGE_UNKNOWN: {
    disposition: 'reject',
    advice: 'Check that the message comes from an MLB feed; docs/feeds/mlb.md lists the types.',
  },
  MLB_FIXTURE_INVALID: { disposition: 'reject', advice: 'Ask the provider for the fixture again.' },
  MLB_PLAY_IMPOSSIBLE: { disposition: 'reject', advice: 'Ask the provider for the play again; the original is in the dead-letter topic.' },
  MLB_STATE_UNKNOWN: { disposition: 'fatal', advice: 'Start a release that knows this state version, or rebuild the state from the log.' },
} as const satisfies ErrorRegistry

/** Makes the errors of {@link mlbErrors}. */
export const mlbError = errorFactory(mlbErrors)
