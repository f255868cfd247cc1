import { expect, it } from 'vitest'
import { createStreamTraffic } from './stream-traffic.ts'

const text = (type: string, changeSeq: number, epoch = 1, state = 'ACTIVE'): string =>
  JSON.stringify({ type, gameId: 'nfl-1', epoch, changeSeq, state })

it('counts messages and bytes by type, boards and changes by game', () => {
  const traffic = createStreamTraffic()
  const welcome = '{"type":"welcome","at":"ä"}'
  for (const each of [welcome, text('board', 4), text('change', 5), text('status', 5), text('change', 6)]) traffic.note(each)
  const { types, games } = traffic.report()
  expect(types).toContainEqual({ type: 'welcome', messages: 1, bytes: welcome.length + 1 })
  expect(types.find(({ type }) => type === 'change')?.messages).toBe(2)
  expect(games).toEqual([{ gameId: 'nfl-1', boards: 1, repeats: 0, changes: 2, gaps: 0 }])
})

it('counts changes that do not follow', () => {
  const traffic = createStreamTraffic()
  for (const each of [
    text('change', 3),
    text('change', 5),
    text('board', 8),
    text('change', 9),
    text('change', 1, 2),
    text('change', 2, 1),
  ])
    traffic.note(each)
  expect(traffic.report().games).toEqual([{ gameId: 'nfl-1', boards: 1, repeats: 1, changes: 5, gaps: 3 }])
})

it('counts boards that came in place of a change, not those after prices had run out', () => {
  const traffic = createStreamTraffic()
  for (const each of [
    text('board', 1),
    text('state', 1, 1, 'STALE'),
    text('board', 2),
    text('board', 3),
    text('change', 4, 1, 'FINAL'),
    text('board', 5),
  ])
    traffic.note(each)
  expect(traffic.report().games).toEqual([{ gameId: 'nfl-1', boards: 4, repeats: 2, changes: 1, gaps: 0 }])
})
