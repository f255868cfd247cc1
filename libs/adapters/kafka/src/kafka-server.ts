import type { Dependency } from '@fairline/contracts'
import { dependency } from '@fairline/contracts'
import type { DependencyObserver } from '@fairline/kernel'
import type { KafkaErrorCode } from './errors.ts'
import { fromClientError, kafkaError } from './errors.ts'
import type { SocketLife } from './socket-life.ts'

/**
 * An operation that is not done by then has failed, whatever the client still repeats: longer than a leader election, and than a coordinator
 * that loads.
 */
export const defaultOperationDeadlineMs = 30_000

/** A cluster as one client sees it: every operation of the client goes through it. */
export interface KafkaServer extends Dependency {
  /** Of every operation but a fetch. */
  readonly deadlineMs: number
  /** Gives up what the client still does: nothing of it is sent after that. It is to be disconnected as well, which ends its timers. */
  end(): void
}

/** What {@link kafkaServer} needs. */
export interface KafkaServerOptions {
  readonly name: string
  readonly deadlineMs: number
  readonly observe: DependencyObserver | undefined
  /** The error of a failure whose cause is unknown. */
  readonly fallback: KafkaErrorCode
  readonly life: SocketLife
}

/** Makes a {@link KafkaServer}. */
export const kafkaServer = ({ name, deadlineMs, observe, fallback, life }: KafkaServerOptions): KafkaServer => {
  const server = dependency({
    name,
    errorFrom: (caught, doing) => fromClientError(caught, fallback, doing),
    lateError: (message) => kafkaError('KAFKA_BROKER_UNREACHABLE', message),
    observe,
  })
  return { ...server, deadlineMs, end: () => life.end() }
}
