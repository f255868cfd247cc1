import type { BoardFold, ChangeView, GuardOutcome, MarketView, StatusView } from '@fairline/contracts'
import { expiresAtMs } from '@fairline/contracts'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BoardMessage, RedisBoards } from '../src/index.ts'
import { boardKeys, connectRedis, gamesKey, redisConfig } from '../src/index.ts'
import { healthKey, keepWordsMs } from '../src/board-keys.ts'
import { closeClient, openClient, redisServer } from '../src/redis-connection.ts'
import type { BoardClient } from '../src/redis-connection.ts'

const { FAIRLINE_REDIS_NODES: nodes, FAIRLINE_REDIS_USERNAME: username, FAIRLINE_REDIS_PASSWORD: password } = process.env
if (nodes === undefined) throw new Error('FAIRLINE_REDIS_NODES is not set: start the local servers and load their environment.')
const config = redisConfig.parse({ nodes, username, password })
const hourMs = 3_600_000
const nowUs = Date.now() * 1000

let boards: RedisBoards
let client: BoardClient
let games = 0

beforeAll(async () => {
  boards = await connectRedis(config, () => undefined)
  client = await openClient(config, redisServer(), () => undefined)
})
afterAll(async () => {
  await boards.close()
  closeClient(client)
})

describe('words of sources', () => {
  // Nothing of this key space is touched by a publisher of a real sport.
  const sport = `test-${process.pid}` as 'nfl'
  const word = { source: 'nfl-kafka/3', partition: 1, asOfUs: nowUs, state: 'alive' } as const
  const spare = { ...word, partition: 2, asOfUs: nowUs - 5, state: 'silent' } as const
  const heard = async () => (await boards.reader.readHealth(sport)).toSorted((a, b) => a.partition - b.partition)
  afterAll(() => client.del(healthKey(sport)))

  it('never go back, each source and partition by itself, and the hash expires', async () => {
    expect(await heard()).toEqual([])
    expect(await boards.store.applyWords(sport, [word, spare])).toBe(2)
    expect(await boards.store.applyWords(sport, [{ ...word, asOfUs: nowUs - 1, state: 'silent' }, word])).toBe(0)
    expect(await heard()).toEqual([word, spare])
    const newer = { ...spare, asOfUs: nowUs + 1, state: 'alive' } as const
    expect(await boards.store.applyWords(sport, [{ ...word, state: 'silent' }, newer])).toBe(1)
    expect(await heard()).toEqual([word, newer])
    const leftMs = await client.pttl(healthKey(sport))
    expect(leftMs).toBeGreaterThan(keepWordsMs - 60_000)
    expect(leftMs).toBeLessThanOrEqual(keepWordsMs)
  })

  it('leave where others of their sport are newer by more than they are kept', async () => {
    const late = { ...spare, partition: 3, asOfUs: nowUs + keepWordsMs * 1000 } as const
    expect(await boards.store.applyWords(sport, [word, late])).toBe(1)
    expect((await heard()).map(({ partition }) => partition)).toEqual([1, 2, 3])
    expect(await boards.store.applyWords(sport, [{ ...late, asOfUs: late.asOfUs + 1 }])).toBe(1)
    expect((await heard()).map(({ partition }) => partition)).toEqual([2, 3])
  })
})

const newGame = (): string => `nfl-test-${process.pid}-${++games}`

const market = (key: string, changeSeq: number, status: MarketView['status'] = 'active'): MarketView => ({
  key,
  type: 'moneyline',
  period: 'ft',
  participant: '',
  main: true,
  status,
  reason: '',
  changeSeq,
  previousChangeSeq: 0,
  revision: 0,
  prices: [{ selection: 'home', priceMilli: 1909, probability: 0.5 }],
})

interface At {
  readonly epoch?: number
  readonly asOfUs?: number
  readonly validForMs?: number
}

const change = (gameId: string, changeSeq: number, keys: readonly string[], at: At = {}, status?: MarketView['status']): ChangeView => ({
  gameId,
  epoch: at.epoch ?? 1,
  changeSeq,
  throughEventSeq: changeSeq,
  asOfUs: at.asOfUs ?? nowUs,
  validForMs: at.validForMs ?? hourMs,
  gameDate: '2016-01-09',
  cause: 'event',
  sentAtUs: 0,
  score: { phase: 'live', homeScore: 7, awayScore: 3, clock: 'Q1 05:00', situation: '' },
  markets: keys.map((key) => market(key, changeSeq, status)),
})

const board = (from: ChangeView): BoardFold => ({
  ...from,
  teams: undefined,
  feed: undefined,
  ahead: undefined,
  markets: new Map(from.markets.map((each) => [each.key, each] as const)),
})

