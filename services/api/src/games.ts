import type { MarketView } from '@fairline/contracts'
import type { Clock, Sport } from '@fairline/kernel'
import { isSport, sports } from '@fairline/kernel'
import { boardBody, gameBody } from './bodies.ts'
import type { PagePosition } from './cursor.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import type { BoardReader, GameHead } from './ports.ts'
import { apiError } from './problem.ts'
import type { BoardBody, GameBody } from './schemas.ts'

/** Which games to list. */
export interface GamesFilter {
  readonly sport?: Sport | undefined
  readonly date?: string | undefined
  readonly phase?: GameHead['score']['phase'] | undefined
}

/** Games and boards as bodies. */
export interface Games {
  list(filter: GamesFilter, limit: number, cursor: string | undefined): Promise<{ games: GameBody[]; nextCursor: string | null }>
  game(gameId: string): Promise<GameBody>
  /** With `types`, only markets of these types. */
  board(gameId: string, types: readonly string[] | undefined): Promise<BoardBody>
  /** The sport of a known game; API_GAME_UNKNOWN otherwise. */
  sportOf(gameId: string): Sport
}

const pattern = /^([a-z]{3})-[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/

/** The sport in a game's id; undefined where the text cannot be a game's id, and must not reach a key. */
export const sportOfGameId = (gameId: string): Sport | undefined => {
  const sport = pattern.exec(gameId)?.[1]
  return sport !== undefined && isSport(sport) ? sport : undefined
}

const unknownGame = (gameId: string): Error => apiError('API_GAME_UNKNOWN', `No game has the id ${JSON.stringify(gameId.slice(0, 80))}.`)

const positionOf = (head: GameHead): PagePosition => ({ startsAtUs: head.teams?.startsAtUs ?? 0, gameId: head.gameId })

const comparePages = (a: PagePosition, b: PagePosition): number =>
  a.startsAtUs - b.startsAtUs || (a.gameId < b.gameId ? -1 : a.gameId > b.gameId ? 1 : 0)

// Lists change slowly and every caller wants the same ones.
const listForMs = 250

/** {@link Games} over a reader of boards. */
export const createGames = (reader: BoardReader, clock: Clock): Games => {
  const lists = new Map<Sport, { readonly untilUs: number; readonly heads: Promise<readonly GameHead[]> }>()
  const headsOf = (sport: Sport): Promise<readonly GameHead[]> => {
    const known = lists.get(sport)
    const nowUs = clock.nowUs()
    if (known !== undefined && nowUs < known.untilUs) return known.heads
    const heads = reader.listGames(sport)
    lists.set(sport, { untilUs: nowUs + listForMs * 1000, heads })
    heads.catch(() => lists.delete(sport))
    return heads
  }
  const sportOf = (gameId: string): Sport => {
    const sport = sportOfGameId(gameId)
    if (sport === undefined) throw unknownGame(gameId)
    return sport
  }
  return {
    sportOf,
    list: async (filter, limit, cursor) => {
      const behind = cursor === undefined ? undefined : decodeCursor(cursor, filter)
      const all = (await Promise.all(sports.filter((sport) => filter.sport === undefined || sport === filter.sport).map(headsOf))).flat()
      const found = all
        .filter(
          ({ gameDate, score }) =>
            (filter.date === undefined || gameDate === filter.date) && (filter.phase === undefined || score.phase === filter.phase),
        )
        .filter((head) => behind === undefined || comparePages(positionOf(head), behind) > 0)
        .sort((a, b) => comparePages(positionOf(a), positionOf(b)))
      const page = found.slice(0, limit)
      const last = page.at(-1)
      const nowUs = clock.nowUs()
      return {
        games: page.map((head) => gameBody(head, nowUs)),
        nextCursor: last === undefined || found.length <= limit ? null : encodeCursor(positionOf(last), filter),
      }
    },
    game: async (gameId) => {
      sportOf(gameId)
      const head = await reader.readHead(gameId)
      if (head === undefined) throw unknownGame(gameId)
      return gameBody(head, clock.nowUs())
    },
    board: async (gameId, types) => {
      sportOf(gameId)
      const board = await reader.readBoard(gameId)
      if (board === undefined) throw unknownGame(gameId)
      // Prices leave Redis when they run out; what was decided stays beside the head.
      const markets: ReadonlyMap<string, MarketView> = board.markets.size > 0 ? board.markets : await reader.readResults(gameId)
      const wanted = types === undefined ? markets.values() : [...markets.values()].filter(({ type }) => types.includes(type))
      return boardBody(board.head, wanted, clock.nowUs())
    },
  }
}
