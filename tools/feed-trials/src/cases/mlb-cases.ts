import type { RealCase } from './real-case.ts'
import { mlbContradictions } from './mlb/contradictions.ts'
import { mlbCorrectedStatuses } from './mlb/corrected-statuses.ts'
import { mlbCorrections } from './mlb/corrections.ts'
import { mlbDoubtedPlays } from './mlb/doubted-plays.ts'
import { mlbEndsOfGames } from './mlb/ends-of-games.ts'
import { mlbEndsThatLag } from './mlb/ends-that-lag.ts'
import { mlbEndsThatStand } from './mlb/ends-that-stand.ts'
import { mlbEndsTakenBack } from './mlb/ends-taken-back.ts'
import { mlbFixtures } from './mlb/fixtures.ts'
import { mlbHalfInningsThatGoOn } from './mlb/half-innings-that-go-on.ts'
import { mlbInningsPlayed } from './mlb/innings-played.ts'
import { mlbLostMessages } from './mlb/lost-messages.ts'
import { mlbMadeUpGames } from './mlb/made-up-games.ts'
import { mlbNamedCorrections } from './mlb/named-corrections.ts'
import { mlbOrderAndNumbers } from './mlb/order-and-numbers.ts'
import { mlbPlayersNobodyKnows } from './mlb/players-nobody-knows.ts'
import { mlbPlayersWhoLeave } from './mlb/players-who-leave.ts'
import { mlbPlaysAndCounts } from './mlb/plays-and-counts.ts'
import { mlbStandingPhases } from './mlb/standing-phases.ts'

/** Situations that baseball feeds brought, and what must hold in them. */
export const mlbCases: readonly RealCase[] = [
  ...mlbStandingPhases,
  ...mlbEndsOfGames,
  ...mlbEndsThatLag,
  ...mlbEndsThatStand,
  ...mlbEndsTakenBack,
  ...mlbContradictions,
  ...mlbInningsPlayed,
  ...mlbPlaysAndCounts,
  ...mlbDoubtedPlays,
  ...mlbHalfInningsThatGoOn,
  ...mlbCorrections,
  ...mlbCorrectedStatuses,
  ...mlbNamedCorrections,
  ...mlbOrderAndNumbers,
  ...mlbLostMessages,
  ...mlbPlayersWhoLeave,
  ...mlbPlayersNobodyKnows,
  ...mlbFixtures,
  ...mlbMadeUpGames,
]
