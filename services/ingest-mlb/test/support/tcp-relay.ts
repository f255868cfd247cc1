import { once } from 'node:events'
import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

/** A way to a server that can be cut. */
export interface TcpRelay {
  /** `host:port` of this end. */
  readonly address: string
  cut(): void
  close(): void
}

/** Opens a {@link TcpRelay} to `host:port`. */
export const openTcpRelay = async (target: string): Promise<TcpRelay> => {
  const [host = '', port = ''] = target.split(':')
  const sockets = new Set<Socket>()
  const keep = (socket: Socket): Socket => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
    return socket
  }
  const server = createServer((near) => {
    const far = keep(connect(Number(port), host))
    keep(near).pipe(far).pipe(near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    close: () => {
      server.close()
      cut()
    },
  }
}
