import type { WebsocketErrorCode } from '@fairline/adapters-websocket'
import type { BadInputTable, TriedRow } from '@fairline/kernel/testing'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { deflateRawSync } from 'node:zlib'
import type { Session } from './support/bad-provider.ts'
import { upgrade } from './support/bad-provider.ts'
import { selfSigned } from './support/self-signed.ts'

/** What a row can send beside frames of its own making. */
export interface BadSession extends Session {
  /** A good message of the game, by its place in it, as the text of a frame. */
  readonly good: (index: number) => string
  /** Sends what must come back as a dead letter with these very bytes. */
  readonly sendBad: (bytes: Buffer | string, options?: { readonly binary: boolean }) => void
  /** Runs when the adapter has that many events. */
  readonly whenAccepted: (count: number, run: () => void) => void
}

/** What becomes of a row. */
export interface WebsocketOutcome {
  /** Why the connection was given up; absent where it is kept. */
  readonly lostBy?: WebsocketErrorCode
  /** Reasons of the dead letters. */
  readonly letters?: readonly string[]
  /** Messages that are good in themselves and become raw records. */
  readonly accepted?: number
  /** Connections that the provider has seen when the good message passes, or the least of them where one is lost: then 2 unless stated. */
  readonly connections?: number
  /** No good message can come from such a provider. */
  readonly isFinal?: true
}

/** A row of the catalogue for the WebSocket feed. */
export interface WebsocketRow extends TriedRow {
  /** How many connections go wrong; the next one is good. Default 1. */
  readonly badConnections?: number
  /** What the provider does once the feed was asked for. */
  readonly serve?: (session: BadSession) => void
  /** What it answers instead of a handshake. */
  readonly answer?: (socket: Socket, key: string) => void
  /** Keys of `nbaFeed` where the row waits for a limit. All others are wide, so that a slow machine meets none. */
  readonly limits?: Readonly<Record<string, string>>
  /** Behind TLS. */
  readonly isSecure?: true
  readonly expected: WebsocketOutcome
}

const frame = (value: unknown): string => JSON.stringify(value)
/** The confirmation of a subscription. */
export const subscribed = (resumed: boolean): string => frame({ type: 'subscribed', connectionId: 'c', resumed })
const snapshotComplete = frame({ type: 'snapshot-complete' })
const snapshotOf = (...frames: readonly string[]): string => `{"type":"snapshot","gameId":"1","frames":[${frames.join(',')}]}`

/** A row on a connection that serves. */
const served = (id: string, what: string, serve: (session: BadSession) => void, expected: WebsocketOutcome): WebsocketRow => ({
  id,
  what,
  serve: (session) => {
    session.socket.send(subscribed(true))
    serve(session)
  },
  expected,
})
const answered = (id: string, what: string, lostBy: WebsocketErrorCode, answer: (socket: Socket, key: string) => void): WebsocketRow => ({
  id,
  what,
  answer,
  expected: { lostBy },
})
/** A row that goes on with these bytes after a good handshake. */
const bytes = (id: string, what: string, lostBy: WebsocketErrorCode, ...parts: readonly (Buffer | readonly number[])[]): WebsocketRow =>
  answered(id, what, lostBy, (socket, key) => {
    socket.write(Buffer.concat([upgrade(key), ...parts.map((part) => (Buffer.isBuffer(part) ? part : Buffer.from(part)))]))
  })
const status = (line: string, headers = ''): WebsocketRow =>
  answered('W16', `handshake answered with ${line}`, 'WEBSOCKET_HANDSHAKE_REFUSED', (socket) => {
    socket.end(`HTTP/1.1 ${line}\r\n${headers}content-length: 0\r\n\r\n`)
  })
const textFrame = (text: string): Buffer => Buffer.concat([Buffer.from([0x81, text.length]), Buffer.from(text)])
const closeFrame = (code: number): readonly number[] => [0x88, 2, code >> 8, code & 0xff]
const shortIdle = { FAIRLINE_NBA_FEED_IDLE_TIMEOUT_MS: '1000' }
const broken = 'WEBSOCKET_PROTOCOL_BROKEN'
const refused = 'WEBSOCKET_HANDSHAKE_REFUSED'
const pingsAtOnce = 200
const fragments = 131_000
const bomb = (): Buffer => {
  const packed = deflateRawSync(Buffer.alloc(16 * 1024 * 1024))
  const header = Buffer.from([0xc1, 127, 0, 0, 0, 0, 0, 0, 0, 0])
  header.writeUInt32BE(packed.length, 6)
  return Buffer.concat([header, packed])
}

