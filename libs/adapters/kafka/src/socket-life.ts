import type { Socket } from 'node:net'

/** The sockets of one client, which can be ended for good. */
export interface SocketLife {
  /** Takes a socket in: it ends with the others. */
  add(socket: Socket): void
  /** Throws once the life has ended: no connection is made any more. */
  mustGoOn(): void
  end(): void
}

/**
 * kafkajs goes on repeating a request over new connections while nobody waits for it any more. What was given up must not be written after
 * all, behind the back of its successor.
 */
export const socketLife = (): SocketLife => {
  const sockets = new Set<Socket>()
  let hasEnded = false
  return {
    add: (socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    },
    mustGoOn: () => {
      if (hasEnded) throw new Error('The client was given up.')
    },
    end: () => {
      hasEnded = true
      for (const socket of sockets) socket.destroy()
    },
  }
}
