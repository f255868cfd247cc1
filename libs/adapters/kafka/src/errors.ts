import type { ErrorRegistry } from '@fairline/kernel'
import { AppError, errorFactory } from '@fairline/kernel'

/** Public error codes of the Kafka adapter. */
export const kafkaErrors = {
  KAFKA_BROKER_UNREACHABLE: { disposition: 'retry', advice: 'Check the broker addresses, that the brokers run, and the network between.' },
  KAFKA_CLUSTER_UNSETTLED: {
    disposition: 'retry',
    advice: 'A leader or coordinator loads or moves; it passes. Where it lasts, look at the brokers and their replicas.',
  },
  KAFKA_ACCESS_DENIED: {
    disposition: 'fatal',
    advice: "Check the user's password and its rights on topics, groups and transactional ids.",
  },
  KAFKA_TOPIC_MISSING: { disposition: 'fatal', advice: 'Create the topics first (fairline topics apply).' },
  KAFKA_OFFSET_OUT_OF_RANGE: {
    disposition: 'fatal',
    advice: 'Records were deleted before they were read, or the log was replaced. Decide by hand where to continue; nothing was skipped.',
  },
  KAFKA_TRANSACTION_FENCED: {
    disposition: 'fatal',
    advice: 'A newer owner of the transactional id took over. Exit.',
  },
  KAFKA_TRANSACTION_EXPIRED: {
    disposition: 'fatal',
    advice: 'The cluster ended the transaction at its time limit: nothing of it counts. Start over and write less in one.',
  },
  KAFKA_TRANSACTION_FAILED: {
    disposition: 'fatal',
    advice: 'The outcome may be unknown: drop the state and exit; the restart reads what was committed.',
  },
  KAFKA_PRODUCER_FAILED: { disposition: 'fatal', advice: 'Exit; the restart sends again what was not acknowledged.' },
  KAFKA_READER_FAILED: { disposition: 'fatal', advice: 'Exit; the restart continues at the committed offsets.' },
  KAFKA_RECORD_TOO_LARGE: { disposition: 'fatal', advice: 'Split the record or check its size before it is written.' },
  KAFKA_SASL_UNSUPPORTED: { disposition: 'fatal', advice: 'Set the SASL mechanism to scram-sha-512.' },
  KAFKA_KEY_FORBIDDEN: {
    disposition: 'fatal',
    advice: 'Other readers take a key of four zero bytes for an abort marker. Write another key.',
  },
  KAFKA_RECORDS_UNREADABLE: { disposition: 'fatal', advice: 'Write with format v2 and no compression, gzip or zstd.' },
  KAFKA_REQUEST_FAILED: { disposition: 'fatal', advice: 'See the cause.' },
} as const satisfies ErrorRegistry

/** Code of one of {@link kafkaErrors}. */
export type KafkaErrorCode = keyof typeof kafkaErrors

/** Makes the adapter's errors. */
export const kafkaError = errorFactory(kafkaErrors)

interface ClientError {
  readonly name: string
  readonly message: string
  readonly type: string
  readonly code: unknown
}

// kafkajs wraps errors in `cause` and `originalError`; the broker's own answer is the innermost.
const chainOf = (caught: unknown): readonly ClientError[] => {
  const chain: ClientError[] = []
  let current: unknown = caught
  while (current instanceof Error && chain.length < 8) {
    const { type, code, cause, originalError } = current as Error & { type?: string; code?: unknown; originalError?: unknown }
    chain.push({ name: current.name, message: current.message, type: type ?? '', code })
    current = cause ?? originalError
  }
  return chain
}

const fencedTypes = new Set(['INVALID_PRODUCER_EPOCH', 'PRODUCER_FENCED', 'INVALID_PRODUCER_ID_MAPPING', 'INVALID_TXN_STATE'])
const fencedCodes = new Set<unknown>([47, 90])
const deniedTypes = new Set([
  'TOPIC_AUTHORIZATION_FAILED',
  'GROUP_AUTHORIZATION_FAILED',
  'CLUSTER_AUTHORIZATION_FAILED',
  'TRANSACTIONAL_ID_AUTHORIZATION_FAILED',
  'SASL_AUTHENTICATION_FAILED',
])
/** Answers by which a broker says that it cannot serve a request yet and has done nothing: it loads, has moved, or is still busy. */
const passingTypes: ReadonlySet<string> = new Set([
  'CONCURRENT_TRANSACTIONS',
  'NOT_COORDINATOR_FOR_GROUP',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'GROUP_LOAD_IN_PROGRESS',
  'NOT_LEADER_FOR_PARTITION',
  'LEADER_NOT_AVAILABLE',
])
const unreachableNames = new Set([
  'KafkaJSConnectionError',
  'KafkaJSConnectionClosedError',
  'KafkaJSRequestTimeoutError',
  'KafkaJSBrokerNotFound',
  'KafkaJSGroupCoordinatorNotFound',
  'KafkaJSNoBrokerAvailableError',
])

// kafkajs reports a connection that breaks in the middle of an authentication as a refused one, and keeps only the message.
const isBrokenAuthentication = ({ name, message }: ClientError): boolean =>
  name === 'KafkaJSSASLAuthenticationError' && /connection|timed out|timeout/i.test(message)

/** What a client error is about, where it says so. */
export const classifyClientError = (caught: unknown): KafkaErrorCode | undefined => {
  const chain = chainOf(caught)
  if (chain.some((error) => fencedTypes.has(error.type) || (error.name === 'KafkaJSProtocolError' && fencedCodes.has(error.code))))
    return 'KAFKA_TRANSACTION_FENCED'
  if (chain.some(isBrokenAuthentication)) return 'KAFKA_BROKER_UNREACHABLE'
  if (chain.some((error) => deniedTypes.has(error.type) || error.name === 'KafkaJSSASLAuthenticationError')) return 'KAFKA_ACCESS_DENIED'
  if (chain.some((error) => error.type === 'UNKNOWN_TOPIC_OR_PARTITION')) return 'KAFKA_TOPIC_MISSING'
  if (chain.some((error) => passingTypes.has(error.type))) return 'KAFKA_CLUSTER_UNSETTLED'
  if (chain.some((error) => unreachableNames.has(error.name))) return 'KAFKA_BROKER_UNREACHABLE'
  return undefined
}

/** Whether the broker's answer was one of {@link passingTypes}. */
export const isPassing = (caught: unknown): boolean => chainOf(caught).some((error) => passingTypes.has(error.type))

/** A client's error as ours: classified where the broker said why, else `fallback`. Our own errors pass through. */
export const fromClientError = (caught: unknown, fallback: KafkaErrorCode, doing: string): AppError => {
  if (caught instanceof AppError) return caught
  const message = caught instanceof Error ? caught.message : String(caught)
  return kafkaError(classifyClientError(caught) ?? fallback, `Kafka: ${doing} failed: ${message}.`, undefined, caught)
}
