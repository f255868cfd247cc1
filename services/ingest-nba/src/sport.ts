import { nbaEventCodec } from '@fairline/contracts'
import type { NbaEvent } from '@fairline/domain-nba'
import { nbaModule } from '@fairline/domain-nba'
import type { IngestSport } from '@fairline/kit-ingest'

/** How messages of the NBA provider become raw records; also used to let dead letters in again. */
export const nbaIngest: IngestSport<NbaEvent> = { module: nbaModule, codec: nbaEventCodec, envelopeFields: ['seq', 'sentAtUs', 'token'] }