/** Bad input of the NBA feed's WebSocket: what the provider does on a connection, and what becomes of it. */
export const websocketBadInput: BadInputTable<WebsocketRow> = {
  title: 'WebSocket feed (ingest-nba)',
  letter: 'W',
  lastRow: 32,
  rows: [
    served('W2', 'a binary frame', ({ sendBad, good }) => sendBad(Buffer.from(good(0)), { binary: true }), {
      letters: ['INGEST_FRAME_BINARY'],
    }),
    served('W3', 'a frame above the limit', ({ socket }) => socket.send(`"${'x'.repeat(1_100_000)}"`), { lostBy: broken }),
    bytes('W4', '131 000 fragments of one byte', broken, [0x01, 0x01, 0x78], Buffer.alloc(fragments * 3, Buffer.from([0x00, 0x01, 0x78]))),
    bytes('W5', 'a frame that inflates to 16 MiB', broken, bomb()),
    answered('W6', 'compression that was not offered', refused, (socket, key) => {
      socket.write(upgrade(key, 'Sec-WebSocket-Extensions: permessage-deflate'))
    }),
    bytes('W7', 'reserved bits', broken, [0xf1, 0x01, 0x61]),
    bytes('W8', 'a masked frame of a server', broken, [0x81, 0x81, 0, 0, 0, 0, 0x61]),
    bytes('W9', 'close code 999', broken, closeFrame(999)),
    bytes('W9', 'close code 1005', broken, closeFrame(1005)),
    bytes('W9', 'close code 5000', broken, closeFrame(5000)),
    served('W9', 'close code 1012', ({ socket }) => socket.close(1012), { lostBy: 'WEBSOCKET_CLOSED' }),
    served('W9', 'close code 4999 with control characters', ({ socket }) => socket.close(4999, '\u001b[31mred'), {
      lostBy: 'WEBSOCKET_CLOSED',
    }),
    served('W10', 'a close without a code', ({ socket }) => socket.close(), { lostBy: 'WEBSOCKET_CLOSED' }),
    served(
      'W11',
      'a flood of pings',
      ({ socket }) => {
        for (let i = 0; i < pingsAtOnce; i++) socket.ping()
      },
      { lostBy: 'WEBSOCKET_PING_FLOOD' },
    ),
    bytes('W12', 'a ping of 126 bytes', broken, [0x89, 0x7e, 0, 126], Buffer.alloc(126)),
    { ...served('W14', 'nothing more, on an open connection', () => undefined, { lostBy: 'WEBSOCKET_FEED_IDLE' }), limits: shortIdle },
    {
      ...answered('W15', 'a frame that trickles in byte by byte', 'WEBSOCKET_FEED_IDLE', (socket, key) => {
        socket.write(Buffer.concat([upgrade(key), textFrame(subscribed(true)), Buffer.from([0x81, 0x7d])]))
        const timer = setInterval(() => socket.write('x'), 50)
        socket.on('close', () => clearInterval(timer))
      }),
      limits: shortIdle,
    },
    status('200 OK'),
    status('401 Unauthorized'),
    status('429 Too Many Requests', 'retry-after: 3600\r\n'),
    status('503 Service Unavailable'),
    {
      ...answered('W16', 'handshake never answered', 'WEBSOCKET_HANDSHAKE_TIMEOUT', () => undefined),
      limits: { FAIRLINE_NBA_FEED_HANDSHAKE_TIMEOUT_MS: '300' },
    },
    {
      ...status('302 Found', 'location: http://169.254.169.254/\r\n'),
      id: 'W17',
      what: 'a redirect to an address of the cloud itself',
    },
    answered('W18', 'a wrong accept key', refused, (socket) => {
      socket.write(upgrade('another'))
    }),
    answered('W19', 'a megabyte of headers', 'WEBSOCKET_CONNECTION_REFUSED', (socket, key) => {
      socket.write(upgrade(key, `x-junk: ${'y'.repeat(1_000_000)}`))
    }),
    {
      id: 'W20',
      what: 'a certificate that nobody vouches for',
      isSecure: true,
      answer: (socket) => {
        new TLSSocket(socket, { isServer: true, ...selfSigned() }).on('error', () => undefined)
      },
      expected: { lostBy: 'WEBSOCKET_CONNECTION_REFUSED', isFinal: true },
    },
    {
      id: 'W22',
      what: 'no confirmation of the subscription',
      serve: () => undefined,
      limits: { FAIRLINE_NBA_FEED_SUBSCRIBE_TIMEOUT_MS: '300' },
      expected: { lostBy: 'WEBSOCKET_DROPPED' },
    },
    {
      id: 'W23',
      what: 'a resume token that is refused',
      badConnections: 2,
      serve: ({ socket, connection, resumeToken, good, whenAccepted }) => {
        socket.send(subscribed(connection === 1))
        if (connection === 1) {
          socket.send(good(0))
          whenAccepted(1, () => socket.terminate())
        } else if (resumeToken !== undefined) {
          socket.send(snapshotOf(good(0), good(1)))
          socket.send(snapshotComplete)
        }
      },
      expected: { lostBy: 'WEBSOCKET_CLOSED', accepted: 3, connections: 2 },
    },
    {
      id: 'W24',
      what: 'a snapshot that is older than what came before it',
      serve: ({ socket, good }) => {
        socket.send(subscribed(false))
        socket.send(good(2))
        socket.send(snapshotOf(good(0), good(1)))
        socket.send(snapshotComplete)
      },
      expected: { accepted: 3 },
    },
    {
      id: 'W25',
      what: 'a snapshot that never ends',
      serve: ({ socket, good }) => {
        socket.send(subscribed(false))
        socket.send(snapshotOf(good(0)))
      },
      limits: { FAIRLINE_NBA_FEED_SNAPSHOT_TIMEOUT_MS: '300' },
      expected: { lostBy: 'WEBSOCKET_DROPPED', accepted: 1 },
    },
    {
      id: 'W25',
      what: 'a snapshot without a list of messages',
      serve: ({ socket, sendBad }) => {
        socket.send(subscribed(true))
        sendBad('{"type":"snapshot","gameId":"1","frames":{"0":1}}')
      },
      expected: { letters: ['NBA_MESSAGE_UNKNOWN'] },
    },
    {
      id: 'W26',
      what: 'a message before the confirmation',
      serve: ({ socket, good }) => socket.send(good(0)),
      expected: { lostBy: 'WEBSOCKET_DROPPED' },
    },
    served(
      'W27',
      'a gap that is replayed afterwards',
      ({ socket, good }) => {
        for (const index of [0, 2, 1, 2]) socket.send(good(index))
      },
      { accepted: 4 },
    ),
    served(
      'W28',
      'a notice to reconnect: two connections for a moment',
      ({ socket }) => socket.send(frame({ type: 'reconnect', inMs: 2000 })),
      {
        connections: 2,
      },
    ),
    {
      ...served('W28', 'a notice to reconnect on every connection', ({ socket }) => socket.send(frame({ type: 'reconnect', inMs: 2000 })), {
        connections: 6,
      }),
      badConnections: 5,
    },
    served(
      'W29',
      'an error that is shaped like data',
      ({ sendBad }) => sendBad(frame({ type: 'error', gameId: '1', seq: 1, code: 'RATE' })),
      { letters: ['NBA_MESSAGE_UNKNOWN'] },
    ),
    served(
      'W30',
      'heartbeats without data',
      ({ socket }) => {
        const timer = setInterval(() => socket.send(frame({ type: 'heartbeat', sourceSeq: 1, aliveAtUs: 5 })), 20)
        socket.on('close', () => clearInterval(timer))
      },
      {},
    ),
    {
      ...served('W31', 'a close on every open', ({ socket }) => socket.close(1013), { lostBy: 'WEBSOCKET_CLOSED', connections: 9 }),
      badConnections: 8,
    },
    served('W32', 'a message cut inside a text', ({ sendBad, good }) => sendBad(good(0).slice(0, 30)), {
      letters: ['INGEST_JSON_INVALID'],
    }),
    answered('W32', 'a message cut by the end of its connection', 'WEBSOCKET_CLOSED', (socket, key) => {
      socket.end(Buffer.concat([upgrade(key), Buffer.from([0x81, 0x7d]), Buffer.from('{"type":"event","ga')]))
    }),
  ],
  spared: [
    { id: 'W1', what: 'text where binary is expected', because: 'the feed is text' },
    { id: 'W13', what: 'a peer that never answers pings', because: 'we send none: a connection lives by its messages (W14, W15, W30)' },
    { id: 'W21', what: 'a provider name that points into our network', because: 'the address is configuration of ours, not input' },
  ],
  outcomeOf: ({ expected: { lostBy, letters = [], accepted = 0, isFinal } }) =>
    [
      ...(accepted > 0 ? [`${accepted} accepted`] : []),
      ...letters.map((reason) => `dead letter ${reason}`),
      ...(lostBy === undefined ? ['the connection is kept'] : [`${lostBy}, ${isFinal === true ? 'never served' : 'connected again'}`]),
    ].join('; '),
}
