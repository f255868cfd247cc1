import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Error codes of the NBA module. */
export const nbaErrors = {
  NBA_MESSAGE_UNKNOWN: { disposition: 'reject', advice: 'Compare the frame with docs/feeds/nba.md.' },
  NBA_CLOCK_INVALID: { disposition: 'reject', advice: 'A clock reads PT11M38.00S and never exceeds the length of its period.' },
  NBA_FIXTURE_INVALID: { disposition: 'reject', advice: 'Correct the fixture; a game has two different teams and a calendar date.' },
  NBA_PARAMETER_ABSENT: { disposition: 'fatal', advice: 'Use the parameters of the same release.' },
  NBA_STATE_VERSION_UNKNOWN: { disposition: 'fatal', advice: 'Run a release that knows this state version.' },
} as const satisfies ErrorRegistry

/** Makes an NBA error of a registered code. */
export const nbaError = errorFactory(nbaErrors)
