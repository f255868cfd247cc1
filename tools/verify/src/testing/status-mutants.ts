import type { BeatFact, ChangeFact, StatusFact, SportFacts } from '../facts.ts'
import type { Mutant } from './mutant.ts'
import { pick, replace, sportMutant } from './mutant.ts'

const extending = ({ statuses }: SportFacts): readonly StatusFact[] => statuses.filter(({ validForMs }) => validForMs > 0)

const heartbeatOf = ({ beats }: SportFacts, { partition, heartbeatOffset }: StatusFact): BeatFact =>
  beats.find((beat) => beat.partition === partition && beat.offset === heartbeatOffset) as BeatFact

/** A status that extends prices, with something else said in it. */
const statusMutant = (name: string, over: (status: StatusFact, facts: SportFacts) => Partial<StatusFact>): Mutant =>
  sportMutant(name, ['F5'], (facts, random) => {
    const hit = pick(extending(facts), random)
    return { statuses: replace(facts.statuses, hit, { ...hit, ...over(hit, facts) }) }
  })

const closedReasons = { gap: 'feed-gap', refusal: 'feed-refused', renumbering: 'feed-renumbered', silence: 'feed-silent' } as const

/** A status that extends the change by which a cause closed its game, made from a heartbeat before anything was said again. */
const extendsClosed = (cause: keyof typeof closedReasons): Mutant =>
  sportMutant(`a status extends a game during a ${cause}`, ['F5'], (facts, random) => {
    const closing = pick(
      facts.changes.filter(({ markets }) => markets.some(({ reason }) => reason === closedReasons[cause])),
      random,
    )
    const like = pick(extending(facts), random)
    // The heartbeat came just before: what the change itself covers closed the game.
    const heartbeat = facts.beats.findLast(
      ({ partition, offset, source, isSilent }) =>
        partition === closing.partition && offset < closing.lastOffset && !isSilent && source === `${facts.sport}-feed/${partition}`,
    ) as BeatFact
    const { gameId, epoch, changeSeq, asOfUs, partition } = closing
    const status = { ...like, gameId, epoch, changeSeq, asOfUs, partition, heartbeatOffset: heartbeat.offset }
    return { statuses: [...facts.statuses, status] }
  })

/** What may be wrong with that which keeps prices alive, and with the times that all of it rests on. */
export const statusMutants: readonly Mutant[] = [
  statusMutant('the heartbeat of another source extends a game', (status, facts) => {
    const own = heartbeatOf(facts, status)
    const other = facts.beats.findLast(
      ({ partition, offset, source }) => partition === own.partition && offset < own.offset && source !== own.source,
    ) as BeatFact
    return { heartbeatOffset: other.offset, asOfUs: other.receivedAtUs }
  }),
  statusMutant('a status is as of the clock on the wall', ({ writtenAtMs }) => ({ asOfUs: writtenAtMs * 1000 })),
  statusMutant('a status is as of the time of its partition', (status, facts) => ({ asOfUs: heartbeatOf(facts, status).timeUs })),
  statusMutant('a status is valid for 10 s', () => ({ validForMs: 10_000 })),
  statusMutant('a status extends a change that was never committed', () => ({ changeSeq: 9_999 })),
  statusMutant('a status is of an epoch that never was', ({ epoch }) => ({ epoch: epoch + 1 })),
  statusMutant('a status names a heartbeat that was never committed', () => ({ heartbeatOffset: 9_999_999 })),
  sportMutant('a status extends a change that another one had replaced', ['F5'], (facts, random) => {
    const hit = pick(
      extending(facts).filter(({ changeSeq }) => changeSeq > 1),
      random,
    )
    return { statuses: replace(facts.statuses, hit, { ...hit, changeSeq: hit.changeSeq - 1 }) }
  }),
  sportMutant('a status is made from the word that its source is silent', ['F5'], (facts, random) => {
    const hit = pick(extending(facts), random)
    const own = heartbeatOf(facts, hit)
    return { beats: replace(facts.beats, own, { ...own, isSilent: true }) }
  }),
  extendsClosed('gap'),
  extendsClosed('refusal'),
  extendsClosed('renumbering'),
  extendsClosed('silence'),
  sportMutant('the status of a game that is closed says alive', ['F5'], ({ statuses }, random) => {
    const hit = pick(
      statuses.filter(({ validForMs }) => validForMs === 0),
      random,
    )
    return { statuses: replace(statuses, hit, { ...hit, feed: 'alive' }) }
  }),
  sportMutant('a board is as of the clock on the wall', ['F5'], ({ boards }, random) => {
    const hit = pick(boards, random)
    return { boards: replace(boards, hit, { ...hit, asOfUs: hit.writtenAtMs * 1000 }) }
  }),
  sportMutant('a change is as of the clock on the wall', ['F6'], ({ changes }, random) => {
    const hit = pick(changes, random)
    return { changes: replace<ChangeFact>(changes, hit, { ...hit, asOfUs: hit.writtenAtMs * 1000 }) }
  }),
  sportMutant('a change is valid for 10 s', ['F6'], ({ changes }, random) => {
    const hit = pick(changes, random)
    return { changes: replace<ChangeFact>(changes, hit, { ...hit, validForMs: 10_000 }) }
  }),
  sportMutant('the normalizer stamps a heartbeat itself', ['F6'], ({ beats }, random) => {
    const hit = pick(beats, random)
    return { beats: replace(beats, hit, { ...hit, receivedAtUs: hit.writtenAtMs * 1000 }) }
  }),
  sportMutant('the normalizer stamps an event itself', ['F6'], ({ events }, random) => {
    const hit = pick(events, random)
    return { events: replace(events, hit, { ...hit, timeUs: hit.writtenAtMs * 1000 + 3 }) }
  }),
]
