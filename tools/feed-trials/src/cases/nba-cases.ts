import type { RealCase } from './real-case.ts'
import { nbaCorrectedStatements } from './nba/corrected-statements.ts'
import { nbaCorrectedVersions } from './nba/corrected-versions.ts'
import { nbaCorrectedWords } from './nba/corrected-words.ts'
import { nbaCorrections } from './nba/corrections.ts'
import { nbaEndsOfGames } from './nba/ends-of-games.ts'
import { nbaEndsTakenBack } from './nba/ends-taken-back.ts'
import { nbaFieldsAndPlayers } from './nba/fields-and-players.ts'
import { nbaFreeThrowsAndFouls } from './nba/free-throws-and-fouls.ts'
import { nbaOrderAndDoubt } from './nba/order-and-doubt.ts'
import { nbaSlipsOfPeriods } from './nba/slips-of-periods.ts'
import { nbaStandingPhases } from './nba/standing-phases.ts'
import { nbaTypedLate } from './nba/typed-late.ts'
import { nbaUnseenParts } from './nba/unseen-parts.ts'

/** Situations that NBA feeds brought, and what must hold in them. */
export const nbaCases: readonly RealCase[] = [
  ...nbaOrderAndDoubt,
  ...nbaEndsOfGames,
  ...nbaEndsTakenBack,
  ...nbaUnseenParts,
  ...nbaSlipsOfPeriods,
  ...nbaTypedLate,
  ...nbaStandingPhases,
  ...nbaFieldsAndPlayers,
  ...nbaCorrections,
  ...nbaCorrectedVersions,
  ...nbaCorrectedStatements,
  ...nbaCorrectedWords,
  ...nbaFreeThrowsAndFouls,
]
