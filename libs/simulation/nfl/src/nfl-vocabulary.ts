import type { JsonObject } from '@fairline/kernel'
import type { ProviderVocabulary } from '@fairline/simulation-slate'

/** How the NFL provider stamps, numbers and keeps its messages alive. */
export const nflVocabulary: ProviderVocabulary = {
  sport: 'nfl',
  stamp: (body, sentAtUs) => ({ ...body, sent_at_us: sentAtUs }),
  alive: (sourceSeq, aliveAtUs) => ({ type: 'alive', source_seq: sourceSeq, alive_at_us: aliveAtUs }),
  feedSeqOf: (body: JsonObject) => Number(body['seq']),
  isHighRate: (body) => body['type'] === 'tick',
  withFeedSeq: (body, feedSeq) => ({ ...body, seq: feedSeq }),
}
