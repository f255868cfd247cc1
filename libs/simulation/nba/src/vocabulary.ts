import { isJsonObject } from '@fairline/kernel'
import type { ProviderVocabulary } from '@fairline/simulation-slate'

/** How the simulator handles the frames of the NBA provider. */
export const nbaVocabulary: ProviderVocabulary = {
  sport: 'nba',
  stamp: (body, sentAtUs) => ({ ...body, sentAtUs }),
  alive: (sourceSeq, aliveAtUs) => ({ type: 'heartbeat', sourceSeq, aliveAtUs }),
  feedSeqOf: (body) => Number(body['seq']),
  impossible: [
    { path: ['action', 'period'], value: 15 },
    { path: ['action', 'clock'], value: 'PT99M00.00S' },
    { path: ['action', 'scoreHome'], value: '-1' },
    { path: ['action', 'scoreAway'], value: {} },
    { path: ['action', 'actionType'], value: 7 },
    { path: ['fixture', 'homeTeam'], value: null },
  ],
  isHighRate: ({ action }) => isJsonObject(action) && action['actionType'] === 'clock',
  withFeedSeq: (body, feedSeq) => ({ ...body, seq: feedSeq }),
}
