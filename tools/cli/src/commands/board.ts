import type { GameHead } from '@fairline/adapters-redis'
import type { MarketView } from '@fairline/contracts'
import { expiresAtMs } from '@fairline/contracts'
import type { ServerEnvironment } from '@fairline/tools-platform'
import { clientsOf } from '@fairline/tools-platform'
import { cliError } from '../errors.ts'

/** A game's board as Redis holds it. */
export interface BoardReport {
  readonly head: GameHead
  /** `open` while the prices hold, `expired` when they do not, `final` after the game. */
  readonly state: 'open' | 'expired' | 'final'
  readonly ageMs: number
  readonly markets: readonly MarketView[]
}

/** Reads a game's board; of a finished game, its results. */
export const readBoard = async (environment: ServerEnvironment, gameId: string, nowMs: number): Promise<BoardReport> => {
  const redis = await clientsOf(environment).redis()
  try {
    const [board, results] = await Promise.all([redis.reader.readBoard(gameId), redis.reader.readResults(gameId)])
    if (board === undefined) throw cliError('CLI_GAME_UNKNOWN', `Redis knows no game ${gameId}.`)
    const { head } = board
    const open = new Map([...results, ...board.markets])
    return {
      head,
      state: head.final ? 'final' : nowMs <= expiresAtMs(head) ? 'open' : 'expired',
      ageMs: nowMs - Math.floor(head.asOfUs / 1000),
      markets: [...open.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    }
  } finally {
    await redis.close()
  }
}

/** A board as lines for people. */
export const boardLines = ({ head, state, ageMs, markets }: BoardReport): readonly string[] => {
  const { score, teams } = head
  const title = teams === undefined ? head.gameId : `${teams.awayName} ${score.awayScore} @ ${teams.homeName} ${score.homeScore}`
  return [
    `${title}  ${score.phase} ${score.clock} ${score.situation}`.trimEnd(),
    `${head.gameId}: change ${head.changeSeq} through event ${head.throughEventSeq}, ${state}, ${ageMs} ms old`,
    ...markets.map((market) => {
      const prices = market.prices.map((price) =>
        price.result === undefined
          ? `${price.selection} ${price.priceMilli === 0 ? '-' : (price.priceMilli / 1000).toFixed(2)}`
          : `${price.selection} ${price.result}`,
      )
      const status = state === 'expired' && market.status === 'active' ? 'EXPIRED' : market.status
      return `  ${market.key.padEnd(36)} ${status.padEnd(11)} ${market.reason.padEnd(20)} ${prices.join('  ')}`
    }),
  ]
}
