import { createHash } from 'node:crypto'
import type { TradingPolicy } from '@fairline/domain-markets'
import type { ModelParams } from '@fairline/domain-sport'

/** First 16 hex digits of SHA-256 over the model's parameters and the trading policy: what a price was made with. */
export const modelHash = (params: ModelParams, policy: TradingPolicy): string =>
  createHash('sha256')
    .update(JSON.stringify([params.version, Object.entries(params.values).toSorted(([a], [b]) => (a < b ? -1 : 1)), policy]))
    .digest('hex')
    .slice(0, 16)
