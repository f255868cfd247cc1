import type { ISocketFactory, LogEntry, RetryOptions, SASLOptions } from 'kafkajs'

export interface PendingQueue {
  readonly pending: readonly unknown[]
}
export const RequestQueue: { readonly prototype: { scheduleCheckPendingRequests(this: PendingQueue): void } }

/** Writes the wire format; every request and every record is one. */
export class Encoder {
  constructor(initialSize?: number)
  static sizeOfVarInt(value: number): number
  static sizeOfVarLong(value: number | string): number
  buf: Buffer
  offset: number
  readonly buffer: Buffer
  ensureAvailable(length: number): void
  writeVarInt(value: number): this
  writeUVarInt(value: number): this
  writeVarLong(value: number | string): this
}

export interface RootLogger {
  namespace(name: string): RootLogger
}
export const loggers: { createLogger(options: { level: number; logCreator: () => (entry: LogEntry) => void }): RootLogger }

export interface FetchTopic {
  readonly topic: string
  readonly partitions: readonly { readonly partition: number; readonly fetchOffset: string; readonly maxBytes: number }[]
}
export const fetchRequest: (options: {
  replicaId: number
  maxWaitTime: number
  minBytes: number
  maxBytes: number
  isolationLevel: number
  topics: readonly FetchTopic[]
}) => object

export type TransactionRequest = 'addOffsetsToTxn' | 'txnOffsetCommit' | 'addPartitionsToTxn' | 'endTxn'
export interface Broker extends Readonly<Record<TransactionRequest, (request: object) => Promise<unknown>>> {
  readonly nodeId: string
  readonly connectionPool: {
    send<T>(protocol: {
      request: object
      response: { decode(payload: Buffer): Promise<T>; parse(data: T): Promise<T> }
      requestTimeout: number
    }): Promise<T>
  }
}
export interface PartitionOffsets {
  readonly topic: string
  readonly partitions: readonly { readonly partition: number; readonly offset: string }[]
}
export interface CoordinatorQuery {
  readonly groupId: string
  readonly coordinatorType: number
}
export interface CoordinatorMetadata {
  readonly coordinator: { readonly nodeId: number }
}
export class Cluster {
  constructor(options: {
    logger: RootLogger
    brokers: readonly string[]
    ssl: boolean
    sasl: SASLOptions | undefined
    clientId: string
    connectionTimeout: number
    requestTimeout: number
    enforceRequestTimeout: boolean
    metadataMaxAge: number
    retry: RetryOptions
    allowAutoTopicCreation: boolean
    socketFactory: ISocketFactory
  })
  connect(): Promise<void>
  disconnect(): Promise<void>
  addMultipleTargetTopics(topics: readonly string[]): Promise<void>
  refreshMetadata(): Promise<void>
  refreshMetadataIfNecessary(): Promise<void>
  removeBroker(broker: { host: string; port: number }): void
  findBroker(options: { nodeId: string }): Promise<Broker>
  findTopicPartitionMetadata(topic: string): readonly { readonly partitionId: number; readonly leader: number }[]
  findGroupCoordinator(query: CoordinatorQuery): Promise<Broker>
  findGroupCoordinatorMetadata(query: CoordinatorQuery): Promise<CoordinatorMetadata>
  fetchTopicsOffset(
    topics: readonly { topic: string; partitions: readonly { partition: number }[]; fromBeginning: boolean }[],
  ): Promise<readonly PartitionOffsets[]>
}
