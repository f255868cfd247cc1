import { createHash } from 'node:crypto'
import { fairline } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'
import type { ChangeFact, EventFact, MarketFact, PublishedFact, RawFact, RejectedFact, SettlementFact } from './facts.ts'
import type { TopicRecord } from './read-topics.ts'

const v1 = fairline.v1

const at = ({ topic, partition, offset }: TopicRecord): string => `${topic}/${partition}/${offset}`

/** The lower-case word of an enum number: MARKET_STATUS_HANDED_OVER is `handed-over`. */
const wordOf = (names: Readonly<Record<string, string | number>>, prefix: string, value: number | null | undefined): string => {
  const name = Object.keys(names).find((each) => names[each] === (value ?? 0) && each.startsWith(prefix))
  const word = name?.slice(prefix.length).toLowerCase().replaceAll('_', '-') ?? ''
  return word === 'unspecified' ? '' : word
}

/** Game messages of a raw topic. */
export const rawFacts = (records: readonly TopicRecord[]): readonly RawFact[] =>
  records.flatMap((record) => {
    if (record.value === null) return []
    const { gameId, feedSeq, eventId, event } = v1.RawRecord.decode(record.value)
    return event == null ? [] : [{ gameId, feedSeq, eventId, at: at(record) }]
  })

/** Events of a normalized topic. */
export const eventFacts = (records: readonly TopicRecord[]): readonly EventFact[] =>
  records.flatMap((record) => {
    if (record.value === null) return []
    const { gameId, eventSeq, event } = v1.NormalizedRecord.decode(record.value)
    if (event == null) return []
    const kind = event.gap != null ? 'gap' : event.command != null ? 'command' : 'feed'
    return [
      {
        gameId,
        eventSeq,
        feedSeq: event.feedSeq ?? 0,
        eventId: event.eventId ?? '',
        kind,
        firstMissingSeq: event.gap?.firstMissingSeq ?? 0,
        lastMissingSeq: event.gap?.lastMissingSeq ?? 0,
        at: at(record),
      },
    ]
  })

const textOf = (body: object, names: readonly string[]): string => {
  for (const name of names) {
    const value: unknown = (body as Readonly<Record<string, unknown>>)[name]
    if (typeof value === 'string') return value
  }
  return ''
}

/** Dead letters of an ingest: the provider's own bytes, readable or not. */
export const ingestRejects = (records: readonly TopicRecord[], sport: Sport): readonly RejectedFact[] =>
  records.map((record) => {
    const reason = record.headers['fairline-reason'] ?? 'unknown'
    const unreadable = { reason, gameId: '', feedSeq: 0, eventId: '', at: at(record) }
    try {
      const body: unknown = JSON.parse(record.value?.toString('utf8') ?? '')
      if (!isJsonObject(body)) return unreadable
      const id = textOf(body, ['game_id', 'gameId'])
      const feedSeq = body['seq']
      if (id === '' || typeof feedSeq !== 'number') return unreadable
      return {
        reason,
        gameId: id.startsWith(`${sport}-`) ? id : `${sport}-${id}`,
        feedSeq,
        eventId: textOf(body, ['event_id', 'eventId']),
        at: at(record),
      }
    } catch {
      // Malformed bytes are what this topic is for: they count under their reason alone.
      return unreadable
    }
  })

/** Dead letters and late records of a normalizer: raw records. */
export const rawRejects = (records: readonly TopicRecord[]): readonly RejectedFact[] =>
  records.map((record) => {
    const reason = record.headers['fairline-reason'] ?? 'unknown'
    if (record.value === null) return { reason, gameId: '', feedSeq: 0, eventId: '', at: at(record) }
    const { gameId, feedSeq, eventId } = v1.RawRecord.decode(record.value)
    return { reason, gameId, feedSeq, eventId, at: at(record) }
  })

/** Dead letters of a calculator, by reason and place. */
export const calculatorRejects = (records: readonly TopicRecord[]): readonly RejectedFact[] =>
  records.map((record) => ({
    reason: record.headers['fairline-reason'] ?? 'unknown',
    gameId: record.key,
    feedSeq: 0,
    eventId: '',
    at: at(record),
  }))

const marketFact = (market: fairline.v1.Market.$Properties): MarketFact => ({
  key: market.marketKey ?? '',
  status: wordOf(v1.MarketStatus, 'MARKET_STATUS_', market.status),
  changeSeq: market.changeSeq ?? 0,
  previousChangeSeq: market.previousChangeSeq ?? 0,
  revision: market.revision ?? 0,
  prices: (market.prices ?? []).map((price) => ({
    selection: wordOf(v1.Selection, 'SELECTION_', price.selection),
    priceMilli: price.priceMilli ?? 0,
    result: wordOf(v1.SelectionResult, 'SELECTION_RESULT_', price.result),
  })),
})

/** Changes of an odds topic. */
export const changeFacts = (records: readonly TopicRecord[]): readonly ChangeFact[] =>
  records.flatMap((record) => {
    if (record.value === null) return []
    const change = v1.OddsChange.decode(record.value)
    return [
      {
        gameId: change.gameId,
        epoch: change.epoch,
        changeSeq: change.changeSeq,
        throughEventSeq: change.throughEventSeq,
        firstEventSeq: change.lineage?.firstEventSeq ?? 0,
        lastEventSeq: change.lineage?.lastEventSeq ?? 0,
        phase: wordOf(v1.GamePhase, 'GAME_PHASE_', change.score?.phase),
        homeScore: change.score?.home ?? 0,
        awayScore: change.score?.away ?? 0,
        markets: change.markets.map(marketFact),
        at: at(record),
      },
    ]
  })

/** Settlements and rollbacks. */
export const settlementFacts = (records: readonly TopicRecord[]): readonly SettlementFact[] =>
  records.flatMap((record) => {
    if (record.value === null) return []
    const { gameId, marketKey, revision, settlement } = v1.SettlementRecord.decode(record.value)
    const isSettlement = settlement != null
    return [
      {
        gameId,
        marketKey,
        revision,
        kind: isSettlement ? 'settlement' : 'rollback',
        selections: settlement?.selections?.length ?? 0,
        at: at(record),
      },
    ]
  })

/** A published topic by partition: keys and digests. */
export const publishedFacts = (records: readonly TopicRecord[]): ReadonlyMap<number, readonly PublishedFact[]> => {
  const partitions = new Map<number, PublishedFact[]>()
  for (const record of records) {
    const list = partitions.get(record.partition) ?? []
    list.push({ key: record.key, digest: record.value === null ? '' : createHash('sha1').update(record.value).digest('base64') })
    partitions.set(record.partition, list)
  }
  return partitions
}
