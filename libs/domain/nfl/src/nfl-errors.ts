import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the NFL module. */
export const nflErrors = {
  NFL_MESSAGE_UNKNOWN: {
    disposition: 'reject',
    advice: 'Compare the message type with docs/feeds/nfl.md; a new type needs a newer decoder.',
  },
  NFL_TEAM_UNKNOWN: { disposition: 'reject', advice: 'The team must be one of the two of the game.' },
  NFL_PLAYER_UNKNOWN: { disposition: 'reject', advice: 'The player must be of one of the two teams.' },
  NFL_STATE_UNREADABLE: {
    disposition: 'fatal',
    advice: 'The state was written by another release; run one that knows its version or rebuild the state from the log.',
  },
  NFL_PARAMS_INCOMPLETE: { disposition: 'fatal', advice: 'Use the parameters of this release.' },
} as const satisfies ErrorRegistry

/** Makes the errors of {@link nflErrors}. */
export const nflError = errorFactory(nflErrors)
