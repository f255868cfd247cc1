import { manualClock } from '@fairline/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createGames } from '../src/games.ts'
import type { BoardBody, MarketBody } from '../src/schemas.ts'
import { openGameFeed } from '../src/stream/game-feed.ts'
import { createFakeBoards, fakeMarket } from './fake-boards.ts'

const game = 'nfl-2016010900'
const keys = ['a', 'b', 'c', 'd'] as const

type Message = Partial<BoardBody> & { readonly type: string }

/** A client as the documentation tells it to be: boards replace, changes add, and nothing is tradable unless the newest state is ACTIVE. */
const createClient = () => {
  let head: Message | undefined
  let markets = new Map<string, MarketBody>()
  const counts = { boards: 0, gaps: 0 }
  return {
    counts,
    send: (type: string, text: string): void => {
      const message = JSON.parse(text) as Message
      if (type === 'board') {
        counts.boards++
        markets = new Map()
      }
      if (type === 'change' && message.changeSeq !== (head?.changeSeq ?? 0) + 1) counts.gaps++
      for (const market of message.markets ?? []) markets.set(market.key, market)
      head = { ...head, ...message }
    },
    view: () => ({ head, markets }),
  }
}

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('change' as const, 'jump' as const),
      keys: fc.subarray([...keys], { minLength: 1 }),
      status: fc.constantFrom('active' as const, 'suspended' as const, 'settled' as const),
      validForMs: fc.constantFrom(5000, 5000, 5000, 0),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('status', 'rewrite', 'join', 'lost') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.constantFrom(500, 4000, 6000, 20_000) }) },
)

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

const byKey = (markets: Iterable<MarketBody>): readonly MarketBody[] => [...markets].toSorted((a, b) => (a.key < b.key ? -1 : 1))
const decided = (markets: Iterable<MarketBody>): readonly MarketBody[] =>
  byKey(markets).filter(({ status }) => status === 'SETTLED' || status === 'CANCELLED')

it('a client that folds the stream holds the board of GET at any moment, whenever it joined', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const clock = manualClock(1_452_375_000_000_000)
      const boards = createFakeBoards(clock)
      const games = createGames(boards, clock)
      boards.change(
        game,
        keys.map((key) => fakeMarket(key)),
      )
      const failures: unknown[] = []
      const feed = await openGameFeed({
        gameId: game,
        sport: 'nfl',
        reader: boards,
        nowUs: () => clock.nowUs(),
        onFailure: (caught) => failures.push(caught),
      })
      if (feed === undefined) throw new Error('the game is unknown')
      const clients = [createClient()]
      feed.join(clients[0] as ReturnType<typeof createClient>)
      let changeSeq = 1
      for (const each of steps) {
        if ('keys' in each) {
          changeSeq += each.kind === 'jump' ? 2 : 1
          const markets = each.keys.map((key) => fakeMarket(key, { changeSeq, status: each.status }))
          boards[each.kind](game, markets, { validForMs: each.validForMs })
        } else if (each.kind === 'wait') clock.advance(each.ms * 1000)
        else if (each.kind === 'status') boards.status(game)
        else if (each.kind === 'rewrite') boards.rewrite(game)
        else if (each.kind === 'join') {
          const client = createClient()
          clients.push(client)
          feed.join(client)
        } else {
          // A message is lost, and the next one shows it.
          const publishing = boards.silence(game)
          boards.change(game, [fakeMarket('a', { changeSeq: changeSeq + 1 })])
          publishing()
          changeSeq += 2
          boards.change(game, [fakeMarket('b', { changeSeq })])
        }
        for (let i = 0; i < 3; i++) await settled()
        feed.watch()
        for (let i = 0; i < 3; i++) await settled()
        feed.watch()
        const board = await games.board(game, undefined)
        for (const { view, counts } of clients) {
          const { head, markets } = view()
          expect(counts.gaps).toBe(0)
          expect(head).toMatchObject({ changeSeq: board.changeSeq, state: board.state, expiresAt: board.expiresAt, score: board.score })
          expect(decided(markets.values())).toEqual(decided(board.markets))
          if (board.state === 'ACTIVE') expect(byKey(markets.values())).toEqual(byKey(board.markets))
        }
      }
      expect(failures).toEqual([])
      await feed.close()
    }),
    { numRuns: 300 },
  )
})

it('sends no board for changes, however they and statuses come', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.subarray([...keys], { minLength: 1 }), fc.boolean()), { minLength: 1, maxLength: 30 }),
      async (plays) => {
        const clock = manualClock(1_452_375_000_000_000)
        const boards = createFakeBoards(clock)
        boards.change(game, [fakeMarket('a')])
        const feed = await openGameFeed({
          gameId: game,
          sport: 'nfl',
          reader: boards,
          nowUs: () => clock.nowUs(),
          onFailure: (caught) => expect.unreachable(String(caught)),
        })
        const client = createClient()
        feed?.join(client)
        let changeSeq = 1
        for (const [names, isExtended] of plays) {
          changeSeq++
          boards.change(
            game,
            names.map((key) => fakeMarket(key, { changeSeq })),
          )
          clock.advance(3_000_000)
          if (isExtended) boards.status(game)
          feed?.watch()
        }
        await settled()
        expect(client.counts).toEqual({ boards: 1, gaps: 0 })
        expect(client.view().head?.changeSeq).toBe(changeSeq)
        await feed?.close()
      },
    ),
  )
})
