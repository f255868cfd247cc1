import { mlbEventCodec } from '@fairline/contracts'
import type { MlbEvent } from '@fairline/domain-mlb'
import { mlbModule } from '@fairline/domain-mlb'
import type { IngestSport } from '@fairline/kit-ingest'

/** How messages of the MLB provider become raw records; also used to let dead letters in again. */
export const mlbIngest: IngestSport<MlbEvent> = { module: mlbModule, codec: mlbEventCodec, envelopeFields: ['seq', 'sentAtUs'] }
