import type { BoardFold, ChangeView } from '@fairline/contracts'
import { expiresAtMs } from '@fairline/contracts'
import { sports } from '@fairline/kernel'
import { z } from 'zod'
import { boardBody, gameBody, marketBody } from '../bodies.ts'
import type { BoardState } from '../freshness.ts'
import { boardStateAt } from '../freshness.ts'
import type { GameHead } from '../ports.ts'
import type { SportHealthBody } from '../schemas.ts'

const targets = {
  games: z.array(z.string().max(80)).max(200).optional(),
  sports: z.array(z.enum(sports)).max(sports.length).optional(),
}

/** What a client may send. */
export const clientMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('subscribe'), ...targets }),
  z.strictObject({ type: z.literal('unsubscribe'), ...targets }),
])

/** Types of the messages that the server sends. */
export type ServerMessageType = 'welcome' | 'board' | 'change' | 'status' | 'state' | 'heartbeat' | 'unsubscribed' | 'error'

/** The head of a fold: what a game's body is made of. */
export const headOfFold = (fold: BoardFold, sport: string): GameHead => ({ ...fold, sport, final: fold.score.phase === 'final' })

const isoOfMs = (ms: number): string => new Date(ms).toISOString()

/** The whole board of a game. */
export const boardMessage = (fold: BoardFold, sport: string, nowUs: number): string =>
  JSON.stringify({ type: 'board', ...boardBody(headOfFold(fold, sport), fold.markets.values(), nowUs) })

/** The markets that a change changed. */
export const changeMessage = (fold: BoardFold, sport: string, change: ChangeView, nowUs: number): string => {
  const game = gameBody(headOfFold(fold, sport), nowUs)
  const { gameId, epoch, changeSeq, asOf, ageMs, expiresAt, state, score } = game
  const markets = change.markets.map((market) => marketBody(market, state))
  return JSON.stringify({
    type: 'change',
    gameId,
    epoch,
    changeSeq,
    cause: change.cause ?? null,
    asOf,
    ageMs,
    expiresAt,
    state,
    score,
    markets,
  })
}

/** A longer validity of the same prices. */
export const statusMessage = (fold: BoardFold, nowUs: number): string =>
  JSON.stringify({
    type: 'status',
    gameId: fold.gameId,
    epoch: fold.epoch,
    changeSeq: fold.changeSeq,
    feed: fold.feed ?? null,
    asOf: isoOfMs(fold.asOfUs / 1000),
    expiresAt: isoOfMs(expiresAtMs(fold)),
    state: stateOf(fold, nowUs),
  })

/** A board that ran out without anything else happening. */
export const stateMessage = (fold: BoardFold, state: BoardState): string =>
  JSON.stringify({
    type: 'state',
    gameId: fold.gameId,
    epoch: fold.epoch,
    changeSeq: fold.changeSeq,
    expiresAt: isoOfMs(expiresAtMs(fold)),
    state,
  })

/** That the stream lives, and what the sources of each sport say. */
export const heartbeatMessage = (sportsHealth: readonly SportHealthBody[], nowUs: number): string =>
  JSON.stringify({ type: 'heartbeat', at: isoOfMs(nowUs / 1000), sports: sportsHealth })

/** The state of a fold at a moment. */
export const stateOf = (fold: BoardFold, nowUs: number): BoardState => boardStateAt(fold, fold.score.phase === 'final', nowUs)
