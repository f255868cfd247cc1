import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { csvGames, csvRows, numberIn } from './csv-games.ts'

const text = 'season,game_id,desc\n2016,a,plain\n2016,a,"one, ""two""\nlines"\n2016,b,NA\n'

describe('games of a CSV file', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'csv-games-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it.each([
    ['plays.csv', Buffer.from(text)],
    ['plays.csv.gz', gzipSync(text)],
  ])('come one at a time with the header: %s', async (name, bytes) => {
    writeFileSync(join(folder, name), bytes)
    const games = []
    for await (const game of csvGames(join(folder, name), 'game_id')) games.push(game)
    expect(games.map(({ id }) => id)).toEqual(['a', 'b'])
    const [first, second] = games.map(({ csv }) => csvRows(csv))
    expect(first?.map((row) => row['desc'])).toEqual(['plain', 'one, "two"\nlines'])
    expect(numberIn(second?.[0] ?? {}, 'desc')).toBeNaN()
    expect(numberIn(second?.[0] ?? {}, 'season')).toBe(2016)
  })
})
