import type { MarketName } from '@fairline/domain-sport'
import { halfPoints } from '@fairline/kernel'
import { nflMarkets } from './markets-nfl.ts'

const definitions = new Map(nflMarkets.map((each) => [each.type, each]))

// The keys of a season's games, asked for at every event. Bounded: what does not fit is parsed again.
const known = new Map<string, MarketName | undefined>()
const maxKnown = 50_000

/** The parts of a key of this sport; undefined where the key is not one of ours. */
export const parseMarketKey = (key: string): MarketName | undefined => {
  if (known.has(key)) return known.get(key)
  const name = parsed(key)
  if (known.size < maxKnown) known.set(key, name)
  return name
}

const parsed = (key: string): MarketName | undefined => {
  const [type = '', period = '', ...rest] = key.split('/')
  const definition = definitions.get(type)
  if (definition === undefined || period === '') return undefined
  const participant = definition.participant === 'none' ? '' : rest.shift()
  const line = definition.hasLine ? Number(rest.shift()) : undefined
  if (participant === undefined || rest.length > 0 || (line !== undefined && !Number.isInteger(line))) return undefined
  return { type, period, participant, line: line === undefined ? undefined : halfPoints(line) }
}
