import { simulatedSports } from '@fairline/feed-simulator/slates'
import { mlbIngest } from '@fairline/ingest-mlb/sport'
import { nbaIngest } from '@fairline/ingest-nba/sport'
import { nflIngest } from '@fairline/ingest-nfl/sport'
import { mlbEventCodec, nbaEventCodec, nflEventCodec } from '@fairline/contracts'
import { mlbModule } from '@fairline/domain-mlb'
import { nbaModule } from '@fairline/domain-nba'
import { nflModule } from '@fairline/domain-nfl'
import type { JsonObject, Sport } from '@fairline/kernel'
import type { JsonLimits } from '@fairline/kit-ingest'
import type { FeedPath } from './feed-path.ts'
import { openFeedPath, pathStartUs } from './feed-path.ts'

/** Opens the path of each sport. */
export const feedPaths: Readonly<Record<Sport, (limits?: JsonLimits) => FeedPath>> = {
  nfl: (limits) => openFeedPath({ module: nflModule, codec: nflEventCodec, ingest: nflIngest }, limits),
  nba: (limits) => openFeedPath({ module: nbaModule, codec: nbaEventCodec, ingest: nbaIngest }, limits),
  mlb: (limits) => openFeedPath({ module: mlbModule, codec: mlbEventCodec, ingest: mlbIngest }, limits),
}

/** A generated game of a sport as its provider would send it, message by message. */
export const gameMessages = (sport: Sport, providerGameId: string, seed = 11): readonly JsonObject[] => {
  const { generate, vocabulary } = simulatedSports[sport]
  const startsAt = { gameDate: '2026-01-11', startsAtMs: 0, startsAtUs: pathStartUs }
  return generate({ providerGameId, seed, ...startsAt }).messages.map(({ body }) => vocabulary.stamp(body, pathStartUs))
}

/** Whose messages come under an ordering key. */
const hasKeys: Readonly<Record<Sport, boolean>> = { nfl: true, nba: false, mlb: true }

/** The ordering key of a game's messages; absent where the provider has none. */
export const keyOfGame = (sport: Sport, providerGameId: string): { readonly key?: string } =>
  hasKeys[sport] ? { key: providerGameId } : {}
