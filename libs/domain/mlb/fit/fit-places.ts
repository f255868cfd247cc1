/**
 * Runs of half innings by the place in the order that starts them, relative to the mean: `byPlace`, in two halves of the games and in all.
 * Usage: node libs/domain/mlb/fit/fit-places.ts DATA
 * DATA holds mlb_2019_plays_all_games.csv.gz. The columns name no batters, but the place in the order follows from counting plate
 * appearances. The shipped values are the last row smoothed over neighbours; scoring one half with the other half's values is the check.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Usage: node fit-places.ts DATA')

const [head = '', ...rows] = gunzipSync(readFileSync(join(folder, 'mlb_2019_plays_all_games.csv.gz')))
  .toString()
  .trim()
  .split('\n')
const columns = head.trim().split(',')

interface HalfInning {
  readonly game: number
  readonly place: number
  runs: number
}

const halves = new Map<string, HalfInning>()
const appearances = new Map<string, number>()
const games = new Map<string, number>()
for (const row of rows) {
  const values = row.trim().split(',')
  const get = (name: string): string => values[columns.indexOf(name)] ?? ''
  const game = games.get(get('gameId')) ?? games.size
  games.set(get('gameId'), game)
  const side = `${get('gameId')}/${get('battingTeam')}`
  const before = appearances.get(side) ?? 0
  // The ninth inning of the home side ends with the winning run, and extra innings are few.
  if (Number(get('inning')) <= 8) {
    const key = `${side}/${get('inning')}`
    const half = halves.get(key) ?? { game, place: before % 9, runs: 0 }
    half.runs += Number(get('runs_on_play'))
    halves.set(key, half)
  }
  if (get('batterEventFlag') === 'T') appearances.set(side, before + 1)
}

const mean = (list: readonly HalfInning[]): number => list.reduce((sum, each) => sum + each.runs, 0) / list.length
const print = (name: string, list: readonly HalfInning[]): void => {
  const level = mean(list)
  const places = Array.from({ length: 9 }, (_, place) => mean(list.filter((each) => each.place === place)) / level)
  console.log(name, places.map((each) => each.toFixed(3)).join(', '), `of ${list.length} half innings`)
}

const all = [...halves.values()]
print(
  'even games',
  all.filter((each) => each.game % 2 === 0),
)
print(
  'odd games',
  all.filter((each) => each.game % 2 === 1),
)
print('byPlace', all)