const status = (gameId: string, changeSeq: number, at: At = {}): StatusView => ({
  gameId,
  epoch: at.epoch ?? 1,
  changeSeq,
  asOfUs: at.asOfUs ?? nowUs,
  validForMs: at.validForMs ?? hourMs,
  feed: 'alive',
})

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  const deadline = Date.now() + 5000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error('the condition did not hold within 5 s')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('guards', () => {
  it('needs a full board first, then each successor', async () => {
    const game = newGame()
    expect(await boards.store.applyChange('nfl', [change(game, 1, ['a'])])).toBe('GAP')
    expect(await boards.store.applyBoard('nfl', board(change(game, 1, ['a', 'b'])))).toBe('APPLIED')
    expect(await boards.store.applyChange('nfl', [change(game, 2, ['a'])])).toBe('APPLIED')
    expect(await boards.store.applyChange('nfl', [change(game, 2, ['a'])])).toBe('OLD')
    expect(await boards.store.applyChange('nfl', [change(game, 4, ['a'])])).toBe('GAP')
    expect(await boards.store.applyBoard('nfl', board(change(game, 1, ['z'])))).toBe('OLD')
    const read = await boards.reader.readBoard(game)
    expect([...(read?.markets.values() ?? [])].map((each) => [each.key, each.changeSeq]).sort()).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect(read?.head).toMatchObject({ sport: 'nfl', changeSeq: 2, epoch: 1, asOfUs: nowUs, final: false })
  })

  it('names the games that are not held or not listed, until their boards are written again', async () => {
    const [held, lost, unlisted] = [newGame(), newGame(), newGame()]
    const games = [held, lost, unlisted]
    for (const game of games) await boards.store.applyBoard('nfl', board(change(game, 1, ['a'])))
    expect(await boards.store.missing('nfl', games)).toEqual([])
    await client.del(boardKeys(lost).head)
    await client.zrem(gamesKey('nfl'), unlisted)
    expect(await boards.store.missing('nfl', games)).toEqual([lost, unlisted])
    for (const game of [lost, unlisted]) await boards.store.applyBoard('nfl', board(change(game, 1, ['a'])))
    expect(await boards.store.missing('nfl', games)).toEqual([])
  })

  it('writes a run of changes in one step', async () => {
    const game = newGame()
    await boards.store.applyBoard('nfl', board(change(game, 1, ['a', 'b'])))
    expect(await boards.store.applyChange('nfl', [change(game, 2, ['a']), change(game, 3, ['c'])])).toBe('APPLIED')
    expect((await boards.reader.readHead(game))?.changeSeq).toBe(3)
    expect([...((await boards.reader.readBoard(game))?.markets.keys() ?? [])].sort()).toEqual(['a', 'b', 'c'])
  })

  it('expires with its prices and comes back with a full board', async () => {
    const game = newGame()
    const short = { asOfUs: Date.now() * 1000, validForMs: 150 }
    await boards.store.applyBoard('nfl', board(change(game, 1, ['a'], short)))
    expect((await boards.reader.readBoard(game))?.markets.size).toBe(1)
    await until(async () => (await boards.reader.readBoard(game))?.markets.size === 0)
    expect(await boards.store.extend(status(game, 1))).toBe('GAP')
    expect(await boards.store.applyChange('nfl', [change(game, 2, ['a'])])).toBe('GAP')
    expect(await boards.store.applyBoard('nfl', board(change(game, 2, ['a'])))).toBe('APPLIED')
    expect((await boards.reader.readBoard(game))?.markets.size).toBe(1)
  })

  it('lets changes that are born expired move the head without a board', async () => {
    const game = newGame()
    const past = { asOfUs: nowUs - 60_000_000, validForMs: 5000 }
    await boards.store.applyBoard('nfl', board(change(game, 1, ['a'], past)))
    expect(await boards.store.applyChange('nfl', [change(game, 2, ['a'], past)])).toBe('APPLIED')
    expect(await client.exists(boardKeys(game).board)).toBe(0)
    expect(await boards.store.applyChange('nfl', [change(game, 3, ['a'])])).toBe('GAP')
  })

  it('never shortens what a status extended', async () => {
    const game = newGame()
    await boards.store.applyBoard('nfl', board(change(game, 1, ['a'])))
    const later = { asOfUs: nowUs + 7_000_000 }
    expect(await boards.store.extend(status(game, 1, later))).toBe('APPLIED')
    expect(await boards.store.extend(status(game, 1))).toBe('OLD')
    expect(await boards.store.applyBoard('nfl', board(change(game, 1, ['a'])))).toBe('APPLIED')
    const head = await boards.reader.readHead(game)
    expect(head?.asOfUs).toBe(later.asOfUs)
    expect(await client.pexpiretime(boardKeys(game).board)).toBe(expiresAtMs(status(game, 1, later)))
  })

  it('keeps results beyond the prices and takes back a rolled back one', async () => {
    const game = newGame()
    await boards.store.applyBoard('nfl', board(change(game, 1, ['a', 'b'])))
    await boards.store.applyChange('nfl', [change(game, 2, ['a', 'b'], {}, 'settled')])
    expect([...(await boards.reader.readResults(game)).keys()].sort()).toEqual(['a', 'b'])
    await boards.store.applyChange('nfl', [change(game, 3, ['a'])])
    expect([...(await boards.reader.readResults(game)).keys()]).toEqual(['b'])
  })

  it('survives a flushed script cache', async () => {
    const game = newGame()
    await boards.store.applyBoard('nfl', board(change(game, 1, ['a'])))
    await Promise.all(client.nodes('master').map((node) => node.script('FLUSH')))
    expect(await boards.store.applyChange('nfl', [change(game, 2, ['a'])])).toBe('APPLIED')
  })

  it('writes boards of thousands of markets', async () => {
    const game = newGame()
    const keys = Array.from({ length: 3000 }, (_, i) => `m${i}`)
    await boards.store.applyBoard('nfl', board(change(game, 1, keys, {}, 'settled')))
    expect((await boards.reader.readBoard(game))?.markets.size).toBe(3000)
    expect((await boards.reader.readResults(game)).size).toBe(3000)
  })
})

