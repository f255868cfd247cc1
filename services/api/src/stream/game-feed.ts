import type { BoardFold } from '@fairline/contracts'
import { comparePositions, expiresAtMs, foldBoard, foldChange, foldStatus } from '@fairline/contracts'
import { AppError } from '@fairline/kernel'
import type { BoardState } from '../freshness.ts'
import type { BoardMessage, BoardReader, Unsubscribe } from '../ports.ts'
import type { ServerMessageType } from './stream-messages.ts'
import { boardMessage, changeMessage, stateMessage, stateOf, statusMessage } from './stream-messages.ts'

/** Who receives a game's messages. */
export interface FeedListener {
  send(type: ServerMessageType, text: string): void
}

/** What {@link openGameFeed} needs. */
export interface GameFeedOptions {
  readonly gameId: string
  readonly sport: string
  readonly reader: BoardReader
  readonly nowUs: () => number
  /** The feed lost its way and could not read the board again; it has no listeners to serve any more. */
  readonly onFailure: (caught: unknown) => void
}

/** One game's board, followed once for all its listeners: each message is made once, whoever receives it. */
export interface GameFeed {
  /** Sends the board now, and what changes from now on. */
  join(listener: FeedListener): void
  leave(listener: FeedListener): void
  readonly size: number
  readonly isFinal: boolean
  /** Tells listeners when the board ran out since the last look, and looks whether a board that ran out is back. */
  watch(): void
  close(): Promise<void>
}

const maxEarly = 1000
const probeEveryMs = 1000

/**
 * Follows a game: subscribes, then reads the board, then applies what came in between. Undefined for an unknown game.
 * Where a change is missing, or the prices had run out and only part of the board is known, it reads the board again.
 */
export const openGameFeed = async ({ gameId, sport, reader, nowUs, onFailure }: GameFeedOptions): Promise<GameFeed | undefined> => {
  const listeners = new Set<FeedListener>()
  let fold: BoardFold | undefined
  let isWhole = false
  let told: BoardState | undefined
  let early: BoardMessage[] | undefined = []
  let probedAtUs = 0

  const broadcast = (type: ServerMessageType, text: string): void => {
    for (const listener of listeners) listener.send(type, text)
  }
  const tellBoard = (board: BoardFold): void => {
    told = stateOf(board, nowUs())
    broadcast('board', boardMessage(board, sport, nowUs()))
  }

  const apply = (message: BoardMessage): void => {
    if (early !== undefined) {
      // More than this during one read means that the read is stuck; the gap that it leaves makes the feed read again.
      if (early.length < maxEarly) early.push(message)
      return
    }
    if (message.kind === 'status') {
      const { outcome, fold: next } = foldStatus(fold, message)
      fold = next
      if (outcome !== 'APPLIED' || next === undefined) return
      told = stateOf(next, nowUs())
      broadcast('status', statusMessage(next, nowUs()))
      return
    }
    const change = { ...message, sentAtUs: 0 }
    const { outcome, fold: next } = foldChange(fold, change)
    if (outcome === 'OLD') return
    if (outcome === 'GAP' || next === undefined || (!isWhole && change.changeSeq !== 1)) {
      resync().catch(onFailure)
      return
    }
    fold = next
    isWhole = true
    told = stateOf(next, nowUs())
    broadcast('change', changeMessage(next, sport, change, nowUs()))
  }

  const read = async (): Promise<boolean> => {
    const board = await reader.readBoard(gameId)
    if (board === undefined) return false
    const decided = board.markets.size > 0 ? board.markets : await reader.readResults(gameId)
    isWhole = board.markets.size > 0
    const { head } = board
    const start = { ...head, feed: head.feed, markets: [...decided.values()] }
    fold = { ...foldBoard(undefined, start).fold, feed: head.feed }
    return true
  }

  /** Reads the board and then applies what came meanwhile; tells listeners the board, not the steps to it. */
  const resync = async (): Promise<boolean> => {
    early = []
    const found = await read()
    const waiting = early
    early = undefined
    if (!found) return false
    if (fold !== undefined) tellBoard(fold)
    for (const message of waiting) apply(message)
    return true
  }

  /** A whole board of the same change tells subscribers nothing, so one that has run out is looked after. */
  const probe = async (known: BoardFold): Promise<void> => {
    const head = await reader.readHead(gameId)
    if (head === undefined || early !== undefined || fold !== known) return
    if (comparePositions(head, known) > 0 || expiresAtMs(head) > expiresAtMs(known)) await resync()
  }

  const unsubscribe: Unsubscribe = await reader.subscribe([gameId], apply)
  try {
    if (!(await resync())) {
      await unsubscribe()
      return undefined
    }
  } catch (caught) {
    await unsubscribe().catch(onFailure)
    throw caught
  }
  return {
    join: (listener) => {
      listeners.add(listener)
      if (fold !== undefined) listener.send('board', boardMessage(fold, sport, nowUs()))
    },
    leave: (listener) => {
      listeners.delete(listener)
    },
    get size() {
      return listeners.size
    },
    get isFinal() {
      return fold?.score.phase === 'final'
    },
    watch: () => {
      if (fold === undefined) return
      const state = stateOf(fold, nowUs())
      if ((state === 'STALE' || state === 'SUSPENDED') && nowUs() - probedAtUs >= probeEveryMs * 1000) {
        probedAtUs = nowUs()
        probe(fold).catch((caught: unknown) => {
          // While the server is away the board stays as it is: run out. The next look asks again.
          if (AppError.from(caught).disposition !== 'retry') onFailure(caught)
        })
      }
      if (state === told) return
      told = state
      broadcast('state', stateMessage(fold, state))
    },
    close: unsubscribe,
  }
}
