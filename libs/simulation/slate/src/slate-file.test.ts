import { seededRandom } from '@fairline/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GameScript, SlateMessage } from './index.ts'
import { mergeScripts, readSlate, slateHeader, slateLines } from './index.ts'

const game = (gameId: string) => ({ gameId, sport: 'nfl' as const, label: gameId })
const collect = async (messages: AsyncIterable<SlateMessage>): Promise<SlateMessage[]> => {
  const all: SlateMessage[] = []
  for await (const message of messages) all.push(message)
  return all
}
const header = JSON.stringify(slateHeader('test', [game('nfl-1')]))

describe('a slate file', () => {
  it('reads back what was written', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(1000), fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer()))), { maxLength: 20 }),
        async (steps) => {
          let atMs = 0
          const messages = steps.map(([stepMs, body]) => ({
            atMs: (atMs += stepMs),
            gameId: 'nfl-1',
            body: JSON.parse(JSON.stringify(body)),
          }))
          const slate = await readSlate(slateLines(slateHeader('test', [game('nfl-1')]), messages))
          expect(slate.header.games).toEqual([game('nfl-1')])
          expect(await collect(slate.messages)).toEqual(messages)
        },
      ),
      { numRuns: 50 },
    )
  })

  it.each([
    ['no header', ['{"atMs":0}'], 'SLATE_HEADER_INVALID', 1],
    ['an empty file', [], 'SLATE_HEADER_INVALID', 1],
    ['another version', ['{"kind":"slate","version":2,"name":"x","games":[]}'], 'SLATE_VERSION_UNKNOWN', 1],
    ['a cut line', [header, '{"atMs":0,"gameId":"nfl-1","body":{}}', '{"atMs":1,"ga'], 'SLATE_LINE_INVALID', 3],
    ['a negative time', [header, '{"atMs":-1,"gameId":"nfl-1","body":{}}'], 'SLATE_LINE_INVALID', 2],
    ['a body that is no object', [header, '{"atMs":0,"gameId":"nfl-1","body":[]}'], 'SLATE_LINE_INVALID', 2],
    ['a game that the header does not name', [header, '{"atMs":0,"gameId":"nfl-2","body":{}}'], 'SLATE_GAME_UNKNOWN', 2],
    [
      'time going back',
      [header, '{"atMs":5,"gameId":"nfl-1","body":{}}', '{"atMs":4,"gameId":"nfl-1","body":{}}'],
      'SLATE_ORDER_BROKEN',
      3,
    ],
  ])('names the line of %s', async (_name, lines, code, line) => {
    const read = async (): Promise<unknown> => collect((await readSlate(lines)).messages)
    await expect(read()).rejects.toMatchObject({ code, context: { line } })
  })

  it('merges games in time and keeps the order of each', () => {
    const random = seededRandom(7)
    const scripts = ['nfl-1', 'nfl-2', 'nfl-3'].map((id): GameScript => {
      let atMs = 0
      return {
        game: game(id),
        messages: Array.from({ length: 50 }, (_, seq) => ({ atMs: (atMs += Math.floor(random() * 3)), gameId: id, body: { seq } })),
      }
    })
    const merged = [...mergeScripts(scripts)]
    expect(merged).toHaveLength(150)
    expect(merged.map((message) => message.atMs)).toEqual(merged.map((message) => message.atMs).toSorted((a, b) => a - b))
    for (const script of scripts) expect(merged.filter((message) => message.gameId === script.game.gameId)).toEqual(script.messages)
  })
})
