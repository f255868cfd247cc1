import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Error codes of reading CSV files. */
export const csvErrors = {
  CSV_ROW_INVALID: { disposition: 'reject', advice: 'Correct or remove that line of the file.' },
  CSV_COLUMN_MISSING: { disposition: 'reject', advice: 'Give a file with the columns that docs/feeds names for this format.' },
} as const satisfies ErrorRegistry

/** Makes the errors of {@link csvErrors}. */
export const csvError = errorFactory(csvErrors)
