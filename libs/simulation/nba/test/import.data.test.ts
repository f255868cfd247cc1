import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import type { NbaState } from '@fairline/domain-nba'
import { nbaModule } from '@fairline/domain-nba'
import { unwrap } from '@fairline/kernel'
import type { JsonObject, MarketKey } from '@fairline/kernel'
import type { GameScript, ImportNote } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { csvRows } from '@fairline/simulation-csv'
import { importStatsCsv, PlayerForm, readGameRecords } from '../src/index.ts'

const folder = process.env['FAIRLINE_DATA']
const withData = folder === undefined ? it.skip : it
const because = folder === undefined ? ' (skipped: FAIRLINE_DATA names no folder of real games)' : ''

const open = (name: string): AsyncIterable<string> =>
  createReadStream(join(folder as string, name))
    .pipe(createGunzip())
    .setEncoding('utf8') as AsyncIterable<string>

const play = (script: GameScript): NbaState => {
  let state: NbaState | undefined
  for (const message of script.messages) {
    const decoded = unwrap(nbaModule.decode(message.body))
    state = decoded.kind === 'fixture' ? nbaModule.initial(decoded.fixture) : nbaModule.apply(state as NbaState, decoded.event)
  }
  return state as NbaState
}

/** Where period or score go back. */
const fallsOf = (script: GameScript): readonly string[] => {
  const falls: string[] = []
  let last = [1, 0, 0]
  for (const { body } of script.messages) {
    const action = body['action'] as JsonObject | undefined
    if (action === undefined) continue
    const now = [Number(action['period']), Number(action['scoreHome']), Number(action['scoreAway'])]
    if (now.some((value, index) => value < (last[index] as number))) falls.push(`${last.join(' ')} -> ${now.join(' ')}`)
    last = now
  }
  return falls
}

const sumOf = (state: NbaState, side: 'home' | 'away'): number =>
  state.players.filter((player) => player.side === side).reduce((sum, player) => sum + player.points, 0)

interface Truth {
  points: number
  rebounds: number
  assists: number
}

/** The running statistics that descriptions state: `(12 PTS)`, `(Off:1 Def:4)`, `(Durant 3 AST)`. */
const truthOf = (script: GameScript): ReadonlyMap<string, Truth> => {
  const truth = new Map<string, Truth>()
  const of = (personId: unknown): Truth => {
    const key = `nba-${String(personId)}`
    const found = truth.get(key) ?? { points: 0, rebounds: 0, assists: 0 }
    truth.set(key, found)
    return found
  }
  for (const { body } of script.messages) {
    const action = body['action'] as JsonObject | undefined
    if (action === undefined || action['personId'] === 0) continue
    const text = String(action['description'])
    const points = /\((\d+) PTS\)/.exec(text)
    if (points !== null) of(action['personId']).points = Math.max(of(action['personId']).points, Number(points[1]))
    const rebounds = /\(Off:(\d+) Def:(\d+)\)/.exec(text)
    if (rebounds !== null)
      of(action['personId']).rebounds = Math.max(of(action['personId']).rebounds, Number(rebounds[1]) + Number(rebounds[2]))
    const assists = / (\d+) AST\)/.exec(text)
    if (assists !== null && action['assistPersonId'] !== undefined)
      of(action['assistPersonId']).assists = Math.max(of(action['assistPersonId']).assists, Number(assists[1]))
  }
  return truth
}

const statistics = ['points', 'rebounds', 'assists'] as const

describe('import of real games', () => {
  withData(`plays 30 games with wall clock to their final score, all markets settled${because}`, { timeout: 120_000 }, async () => {
    const finals = new Map<string, { home: number; away: number }>()
    let games = 0
    let messages = 0
    const notes: ImportNote[] = []
    for await (const script of importStatsCsv(open('nba_pbp_30games_2018_19.csv.gz'), { note: (note) => void notes.push(note) })) {
      let state: NbaState | undefined
      const offered = new Set<MarketKey>()
      for (const message of script.messages) {
        const decoded = unwrap(nbaModule.decode(message.body))
        state = decoded.kind === 'fixture' ? nbaModule.initial(decoded.fixture) : nbaModule.apply(state as NbaState, decoded.event)
        for (const market of nbaModule.price(state, nbaModule.params)) offered.add(market.key)
      }
      const final = state as NbaState
      const settled = new Set(nbaModule.settle(final, [...offered]).map((result) => result.key))
      expect([...offered].filter((key) => !settled.has(key))).toEqual([])
      finals.set(script.game.gameId, { home: final.homeScore, away: final.awayScore })
      games++
      messages += script.messages.length
    }
    expect(notes).toEqual([])
    expect(games).toBe(30)
    expect(finals).toEqual(await columnFinals('nba_pbp_30games_2018_19.csv.gz'))
    console.log(`imported ${games} games, ${messages} messages`)
  })

  withData(`plays every game of a season to the final score of the lines file${because}`, { timeout: 300_000 }, async () => {
    const records = await readGameRecords(open('nba_2018_19_games_with_lines.csv.gz'))
    const form = new PlayerForm()
    let games = 0
    let messages = 0
    let playersExact = 0
    let checked = 0
    const wrong: string[] = []
    const notes: ImportNote[] = []
    const note = (each: ImportNote): void => void notes.push(each)
    for await (const script of importStatsCsv(open('nba_pbp_raw_2018_19.csv.gz'), { games: records, form, note })) {
      expect([script.game.label, fallsOf(script)]).toEqual([script.game.label, []])
      const state = play(script)
      const record = records.get(script.game.gameId.slice(4))
      expect([script.game.label, { home: state.homeScore, away: state.awayScore }]).toEqual([script.game.label, record?.finalScore])
      if (sumOf(state, 'home') === state.homeScore && sumOf(state, 'away') === state.awayScore) playersExact++
      const truth = truthOf(script)
      for (const player of state.players)
        for (const stat of statistics) {
          checked++
          const stated = truth.get(player.playerId)?.[stat] ?? 0
          if (player[stat] !== stated) wrong.push(`${script.game.label} ${player.name} ${stat}: counted ${player[stat]}, stated ${stated}`)
        }
      games++
      messages += script.messages.length
    }
    expect(notes).toEqual([])
    expect(games).toBe(records.size)
    // A correction inside the file may restate a score without restating a basket.
    expect(playersExact / games).toBeGreaterThan(0.97)
    console.log(
      `${checked - wrong.length} of ${checked} players' statistics as the descriptions state; first others: ${wrong.slice(0, 5).join('; ')}`,
    )
    // The file names players by surname alone: two of one team are one person here.
    expect(wrong.length / checked).toBeLessThan(0.003)
    console.log(`imported ${games} games, ${messages} messages; players' points add up to the score in ${playersExact}`)
  })
})

const columnFinals = async (name: string): Promise<ReadonlyMap<string, { home: number; away: number }>> => {
  const finals = new Map<string, { home: number; away: number }>()
  for await (const row of csvRows(open(name)))
    finals.set(`nba-${row.need('GAME_ID')}`, { home: row.number('home_score', 0, 300), away: row.number('away_score', 0, 300) })
  return finals
}
