import { nflEventCodec } from '@fairline/contracts'
import type { NflEvent } from '@fairline/domain-nfl'
import { nflModule } from '@fairline/domain-nfl'
import type { IngestSport } from '@fairline/kit-ingest'

/** How messages of the NFL provider become raw records; also used to let dead letters in again. */
export const nflIngest: IngestSport<NflEvent> = { module: nflModule, codec: nflEventCodec, envelopeFields: ['seq', 'sent_at_us'] }
