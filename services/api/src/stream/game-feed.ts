import type { BoardFold, ChangeView, MarketView, StatusView } from '@fairline/contracts'
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

const hasActive = (markets: Iterable<MarketView>): boolean => [...markets].some(({ status }) => status === 'active')

/**
 * Follows a game: subscribes, then reads the board, then applies what came in between. Undefined for an unknown game.
 * Listeners are told changes as changes. They get the board again only where no change leads to it: a change is missing, an epoch begins, or
 * prices hold (again) of which the feed knows, or has told, only a part because they had run out.
 */
export const openGameFeed = async ({ gameId, sport, reader, nowUs, onFailure }: GameFeedOptions): Promise<GameFeed | undefined> => {
  const listeners = new Set<FeedListener>()
  let fold: BoardFold | undefined
  /** Every market is known, not only the decided ones of a board whose prices had run out. */
  let isWhole = false
  /** Some listener was told active markets as suspended, because the board did not hold then. */
  let isPartlyTold = false
  let told: BoardState | undefined
  let early: BoardMessage[] | undefined = []
  let probedAtUs = 0

  const broadcast = (type: ServerMessageType, text: string): void => {
    for (const listener of listeners) listener.send(type, text)
  }
  const tellBoard = (board: BoardFold): void => {
    told = stateOf(board, nowUs())
    isPartlyTold = told !== 'ACTIVE' && hasActive(board.markets.values())
    broadcast('board', boardMessage(board, sport, nowUs()))
  }
  const loseWay = (): void => {
    resync().catch(onFailure)
  }

  const applyChange = (current: ChangeView): void => {
    const { outcome, fold: next } = foldChange(fold, current)
    if (outcome === 'OLD') return
    const holds = next !== undefined && nowUs() / 1000 < expiresAtMs(next)
    // What has run out is suspended whatever else is on the board: the rest of it is read once prices hold.
    const isPart = !isWhole && current.changeSeq !== 1 && holds
    if (outcome === 'GAP' || next === undefined || isPart) {
      loseWay()
      return
    }
    const startsEpoch = fold !== undefined && fold.epoch !== next.epoch
    fold = next
    isWhole ||= current.changeSeq === 1
    const state = stateOf(next, nowUs())
    if (startsEpoch || (isPartlyTold && state === 'ACTIVE')) {
      tellBoard(next)
      return
    }
    told = state
    isPartlyTold ||= state !== 'ACTIVE' && hasActive(current.markets)
    broadcast('change', changeMessage(next, sport, current, nowUs()))
  }

  const applyStatus = (status: StatusView): void => {
    const { outcome, fold: next } = foldStatus(fold, status)
    fold = next
    if (outcome !== 'APPLIED' || next === undefined) return
    const state = stateOf(next, nowUs())
    if (state === 'ACTIVE' && !isWhole) loseWay()
    else if (state === 'ACTIVE' && isPartlyTold) tellBoard(next)
    else {
      told = state
      broadcast('status', statusMessage(next, nowUs()))
    }
  }

  /** A whole board is there: of the change that is known, its validity is all that is new, or else its teams. */
  const applyNotice = (notice: StatusView, hasTeams: boolean): void => {
    const order = fold === undefined ? 1 : comparePositions(notice, fold)
    if (fold === undefined || order > 0 || (order === 0 && fold.teams === undefined && hasTeams)) loseWay()
    else if (order === 0 && expiresAtMs(notice) > expiresAtMs(fold)) applyStatus(notice)
  }

  const apply = (message: BoardMessage): void => {
    if (early !== undefined) {
      // More than this during one read means that the read is stuck; the gap that it leaves makes the feed read again.
      if (early.length < maxEarly) early.push(message)
    } else if (message.kind === 'status') applyStatus(message)
    else if (message.kind === 'board') applyNotice(message, true)
    else applyChange({ ...message, sentAtUs: 0 })
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

  /** A message may have been lost: a board that has run out is looked after. */
  const probe = async (known: BoardFold): Promise<void> => {
    const head = await reader.readHead(gameId)
    if (head !== undefined && early === undefined && fold === known) applyNotice(head, head.teams !== undefined)
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
      if (fold === undefined) return
      isPartlyTold ||= stateOf(fold, nowUs()) !== 'ACTIVE' && hasActive(fold.markets.values())
      listener.send('board', boardMessage(fold, sport, nowUs()))
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
