import { isJsonObject } from '@fairline/kernel'
import type { GameScript } from '@fairline/simulation-slate'
import type { CsvRow } from '../games/csv-games.ts'
import type { GameFacts, Points } from '../games/game-facts.ts'

interface Listed {
  readonly playerId: string
  readonly name: string
}

/** The players that the fixture lists, by club, longest name first: one name may begin another. */
const listedPlayers = (script: GameScript): { readonly home: readonly Listed[]; readonly away: readonly Listed[] } => {
  const fixture = script.messages[0]?.body['fixture']
  const home: Listed[] = []
  const away: Listed[] = []
  if (!isJsonObject(fixture) || !Array.isArray(fixture['players']) || !isJsonObject(fixture['homeTeam'])) return { home, away }
  for (const player of fixture['players']) {
    if (!isJsonObject(player)) continue
    const side = player['teamTricode'] === fixture['homeTeam']['teamTricode'] ? home : away
    side.push({ playerId: `nba-${player['personId'] as number}`, name: player['nameI'] as string })
  }
  const longestFirst = (list: Listed[]): readonly Listed[] => list.toSorted((a, b) => b.name.length - a.name.length)
  return { home: longestFirst(home), away: longestFirst(away) }
}

interface Counted {
  readonly players: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly ambiguous: ReadonlySet<string>
}

/**
 * Statistics at the end of the game from the running counts in the descriptions: `(12 PTS)`, `(Durant 3 AST)`, `(Off:1 Def:2)`. A count
 * that does not rise belongs to two players of one surname: the file has no ids to tell them apart.
 */
const countPlayers = (rows: readonly CsvRow[], script: GameScript): Counted => {
  const players = new Map<string, Map<string, number>>()
  const ambiguous = new Set<string>()
  const listed = listedPlayers(script)
  for (const { playerId } of [...listed.home, ...listed.away]) players.set(playerId, new Map())
  const raise = (list: readonly Listed[], text: string, type: string, value: number): void => {
    const player = list.find(({ name }) => text === name || text.startsWith(`${name} `))
    const of = player && players.get(player.playerId)
    if (player === undefined || of === undefined) return
    if (value <= (of.get(type) ?? 0)) ambiguous.add(player.playerId)
    of.set(type, Math.max(of.get(type) ?? 0, value))
  }
  const threes = new Map<string, number>()
  for (const row of rows)
    for (const [list, text] of [
      [listed.home, row['HOMEDESCRIPTION'] ?? ''],
      [listed.away, row['VISITORDESCRIPTION'] ?? ''],
    ] as const) {
      if (text === '') continue
      const points = /\((\d+) PTS\)/.exec(text)?.[1]
      const assist = /\(([^()]+?) (\d+) AST\)/.exec(text)
      const rebounds = /\(Off:(\d+) Def:(\d+)\)/.exec(text)
      if (points !== undefined) raise(list, text, 'points', Number(points))
      if (assist !== null) raise(list, assist[1] as string, 'assists', Number(assist[2]))
      if (rebounds !== null) raise(list, text, 'rebounds', Number(rebounds[1]) + Number(rebounds[2]))
      if (row['EVENTMSGTYPE'] === '1' && text.includes(' 3PT ')) {
        const shooter = list.find(({ name }) => text.startsWith(`${name} `))?.playerId ?? ''
        threes.set(shooter, (threes.get(shooter) ?? 0) + 1)
      }
    }
  for (const [playerId, count] of threes) players.get(playerId)?.set('threes', count)
  return { players, ambiguous }
}

/** Facts of a game from its rows, its scores at the end of each period, and its final score. */
export const nbaFacts = (
  rows: readonly CsvRow[],
  script: GameScript,
  homeTeamId: string,
  scoreAfter: ReadonlyMap<number, Points>,
  final: Points,
): GameFacts => {
  const after = (period: number): Points => (period === 0 ? { home: 0, away: 0 } : (scoreAfter.get(period) ?? after(period - 1)))
  const between = (from: number, to: number): Points => ({
    home: after(to).home - after(from).home,
    away: after(to).away - after(from).away,
  })
  const { players, ambiguous } = countPlayers(rows, script)
  return {
    homeTeamId,
    final,
    periods: new Map<string, Points>([['1h', between(0, 2)], ...[1, 2, 3, 4].map((n) => [`q${n}`, between(n - 1, n)] as const)]),
    beyondRegulation: Math.max(...scoreAfter.keys()) > 4,
    scorers: undefined,
    scores: undefined,
    players,
    ambiguousPlayers: ambiguous,
    perhapsScorers: new Set(),
    isShortened: false,
  }
}
