import type { BadInputTable, TriedRow } from '@fairline/kernel/testing'
import { z } from 'zod'
import { clickhouseSection, kafkaSection, outsideSection, postgresSection } from '../src/connection-sections.ts'
import { envTopic } from '../src/env.ts'
import { sportServiceSection, telemetrySection } from '../src/service-section.ts'

/** A schema with keys of every kind that services have. */
export const triedSchema = z.object({
  service: sportServiceSection,
  kafka: kafkaSection,
  outside: outsideSection('feed'),
  postgres: postgresSection,
  clickhouse: clickhouseSection,
  telemetry: telemetrySection,
  feed: z.object({ topic: envTopic() }),
})

/** An environment that {@link triedSchema} takes. */
export const goodEnvironment: Readonly<Record<string, string>> = {
  FAIRLINE_SERVICE_ENVIRONMENT: 'local',
  FAIRLINE_SERVICE_OPS_PORT: '0',
  FAIRLINE_SERVICE_SPORT: 'nfl',
  FAIRLINE_KAFKA_BROKERS: 'kafka-1:9092,kafka-2:9092',
  FAIRLINE_KAFKA_USERNAME: 'fairline',
  FAIRLINE_KAFKA_PASSWORD: 'not-a-secret',
  FAIRLINE_OUTSIDE_BROKERS: 'outside-1:9092',
  FAIRLINE_OUTSIDE_FEED_USERNAME: 'feed',
  FAIRLINE_OUTSIDE_FEED_PASSWORD: 'not-a-secret',
  FAIRLINE_POSTGRES_URL: 'postgres://fairline:not-a-secret@postgres:5432/fairline',
  FAIRLINE_CLICKHOUSE_URL: 'http://clickhouse:8123',
  FAIRLINE_CLICKHOUSE_USERNAME: 'publisher',
  FAIRLINE_CLICKHOUSE_PASSWORD: 'not-a-secret',
  FAIRLINE_FEED_TOPIC: 'nfl.feed',
}

/** A row of the catalogue for the configuration: one variable with a bad value. */
export interface ConfigRow extends TriedRow {
  /** The variable that a problem must name. */
  readonly variable: string
  /** Its value; undefined leaves it out. */
  readonly value: string | undefined
}

const port = 'FAIRLINE_SERVICE_OPS_PORT'
const timeout = 'FAIRLINE_SERVICE_SHUTDOWN_MS'
const brokers = 'FAIRLINE_KAFKA_BROKERS'
const password = 'FAIRLINE_KAFKA_PASSWORD'
const row = (id: string, what: string, variable: string, value: string | undefined): ConfigRow => ({ id, what, variable, value })
const noFile = 'a configuration is the environment of a process; there is no file'
const fixed = 'fixed in the code: no key changes it'

