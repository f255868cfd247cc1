import { expect, it } from 'vitest'
import { restartParts } from './restart-parts.ts'

const line = (atMs: number, msg: string, sinceStartMs?: number): string =>
  JSON.stringify({ level: 'info', time: new Date(atMs).toISOString(), msg, ...(sinceStartMs === undefined ? {} : { sinceStartMs }) })

it('splits a restart into its parts, and ignores what was before', () => {
  const log = [
    line(1_000, 'Shard is ours.', 200),
    line(1_100, 'First transaction is committed.', 300),
    line(5_400, 'Shard is ours.', 380),
    line(5_450, 'Connected.'),
    line(5_500, 'State is restored.', 480),
    'Crash point',
    line(5_700, 'First transaction is committed.', 680),
  ]
  expect(restartParts(log.slice(0, -1).join('\n'), 5_000)).toBeUndefined()
  expect(restartParts(log.join('\n'), 5_000)).toEqual({ spawnMs: 20, bootMs: 380, restoreMs: 100, commitMs: 200 })
})
