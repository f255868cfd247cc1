import type { AppError } from '@fairline/kernel'
import { WebSocket } from 'ws'
import { websocketError } from './errors.ts'

/** What one connection may cost us. */
export interface ConnectionLimits {
  readonly maxMessageBytes: number
  /** Frames that one message may be cut into. */
  readonly maxFragments: number
  /** Without a complete message for longer, the connection is given up; bytes that trickle in do not count. */
  readonly idleTimeoutMs: number
  readonly maxPingsPerSecond: number
}

/** Where to connect. */
export interface ConnectionTarget {
  readonly url: string
  /** For example an API key. */
  readonly headers: Readonly<Record<string, string>>
}

/** What one connection tells its owner. After `down` nothing more comes. */
export interface ConnectionEvents {
  readonly open: (connection: FeedConnection) => void
  readonly message: (connection: FeedConnection, data: Buffer, isBinary: boolean) => void
  readonly down: (connection: FeedConnection, reason: AppError) => void
}

const closeGraceMs = 1000

/**
 * One connection to a push feed, from its handshake to its end. Compression is off, redirects are not followed. How long the handshake may take is
 * its owner's to say.
 */
export class FeedConnection {
  /** Counts the connections of a process: for logs and positions. */
  readonly id: number
  readonly #socket: WebSocket
  readonly #events: ConnectionEvents
  readonly #limits: ConnectionLimits
  #lastMessageAt = performance.now()
  #isDown = false
  #isPaused = false
  #pings = 0
  #pingsSince = 0
  readonly #watchdog: NodeJS.Timeout

  constructor(id: number, target: ConnectionTarget, limits: ConnectionLimits, events: ConnectionEvents) {
    this.id = id
    this.#events = events
    this.#limits = limits
    // maxFragments and closeTimeout are newer than the published types.
    const options = {
      headers: { ...target.headers },
      perMessageDeflate: false,
      followRedirects: false,
      maxPayload: limits.maxMessageBytes,
      maxFragments: limits.maxFragments,
      // A provider that says that it closes and does not let go is gone all the same.
      closeTimeout: closeGraceMs,
    }
    this.#socket = new WebSocket(target.url, options)
    this.#watchdog = setInterval(
      () => {
        this.#look()
      },
      Math.max(20, Math.floor(limits.idleTimeoutMs / 4)),
    )
    this.#listen()
  }

  /** Whether frames can be sent. */
  get isOpen(): boolean {
    return this.#socket.readyState === WebSocket.OPEN
  }

  send(text: string): void {
    if (this.isOpen) this.#socket.send(text)
  }

  /** Backpressure: stops reading the socket, so that the provider's TCP window closes. */
  pause(): void {
    this.#isPaused = true
    if (this.isOpen) this.#socket.pause()
  }

  resume(): void {
    this.#isPaused = false
    // The time without reading was ours, not the provider's.
    this.#lastMessageAt = performance.now()
    if (this.isOpen) this.#socket.resume()
  }

  /** Ends the connection without telling the owner. */
  close(): void {
    this.#end()
    if (this.isOpen) {
      this.#socket.resume()
      this.#socket.close(1000)
      setTimeout(() => {
        this.#socket.terminate()
      }, closeGraceMs).unref()
    } else this.#socket.terminate()
  }

  /** Gives the connection up for a reason that the owner found. */
  drop(reason: string): void {
    this.giveUp(websocketError('WEBSOCKET_DROPPED', `Connection ${this.id} was given up: ${reason}.`))
  }

  /** Gives the connection up: its owner is told why, unless it is gone already. */
  giveUp(reason: AppError): void {
    this.#down(reason)
  }

  #listen(): void {
    const socket = this.#socket
    socket.on('open', () => {
      if (this.#isDown) return
      this.#lastMessageAt = performance.now()
      if (this.#isPaused) socket.pause()
      this.#events.open(this)
    })
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      if (this.#isDown) return
      this.#lastMessageAt = performance.now()
      this.#events.message(this, data, isBinary)
    })
    socket.on('ping', () => {
      this.#countPing()
    })
    socket.on('unexpected-response', (request, response) => {
      const { statusCode = 0 } = response
      request.destroy()
      this.#down(
        websocketError('WEBSOCKET_HANDSHAKE_REFUSED', `The provider answered the handshake with status ${statusCode}.`, { statusCode }),
      )
    })
    socket.on('close', (code, reason) => {
      // The reason comes from outside: bounded, and without what could forge a log line.
      const text = reason.toString('utf8').replaceAll(/[^\x20-\x7e]/g, '?')
      this.#down(websocketError('WEBSOCKET_CLOSED', `The provider closed with code ${code} (${text}).`, { closeCode: code }))
    })
    socket.on('error', (cause: Error & { readonly code?: string }) => {
      this.#down(this.#classify(cause))
    })
  }

  #classify(cause: Error & { readonly code?: string }): AppError {
    const code = cause.code ?? ''
    if (code.startsWith('WS_ERR_'))
      return websocketError('WEBSOCKET_PROTOCOL_BROKEN', `Protocol error ${code}: ${cause.message}.`, { code }, cause)
    if (/Sec-WebSocket|subprotocol|[Uu]pgrade|extension/.test(cause.message))
      return websocketError('WEBSOCKET_HANDSHAKE_REFUSED', `The handshake is not valid: ${cause.message}.`, undefined, cause)
    return websocketError('WEBSOCKET_CONNECTION_REFUSED', `Connection failed: ${cause.message}.`, { code }, cause)
  }

  #look(): void {
    if (this.#isPaused || !this.isOpen) return
    const idleMs = Math.round(performance.now() - this.#lastMessageAt)
    if (idleMs > this.#limits.idleTimeoutMs) this.#down(websocketError('WEBSOCKET_FEED_IDLE', `No message for ${idleMs} ms.`, { idleMs }))
  }

  #countPing(): void {
    const now = performance.now()
    if (now - this.#pingsSince > 1000) {
      this.#pings = 0
      this.#pingsSince = now
    }
    this.#pings += 1
    if (this.#pings > this.#limits.maxPingsPerSecond)
      this.#down(websocketError('WEBSOCKET_PING_FLOOD', `More than ${this.#limits.maxPingsPerSecond} pings in a second.`))
  }

  #end(): void {
    this.#isDown = true
    clearInterval(this.#watchdog)
  }

  #down(reason: AppError): void {
    if (this.#isDown) return
    this.#end()
    this.#socket.terminate()
    this.#events.down(this, reason)
  }
}
