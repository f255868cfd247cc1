import type { RealCase } from './real-case.ts'
import { nbaCorrections } from './nba/corrections.ts'
import { nbaEndsOfGames } from './nba/ends-of-games.ts'
import { nbaEndsTakenBack } from './nba/ends-taken-back.ts'
import { nbaFieldsAndPlayers } from './nba/fields-and-players.ts'
import { nbaOrderAndDoubt } from './nba/order-and-doubt.ts'
import { nbaStandingPhases } from './nba/standing-phases.ts'
import { nbaTypedLate } from './nba/typed-late.ts'
import { nbaUnseenParts } from './nba/unseen-parts.ts'

/** Situations that NBA feeds brought, and what must hold in them. */
export const nbaCases: readonly RealCase[] = [
  ...nbaOrderAndDoubt,
  ...nbaEndsOfGames,
  ...nbaEndsTakenBack,
  ...nbaUnseenParts,
  ...nbaTypedLate,
  ...nbaStandingPhases,
  ...nbaFieldsAndPlayers,
  ...nbaCorrections,
]
