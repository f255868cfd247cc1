import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importSlate, importSummary } from '../src/commands/import.ts'

const head =
  'game_id,play_id,game_date,home_team,away_team,posteam,qtr,quarter_seconds_remaining,down,ydstogo,yardline_100,play_type,desc,posteam_score_post,defteam_score_post'
const game = (id: string, clock: number, end = true): readonly string[] => [
  ...[1, 2, 3, 4].map((quarter) => `${id},${quarter * 10},2030-01-05,HOM,AWY,HOM,${quarter},${clock},1,10,50,run,A runs,7,0`),
  ...(end ? [`${id},99,2030-01-05,HOM,AWY,,4,0,,0,,,END GAME,,`] : []),
]

const folder = mkdtempSync(join(tmpdir(), 'fairline-import-'))
const out = join(folder, 'slate.jsonl')
const importOf = (lines: readonly string[], games: readonly string[] = []): Promise<readonly string[]> => {
  const file = join(folder, 'plays.csv')
  writeFileSync(file, `${lines.join('\n')}\n`)
  return importSlate({ format: 'nfl-plays', file, lines: undefined, out, games, limit: 100 })
}

describe('fairline import', () => {
  it('writes the games that it can and says which are left out or incomplete, and why', async () => {
    const lines = await importOf([head, ...game('2030010500', 900), ...game('2030010501', 980), ...game('2030010502', 900, false)])
    expect(lines.slice(-5)).toEqual([
      `2 games, ${readFileSync(out, 'utf8').trim().split('\n').length - 1} messages in ${out}`,
      '1 left out: 1 NFL_IMPORT_ROW_INVALID',
      expect.stringMatching(/^ {2}2030010501: Line 7: the clock must show/),
      '1 incomplete, without a final:',
      expect.stringMatching(/^ {2}2030010502: /),
    ])
    expect(lines[1]).toContain('(no final)')
  })

  it('fails where no game can be imported, with the reasons', async () => {
    await expect(importOf([head, ...game('2030010501', 980)])).rejects.toMatchObject({
      code: 'CLI_IMPORT_EMPTY',
      message: expect.stringMatching(/2030010501: Line 2: the clock/) as string,
    })
  })

  it('fails where none of the games asked for is in the file', async () => {
    await expect(importOf([head, ...game('2030010500', 900)], ['nfl-1'])).rejects.toMatchObject({ code: 'CLI_GAME_UNKNOWN' })
  })

  it('fails on a file of another format and names the column', async () => {
    await expect(importOf(['a,b', '1,2'])).rejects.toMatchObject({ code: 'CSV_COLUMN_MISSING', context: { column: 'game_id' } })
  })

  it('names twenty games at most', () => {
    const notes = Array.from({ length: 25 }, (_, index) => ({ game: `g${index}`, kind: 'left-out' as const, code: 'X', reason: 'no' }))
    expect(importSummary(notes)).toHaveLength(22)
    expect(importSummary(notes).at(-1)).toBe('  and 5 more')
  })
})
