import type { CsvRow } from '../games/csv-games.ts'
import { numberIn } from '../games/csv-games.ts'
import type { GameFacts, Points } from '../games/game-facts.ts'

const nothing: Points = { home: 0, away: 0 }

const plus = (a: Points, b: Points): Points => ({ home: a.home + b.home, away: a.away + b.away })

/** Whether play stopped where the rules do not end a game: level, or with the home side behind and not out, or ahead but still batting. */
const isCutOff = (last: CsvRow | undefined, inLastInning: boolean): boolean => {
  if (last === undefined || !inLastInning) return false
  const lead = numberIn(last, 'final_home') - numberIn(last, 'final_away')
  const isOut = numberIn(last, 'outs') + numberIn(last, 'outsOnPlay') === 3
  if (last['battingTeam'] === '1') return lead <= 0 && !isOut
  return lead <= 0 || !isOut
}

/** Facts of a game from the columns of its plays. */
export const mlbFacts = (rows: readonly CsvRow[], homeTeamId: string, scheduledInnings: number): GameFacts => {
  const innings = new Map<number, Points>()
  for (const row of rows) {
    const inning = numberIn(row, 'inning')
    const runs = numberIn(row, 'runs_on_play')
    const part = row['battingTeam'] === '1' ? { home: runs, away: 0 } : { home: 0, away: runs }
    innings.set(inning, plus(innings.get(inning) ?? nothing, part))
  }
  const first = rows[0]
  const lastInning = Math.max(...innings.keys())
  const firstFive = [1, 2, 3, 4, 5].reduce((sum, inning) => plus(sum, innings.get(inning) ?? nothing), nothing)
  return {
    homeTeamId,
    final: first && { home: numberIn(first, 'final_home'), away: numberIn(first, 'final_away') },
    periods: new Map([...[...innings].map(([inning, points]) => [`i${inning}`, points] as const), ['f5', firstFive] as const]),
    beyondRegulation: lastInning > scheduledInnings,
    scorers: undefined,
    scores: undefined,
    players: undefined,
    ambiguousPlayers: new Set(),
    perhapsScorers: new Set(),
    isShortened: lastInning < scheduledInnings || isCutOff(rows.at(-1), lastInning === scheduledInnings),
  }
}

const hitBases = (event: string): number => {
  if (/^S(?!B)/.test(event)) return 1
  if (/^D(?!I)/.test(event)) return 2
  if (event.startsWith('T')) return 3
  return /^H(?!P)/.test(event) ? 4 : 0
}

/**
 * Batters' hits, total bases and home runs and starters' strikeouts from the records of a Retrosheet game. Only who bats or pitches has
 * played; pinch runners have no statistics here.
 */
export const retrosheetPlayers = (records: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const players = new Map<string, Map<string, number>>()
  const pitcher = ['', '']
  const count = (id: string, type: string, value: number): void => {
    const of = players.get(`mlb-${id}`) ?? new Map<string, number>()
    players.set(`mlb-${id}`, of)
    of.set(type, (of.get(type) ?? 0) + value)
  }
  for (const record of records) {
    const fields = record.split(',')
    if (fields[0] === 'start' || fields[0] === 'sub') {
      // A quoted name may hold a comma, so the rest is read from the end.
      const [team, , position] = fields.slice(-3)
      if (position?.trim() === '1') pitcher[Number(team)] = fields[1] ?? ''
      continue
    }
    if (fields[0] !== 'play') continue
    const [, , team = '0', batter = '', , , event = ''] = fields
    if (event.startsWith('NP')) continue
    const bases = hitBases(event)
    count(batter, 'hits', bases > 0 ? 1 : 0)
    count(batter, 'total_bases', bases)
    count(batter, 'home_runs', bases === 4 ? 1 : 0)
    count(pitcher[team === '0' ? 1 : 0] ?? '', 'strikeouts', event.startsWith('K') ? 1 : 0)
  }
  return players
}
