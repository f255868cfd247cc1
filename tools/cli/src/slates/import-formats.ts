import { importGameLines as importMlbLines, importPlaysCsv, importRetrosheet } from '@fairline/simulation-mlb'
import { importLiveData, importStatsCsv, PlayerForm, readGameRecords } from '@fairline/simulation-nba'
import { importGameLines as importNflLines, importNflPlays } from '@fairline/simulation-nfl'
import type { Sport } from '@fairline/kernel'
import type { GameScript, NoteImport } from '@fairline/simulation-slate'
import { openText, readText } from './open-text.ts'

/** A public format of real games. */
export interface ImportFormat {
  readonly sport: Sport
  readonly description: string
  /** The games of a file; `lines` names a file of games with closing lines, `note` is told what is left out. */
  games(file: string, lines: string | undefined, note?: NoteImport): AsyncIterable<GameScript>
}

/** How long before its first event a game's fixture is sent. */
const startsAtMs = 60_000

const noteTo = (note: NoteImport | undefined): { readonly note?: NoteImport } => (note === undefined ? {} : { note })

/** Every format that can be imported, by name. */
export const importFormats: Readonly<Record<string, ImportFormat>> = {
  'nfl-plays': {
    sport: 'nfl',
    description: 'nflverse or nflscrapR play-by-play CSV (lines: nfelo or nflverse games CSV)',
    games: async function* (file, lines, note) {
      yield* importNflPlays(openText(file), {
        startsAtMs,
        ...noteTo(note),
        ...(lines === undefined ? {} : { lines: await importNflLines(openText(lines)) }),
      })
    },
  },
  'nba-stats': {
    sport: 'nba',
    description: 'NBA stats play-by-play CSV (lines: games CSV by GAME_ID)',
    games: async function* (file, lines, note) {
      yield* importStatsCsv(openText(file), {
        startsAtMs,
        ...noteTo(note),
        form: new PlayerForm(),
        ...(lines === undefined ? {} : { games: await readGameRecords(openText(lines)) }),
      })
    },
  },
  'nba-live': {
    sport: 'nba',
    description: 'NBA live-data play-by-play JSON, one game',
    games: async function* (file, _lines, note) {
      yield importLiveData(await readText(file), { startsAtMs, ...noteTo(note) })
    },
  },
  'mlb-retrosheet': {
    sport: 'mlb',
    description: 'Retrosheet event file (lines: games CSV by gameId)',
    games: async function* (file, lines, note) {
      yield* importRetrosheet(await readText(file), {
        startsAtMs,
        ...noteTo(note),
        ...(lines === undefined ? {} : { lines: importMlbLines(await readText(lines)) }),
      })
    },
  },
  'mlb-plays': {
    sport: 'mlb',
    description: 'Chadwick-style plays CSV (lines: games CSV by gameId)',
    games: async function* (file, lines, note) {
      yield* importPlaysCsv(await readText(file), {
        startsAtMs,
        ...noteTo(note),
        ...(lines === undefined ? {} : { lines: importMlbLines(await readText(lines)) }),
      })
    },
  },
}
