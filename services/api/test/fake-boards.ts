import type { BoardFold, ChangeView, MarketView, StatusView } from '@fairline/contracts'
import { expiresAtMs, foldChange, foldStatus } from '@fairline/contracts'
import type { Clock } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { sportOfGameId } from '../src/games.ts'
import type { BoardMessage, BoardReader, GameHead, SourceWord } from '../src/ports.ts'

/** Boards in memory with the behaviour of the Redis ones: prices leave when they run out, heads and results stay. */
export interface FakeBoards extends BoardReader {
  /** Prices markets of a game: the next change, published. */
  change(gameId: string, markets: readonly MarketView[], over?: Partial<ChangeView>): ChangeView
  /** Extends the validity of the latest change. */
  status(gameId: string, over?: Partial<StatusView>): void
  /** Writes the whole board again with a longer validity. */
  rewrite(gameId: string): void
  /** Writes a whole board that is changes ahead, of which subscribers learn by its notice only. */
  jump(gameId: string, markets: readonly MarketView[], over?: Partial<ChangeView>): void
  /** Publishes a message without applying anything. */
  publish(gameId: string, message: BoardMessage): void
  /** Loses what is published of a game, until what it returns is called. */
  silence(gameId: string): () => void
  /** What sources say, by sport. */
  readonly words: Map<string, readonly SourceWord[]>
  /** Makes the next reads fail as an unreachable server does. */
  failing: boolean
  readonly subscriptions: () => number
}

/** A market with two prices. */
export const fakeMarket = (key: string, over: Partial<MarketView> = {}): MarketView => ({
  key,
  type: key.split('/')[0] as string,
  period: 'ft',
  participant: '',
  main: true,
  status: 'active',
  reason: '',
  changeSeq: 1,
  previousChangeSeq: 0,
  revision: 0,
  prices: [
    { selection: 'home', priceMilli: 1910, probability: 0.5 },
    { selection: 'away', priceMilli: 0, probability: 0.5 },
  ],
  ...over,
})

const teams = {
  homeId: 'nfl-KC',
  homeName: 'Kansas City Chiefs',
  homeAbbreviation: 'KC',
  awayId: 'nfl-HOU',
  awayName: 'Houston Texans',
  awayAbbreviation: 'HOU',
}

const noticeOf = ({ gameId, epoch, changeSeq, asOfUs, validForMs, feed }: BoardFold): BoardMessage => ({
  kind: 'board',
  gameId,
  epoch,
  changeSeq,
  asOfUs,
  validForMs,
  feed,
})

/** {@link FakeBoards} that know no game yet. */
export const createFakeBoards = (clock: Clock): FakeBoards => {
  const folds = new Map<string, BoardFold>()
  const listeners = new Map<string, Set<(message: BoardMessage) => void>>()
  const headOf = (fold: BoardFold): GameHead => {
    const { markets: _markets, ahead: _ahead, ...head } = fold
    return { ...head, sport: sportOfGameId(fold.gameId) as string, final: fold.score.phase === 'final' }
  }
  const silenced = new Set<string>()
  const publish = (gameId: string, message: BoardMessage): void => {
    if (silenced.has(gameId)) return
    for (const listener of listeners.get(gameId) ?? []) listener(message)
  }
  const asking = <T>(answer: () => T): Promise<T> =>
    boards.failing
      ? Promise.reject(new AppError('REDIS_SERVER_UNREACHABLE', 'No node answers.', { disposition: 'retry' }))
      : Promise.resolve(answer())
  const boards: FakeBoards = {
    failing: false,
    words: new Map(),
    subscriptions: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
    publish,
    silence: (gameId) => {
      silenced.add(gameId)
      return () => void silenced.delete(gameId)
    },
    change: (gameId, markets, over = {}) => {
      const before = folds.get(gameId)
      const change: ChangeView = {
        gameId,
        epoch: before?.epoch ?? 1,
        changeSeq: (before?.changeSeq ?? 0) + 1,
        throughEventSeq: (before?.throughEventSeq ?? 0) + 2,
        asOfUs: clock.nowUs(),
        validForMs: 5000,
        gameDate: '2016-01-09',
        cause: 'event',
        sentAtUs: 0,
        score: { phase: 'live', homeScore: 7, awayScore: 3, clock: 'Q1 05:00', situation: '1st & 10' },
        markets,
        ...over,
      }
      const { fold } = foldChange(before, change)
      if (fold === undefined) throw new Error('a change that does not apply')
      folds.set(gameId, { ...fold, teams: { ...teams, startsAtUs: 1_452_375_000_000_000 }, feed: 'alive' })
      const { sentAtUs: _, ...message } = change
      publish(gameId, { kind: 'change', ...message })
      return change
    },
    status: (gameId, over = {}) => {
      const before = folds.get(gameId) as BoardFold
      const status: StatusView = {
        gameId,
        epoch: before.epoch,
        changeSeq: before.changeSeq,
        asOfUs: clock.nowUs(),
        validForMs: 5000,
        feed: 'alive',
        ...over,
      }
      folds.set(gameId, foldStatus(before, status).fold as BoardFold)
      publish(gameId, { kind: 'status', ...status })
    },
    jump: (gameId, markets, over = {}) => {
      const before = folds.get(gameId) as BoardFold
      const [changeSeq, asOfUs] = [before.changeSeq + 2, clock.nowUs()]
      const all = new Map([...before.markets, ...markets.map((market) => [market.key, market] as const)])
      const fold: BoardFold = { ...before, changeSeq, asOfUs, validForMs: 5000, ...over, markets: all }
      folds.set(gameId, fold)
      publish(gameId, noticeOf(fold))
    },
    rewrite: (gameId) => {
      const fold = { ...(folds.get(gameId) as BoardFold), asOfUs: clock.nowUs() }
      folds.set(gameId, fold)
      publish(gameId, noticeOf(fold))
    },
    readHead: (gameId) =>
      asking(() => {
        const fold = folds.get(gameId)
        return fold && headOf(fold)
      }),
    readBoard: (gameId) =>
      asking(() => {
        const fold = folds.get(gameId)
        if (fold === undefined) return undefined
        const isExpired = clock.nowUs() / 1000 >= expiresAtMs(fold)
        return { head: headOf(fold), markets: isExpired ? new Map() : fold.markets, expiresAtMs: expiresAtMs(fold) }
      }),
    readResults: (gameId) =>
      asking(
        () => new Map([...(folds.get(gameId)?.markets ?? [])].filter(([, { status }]) => status === 'settled' || status === 'cancelled')),
      ),
    listGames: (sport) => asking(() => [...folds.values()].map(headOf).filter((head) => head.sport === sport)),
    readHealth: (sport) => asking(() => boards.words.get(sport) ?? []),
    subscribe: (gameIds, onMessage) =>
      asking(() => {
        for (const gameId of gameIds) listeners.set(gameId, (listeners.get(gameId) ?? new Set()).add(onMessage))
        return () => {
          for (const gameId of gameIds) listeners.get(gameId)?.delete(onMessage)
          return Promise.resolve()
        }
      }),
  }
  return boards
}
