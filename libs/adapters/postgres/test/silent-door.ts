import type { AddressInfo, Socket } from 'node:net'
import { connect, createServer } from 'node:net'

/** A way to a server that can fall silent: connections stay, and nothing passes any more, as over a network that was cut. */
export interface SilentDoor {
  /** The server's URL with the door in place of its address. */
  readonly url: string
  fallSilent(): void
  close(): Promise<void>
}

/** Opens a {@link SilentDoor} before the server of a URL. */
export const openSilentDoor = async (serverUrl: string): Promise<SilentDoor> => {
  const target = new URL(serverUrl)
  const sockets = new Set<Socket>()
  let isSilent = false
  const pass = (from: Socket, to: Socket): void => {
    sockets.add(from)
    from.on('data', (data) => void (isSilent || to.write(data)))
    from.on('close', () => (isSilent ? undefined : to.destroy()))
    // Either side may reset its connection when a test ends.
    from.on('error', () => undefined)
  }
  const server = createServer((socket) => {
    const inner = connect(Number(target.port), target.hostname)
    pass(socket, inner)
    pass(inner, socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(serverUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return {
    url: url.href,
    fallSilent: () => void (isSilent = true),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
