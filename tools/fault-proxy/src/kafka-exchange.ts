/** Api keys of the Kafka protocol that faults can be aimed at. */
export const kafkaApis = {
  Produce: 0,
  Fetch: 1,
  ListOffsets: 2,
  Metadata: 3,
  OffsetCommit: 8,
  OffsetFetch: 9,
  FindCoordinator: 10,
  InitProducerId: 22,
  AddPartitionsToTxn: 24,
  AddOffsetsToTxn: 25,
  EndTxn: 26,
  TxnOffsetCommit: 28,
} as const

/** Name of a request of the Kafka protocol. */
export type KafkaApi = keyof typeof kafkaApis

/** What a request says about itself in its header, and so what its response answers. */
export interface KafkaExchange {
  readonly apiKey: number
  readonly apiVersion: number
  readonly correlationId: number
  /** Empty where the client gave none. */
  readonly clientId: string
}

/** Length, api key, api version, correlation id; the client's name follows from header version 1 on, which every request today has. */
const smallestRequestBytes = 12
const smallestResponseBytes = 8

/** Reads the header of a request frame; undefined where the frame is too short to have one (a bare SASL token). */
export const readRequest = (frame: Buffer): KafkaExchange | undefined => {
  if (frame.length < smallestRequestBytes) return undefined
  const nameLength = frame.length < smallestRequestBytes + 2 ? -1 : frame.readInt16BE(12)
  return {
    apiKey: frame.readInt16BE(4),
    apiVersion: frame.readInt16BE(6),
    correlationId: frame.readInt32BE(8),
    clientId: nameLength <= 0 ? '' : frame.toString('utf8', 14, 14 + nameLength),
  }
}

/** Knows which request each response of one connection answers. */
export class KafkaExchanges {
  private open: KafkaExchange[] = []

  /** Notes a request that goes to the broker. */
  request(frame: Buffer): KafkaExchange | undefined {
    const exchange = readRequest(frame)
    if (exchange !== undefined) this.open.push(exchange)
    return exchange
  }

  /**
   * The request that a response answers; undefined where there was none. A broker answers in order, so older requests than this one were
   * such as get no answer (Produce with acks=0) or never reached it, and are forgotten.
   */
  response(frame: Buffer): KafkaExchange | undefined {
    if (frame.length < smallestResponseBytes) return undefined
    const correlationId = frame.readInt32BE(4)
    const index = this.open.findIndex((each) => each.correlationId === correlationId)
    const exchange = this.open[index]
    this.open = this.open.slice(index + 1)
    return exchange
  }
}
