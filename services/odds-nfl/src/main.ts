import { nflEventCodec } from '@fairline/contracts'
import { nflModule } from '@fairline/domain-nfl'
import { pricingService } from '@fairline/kit-pricing'

await pricingService(nflModule, nflEventCodec)
