import type { JsonObject } from '@fairline/kernel'
import type { ProviderVocabulary } from '@fairline/simulation-slate'

/** A final without a clock is one of the present moment. */
const isFinal = (body: JsonObject): boolean => body['game_phase'] === 'final'

/** How the NFL provider stamps, numbers and keeps its messages alive. */
export const nflVocabulary: ProviderVocabulary = {
  sport: 'nfl',
  stamp: (body, sentAtUs) => ({ ...body, sent_at_us: sentAtUs }),
  alive: (sourceSeq, aliveAtUs) => ({ type: 'alive', source_seq: sourceSeq, alive_at_us: aliveAtUs }),
  feedSeqOf: (body: JsonObject) => Number(body['seq']),
  impossible: [
    { path: ['qtr'], value: 9, isNeedlessIn: isFinal },
    { path: ['quarter_seconds_remaining'], value: -1, isNeedlessIn: isFinal },
    { path: ['total_home_score'], value: 'x' },
    { path: ['total_away_score'], value: 1e6 },
    { path: ['game_phase'], value: 'who-knows' },
    { path: ['td_team'], value: 'XXX' },
  ],
  isHighRate: (body) => body['type'] === 'tick',
  withFeedSeq: (body, feedSeq) => ({ ...body, seq: feedSeq }),
}
