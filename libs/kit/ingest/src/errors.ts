import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of the ingest framework. `reject` codes are the reasons in `<sport>.ingest.dlq`. */
export const ingestErrors = {
  INGEST_MESSAGE_EMPTY: { disposition: 'reject', advice: 'Ask the provider why it sends messages without content.' },
  INGEST_MESSAGE_TOO_LARGE: {
    disposition: 'reject',
    advice: 'Raise FAIRLINE_INGEST_MAX_MESSAGE_BYTES only if the provider documents larger messages.',
  },
  INGEST_MESSAGE_NOT_UTF8: { disposition: 'reject', advice: 'The feed is JSON in UTF-8; ask the provider.' },
  INGEST_FRAME_BINARY: { disposition: 'reject', advice: 'The feed uses text frames; ask the provider.' },
  INGEST_BATCH_UNREADABLE: {
    disposition: 'reject',
    advice:
      'The provider writes its log in a way that we cannot read, or the log is damaged; ask it. The letter holds the entries as they lie there.',
  },
  INGEST_JSON_BOM: { disposition: 'reject', advice: 'JSON on the wire must not start with a byte order mark; ask the provider.' },
  INGEST_JSON_INVALID: { disposition: 'reject', advice: 'The message was cut, or is no JSON; look at its bytes in the dead-letter topic.' },
  INGEST_JSON_TOO_DEEP: { disposition: 'reject', advice: 'Feed messages are shallow; treat the sender as hostile or broken.' },
  INGEST_JSON_TOO_MANY_NODES: { disposition: 'reject', advice: 'Feed messages are small; treat the sender as hostile or broken.' },
  INGEST_JSON_KEY_DUPLICATE: {
    disposition: 'reject',
    advice: 'Readers disagree on which of two equal keys counts, so the message has no certain meaning.',
  },
  INGEST_JSON_KEY_REFUSED: {
    disposition: 'reject',
    advice: 'No feed field has this name (prototype keys, or a name with escapes); treat the sender as hostile.',
  },
  INGEST_GAME_ID_REFUSED: {
    disposition: 'reject',
    advice: 'A game id is <sport>-<letters, digits, dot, dash, underscore>; check that the feed belongs to this sport.',
  },
  INGEST_KEY_MISSING: {
    disposition: 'reject',
    advice: 'Game messages need the game as their key, or they have no order; ask the provider.',
  },
  INGEST_KEY_MISMATCH: {
    disposition: 'reject',
    advice: 'The key must be the game of the message, or its order is not certain; ask the provider.',
  },
  INGEST_FIXTURE_MISMATCH: {
    disposition: 'reject',
    advice: 'The fixture describes another game than the message names; ask the provider.',
  },
  INGEST_REJECTS_EXCEEDED: {
    disposition: 'fatal',
    advice:
      'Intake stands still so that no more of the feed is dead-lettered: compare the reasons in the dead-letter topic with the last release.',
  },
  INGEST_POSITION_INVALID: {
    disposition: 'fatal',
    advice: 'Look at the record in the feed-position topic; delete it (tombstone) to start at the earliest message.',
  },
  INGEST_POSITION_OUT_OF_RANGE: {
    disposition: 'fatal',
    advice:
      'Messages between are lost or the topic was made anew: decide where to continue, and write or delete the record in the feed-position topic.',
  },
  INGEST_PARTITIONS_UNEXPECTED: {
    disposition: 'fatal',
    advice: 'Create the topics with the counts of the registry, or correct FAIRLINE_ENVIRONMENT.',
  },
  INGEST_FEED_PARTITIONS_CHANGED: {
    disposition: 'fatal',
    advice: 'The restart reads all partitions, those that came late from their first message.',
  },
  INGEST_FEED_TOPIC_MISSING: { disposition: 'fatal', advice: 'Check the name of the provider topic and the rights of our user.' },
} as const satisfies ErrorRegistry

/** One of the public codes. */
export type IngestErrorCode = keyof typeof ingestErrors

/** Makes the errors of the framework. */
export const ingestError = errorFactory(ingestErrors)
