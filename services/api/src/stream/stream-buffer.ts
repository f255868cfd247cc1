import type { Amount, BufferReading } from '@fairline/kernel'
import { addAmounts, BufferAccount, noAmount } from '@fairline/kernel'

/** Bounds of what stream clients may leave unread. */
export interface StreamBounds {
  readonly maxClients: number
  /** Of one client; the message that passes it is the last one. */
  readonly maxBufferBytes: number
}

/** No message is larger: a board of every market of a game. */
const largestMessageBytes = 1024 * 1024
/** No message is smaller. */
const smallestMessageBytes = 32

/** What is sent to stream clients and has not left for them yet, over all of them. */
export class StreamBuffer {
  readonly #account = new BufferAccount('streams')
  readonly #cap: Amount
  #held = noAmount

  constructor({ maxClients, maxBufferBytes }: StreamBounds) {
    const bytes = maxClients * (maxBufferBytes + largestMessageBytes)
    this.#cap = { records: Math.ceil(bytes / smallestMessageBytes), bytes }
  }

  /** A message is handed to a socket. What it returns is to be called once: when it has left, or with the error why it cannot. */
  sent(text: string): (error?: Error | null) => void {
    const amount = { records: 1, bytes: Buffer.byteLength(text) }
    this.#account.put(amount)
    this.#held = addAmounts(this.#held, amount)
    return (error) => {
      this.#held = { records: this.#held.records - 1, bytes: this.#held.bytes - amount.bytes }
      if (error == null) this.#account.drain(amount)
      else this.#account.shed('client_gone', amount)
    }
  }

  reading(): BufferReading {
    return this.#account.reading(this.#held, this.#cap)
  }
}
