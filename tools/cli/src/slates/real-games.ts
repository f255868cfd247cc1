import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import type { GameScript } from '@fairline/simulation-slate'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cliError } from '../errors.ts'
import { importFormats } from './import-formats.ts'

/** Where each sport's real games lie in a data folder. */
const sources: Readonly<Record<Sport, { readonly format: string; readonly file: string; readonly lines?: string }>> = {
  nfl: { format: 'nfl-plays', file: 'nfl_plays_full_postseason_2009_2019.csv.gz', lines: 'nfl_games_lines_nfelo_1999_2024.csv.gz' },
  nba: { format: 'nba-stats', file: 'nba_pbp_30games_2018_19.csv.gz' },
  mlb: { format: 'mlb-retrosheet', file: 'mlb_retrosheet_2019_HOU_LAN_WAS.evx.gz', lines: 'mlb_2019_games_with_lines.csv.gz' },
}

/** Reads the counts of `nfl=3,nba=2,mlb=2`. */
export const gameCounts = (games: string): ReadonlyMap<Sport, number> =>
  new Map(games.split(',').map((part) => [part.split('=')[0] as Sport, Number(part.split('=')[1])]))

/**
 * Real games of each sport from a folder of public data files, those whose end is known.
 * @param skip so many games of each file are left out first, so that another number plays other games
 */
export const realGames = async (folder: string, counts: ReadonlyMap<Sport, number>, skip: number): Promise<readonly GameScript[]> => {
  if (!existsSync(folder)) throw cliError('CLI_DATA_ABSENT', `There is no folder ${folder}.`)
  const scripts: GameScript[] = []
  for (const sport of sports) {
    const wanted = counts.get(sport) ?? 0
    if (wanted === 0) continue
    const { format, file, lines } = sources[sport]
    const linesPath = lines === undefined ? undefined : join(folder, lines)
    let index = 0
    const games = importFormats[format]?.games(join(folder, file), linesPath !== undefined && existsSync(linesPath) ? linesPath : undefined)
    for await (const script of games ?? []) {
      if (script.game.finalScore === undefined) continue
      index++
      if (index <= skip) continue
      scripts.push(script)
      if (index === skip + wanted) break
    }
    if (index < skip + wanted)
      throw cliError('CLI_DATA_ABSENT', `${file} has ${index} games; ${wanted} after the first ${skip} were asked for.`)
  }
  return scripts
}
