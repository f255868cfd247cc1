import { sports } from '@fairline/kernel'
import type { StreamTrafficReport } from './stream-traffic.ts'
import { platformError } from './errors.ts'
import { createStreamTraffic } from './stream-traffic.ts'

/** One connection to the API's stream that follows every sport. */
export interface StreamFollower {
  /** Ends the connection and says what came. Fails where the connection had ended before: then it saw only a part. */
  stop(): Promise<StreamTrafficReport>
}

/** Follows `GET /v1/stream` without connecting again; resolves when it listens. */
export const followStream = async (port: number, apiKey: string): Promise<StreamFollower> => {
  const traffic = createStreamTraffic()
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/stream`, { headers: { 'x-api-key': apiKey } })
  const closed = new Promise<string>((resolve) => {
    socket.addEventListener('close', ({ code, reason }) => resolve(`${code} ${reason}`.trimEnd()))
  })
  // A refused connection closes, too.
  socket.addEventListener('error', () => undefined)
  socket.addEventListener('message', ({ data }) => traffic.note(String(data)))
  const opened = new Promise<undefined>((resolve) => {
    socket.addEventListener('open', () => {
      socket.send(JSON.stringify({ type: 'subscribe', sports }))
      resolve(undefined)
    })
  })
  const refused = await Promise.race([opened, closed])
  if (refused !== undefined) throw platformError('PLATFORM_STREAM_ENDED', `The stream at port ${port} refused the connection: ${refused}.`)
  return {
    stop: async () => {
      if (socket.readyState !== WebSocket.OPEN)
        throw platformError('PLATFORM_STREAM_ENDED', `The stream at port ${port} ended early: ${await closed}.`)
      socket.close()
      await closed
      return traffic.report()
    },
  }
}