describe('readers', () => {
  it('lists games and knows no unknown one', async () => {
    const game = newGame()
    await boards.store.applyBoard('nba', board(change(game, 1, ['a'])))
    expect((await boards.reader.listGames('nba')).map((head) => head.gameId)).toContain(game)
    expect(await boards.reader.readHead('nfl-nowhere')).toBeUndefined()
    expect(await boards.reader.readBoard('nfl-nowhere')).toBeUndefined()
  })

  it('tells subscribers each change once, in order, also where a full board had to be written', async () => {
    const game = newGame()
    const heard: string[] = []
    const note = (message: BoardMessage): void => void heard.push(`${message.kind} ${message.changeSeq}`)
    const unsubscribe = await boards.reader.subscribe([game, newGame()], note)
    const [one, two, three] = [change(game, 1, ['a']), change(game, 2, ['a']), change(game, 3, ['a'])]
    await boards.store.applyBoard('nfl', board(one), [one])
    await boards.store.applyChange('nfl', [two])
    await boards.store.applyChange('nfl', [two])
    await boards.store.applyBoard('nfl', board(three), [two, three])
    await boards.store.extend(status(game, 3))
    await until(() => heard.length >= 4)
    expect(heard).toEqual(['change 1', 'change 2', 'change 3', 'status 3'])
    await unsubscribe()
  })

  it('tells subscribers where a whole board stands that no change leads to, that holds longer, or is the first with teams', async () => {
    const game = newGame()
    const heard: string[] = []
    const unsubscribe = await boards.reader.subscribe([game], ({ kind, changeSeq, asOfUs }) => {
      heard.push(`${kind} ${changeSeq} ${(asOfUs - nowUs) / 1_000_000}`)
    })
    const later = (seq: number, seconds: number): BoardFold => board(change(game, seq, ['a'], { asOfUs: nowUs + seconds * 1_000_000 }))
    const teams = {
      homeId: 'nfl-KC',
      homeName: 'Kansas City',
      homeAbbreviation: 'KC',
      awayId: 'nfl-HOU',
      awayName: 'Houston',
      awayAbbreviation: 'HOU',
      startsAtUs: 5,
    }
    await boards.store.applyBoard('nfl', later(4, 0))
    await boards.store.applyBoard('nfl', later(4, 0))
    await boards.store.applyBoard('nfl', later(4, 1))
    await boards.store.applyBoard('nfl', { ...later(4, 0), teams })
    await boards.store.applyBoard('nfl', { ...later(4, 0), teams })
    // Its changes do not follow the head; these do, and it holds longer than they say.
    await boards.store.applyBoard('nfl', later(8, 0), [change(game, 7, ['a']), change(game, 8, ['a'])])
    await boards.store.applyBoard('nfl', later(9, 2), [change(game, 9, ['a'])])
    await boards.store.applyBoard('nfl', later(3, 3))
    await until(() => heard.length >= 6)
    expect(heard).toEqual(['board 4 0', 'board 4 1', 'board 4 0', 'board 8 0', 'change 9 0', 'board 9 2'])
    await unsubscribe()
  })

  it('says what to check where nothing answers', async () => {
    const nowhere = connectRedis(redisConfig.parse({ nodes: '127.0.0.1:1', commandTimeoutMs: 200 }), () => undefined)
    await expect(nowhere).rejects.toMatchObject({ code: 'REDIS_SERVER_UNREACHABLE', disposition: 'retry' })
  })
})

