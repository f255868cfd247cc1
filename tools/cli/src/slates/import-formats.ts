import { importGameLines as importMlbLines, importPlaysCsv, importRetrosheet } from '@fairline/simulation-mlb'
import { importLiveData, importStatsCsv, PlayerForm, readGameRecords } from '@fairline/simulation-nba'
import { importGameLines as importNflLines, importNflPlays } from '@fairline/simulation-nfl'
import type { GameScript } from '@fairline/simulation-slate'
import { openText, readText } from './open-text.ts'

/** A public format of real games. */
export interface ImportFormat {
  readonly description: string
  /** The games of a file; `lines` names a file of games with closing lines. */
  games(file: string, lines: string | undefined): AsyncIterable<GameScript>
}

/** How long before its first event a game's fixture is sent. */
const startsAtMs = 60_000

/** Every format that can be imported, by name. */
export const importFormats: Readonly<Record<string, ImportFormat>> = {
  'nfl-plays': {
    description: 'nflverse or nflscrapR play-by-play CSV (lines: nfelo or nflverse games CSV)',
    games: async function* (file, lines) {
      yield* importNflPlays(openText(file), {
        startsAtMs,
        ...(lines === undefined ? {} : { lines: await importNflLines(openText(lines)) }),
      })
    },
  },
  'nba-stats': {
    description: 'NBA stats play-by-play CSV (lines: games CSV by GAME_ID)',
    games: async function* (file, lines) {
      yield* importStatsCsv(openText(file), {
        startsAtMs,
        form: new PlayerForm(),
        ...(lines === undefined ? {} : { games: await readGameRecords(openText(lines)) }),
      })
    },
  },
  'nba-live': {
    description: 'NBA live-data play-by-play JSON, one game',
    games: async function* (file) {
      yield importLiveData(await readText(file), { startsAtMs })
    },
  },
  'mlb-retrosheet': {
    description: 'Retrosheet event file (lines: games CSV by gameId)',
    games: async function* (file, lines) {
      yield* importRetrosheet(await readText(file), {
        startsAtMs,
        ...(lines === undefined ? {} : { lines: importMlbLines(await readText(lines)) }),
      })
    },
  },
  'mlb-plays': {
    description: 'Chadwick-style plays CSV (lines: games CSV by gameId)',
    games: async function* (file, lines) {
      yield* importPlaysCsv(await readText(file), {
        startsAtMs,
        ...(lines === undefined ? {} : { lines: importMlbLines(await readText(lines)) }),
      })
    },
  },
}
