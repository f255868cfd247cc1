import { nbaEventCodec } from '@fairline/contracts'
import { nbaModule } from '@fairline/domain-nba'
import { pricingService } from '@fairline/kit-pricing'

await pricingService(nbaModule, nbaEventCodec)
