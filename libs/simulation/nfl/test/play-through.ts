import { feedDetailFromWire, feedDetailToWire, nflEventCodec, fairline } from '@fairline/contracts'
import type { NflState } from '@fairline/domain-nfl'
import { nflModule } from '@fairline/domain-nfl'
import type { MarketResult } from '@fairline/domain-sport'
import type { JsonObject, MarketKey } from '@fairline/kernel'
import { unwrap } from '@fairline/kernel'
import type { GameScript } from '@fairline/simulation-slate'
import { nflVocabulary } from '../src/index.ts'

/** What playing a script through the module gave. */
export interface Played {
  readonly state: NflState
  readonly offered: ReadonlySet<MarketKey>
  readonly results: readonly MarketResult[]
  readonly faults: readonly string[]
  readonly corrections: number
}

/** Plays a script through decode, the wire, apply, price and settle, and notes everything that must not happen. */
export const playThrough = (script: GameScript, priceEvery = 1): Played => {
  const offered = new Set<MarketKey>()
  const faults: string[] = []
  let state: NflState | undefined
  let corrections = 0
  for (const [index, message] of script.messages.entries()) {
    const body: JsonObject = nflVocabulary.stamp(message.body, 1_000_000 + index)
    const route = unwrap(nflModule.route(body))
    if (route.kind !== 'game' || route.feedSeq !== index + 1) faults.push(`route of message ${index}`)
    const decoded = unwrap(nflModule.decode(body))
    const bytes = fairline.v1.FeedDetail.encode(feedDetailToWire(nflEventCodec, decoded)).finish()
    const event = feedDetailFromWire(nflEventCodec, fairline.v1.FeedDetail.decode(bytes))
    if (event === undefined) {
      faults.push(`wire of message ${index}`)
      continue
    }
    if (event.kind === 'fixture') state = nflModule.initial(event.fixture)
    else if (state !== undefined) {
      if (nflModule.isCorrection(event.event)) corrections++
      state = nflModule.apply(state, event.event)
    }
    if (state === undefined || index % priceEvery !== 0) continue
    for (const market of nflModule.price(state, nflModule.params)) {
      offered.add(market.key)
      const sum = market.selections.reduce((total, each) => total + each.probability, 0)
      if (Math.abs(sum - 1) > 1e-9) faults.push(`${market.key} sums to ${sum}`)
      if (market.selections.some((each) => !(each.probability > 0 && each.probability < 1)))
        faults.push(`${market.key} has an impossible probability`)
    }
  }
  if (state === undefined) throw new Error('The script has no fixture.')
  return { state, offered, results: nflModule.settle(state, [...offered]), faults, corrections }
}
