import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of this lib. */
export const slateErrors = {
  SLATE_HEADER_INVALID: {
    disposition: 'reject',
    advice: 'The first line of a slate must be its header: {"kind":"slate","version":1,"name":...,"games":[...]}.',
  },
  SLATE_VERSION_UNKNOWN: {
    disposition: 'reject',
    advice: 'Write the slate again with this release, or read it with the release that wrote it.',
  },
  SLATE_LINE_INVALID: {
    disposition: 'reject',
    advice: 'Every line after the header is one message: {"atMs":...,"gameId":...,"body":{...}}.',
  },
  SLATE_ORDER_BROKEN: { disposition: 'reject', advice: 'Messages must be in the order of atMs; merge the games again.' },
  SLATE_GAME_UNFINISHED: {
    disposition: 'reject',
    advice: 'The source does not say how the game ended: give a file of games with final scores, or play it to its open end.',
  },
  SLATE_GAME_UNKNOWN: { disposition: 'reject', advice: 'Name every game of the slate in its header.' },
} as const satisfies ErrorRegistry

/** Makes the errors of this lib. */
export const slateError = errorFactory(slateErrors)
