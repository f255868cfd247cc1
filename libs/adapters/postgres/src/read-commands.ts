import { setTimeout as delay } from 'node:timers/promises'
import type { Dependency } from '@fairline/contracts'
import type { DependencyObserver } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import pg from 'pg'
import { PgoutputPlugin } from 'pg-logical-replication'
import type { Pgoutput } from 'pg-logical-replication'
import { commandOfRow } from './command-of-row.ts'
import type { GameCommand } from './command-store.ts'
import { classify, postgresError } from './errors.ts'
import type { Lsn } from './lsn.ts'
import { parseLsn } from './lsn.ts'
import { answerGraceMs, defaultOpenTimeoutMs, postgresServer } from './postgres-server.ts'
import type { ReplicationSource } from './prepare-slot.ts'
import { prepareSlot } from './prepare-slot.ts'
import { readReplicationMessage, statusUpdate } from './replication-protocol.ts'

/** Slot of the commands service, and the publication that its migration makes. */
export const commandSlot = 'fairline_commands'
export const commandPublication = 'fairline_commands'

/** What {@link readCommands} needs. */
export interface CommandReaderOptions {
  readonly url: string
  readonly slot?: string
  readonly publication?: string
  /**
   * Called for each transaction that holds commands, in commit order, one at a time. The position moves only when it
   * has resolved; a rejection ends the reader, and the transaction is delivered again to the next one.
   */
  readonly onCommands: (commands: readonly GameCommand[]) => Promise<void>
  /** How long to wait for an earlier reader of the slot to go. Default 30 s. */
  readonly takeoverMs?: number
  /** A server that does not answer for so long has failed, at the start and later. Default 15 s. */
  readonly silenceMs?: number
  /** Hears of each operation when it has ended. */
  readonly observe?: DependencyObserver | undefined
}

/** A running reader. */
export interface CommandReader {
  /** Rejects when the stream breaks or a handler fails; resolves after {@link close}. */
  readonly done: Promise<void>
  /** Lets the current handler finish, acknowledges it, and leaves. */
  close(): Promise<void>
}

/** The part of the client's wire connection that replication needs; the package does not declare it. */
interface WireConnection {
  readonly stream: { pause(): void; resume(): void; isPaused(): boolean; destroy(): void }
  on(event: 'copyData', listener: (message: { readonly chunk: Buffer }) => void): void
  once(event: 'replicationStart', listener: () => void): void
  sendCopyFromChunk(chunk: Buffer): void
}

const defaultSilenceMs = 15_000
/** The server is asked so many times before its silence is one. */
const asksPerSilence = 3
const [pauseAt, resumeAt] = [512, 64]

/**
 * Reads committed commands from PostgreSQL's log, each at least once: a position is acknowledged only after its handler
 * has resolved. Resolves when the stream has started.
 */
export const readCommands = async (options: CommandReaderOptions): Promise<CommandReader> => {
  const { url, slot = commandSlot, publication = commandPublication, takeoverMs = 30_000 } = options
  const source = { url, slot, publication }
  const server = postgresServer(options.observe)
  await prepareSlot(server, source)
  const deadlineMs = performance.now() + takeoverMs
  for (;;) {
    try {
      return await startStream(server, source, options)
    } catch (caught) {
      const isBusy = AppError.from(caught).code === 'POSTGRES_SLOT_BUSY'
      if (!isBusy || performance.now() >= deadlineMs) throw caught
      await delay(250)
    }
  }
}

