import type { Amount, BufferReading } from '@fairline/kernel'
import { BufferAccount } from '@fairline/kernel'

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
  #heldRecords = 0
  #heldBytes = 0

  constructor({ maxClients, maxBufferBytes }: StreamBounds) {
    const bytes = maxClients * (maxBufferBytes + largestMessageBytes)
    this.#cap = { records: Math.ceil(bytes / smallestMessageBytes), bytes }
  }

  /** A message is handed to a socket. What it returns is to be called once: when it has left, or with the error why it cannot. */
  sent(text: string): (error?: Error | null) => void {
    const bytes = Buffer.byteLength(text)
    this.#account.put(1, bytes)
    this.#heldRecords += 1
    this.#heldBytes += bytes
    return (error) => {
      this.#heldRecords -= 1
      this.#heldBytes -= bytes
      if (error == null) this.#account.drain(1, bytes)
      else this.#account.shed('client_gone', { records: 1, bytes })
    }
  }

  reading(): BufferReading {
    return this.#account.reading({ records: this.#heldRecords, bytes: this.#heldBytes }, this.#cap)
  }
}
