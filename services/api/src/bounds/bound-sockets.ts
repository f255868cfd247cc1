import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { Instruments } from '@fairline/runtime-service'
import type { apiMetrics } from '../api-metrics.ts'
import { callerOfAddress } from './caller-address.ts'

/** What {@link boundSockets} needs. */
export interface BoundSocketsOptions {
  readonly maxPerAddress: number
  /** Proxies carry the connections of many callers and are not bounded. */
  readonly isTrustedProxy: (address: string) => boolean
  readonly instruments: Instruments<typeof apiMetrics>
}

/** Closes connections beyond a bound per address, so that one caller cannot take the places of all. */
export const boundSockets = (server: Server, { maxPerAddress, isTrustedProxy, instruments }: BoundSocketsOptions): void => {
  const open = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? ''
    if (isTrustedProxy(address)) return
    const caller = callerOfAddress(address)
    const count = open.get(caller) ?? 0
    if (count >= maxPerAddress) {
      instruments.fairline_api_refused_total.add(1, { bound: 'sockets' })
      socket.destroy()
      return
    }
    open.set(caller, count + 1)
    socket.once('close', () => {
      const left = (open.get(caller) ?? 1) - 1
      if (left > 0) open.set(caller, left)
      else open.delete(caller)
    })
  })
}
