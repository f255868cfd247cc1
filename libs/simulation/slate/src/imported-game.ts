import type { JsonObject, Outcome } from '@fairline/kernel'
import { AppError } from '@fairline/kernel'
import { slateError } from './errors.ts'
import type { GameScript, ProviderVocabulary } from './slate.ts'

/** What an importer says of a game beside its script. */
export interface ImportNote {
  /** The game as the source names it. */
  readonly game: string
  /** `left-out`: there is no script of it. `incomplete`: its script ends without a final, since the source does not say how it ended. */
  readonly kind: 'left-out' | 'incomplete'
  /** A registered error code. */
  readonly code: string
  readonly reason: string
}

/** Takes the notes of an importer. */
export type NoteImport = (note: ImportNote) => void

/** What reads the messages of a sport: its vocabulary, and the module's own checks. */
export interface MessageReader {
  readonly vocabulary: ProviderVocabulary
  readonly module: {
    route(body: JsonObject): Outcome<unknown>
    decode(body: JsonObject): Outcome<unknown>
  }
}

/** The first message of a script that its sport's module would refuse, and why. */
export const firstRefused = (script: GameScript, reader: MessageReader): { readonly seq: number; readonly error: AppError } | undefined => {
  for (const [index, { body }] of script.messages.entries()) {
    const stamped = reader.vocabulary.stamp(body, 1)
    for (const outcome of [reader.module.route(stamped), reader.module.decode(stamped)])
      if (!outcome.ok) return { seq: index + 1, error: outcome.error }
  }
  return undefined
}

/** What a source gives of one game. */
export interface GameImport {
  readonly script: GameScript
  /** Why it has no final; undefined where the source says how the game ended. */
  readonly openEnd?: string
}

/**
 * Imports one game of several. Whatever is wrong with it is noted and leaves it out; the games after it go on. So does a message that the
 * sport's module refuses: a script is whole or not there.
 */
export const importedGame = (
  game: string,
  reader: MessageReader,
  note: NoteImport | undefined,
  make: () => GameImport,
): GameScript | undefined => {
  try {
    const { script, openEnd } = make()
    const refused = firstRefused(script, reader)
    if (refused !== undefined) {
      note?.({
        game,
        kind: 'left-out',
        code: refused.error.code,
        reason: `Message ${refused.seq} would be refused: ${refused.error.message}`,
      })
      return undefined
    }
    if (openEnd !== undefined) {
      const { code, message } = slateError('SLATE_GAME_UNFINISHED', openEnd)
      note?.({ game, kind: 'incomplete', code, reason: message })
    }
    return script
  } catch (caught) {
    const error = AppError.from(caught)
    note?.({ game, kind: 'left-out', code: error.code, reason: error.message })
    return undefined
  }
}
