import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** The public error codes of the publisher. */
export const publisherErrors = {
  PUBLISHER_RECORD_UNREADABLE: {
    disposition: 'fatal',
    advice: 'A newer release wrote it, or the topic holds something else. Roll the publisher out first; nothing was skipped.',
  },
  PUBLISHER_POSITION_INVALID: {
    disposition: 'fatal',
    advice: 'Something else writes these positions. Correct the record by hand; nothing was published twice.',
  },
  PUBLISHER_PARTITIONS_MISMATCH: {
    disposition: 'fatal',
    advice: 'A partner topic has as many partitions as ours, so that a game keeps its partition. Create it so before publishing.',
  },
  PUBLISHER_PARTNER_SLOW: {
    disposition: 'retry',
    advice:
      "Look for a quota on our user at the partner's cluster, or for its load. Nothing of the transaction counts; smaller ones follow.",
  },
  PUBLISHER_SINK_STALLED: {
    disposition: 'retry',
    advice: 'The sink is closed and opened anew; see runbooks/no-progress.md if this repeats.',
  },
  PUBLISHER_SINK_STUCK: {
    disposition: 'fatal',
    advice: 'Opening it anew did not help; the process ends to be started anew. See runbooks/no-progress.md.',
  },
  PUBLISHER_PARTNER_TAKEN_OVER: {
    disposition: 'fatal',
    advice: 'Another process serves the partner with this sport and shard. Exit; one is enough.',
  },
} as const satisfies ErrorRegistry

/** Makes errors of {@link publisherErrors}. */
export const publisherError = errorFactory(publisherErrors)
