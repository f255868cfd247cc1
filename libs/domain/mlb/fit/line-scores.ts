import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A half inning of regulation, with what was known before it. */
export interface HalfInning {
  /** From 0. */
  readonly inning: number
  readonly home: boolean
  readonly runs: number
  /** Pregame mean runs of the side per inning. */
  readonly rate: number
  /** Of the side at bat. */
  readonly lead: number
  /** Runs of the side before, beyond what its rate had led to expect. */
  readonly excess: number
  /** Runs the side scores in the rest of regulation before the home side's last at-bat, this half inning included. */
  readonly rest: number
  readonly innings: number
}

/** The half innings of a game with closing lines. */
export interface LineScore {
  readonly season: number
  readonly halves: readonly HalfInning[]
  /** Pregame mean runs of both sides per inning. */
  readonly rate: Runs
  /** Runs of both sides in extra innings, where the game had any. */
  readonly extra: Runs | undefined
}

/** A number of each side. */
interface Runs {
  readonly home: number
  readonly away: number
}

const impliedProbability = (american: number): number => (american < 0 ? -american / (100 - american) : 100 / (100 + american))

/** Pythagorean exponent of baseball (Davenport and Woolner, Baseball Prospectus, 1999): win ratio = run ratio ^ 1.83. */
const pythagorean = 1.83

/** Games of `mlb_games_lines_sbr_2010_2021.csv.gz` with a full line score and closing lines, of some seasons. */
export const readLineScores = (folder: string, firstSeason: number, lastSeason: number): readonly LineScore[] => {
  const [head = '', ...rows] = gunzipSync(readFileSync(join(folder, 'mlb_games_lines_sbr_2010_2021.csv.gz')))
    .toString()
    .trim()
    .split('\n')
  const columns = head.trim().split(',')
  const games: LineScore[] = []
  for (const row of rows) {
    const values = row.trim().split(',')
    const get = (name: string): string => values[columns.indexOf(name)] ?? ''
    const season = Number(get('season'))
    if (!(season >= firstSeason && season <= lastSeason)) continue
    const side = (letter: string) => Array.from({ length: 9 }, (_, at) => get(`${letter}${at + 1}`))
    const [away, home] = [side('a').map(Number), side('h').map((text) => (text === '' || text === 'x' ? Number.NaN : Number(text)))]
    const [homeLine, awayLine, total] = [Number(get('home_ml_close')), Number(get('away_ml_close')), Number(get('total_close'))]
    if (away.some(Number.isNaN) || home.slice(0, 8).some(Number.isNaN) || !(total > 5 && total < 15) || !homeLine || !awayLine) continue
    const ratio = (impliedProbability(homeLine) / impliedProbability(awayLine)) ** (1 / pythagorean)
    const rate = { home: (total * ratio) / (1 + ratio) / 9, away: total / (1 + ratio) / 9 }
    const [homeNine = 0, awayNine = 0] = [home, away].map((runs) => runs.reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0))
    const extra =
      homeNine === awayNine ? { home: Number(get('home_final')) - homeNine, away: Number(get('away_final')) - awayNine } : undefined
    games.push({ season, halves: halvesOf(away, home, rate.away, rate.home), rate, extra })
  }
  return games
}

const halvesOf = (away: readonly number[], home: readonly number[], awayRate: number, homeRate: number): readonly HalfInning[] => {
  const list: HalfInning[] = []
  const sum = (runs: readonly number[], from: number, to: number): number => runs.slice(from, to).reduce((total, each) => total + each, 0)
  for (let at = 0; at < 9; at++) {
    const [a, h] = [sum(away, 0, at), sum(home, 0, at)]
    list.push({
      inning: at,
      home: false,
      runs: away[at] as number,
      rate: awayRate,
      lead: a - h,
      excess: a - awayRate * at,
      rest: sum(away, at, 9),
      innings: 9 - at,
    })
    const lead = h - a - (away[at] as number)
    if (Number.isNaN(home[at]) || (at === 8 && lead > 0)) continue
    list.push({
      inning: at,
      home: true,
      runs: home[at] as number,
      rate: homeRate,
      lead,
      excess: h - homeRate * at,
      rest: sum(home, at, 8),
      innings: 8 - at,
    })
  }
  return list
}
