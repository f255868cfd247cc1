import { mlbEventCodec } from '@fairline/contracts'
import { mlbModule } from '@fairline/domain-mlb'
import { pricingService } from '@fairline/kit-pricing'

await pricingService(mlbModule, mlbEventCodec)
