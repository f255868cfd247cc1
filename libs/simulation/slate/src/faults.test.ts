import type { JsonObject } from '@fairline/kernel'
import { seededRandom } from '@fairline/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeedAction, FeedFault, ImpossibleField, MessageFault, SlateMessage } from './index.ts'
import { withFaults } from './index.ts'

const slate = (games: number, perGame: number): SlateMessage[] =>
  Array.from({ length: games * perGame }, (_, index) => ({
    atMs: index * 10,
    gameId: `nfl-${index % games}`,
    body: { seq: Math.floor(index / games) + 1 },
  }))

const run = async (messages: readonly SlateMessage[], faults: readonly FeedFault[], seed = 1): Promise<FeedAction[]> => {
  const actions: FeedAction[] = []
  for await (const action of withFaults(messages, faults, seededRandom(seed))) actions.push(action)
  return actions
}
const sent = (actions: readonly FeedAction[]): SlateMessage[] =>
  actions.flatMap((action) => (action.kind === 'send' ? [action.message] : []))
const anyFaults: readonly FeedFault[] = [
  { kind: 'duplicate', probability: 0.2, delayMs: 55 },
  { kind: 'swap', probability: 0.1 },
  { kind: 'gap', probability: 0.1, length: 3 },
  { kind: 'malformed', probability: 0.1 },
  { kind: 'silence', sport: 'nfl', atMs: 100, durationMs: 50 },
  { kind: 'disconnect', sport: 'nfl', atMs: 1e9 },
]

describe('faults', () => {
  it('change nothing where none is asked for', async () => {
    const messages = slate(2, 20)
    expect(await run(messages, [])).toEqual(messages.map((message) => ({ kind: 'send', atMs: message.atMs, message })))
  })

  it('never lose a message silently, go back in time, or touch the first and last of a game', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 40 }), async (seed, games, perGame) => {
        const messages = slate(games, perGame)
        const actions = await run(messages, anyFaults, seed)
        const times = actions.map((action) => action.atMs)
        expect(times).toEqual(times.toSorted((a, b) => a - b))
        const skipped = actions.flatMap((action) => (action.kind === 'skip' ? [action.message] : []))
        const kept = new Set(sent(actions))
        for (const message of messages) expect(kept.has(message) !== skipped.includes(message)).toBe(true)
        for (let game = 0; game < games; game++) {
          const own = messages.filter((message) => message.gameId === `nfl-${game}`)
          expect(kept.has(own[0] as SlateMessage) && kept.has(own.at(-1) as SlateMessage)).toBe(true)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are the same for the same seed', async () => {
    expect(await run(slate(3, 30), anyFaults, 5)).toEqual(await run(slate(3, 30), anyFaults, 5))
  })

  it('send a duplicate after its delay', async () => {
    const actions = await run(slate(1, 3), [{ kind: 'duplicate', probability: 1, delayMs: 15 }])
    expect(actions.map((action) => [action.atMs, action.kind === 'send' ? action.message.body['seq'] : 0])).toEqual([
      [0, 1],
      [10, 2],
      [15, 1],
      [20, 3],
      [25, 2],
      [35, 3],
    ])
  })

  it('happen to the messages of their sport, as long as they hold', async () => {
    const messages: SlateMessage[] = Array.from({ length: 8 }, (_, index) => ({
      atMs: index * 10,
      gameId: index % 2 === 0 ? 'nfl-1' : 'nba-1',
      body: { seq: Math.floor(index / 2) + 1 },
    }))
    let taken = 0
    const source = function* () {
      for (const message of messages) {
        taken++
        yield message
      }
    }
    const hundredfold: MessageFault = { kind: 'duplicate', probability: 1, copies: 100, sport: 'nfl' }
    const actions: FeedAction[] = []
    for await (const action of withFaults(source(), [], seededRandom(1), {
      disturbances: () => (taken === 3 || taken === 4 ? [hundredfold] : []),
    }))
      actions.push(action)
    const copies = actions.filter((action) => action.kind === 'send' && action.mark === 'duplicate')
    expect(copies).toHaveLength(100)
    expect(copies.every((action) => action.kind === 'send' && action.message === messages[2])).toBe(true)
    expect(actions).toHaveLength(108)
  })

  it('swap neighbours of one game', async () => {
    const actions = await run(slate(1, 5), [{ kind: 'swap', probability: 1 }])
    expect(sent(actions).map((message) => message.body['seq'])).toEqual([1, 3, 2, 5, 4])
  })

  it('damage copies so that no reader takes them for the message', async () => {
    const actions = await run(slate(1, 200), [{ kind: 'malformed', probability: 1 }])
    const damaged = actions.flatMap((action) => (action.kind === 'send-malformed' ? [action.damaged] : []))
    expect(damaged).toHaveLength(200)
    for (const each of damaged) expect('text' in each ? each.text : '{"seq":1}').not.toMatch(/^\{"seq":\d+\}$/)
  })

  it('spoil every other copy by a field that decides, where the message has one', async () => {
    const messages = slate(1, 200).map((message) => ({ ...message, body: { ...message.body, score: { home: 3 } } }))
    const impossible: ImpossibleField[] = [
      { path: ['score', 'home'], value: -1 },
      { path: ['score', 'away'], value: -1 },
    ]
    const bodies: JsonObject[] = []
    for await (const action of withFaults(messages, [{ kind: 'malformed', probability: 1 }], seededRandom(1), {
      impossibleOf: () => impossible,
    }))
      if (action.kind === 'send-malformed' && 'body' in action.damaged) bodies.push(action.damaged.body)
    expect(bodies.length).toBeGreaterThan(60)
    expect(bodies.length).toBeLessThan(140)
    for (const body of bodies) expect(body).toEqual({ seq: expect.any(Number), score: { home: -1 } })
  })
})
