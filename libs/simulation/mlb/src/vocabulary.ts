import type { ProviderVocabulary } from '@fairline/simulation-slate'

/** The MLB provider's envelope; see docs/feeds/mlb.md. */
export const vocabulary: ProviderVocabulary = {
  sport: 'mlb',
  stamp: (body, sentAtUs) => ({ ...body, sentAtUs }),
  alive: (sourceSeq, aliveAtUs) => ({ type: 'alive', sourceSeq, aliveAtUs }),
  feedSeqOf: (body) => (typeof body['seq'] === 'number' ? body['seq'] : 0),
  impossible: [
    { path: ['about', 'inning'], value: 99 },
    { path: ['about', 'halfInning'], value: 'left' },
    { path: ['result', 'homeScore'], value: -1 },
    { path: ['result', 'eventType'], value: null },
    { path: ['playEvent', 'count', 'outs'], value: 7 },
    { path: ['linescore', 'currentInning'], value: 0 },
    { path: ['linescore', 'teams', 'away', 'runs'], value: '?' },
    { path: ['status', 'abstractGameState'], value: 'Hidden' },
    { path: ['rules'], value: [] },
  ],
  isHighRate: () => false,
  withFeedSeq: (body, feedSeq) => ({ ...body, seq: feedSeq }),
}
