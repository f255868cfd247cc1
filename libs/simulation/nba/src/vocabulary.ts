import { isJsonObject } from '@fairline/kernel'
import type { ProviderVocabulary } from '@fairline/simulation-slate'

/** How the simulator handles the frames of the NBA provider. */
export const nbaVocabulary: ProviderVocabulary = {
  sport: 'nba',
  stamp: (body, sentAtUs) => ({ ...body, sentAtUs }),
  alive: (sourceSeq, aliveAtUs) => ({ type: 'heartbeat', sourceSeq, aliveAtUs }),
  feedSeqOf: (body) => Number(body['seq']),
  isHighRate: ({ action }) => isJsonObject(action) && action['actionType'] === 'clock',
  withFeedSeq: (body, feedSeq) => ({ ...body, seq: feedSeq }),
}