/** The rules again, in a few lines, without time: every expiry here is hours away or long past. */
class Model {
  head: { epoch: number; seq: number; expires: number } | undefined
  board = new Map<string, number>()

  private expire(expires: number): void {
    if (expires < Date.now()) this.board.clear()
  }
  change(run: readonly ChangeView[]): GuardOutcome {
    const last = run.at(-1) as ChangeView
    if (this.head === undefined) return 'GAP'
    const order = last.epoch - this.head.epoch || last.changeSeq - this.head.seq
    if (order <= 0) return 'OLD'
    if (last.epoch > this.head.epoch || (run[0] as ChangeView).changeSeq !== this.head.seq + 1) return 'GAP'
    if (expiresAtMs(last) > Date.now() && this.board.size === 0) return 'GAP'
    for (const each of run) for (const { key, changeSeq } of each.markets) this.board.set(key, changeSeq)
    this.head = { epoch: last.epoch, seq: last.changeSeq, expires: expiresAtMs(last) }
    this.expire(this.head.expires)
    return 'APPLIED'
  }
  full(from: ChangeView): GuardOutcome {
    const order = this.head === undefined ? 1 : from.epoch - this.head.epoch || from.changeSeq - this.head.seq
    if (order < 0) return 'OLD'
    const expires = order === 0 ? Math.max(this.head?.expires ?? 0, expiresAtMs(from)) : expiresAtMs(from)
    this.board = new Map(from.markets.map(({ key, changeSeq }) => [key, changeSeq]))
    this.head = { epoch: from.epoch, seq: from.changeSeq, expires }
    this.expire(expires)
    return 'APPLIED'
  }
  extend(by: StatusView): GuardOutcome {
    if (this.head === undefined) return 'GAP'
    const order = by.epoch - this.head.epoch || by.changeSeq - this.head.seq
    if (order < 0) return 'OLD'
    if (order > 0) return 'GAP'
    if (expiresAtMs(by) < this.head.expires) return 'OLD'
    if (expiresAtMs(by) > Date.now() && this.board.size === 0) return 'GAP'
    this.head = { ...this.head, expires: expiresAtMs(by) }
    this.expire(this.head.expires)
    return 'APPLIED'
  }
}

describe('against a model', () => {
  it('answers and holds what the rules say, for any sequence of writes', async () => {
    const at = fc.record({
      epoch: fc.integer({ min: 1, max: 2 }),
      late: fc.integer({ min: -1, max: 3 }),
      seq: fc.integer({ min: 1, max: 6 }),
    })
    const keys = fc.subarray(['a', 'b', 'c'], { minLength: 1 })
    const step = fc.oneof(
      fc.record({ kind: fc.constant('change' as const), at, keys, run: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ kind: fc.constant('board' as const), at, keys, run: fc.constant(1) }),
      fc.record({ kind: fc.constant('status' as const), at, keys, run: fc.constant(1) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const game = newGame()
        const model = new Model()
        for (const { kind, at: place, keys: names, run } of steps) {
          const when = { epoch: place.epoch, asOfUs: nowUs + place.late * hourMs * 2000 }
          const changes = Array.from({ length: run }, (_, i) => change(game, place.seq + i, names, when))
          if (kind === 'change') expect(await boards.store.applyChange('nfl', changes)).toBe(model.change(changes))
          if (kind === 'board')
            expect(await boards.store.applyBoard('nfl', board(changes[0] as ChangeView))).toBe(model.full(changes[0] as ChangeView))
          if (kind === 'status')
            expect(await boards.store.extend(status(game, place.seq, when))).toBe(model.extend(status(game, place.seq, when)))
          const read = await boards.reader.readBoard(game)
          expect(new Map([...(read?.markets ?? [])].map(([key, each]) => [key, each.changeSeq]))).toEqual(model.board)
          if (read !== undefined)
            expect({ epoch: read.head.epoch, seq: read.head.changeSeq, expires: read.expiresAtMs }).toEqual(model.head)
        }
      }),
      { numRuns: 150 },
    )
  }, 30_000)
})
