import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the NFL importers. */
export const nflImportErrors = {
  NFL_IMPORT_ROW_INVALID: { disposition: 'reject', advice: 'Correct or remove that line of the file.' },
  NFL_IMPORT_GAME_CONTRADICTORY: { disposition: 'reject', advice: 'Compare the game with another source; its rows do not add up.' },
} as const satisfies ErrorRegistry

/** Makes the errors of {@link nflImportErrors}. */
export const nflImportError = errorFactory(nflImportErrors)
