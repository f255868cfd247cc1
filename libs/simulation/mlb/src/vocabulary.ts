import type { ProviderVocabulary } from '@fairline/simulation-slate'

/** The MLB provider's envelope; see docs/feeds/mlb.md. */
export const vocabulary: ProviderVocabulary = {
  sport: 'mlb',
  stamp: (body, sentAtUs) => ({ ...body, sentAtUs }),
  alive: (sourceSeq, aliveAtUs) => ({ type: 'alive', sourceSeq, aliveAtUs }),
  feedSeqOf: (body) => (typeof body['seq'] === 'number' ? body['seq'] : 0),
  isHighRate: () => false,
  withFeedSeq: (body, feedSeq) => ({ ...body, seq: feedSeq }),
}
