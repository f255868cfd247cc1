import type { ActiveToxic } from './active-toxic.ts'
import { isKafkaToxic, strikes } from './active-toxic.ts'
import { KafkaExchanges } from './kafka-exchange.ts'
import { KafkaFrames } from './kafka-frames.ts'
import type { Direction, KafkaToxic } from './toxic.ts'

/** Bytes to pass on together, and the fault that waits for them. */
export interface Inspected {
  readonly bytes: Buffer
  readonly struck?: ActiveToxic<KafkaToxic>
}

/** Follows one Kafka connection: cuts it into requests and responses, and lets toxics judge each of them. Dropped ones are left out. */
export class KafkaConversation {
  private readonly exchanges = new KafkaExchanges()
  private readonly frames: Readonly<Record<Direction, KafkaFrames>> = { request: new KafkaFrames(), response: new KafkaFrames() }

  /**
   * Takes bytes of one direction and returns what of it goes on, in order.
   * @param active the toxics aimed at this direction of this connection
   * @throws FAULT_PROXY_NOT_KAFKA
   */
  inspect(chunk: Buffer, direction: Direction, active: readonly ActiveToxic[]): readonly Inspected[] {
    const passed: Inspected[] = []
    for (const bytes of this.frames[direction].push(chunk)) {
      const exchange = this.exchanges[direction](bytes)
      const struck = exchange === undefined ? undefined : active.filter(isKafkaToxic).find((each) => strikes(each, exchange))
      if (struck === undefined) passed.push({ bytes })
      else if (struck.toxic.fault !== 'drop') passed.push({ bytes, struck })
    }
    return passed
  }
}