/** Bad input of the configuration. */
export const configBadInput: BadInputTable<ConfigRow> = {
  title: 'Configuration (runtime/service)',
  letter: 'C',
  lastRow: 62,
  rows: [
    row('C2', 'nothing for a required key', 'FAIRLINE_SERVICE_ENVIRONMENT', undefined),
    row('C3', 'a tab', 'FAIRLINE_KAFKA_USERNAME', '\tfairline'),
    row('C6', 'a key with a typing error', 'FAIRLINE_KAFKA_BROKRES', 'kafka-1:9092'),
    row('C7', 'no for false', 'FAIRLINE_KAFKA_TLS', 'no'),
    row('C8', 'an octal number', port, '010'),
    row('C9', 'a number of base 60', timeout, '12:30'),
    row('C11', 'one text for a list', brokers, 'kafka-1:9092 kafka-2:9092'),
    row('C12', 'an empty value for a required key', brokers, ''),
    row('C12', 'null', port, 'null'),
    row('C13', 'NaN', 'FAIRLINE_TELEMETRY_SAMPLE_RATIO', 'NaN'),
    row('C13', 'infinity', 'FAIRLINE_TELEMETRY_SAMPLE_RATIO', '.inf'),
    row('C14', 'a negative timeout', timeout, '-1'),
    row('C15', 'a timeout of 0', timeout, '0'),
    row('C16', 'a timeout of 30 years', timeout, '1000000000000'),
    row('C16', 'a timeout with an exponent', timeout, '1e12'),
    row('C18', 'a timeout with a unit', timeout, '10sec'),
    row('C19', 'a port with a fraction', port, '8080.5'),
    row('C20', 'port 0 of a broker', brokers, 'kafka-1:0'),
    row('C20', 'port 70000', port, '70000'),
    row('C21', 'a list of nothing', brokers, ','),
    row('C22', 'a broker without a port', brokers, 'kafka-1'),
    row('C23', 'a broker twice', brokers, 'kafka-1:9092,kafka-1:9092'),
    row('C24', 'a URL of another protocol', 'FAIRLINE_POSTGRES_URL', 'http://postgres:5432/fairline'),
    row('C25', 'a password in a URL', 'FAIRLINE_CLICKHOUSE_URL', 'http://publisher:hunter2@clickhouse:8123'),
    row('C31', 'a secret with a line break at its end', password, 'hunter2\n'),
    row('C33', 'a variable that was not replaced', password, '${KAFKA_PASSWORD}'),
    row('C33', 'a variable of Kubernetes that was not replaced', brokers, '$(KAFKA_HOST):9092'),
    row('C34', 'a variable inside a variable', password, 'x${KAFKA_${ENVIRONMENT}_PASSWORD}'),
    row('C35', 'an unknown sport', 'FAIRLINE_SERVICE_SPORT', 'cricket'),
    row('C57', 'a topic name that Kafka refuses', 'FAIRLINE_FEED_TOPIC', 'nfl/feed'),
    row('C57', 'a topic name of 250 characters', 'FAIRLINE_FEED_TOPIC', 'x'.repeat(250)),
    row('C60', 'a value of 1 MB', 'FAIRLINE_KAFKA_USERNAME', 'x'.repeat(1_048_576)),
    row('C62', 'a key of a newer release', 'FAIRLINE_SERVICE_GRAVITY', '9.81'),
  ],
  spared: [
    { id: 'C1', what: 'a missing file', because: noFile },
    { id: 'C4', what: 'a key twice', because: 'an environment holds each variable once' },
    { id: 'C5', what: 'aliases of aliases', because: noFile },
    { id: 'C10', what: 'a number as text', because: 'every variable is text; each key says how it is read' },
    { id: 'C17', what: 'a number without a unit', because: 'units are in the names of the keys' },
    { id: 'C26', what: 'a certificate that cannot be read', because: 'no key holds a certificate: TLS trusts what the system trusts' },
    { id: 'C27', what: 'a key of another certificate', because: 'no key holds a certificate' },
    { id: 'C28', what: 'an expired certificate', because: 'no key holds a certificate; a peer with one is refused (W20)' },
    {
      id: 'C29',
      what: 'a secret in plain configuration',
      because: 'the loader sees values, not where they come from; nothing checks it',
    },
    { id: 'C30', what: 'a secret file that cannot be read', because: noFile },
    { id: 'C32', what: 'a file that contradicts a variable', because: noFile },
    { id: 'C36', what: 'a partner twice', because: 'partners are users and topics of their cluster, not configuration' },
    { id: 'C37', what: 'a partner without topics', because: 'partners are users and topics of their cluster, not configuration' },
    { id: 'C38', what: 'two partners with one user', because: 'partners are users and topics of their cluster, not configuration' },
    { id: 'C39', what: 'a quota of 0', because: 'no key holds a quota' },
    { id: 'C40', what: 'an unknown priority', because: 'there are no priorities' },
    { id: 'C41', what: 'a validity of an hour', because: fixed },
    { id: 'C42', what: 'a window longer than retention', because: fixed },
    { id: 'C43', what: 'a transaction timeout above the limit of the broker', because: fixed },
    { id: 'C44', what: 'a transaction timeout below the time of a batch', because: fixed },
    { id: 'C45', what: 'a session below three heartbeats', because: 'no consumer is in a group' },
    { id: 'C46', what: 'more replicas than brokers', because: fixed },
    { id: 'C47', what: 'as many replicas in sync as there are', because: fixed },
    { id: 'C48', what: 'one acknowledgement', because: fixed },
    { id: 'C49', what: 'no idempotence', because: fixed },
    { id: 'C50', what: 'no window of deduplication', because: fixed },
    { id: 'C51', what: 'asynchronous inserts', because: fixed },
    { id: 'C52', what: 'an audit key that is unknown', because: 'there are no audit keys' },
    { id: 'C53', what: 'an audit key that also serves TLS', because: 'there are no audit keys' },
    { id: 'C54', what: 'no checkpoints', because: 'there are no audit checkpoints' },
    { id: 'C55', what: 'retention below what the law asks', because: fixed },
    { id: 'C56', what: 'a row policy of nobody', because: 'there are no row policies' },
    {
      id: 'C58',
      what: 'one transactional id for two owners',
      because: 'ids follow from environment, service, sport and shard; owners fence each other',
    },
    { id: 'C59', what: 'a pattern that never ends', because: 'no key is a pattern' },
    { id: 'C61', what: 'a configuration that changes while it is read', because: 'it is read once, at the start' },
  ],
  outcomeOf: ({ variable }) => `does not start; names ${variable}`,
}
