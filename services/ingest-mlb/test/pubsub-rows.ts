import type { BadInputTable, TriedRow } from '@fairline/kernel/testing'
import type { IngestTrial } from '@fairline/kit-ingest/testing'
import type { Subscription } from '@google-cloud/pubsub'

/** A message as a provider publishes it. */
export interface PublishedMessage {
  readonly data: Buffer
  readonly orderingKey?: string
  readonly attributes?: Readonly<Record<string, string>>
}

/** A topic and subscription of a provider, and an adapter that reads it. */
export interface PubsubTrial {
  readonly subscription: Subscription
  /** The n-th message of the game, with its key. */
  good(index: number): PublishedMessage & { readonly orderingKey: string }
  publish(message: PublishedMessage): Promise<void>
  /** Publishes what must come back as a dead letter with these very bytes. */
  publishBad(message: PublishedMessage): Promise<void>
  trial(): IngestTrial
  /** Makes the subscription anew. */
  subscribe(): Promise<void>
  /** Cuts every connection to the service. */
  cut(): void
  /** Waits for a reason for which the subscription was given up. */
  lostBy(code: string): Promise<void>
  accepted(count: number): Promise<void>
}

/** What becomes of a row. */
export interface PubsubOutcome {
  /** Reasons of the dead letters. */
  readonly letters?: readonly string[]
  /** Messages that are good in themselves and become raw records, repetitions included. */
  readonly accepted?: number
  /** Why the subscription was given up, and opened again. */
  readonly lostBy?: string
}

/** A row of the catalogue for the Pub/Sub feed. */
export interface PubsubRow extends TriedRow {
  readonly run: (trial: PubsubTrial) => Promise<void>
  readonly expected: PubsubOutcome
}

const bad = (id: string, what: string, reason: string, make: (trial: PubsubTrial) => PublishedMessage): PubsubRow => ({
  id,
  what,
  run: (trial) => trial.publishBad(make(trial)),
  expected: { letters: [reason] },
})
const strange = (id: string, what: string, make: (trial: PubsubTrial) => readonly PublishedMessage[], accepted: number): PubsubRow => ({
  id,
  what,
  run: async (trial) => {
    for (const message of make(trial)) await trial.publish(message)
  },
  expected: { accepted },
})
const none = Buffer.alloc(0)
/** Two brackets, packed by gzip. */
const packed = Buffer.from('1f8b0800000000000003abae050043bfa6a302000000', 'hex')
const notPushed = 'we pull; nothing is pushed to us'
const theirs = 'the client library does it; what is not acknowledged comes again'

/** Bad input of the MLB feed's Pub/Sub subscription. */
export const pubsubBadInput: BadInputTable<PubsubRow> = {
  title: 'Pub/Sub feed (ingest-mlb)',
  letter: 'P',
  lastRow: 24,
  rows: [
    bad('P1', 'attributes without content', 'INGEST_MESSAGE_EMPTY', ({ good }) => ({
      data: none,
      orderingKey: good(0).orderingKey,
      attributes: { only: 'attributes' },
    })),
    strange('P5', 'an event under two message ids: the normalizer drops the second', ({ good }) => [good(0), good(0)], 2),
    bad('P6', 'no ordering key', 'INGEST_KEY_MISSING', ({ good }) => ({ data: good(0).data })),
    bad('P7', 'an ordering key of 1 100 bytes', 'INGEST_KEY_MISMATCH', ({ good }) => ({
      data: good(0).data,
      orderingKey: 'k'.repeat(1100),
    })),
    bad('P8', 'the ordering key of another game', 'INGEST_KEY_MISMATCH', ({ good }) => ({ data: good(0).data, orderingKey: '99' })),
    strange(
      'P10',
      '150 attributes, one of 2 kB',
      ({ good }) => [
        {
          ...good(0),
          attributes: { long: 'x'.repeat(2048), ...Object.fromEntries(Array.from({ length: 149 }, (_, index) => [`a${index}`, 'x'])) },
        },
      ],
      1,
    ),
    bad('P16', 'a message of 3 MB', 'INGEST_MESSAGE_TOO_LARGE', ({ good }) => ({
      data: Buffer.alloc(3_000_000, ' '),
      orderingKey: good(0).orderingKey,
    })),
    bad('P17', 'packed content, which an attribute tells', 'INGEST_MESSAGE_NOT_UTF8', ({ good }) => ({
      data: packed,
      orderingKey: good(0).orderingKey,
      attributes: { 'content-encoding': 'gzip' },
    })),
    strange(
      'P17',
      'plain content under an attribute of packed content',
      ({ good }) => [{ ...good(0), attributes: { 'content-encoding': 'gzip' } }],
      1,
    ),
    {
      id: 'P20',
      what: 'a subscription that is deleted',
      run: async (trial) => {
        await trial.subscription.delete()
        trial.cut()
        await trial.lostBy('PUBSUB_SUBSCRIPTION_MISSING')
        await trial.subscribe()
      },
      expected: { lostBy: 'PUBSUB_SUBSCRIPTION_MISSING' },
    },
    {
      id: 'P22',
      what: 'a stream that breaks',
      run: async (trial) => {
        await trial.publish(trial.good(0))
        await trial.accepted(1)
        trial.cut()
      },
      expected: { accepted: 1 },
    },
  ],
  spared: [
    { id: 'P2', what: 'content that is no base64', because: notPushed },
    { id: 'P3', what: 'no message id', because: 'the service gives the id; it is a position for people only' },
    {
      id: 'P4',
      what: 'a message that is delivered again',
      because: 'mlb-transport.integration.test.ts: gets again what was not acknowledged; for what follows it is P5',
    },
    { id: 'P9', what: 'another order after a refusal', because: 'we refuse nothing: a bad message is dead-lettered and acknowledged' },
    { id: 'P11', what: 'a publish time days ago', because: 'publish times are not read: freshness counts from receipt' },
    { id: 'P12', what: 'a seek that replays a week', because: 'the same as P5, many times; the local service cannot seek' },
    { id: 'P13', what: 'work that outlasts the deadline', because: theirs },
    { id: 'P14', what: 'an acknowledgement that fails for good', because: theirs },
    { id: 'P15', what: 'a deadline that is not extended', because: theirs },
    { id: 'P18', what: 'the fiftieth delivery', because: 'deliveries are not counted: a bad message is acknowledged at its first' },
    { id: 'P19', what: 'a dead-letter topic without rights', because: 'dead letters go to our own Kafka' },
    {
      id: 'P21',
      what: 'a token that is refused',
      because: 'the local service knows no tokens; the reason is told as PUBSUB_ACCESS_DENIED',
    },
    { id: 'P23', what: 'a forged token of a push', because: notPushed },
    { id: 'P24', what: 'an unknown revision of a schema', because: 'messages are JSON without a registered schema' },
  ],
  outcomeOf: ({ expected: { accepted = 0, letters = [], lostBy } }) =>
    [
      ...(accepted > 0 ? [`${accepted} accepted`] : []),
      ...letters.map((reason) => `dead letter ${reason}`),
      ...(lostBy === undefined ? [] : [`${lostBy}, opened again`]),
    ].join('; '),
}
