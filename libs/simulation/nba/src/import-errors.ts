import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Error codes of the NBA importers. */
export const nbaImportErrors = {
  NBA_IMPORT_ROW_INVALID: { disposition: 'reject', advice: 'Correct the row, or remove its game from the file.' },
  NBA_IMPORT_GAME_INVALID: { disposition: 'reject', advice: 'Check that the file is complete and of the expected format.' },
} as const satisfies ErrorRegistry

/** Makes an importer's error of a registered code. */
export const nbaImportError = errorFactory(nbaImportErrors)
