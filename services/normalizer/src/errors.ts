import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the normalizer: reasons in its dead-letter and late topics. */
export const normalizerErrors = {
  NORMALIZER_RECORD_UNREADABLE: {
    disposition: 'reject',
    advice: 'Find out who writes to the raw or command topic, and with which release.',
  },
  NORMALIZER_RECORD_INVALID: { disposition: 'reject', advice: 'Correct the adapter that wrote the record.' },
  NORMALIZER_EVENT_ID_CONFLICT: {
    disposition: 'reject',
    advice:
      'The first payload under this id counts; where a deciding field differs, the game closes until the next full state. Where the second is right, the provider must send it as a correction with an id of its own.',
  },
  NORMALIZER_FEED_SEQ_CONFLICT: {
    disposition: 'reject',
    advice:
      'Another event has this sequence number, and the numbers after it did not become a numbering of their own. Ask the provider which of them counts.',
  },
  NORMALIZER_FEED_SEQ_JUMP: {
    disposition: 'reject',
    advice:
      'The number was far ahead, and no others followed it. It is damaged: ask the provider; the game closed until the next full state.',
  },
  NORMALIZER_GAME_UNKNOWN: { disposition: 'reject', advice: 'Replay the record after the fixture of its game has arrived.' },
  NORMALIZER_GAME_CLOSED: {
    disposition: 'reject',
    advice: 'A game is kept for 14 days after its final, or for a year after its last event where it has none: this came later.',
  },
  NORMALIZER_EVENT_LATE: { disposition: 'reject', advice: 'It arrived after the reorder window; nothing is priced from it.' },
  NORMALIZER_COMMAND_GAME_UNKNOWN: {
    disposition: 'reject',
    advice: 'Check the game id; a command needs a game that is kept: up to 14 days after its final.',
  },
} as const satisfies ErrorRegistry

/** Code of one of {@link normalizerErrors}. */
export type NormalizerErrorCode = keyof typeof normalizerErrors

/** Makes the normalizer's errors. */
export const normalizerError = errorFactory(normalizerErrors)
