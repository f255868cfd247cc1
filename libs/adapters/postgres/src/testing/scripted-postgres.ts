import type { AddressInfo, Socket } from 'node:net'
import { createServer } from 'node:net'

/**
 * What a scripted server does with the start of a connection (`STARTUP`) or with a statement: `serve` it, say nothing (`silent`), answer in
 * `drops` that never end, end the connection (`cut`), or refuse with an SQLSTATE of five characters.
 */
export type PostgresScript = (statement: string) => string

/** A server that speaks the PostgreSQL protocol by a script; statements change nothing and return one row with one column. */
export interface ScriptedPostgres {
  readonly url: string
  script: PostgresScript
  close(): Promise<void>
}

/** A server without a fault. */
export const serving: PostgresScript = () => 'serve'

const message = (type: string, body: Buffer = Buffer.alloc(0)): Buffer => {
  const head = Buffer.alloc(5)
  head.write(type)
  head.writeUInt32BE(body.length + 4, 1)
  return Buffer.concat([head, body])
}
const text = (value: string): Buffer => Buffer.from(`${value}\0`)
const ready = message('Z', Buffer.from('I'))
const authenticated = Buffer.concat([message('R', Buffer.alloc(4)), ready])
// One column `same` of type bool, true.
const description = message('T', Buffer.concat([Buffer.from([0, 1]), text('same'), Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 1, 255, 255, 255, 255, 0, 0])])) // prettier-ignore
const row = message('D', Buffer.from([0, 1, 0, 0, 0, 1, 0x74]))
const rows = Buffer.concat([description, row, message('C', text('SELECT 1'))])
const copying = message('W', Buffer.from([0, 0, 0]))
const refusal = (sqlState: string): Buffer =>
  message('E', Buffer.concat([text('SERROR'), text(`C${sqlState}`), text('Mrefused by the script'), Buffer.from([0])]))

const dropEveryMs = 20

/** Serves one connection: messages of the client in, answers of the script out. */
const serveSocket = (socket: Socket, decide: PostgresScript): void => {
  let pending = Buffer.alloc(0)
  let isStarted = false
  let statement = ''
  const drip = (): void => {
    // The head of a row of a gigabyte, of which a byte comes now and then.
    socket.write(Buffer.from([0x44, 0x40, 0, 0, 0]))
    const timer = setInterval(() => socket.write(Buffer.from([0])), dropEveryMs)
    socket.on('close', () => clearInterval(timer))
  }
  const answer = (asked: string, served: Buffer): void => {
    const decision = decide(asked)
    if (decision === 'serve') socket.write(served)
    else if (decision === 'drops') drip()
    else if (decision === 'cut') socket.destroy()
    else if (decision !== 'silent') socket.write(Buffer.concat([refusal(decision), ready]))
  }
  const take = (type: string, body: Buffer): void => {
    if (type === 'Q' || type === 'P') statement = body.toString().replaceAll('\0', ' ').trim()
    if (type === 'Q') answer(statement, statement.startsWith('START_REPLICATION') ? copying : Buffer.concat([rows, ready]))
    if (type === 'S') answer(statement, Buffer.concat([message('1'), message('2'), rows, ready]))
  }
  socket.on('data', (data) => {
    pending = Buffer.concat([pending, data])
    for (;;) {
      const headBytes = isStarted ? 5 : 4
      if (pending.length < headBytes) return
      const size = pending.readUInt32BE(headBytes - 4) + headBytes - 4
      if (pending.length < size) return
      const part = pending.subarray(0, size)
      pending = pending.subarray(size)
      if (isStarted) take(String.fromCharCode(part[0] as number), part.subarray(5))
      else {
        isStarted = true
        answer('STARTUP', authenticated)
      }
    }
  })
}

/** Starts a {@link ScriptedPostgres} on a free port of this machine. */
export const startScriptedPostgres = async (script: PostgresScript): Promise<ScriptedPostgres> => {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    // A client that gives up resets its connection: no news for the script.
    socket.on('error', () => undefined)
    serveSocket(socket, (statement) => scripted.script(statement))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const scripted: ScriptedPostgres = {
    url: `postgres://user:password@127.0.0.1:${(server.address() as AddressInfo).port}/scripted`,
    script,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
  return scripted
}
