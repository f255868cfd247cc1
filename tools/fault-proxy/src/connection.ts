import { connect, type Socket } from 'node:net'
import { AppError, type Random } from '@fairline/kernel'
import type { ActiveToxic } from './active-toxic.ts'
import { hit, isAimedAt } from './active-toxic.ts'
import type { Inspected } from './kafka-conversation.ts'
import { KafkaConversation } from './kafka-conversation.ts'
import { Lane } from './lane.ts'
import type { Direction } from './toxic.ts'
import type { ToxicSet } from './toxic-set.ts'

/** Where something listens. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** What a connection needs of the proxy. */
export interface ConnectionOptions {
  readonly route: string
  readonly target: Address
  readonly protocol: 'tcp' | 'kafka'
  readonly toxics: ToxicSet
  readonly random: Random
  readonly onError: (error: AppError) => void
}

const pass = (bytes: Buffer): readonly Inspected[] => [{ bytes }]

/** A client's connection and the one to its server that stands for it. */
export class Connection {
  /** Resolves when both ends are closed. */
  readonly closed: Promise<void>
  private readonly options: ConnectionOptions
  private readonly sockets: readonly Socket[]
  private readonly resets = new Map<ActiveToxic, NodeJS.Timeout>()

  constructor(client: Socket, options: ConnectionOptions) {
    this.options = options
    const server = connect({ ...options.target, allowHalfOpen: true })
    this.sockets = [client, server]
    for (const socket of this.sockets) {
      socket.setNoDelay(true)
      // An end that breaks closes too, and the lane passes that on to the other.
      socket.on('error', () => undefined)
    }
    const lanes = this.openLanes(client, server)
    const isAtEnd = this.sockets.map((socket) => new Promise<void>((resolve) => void socket.once('close', () => resolve())))
    const stopListening = options.toxics.onChange(() => {
      this.scheduleResets()
      for (const lane of lanes) lane.reconsider()
    })
    this.closed = Promise.all(isAtEnd).then(() => {
      stopListening()
      for (const timer of this.resets.values()) clearTimeout(timer)
    })
    this.scheduleResets()
  }

  /** Breaks it: both ends see a reset. */
  reset(): void {
    for (const socket of this.sockets) {
      // libuv refuses to reset what is shutting down, and Node then never closes it.
      if (socket.writableEnded) socket.destroy()
      else socket.resetAndDestroy()
    }
  }

  private openLanes(client: Socket, server: Socket): readonly Lane[] {
    const { route, protocol, toxics, random } = this.options
    const conversation = protocol === 'kafka' ? new KafkaConversation() : undefined
    const lane = (direction: Direction, source: Socket, destination: Socket): Lane => {
      const aimed = (): readonly ActiveToxic[] => toxics.aimedAt(route, direction)
      return new Lane({
        source,
        destination,
        toxics: aimed,
        inspect: conversation === undefined ? pass : (chunk) => this.inspect(conversation, chunk, direction, aimed()),
        random,
        breakConnection: () => this.reset(),
      })
    }
    return [lane('request', client, server), lane('response', server, client)]
  }

  private inspect(
    conversation: KafkaConversation,
    chunk: Buffer,
    direction: Direction,
    active: readonly ActiveToxic[],
  ): readonly Inspected[] {
    try {
      return conversation.inspect(chunk, direction, active)
    } catch (caught) {
      this.options.onError(AppError.from(caught))
      this.reset()
      return []
    }
  }

  private scheduleResets(): void {
    const { toxics, route } = this.options
    for (const active of toxics.aimedAt(route, 'request')) {
      const { toxic } = active
      if (toxic.kind !== 'reset' || this.resets.has(active)) continue
      const strike = (): void => {
        if (!toxics.has(active) || !isAimedAt(active, route, 'request')) return
        hit(active)
        this.reset()
      }
      this.resets.set(active, setTimeout(strike, toxic.afterMs))
    }
  }
}