const startStream = async (
  server: Dependency,
  { url, slot, publication }: ReplicationSource,
  { onCommands, silenceMs = defaultSilenceMs }: Pick<CommandReaderOptions, 'onCommands' | 'silenceMs'>,
): Promise<CommandReader> => {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: defaultOpenTimeoutMs,
    keepAlive: true,
    ...({ replication: 'database' } as object),
  })
  const { promise: done, resolve: finish, reject: fail } = Promise.withResolvers<void>()
  // Whoever awaits `done` sees the error; until then it must not count as unhandled.
  done.catch(() => undefined)
  client.on('error', fail)
  const opening = { name: 'open', deadlineMs: defaultOpenTimeoutMs + answerGraceMs, doing: 'opening a replication connection' }
  await server.ask(opening, () => client.connect())
  const connection = (client as unknown as { readonly connection: WireConnection }).connection
  const plugin = new PgoutputPlugin({ protoVersion: 1, publicationNames: [publication] })

  let confirmed: Lsn = 0n
  let open: GameCommand[] = []
  let isInTransaction = false
  let isClosing = false
  const confirm = (lsn: Lsn): void => {
    if (lsn > confirmed) confirmed = lsn
  }
  const sendStatus = (replyNow = false): void => {
    if (confirmed > 0n || replyNow) connection.sendCopyFromChunk(statusUpdate(confirmed, Date.now(), replyNow))
  }
  const applyChange = async (payload: Buffer): Promise<void> => {
    const message: Pgoutput.Message = plugin.parse(payload)
    if (message.tag === 'begin') isInTransaction = true
    if (message.tag === 'insert' && message.relation.name === 'game_commands') open.push(commandOfRow(message.new))
    if (message.tag !== 'commit') return
    isInTransaction = false
    const commands = open
    open = []
    if (commands.length > 0) await onCommands(commands)
    if (message.commitEndLsn !== null) confirm(parseLsn(message.commitEndLsn))
    sendStatus()
  }

  const queue: Buffer[] = []
  let isWorking = false
  let working: Promise<void> = Promise.resolve()
  const work = async (): Promise<void> => {
    for (let chunk = queue.shift(); chunk !== undefined; chunk = queue.shift()) {
      if (isClosing) return
      const message = readReplicationMessage(chunk)
      if (message.kind === 'change') await applyChange(message.payload)
      if (message.kind === 'keepalive') {
        // All that was sent before it has been handled: the queue keeps the order of the stream.
        if (!isInTransaction) confirm(message.sentLsn)
        if (message.replyNow) sendStatus()
      }
      if (queue.length === resumeAt) connection.stream.resume()
    }
    isWorking = false
  }
  let heardAtMs = performance.now()
  connection.on('copyData', ({ chunk }) => {
    heardAtMs = performance.now()
    queue.push(chunk)
    if (queue.length >= pauseAt) connection.stream.pause()
    if (isWorking || isClosing) return
    isWorking = true
    working = work()
    working.catch(fail)
  })

  const silence = (): AppError => postgresError('POSTGRES_SERVER_UNREACHABLE', `PostgreSQL said nothing for ${silenceMs} ms.`)
  const ask = (): void => {
    // While commands wait to be handled nothing is read, and nothing can be heard.
    if (connection.stream.isPaused()) heardAtMs = performance.now()
    if (performance.now() - heardAtMs > silenceMs) fail(silence())
    else sendStatus(true)
  }
  let timer: NodeJS.Timeout | undefined
  const stop = async (): Promise<void> => {
    isClosing = true
    clearInterval(timer)
    connection.stream.resume()
    await server.leave(() => client.end())
    connection.stream.destroy()
  }
  const started = new Promise<void>((resolve) => {
    connection.once('replicationStart', resolve)
  })
  const starting = { name: 'start-stream', deadlineMs: silenceMs, doing: `starting to read slot ${slot}` }
  try {
    await server.ask(starting, async () => {
      const stream = plugin.start(client, slot, '0/0')
      stream.then(
        () => {
          fail(postgresError('POSTGRES_STREAM_BROKEN', 'PostgreSQL ended the replication stream.'))
        },
        (caught: unknown) => {
          fail(isClosing ? undefined : caught)
        },
      )
      await Promise.race([started, stream])
    })
    timer = setInterval(ask, silenceMs / asksPerSilence)
  } catch (caught) {
    await stop()
    throw caught
  }
  const ended = done.catch(async (caught: unknown) => {
    const wasClosing = isClosing
    await stop().catch(() => undefined)
    if (!wasClosing) throw classify(caught, 'reading commands')
  })
  ended.catch(() => undefined)
  return {
    done: ended,
    close: async () => {
      isClosing = true
      finish()
      await working.catch(() => undefined)
      sendStatus()
      await stop()
    },
  }
}
