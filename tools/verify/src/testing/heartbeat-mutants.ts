import type { HeartbeatFact, SportFacts } from '../facts.ts'
import type { Mutant } from './mutant.ts'
import { pick, replace, sportMutant } from './mutant.ts'

const heartbeatMutant = (name: string, over: (heartbeat: HeartbeatFact, facts: SportFacts) => Partial<HeartbeatFact>): Mutant =>
  sportMutant(name, ['F8'], (facts, random) => {
    const hit = pick(
      facts.heartbeats.filter(({ isSilent }) => !isSilent),
      random,
    )
    return { heartbeats: replace(facts.heartbeats, hit, { ...hit, ...over(hit, facts) }) }
  })

/** What may be wrong with what partners are told of sources. */
export const heartbeatMutants: readonly Mutant[] = [
  heartbeatMutant('a heartbeat is as of the clock on the wall', ({ writtenAtMs }) => ({ asOfUs: writtenAtMs * 1000 })),
  heartbeatMutant('a heartbeat names a beat that was never committed', () => ({ inputOffset: 9_999_999 })),
  heartbeatMutant('a heartbeat is of another source than its beat', () => ({ source: 'other', key: 'other' })),
  heartbeatMutant('a heartbeat lies under the key of a game', ({ source }) => ({ key: `${source}-1` })),
  heartbeatMutant('a heartbeat says that a source is silent that is alive', () => ({ isSilent: true })),
  heartbeatMutant('a heartbeat counts a game that is closed as open', ({ openGames }) => ({ openGames: openGames + 1 })),
  heartbeatMutant('a heartbeat forgets a game that is closed', ({ closedGames }) => ({ closedGames: closedGames - 1 })),
  sportMutant('a silent source is told of as alive', ['F8'], (facts, random) => {
    const hit = pick(
      facts.heartbeats.filter(({ isSilent }) => isSilent),
      random,
    )
    return { heartbeats: replace(facts.heartbeats, hit, { ...hit, isSilent: false }) }
  }),
  sportMutant('the newest beat of a partition has no heartbeat', ['F8'], ({ heartbeats }) => ({ heartbeats: heartbeats.slice(0, -1) })),
  sportMutant('a heartbeat is written twice', ['F8'], (facts, random) => {
    const hit = pick(facts.heartbeats, random)
    return { heartbeats: replace(facts.heartbeats, hit, hit, hit) }
  }),
]
