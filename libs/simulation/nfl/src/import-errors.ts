import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the NFL importers. */
export const nflImportErrors = {
  NFL_IMPORT_ROW_INVALID: { disposition: 'reject', advice: 'Correct or remove that line of the file.' },
  NFL_IMPORT_COLUMN_MISSING: {
    disposition: 'reject',
    advice: 'The file must have the nflverse/nflscrapR play-by-play columns; see docs/feeds/nfl.md.',
  },
} as const satisfies ErrorRegistry

/** Makes the errors of {@link nflImportErrors}. */
export const nflImportError = errorFactory(nflImportErrors)
