import { nbaModule } from '@fairline/domain-nba'
import type { MessageReader } from '@fairline/simulation-slate'
import { nbaVocabulary } from './vocabulary.ts'

/** The checks that the module makes of every frame. */
export const nbaReader: MessageReader = { vocabulary: nbaVocabulary, module: nbaModule }
