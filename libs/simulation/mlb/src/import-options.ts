import { mlbModule } from '@fairline/domain-mlb'
import type { MessageReader, NoteImport } from '@fairline/simulation-slate'
import { canonicalGameId } from './club-codes.ts'
import type { GameLines } from './game-lines.ts'
import { vocabulary } from './vocabulary.ts'

/** What the MLB importers can be told. */
export interface ImportOptions {
  /** When each game starts, milliseconds from the start of the slate. Default 300,000: the fixture is at 0. */
  readonly startsAtMs?: number
  /** Closing lines by Retrosheet game id. */
  readonly lines?: ReadonlyMap<string, GameLines>
  /** Told of each game that is left out, and of each whose end the source does not state. */
  readonly note?: NoteImport
}

/** What the file of lines says of a game, under whatever code of its home side. */
export const linesOfGame = (gamePk: string, options: ImportOptions): GameLines | undefined =>
  options.lines?.get(gamePk) ?? options.lines?.get(canonicalGameId(gamePk))

/** The checks that the module makes of every message. */
export const mlbReader: MessageReader = { vocabulary, module: mlbModule }
