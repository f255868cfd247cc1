import type { ErrorRegistry } from '@fairline/kernel'
import { errorFactory } from '@fairline/kernel'

/** Public error codes of the MLB importers. */
export const importErrors = {
  MLB_IMPORT_ROW_BROKEN: { disposition: 'reject', advice: 'Correct or remove the line; the message says which it is.' },
  MLB_IMPORT_EVENT_UNKNOWN: { disposition: 'reject', advice: 'Check the event text against https://www.retrosheet.org/eventfile.htm.' },
  MLB_IMPORT_GAME_CONTRADICTORY: { disposition: 'reject', advice: 'Compare the game with another source; its plays do not add up.' },
  MLB_IMPORT_GAME_UNPLAYABLE: { disposition: 'reject', advice: 'Leave the game out: the feed has no words for it.' },
} as const satisfies ErrorRegistry

/** Makes the errors of {@link importErrors}. */
export const importError = errorFactory(importErrors)
