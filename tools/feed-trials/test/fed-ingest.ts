import { nflIngest } from '@fairline/ingest-nfl/sport'
import type { Clock } from '@fairline/kernel'
import type { FeedMessage, FeedSink, FeedTransport } from '@fairline/kit-ingest'
import type { IngestTrial } from '@fairline/kit-ingest/testing'
import { startIngestTrial } from '@fairline/kit-ingest/testing'

/** The NFL adapter with a transport that a test feeds by hand. */
export interface FedIngest {
  readonly trial: IngestTrial
  /** Hands over a batch; resolves when it is acknowledged. */
  deliver(source: string, messages: readonly FeedMessage[]): Promise<void>
}

/** Starts a {@link FedIngest} with these sources. */
export const startFedIngest = async (
  sources: readonly string[],
  clock: Clock,
  env: Readonly<Record<string, string>>,
): Promise<FedIngest> => {
  let sink: FeedSink | undefined
  const done = (): Promise<void> => Promise.resolve()
  const transport: FeedTransport = {
    sources,
    start: (given) => {
      sink = given
      return done()
    },
    pause: () => undefined,
    resume: () => undefined,
    stop: done,
    close: done,
  }
  const trial = await startIngestTrial({ sport: nflIngest, clock, env, openTransport: () => Promise.resolve(transport) })
  return {
    trial,
    deliver: (source, messages) =>
      new Promise((resolve) => {
        const acknowledge = (count: number): void => {
          if (count === messages.length) resolve()
        }
        sink?.accept({ source, receivedAtUs: clock.nowUs(), messages, acknowledge })
      }),
  }
}
