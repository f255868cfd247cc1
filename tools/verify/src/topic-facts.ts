import { createHash } from 'node:crypto'
import { fairline } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'
import type { TopicRecord } from './cluster-dump.ts'
import type {
  AbortedFact,
  AnomalyFact,
  BeatFact,
  BoardFact,
  BoardHintFact,
  ByPartition,
  CatalogueFact,
  ChangeFact,
  ChangePosition,
  CommandFact,
  CommandResultFact,
  EventFact,
  FixtureFact,
  HeartbeatFact,
  MarketFact,
  Place,
  PublishedFact,
  RawBeatFact,
  RawFact,
  RawRefusalFact,
  RejectedFact,
  ServedFact,
  SettlementFact,
  StageName,
  StageStateFact,
  StatusFact,
  StopFact,
} from './facts.ts'

const v1 = fairline.v1

const placeOf = ({ topic, partition, offset, timestampMs }: TopicRecord): Place => ({
  at: `${topic}/${partition}/${offset}`,
  partition,
  offset,
  writtenAtMs: timestampMs,
})

/** A short name for bytes: equal for equal bytes only. */
const digestOf = (value: Uint8Array | null): string => (value === null ? '' : createHash('sha1').update(value).digest('base64'))

/** Says on our boards what a partner's say in a field: it is of one cluster only. */
const oddsOffsetHeader = 'fairline-odds-offset'

const oddsOffsetOf = (value: Buffer): number => {
  try {
    return v1.Board.decode(value).oddsOffset
  } catch {
    // What cannot be read is no copy of a board: its bytes then differ from ours as they are.
    return 0
  }
}

/** A partner's board without the field that the sink puts behind our bytes; bytes that have it anywhere else stay as they are. */
const withoutOddsOffset = (value: Buffer): Buffer => {
  const oddsOffset = oddsOffsetOf(value)
  const field = oddsOffset === 0 ? Buffer.alloc(0) : Buffer.from(v1.Board.encode({ oddsOffset }).finish())
  const rest = value.subarray(0, value.length - field.length)
  return value.subarray(rest.length).equals(field) ? rest : value
}

/** A short name for everything that a copy of a record must have in common with it beside its key: bytes or tombstone, time, headers. */
const copyDigestOf = ({ topic, value, timestampMs, headers }: TopicRecord): string => {
  const isOurBoard = topic.endsWith('.board')
  const names = Object.keys(headers)
    .filter((name) => !isOurBoard || name !== oddsOffsetHeader)
    .toSorted()
  const isPartnersBoard = topic.endsWith('.board.v1')
  return [
    value === null ? 'tombstone' : digestOf(isPartnersBoard ? withoutOddsOffset(value) : value),
    timestampMs,
    ...names.map((name) => `${name}=${headers[name]}`),
  ].join(' ')
}

/** The lower-case word of an enum number: MARKET_STATUS_HANDED_OVER is `handed-over`. */
const wordOf = (names: Readonly<Record<string, string | number>>, prefix: string, value: number | null | undefined): string => {
  const name = Object.keys(names).find((each) => names[each] === (value ?? 0) && each.startsWith(prefix))
  const word = name?.slice(prefix.length).toLowerCase().replaceAll('_', '-') ?? ''
  return word === 'unspecified' ? '' : word
}

/** The facts of the records that have a value; a tombstone says nothing. */
const factsOf =
  <Fact>(read: (value: Buffer, place: Place, record: TopicRecord) => Fact | undefined) =>
  (records: readonly TopicRecord[]): readonly Fact[] =>
    records.flatMap((record) => {
      const fact = record.value === null ? undefined : read(record.value, placeOf(record), record)
      return fact === undefined ? [] : [fact]
    })

/** Game messages of a raw topic. */
export const rawFacts = factsOf((value, place, { headers }): RawFact | undefined => {
  const { gameId, feedSeq, eventId, event, receivedAtUs, highRate, conflatedFromSeq } = v1.RawRecord.decode(value)
  if (event == null) return undefined
  return {
    ...place,
    gameId,
    feedSeq,
    eventId,
    receivedAtUs,
    payloadHash: event.payloadHash ?? 0,
    isHighRate: highRate,
    conflatedFromSeq,
    bytes: value.length,
    digest: digestOf(value),
    replayOf: headers['fairline-replay-of'] ?? '',
  }
})

/** Beats of a raw topic. */
export const rawBeatFacts = factsOf((value, place): RawBeatFact | undefined => {
  const { beat, source, receivedAtUs } = v1.RawRecord.decode(value)
  return beat == null ? undefined : { ...place, source, receivedAtUs }
})

/** Refusals of a raw topic. */
export const rawRefusalFacts = factsOf((value, place): RawRefusalFact | undefined => {
  const { refusal, gameId, feedSeq, receivedAtUs } = v1.RawRecord.decode(value)
  return refusal == null ? undefined : { ...place, receivedAtUs, gameId, feedSeq, reason: refusal.code ?? '' }
})

const kindOf = ({ gap, command, refusal, renumbering }: fairline.v1.GameEvent.$Properties): EventFact['kind'] => {
  if (gap != null) return 'gap'
  if (command != null) return 'command'
  if (refusal != null) return 'refusal'
  return renumbering == null ? 'feed' : 'renumbering'
}

/** The numbers that an event passes over: of a gap, or before a numbering that is adopted. */
const missingOf = ({ gap, renumbering }: fairline.v1.GameEvent.$Properties): Pick<EventFact, 'firstMissingSeq' | 'lastMissingSeq'> => {
  const { adopted = false, dueSeq = 0, seenSeq = 0 } = renumbering ?? {}
  if (adopted) return { firstMissingSeq: (seenSeq ?? 0) > (dueSeq ?? 0) ? (dueSeq ?? 0) : 1, lastMissingSeq: (seenSeq ?? 0) - 1 }
  return { firstMissingSeq: gap?.firstMissingSeq ?? 0, lastMissingSeq: gap?.lastMissingSeq ?? 0 }
}

const actionOf = ({ suspend, resume, abandon }: fairline.v1.Command): CommandFact['action'] => {
  if (suspend != null) return 'suspend'
  if (resume != null) return 'resume'
  return abandon == null ? 'confirm-final' : 'abandon'
}

/** Commands of a topic of commands. */
export const commandFacts = factsOf((value, place): CommandFact => {
  const command = v1.Command.decode(value)
  const { gameId, commandId, suspend, resume } = command
  return { ...place, gameId, commandId, action: actionOf(command), marketTypes: suspend?.marketTypes ?? resume?.marketTypes ?? [] }
})

/** Results of a topic of command results. */
export const commandResultFacts = factsOf((value, place): CommandResultFact => {
  const { gameId, commandId, eventSeq, effect } = v1.CommandResult.decode(value)
  const outcome = effect == null ? 'refused' : 'in-effect'
  return { ...place, gameId, commandId, eventSeq, outcome, epoch: effect?.epoch ?? 0, changeSeq: effect?.changeSeq ?? 0 }
})

/** Events of a normalized topic. */
export const eventFacts = factsOf((value, place): EventFact | undefined => {
  const { gameId, eventSeq, event, source, receivedAtUs } = v1.NormalizedRecord.decode(value)
  if (event == null) return undefined
  return {
    ...place,
    gameId,
    eventSeq,
    timeUs: receivedAtUs,
    feedSeq: event.feedSeq ?? 0,
    eventId: event.eventId ?? '',
    commandId: event.command?.commandId ?? '',
    kind: kindOf(event),
    isHighRate: event.highRate ?? false,
    conflatedFromSeq: event.conflatedFromSeq ?? 0,
    source,
    isCorrection: event.correction ?? false,
    isLate: event.late ?? false,
    isFullState: event.fullState ?? false,
    isClockState: event.clockState ?? false,
    ...missingOf(event),
    isClockOnly: event.refusal?.clockOnly ?? false,
    adoptedFromSeq: event.renumbering?.adopted === true ? (event.renumbering.seenSeq ?? 0) : 0,
  }
})

/** Beats of a normalized topic. */
export const beatFacts = factsOf((value, place): BeatFact | undefined => {
  const { source, beat, receivedAtUs } = v1.NormalizedRecord.decode(value)
  if (beat == null) return undefined
  const isSilent = beat.health === v1.SourceHealth.SOURCE_HEALTH_SILENT
  return { ...place, source, isSilent, timeUs: receivedAtUs, receivedAtUs: beat.receivedAtUs ?? 0 }
})

const textOf = (body: object, names: readonly string[]): string => {
  for (const name of names) {
    const value: unknown = (body as Readonly<Record<string, unknown>>)[name]
    if (typeof value === 'string') return value
    if (typeof value === 'number') return String(value)
  }
  return ''
}

type Named = Pick<RejectedFact, 'gameId' | 'feedSeq' | 'eventId' | 'payloadHash' | 'conflatedFromSeq'>

const unnamed: Named = { gameId: '', feedSeq: 0, eventId: '', payloadHash: 0, conflatedFromSeq: 0 }

const rejectedFact = (record: TopicRecord, named: Named): RejectedFact => ({
  ...placeOf(record),
  reason: record.headers['fairline-reason'] ?? '',
  position: record.headers['fairline-position'] ?? '',
  digest: digestOf(record.value),
  ...named,
})

const namedInFeed = (value: Buffer | null, sport: Sport): Named => {
  try {
    const body: unknown = JSON.parse(value?.toString('utf8') ?? '')
    if (!isJsonObject(body)) return unnamed
    const id = textOf(body, ['game_id', 'gameId', 'gamePk'])
    const feedSeq = body['seq']
    if (id === '' || typeof feedSeq !== 'number') return unnamed
    const gameId = id.startsWith(`${sport}-`) ? id : `${sport}-${id}`
    return { ...unnamed, gameId, feedSeq, eventId: textOf(body, ['event_id', 'eventId']) }
  } catch {
    // Malformed bytes are what this topic is for: they count under their reason alone.
    return unnamed
  }
}

/** Dead letters of an ingest: the provider's own bytes, readable or not. */
export const ingestRejects = (records: readonly TopicRecord[], sport: Sport): readonly RejectedFact[] =>
  records.map((record) => rejectedFact(record, namedInFeed(record.value, sport)))

const namedInRaw = (value: Buffer | null): Named => {
  if (value === null) return unnamed
  try {
    const { gameId, feedSeq, eventId, event, conflatedFromSeq } = v1.RawRecord.decode(value)
    return { gameId, feedSeq, eventId, payloadHash: event?.payloadHash ?? 0, conflatedFromSeq }
  } catch {
    // Unreadable records end here too: they count under their reason alone.
    return unnamed
  }
}

/** Dead letters and late records of a normalizer: raw records, or whatever lay on its topics. */
export const rawRejects = (records: readonly TopicRecord[]): readonly RejectedFact[] =>
  records.map((record) => rejectedFact(record, namedInRaw(record.value)))

/** Dead letters of a calculator, by reason and place. */
export const calculatorRejects = (records: readonly TopicRecord[]): readonly RejectedFact[] =>
  records.map((record) => rejectedFact(record, { ...unnamed, gameId: record.key }))

const marketFact = (market: fairline.v1.Market.$Properties): MarketFact => ({
  key: market.marketKey ?? '',
  type: market.type ?? '',
  period: market.period ?? '',
  participant: market.participant ?? '',
  lineHalfPoints: market.lineHalfPoints ?? undefined,
  status: wordOf(v1.MarketStatus, 'MARKET_STATUS_', market.status),
  reason: market.reason ?? '',
  changeSeq: market.changeSeq ?? 0,
  previousChangeSeq: market.previousChangeSeq ?? 0,
  revision: market.revision ?? 0,
  prices: (market.prices ?? []).map((price) => ({
    selection: wordOf(v1.Selection, 'SELECTION_', price.selection),
    priceMilli: price.priceMilli ?? 0,
    result: wordOf(v1.SelectionResult, 'SELECTION_RESULT_', price.result),
    probability: price.probability ?? 0,
  })),
})

/** Changes of an odds topic. */
export const changeFacts = factsOf((value, place): ChangeFact => {
  const change = v1.OddsChange.decode(value)
  const { lineage, score } = change
  return {
    ...place,
    gameId: change.gameId,
    epoch: change.epoch,
    changeSeq: change.changeSeq,
    throughEventSeq: change.throughEventSeq,
    asOfUs: change.asOfUs,
    validForMs: change.validForMs,
    cause: wordOf(v1.ChangeCause, 'CHANGE_CAUSE_', change.cause),
    inputPartition: lineage?.inputPartition ?? 0,
    firstOffset: lineage?.firstOffset ?? 0,
    lastOffset: lineage?.lastOffset ?? 0,
    firstEventSeq: lineage?.firstEventSeq ?? 0,
    lastEventSeq: lineage?.lastEventSeq ?? 0,
    modelVersion: lineage?.modelVersion ?? '',
    modelHash: lineage?.modelHash ?? '',
    phase: wordOf(v1.GamePhase, 'GAME_PHASE_', score?.phase),
    homeScore: score?.home ?? 0,
    awayScore: score?.away ?? 0,
    markets: change.markets.map(marketFact),
  }
})

/** Boards of a board topic. */
export const boardFacts = factsOf((value, place, { headers }): BoardFact => {
  const { gameId, epoch, changeSeq, throughEventSeq, asOfUs, validForMs, markets } = v1.Board.decode(value)
  const hint = headers[oddsOffsetHeader]
  const oddsOffset = hint === undefined ? undefined : Number(hint)
  return { ...place, gameId, epoch, changeSeq, throughEventSeq, asOfUs, validForMs, oddsOffset, markets: markets.map(marketFact) }
})

/** Boards of a partner: where they send their readers. */
export const partnerBoardFacts = factsOf((value, place): BoardHintFact => {
  const { gameId, epoch, changeSeq, oddsOffset } = v1.Board.decode(value)
  return { ...place, gameId, epoch, changeSeq, oddsOffset }
})

/** Changes of a partner: where they lie. */
export const partnerChangeFacts = factsOf((value, place): Place & ChangePosition => {
  const { gameId, epoch, changeSeq } = v1.OddsChange.decode(value)
  return { ...place, gameId, epoch, changeSeq }
})

/** Up to where a partner is served with a sport: `<sport>:<topic>:<partition>` and the next source offset. */
export const servedFacts = (records: readonly TopicRecord[], sport: Sport): readonly ServedFact[] =>
  records.flatMap(({ key, value, offset }) => {
    const [of, topic = '', partition] = key.split(':')
    return of === sport && value !== null ? [{ offset, topic, partition: Number(partition), next: Number(value.toString('utf8')) }] : []
  })

/** Statuses of a status topic. */
export const statusFacts = factsOf((value, place): StatusFact => {
  const { gameId, epoch, changeSeq, asOfUs, validForMs, heartbeatOffset, feed } = v1.GameStatus.decode(value)
  return { ...place, gameId, epoch, changeSeq, asOfUs, validForMs, heartbeatOffset, feed: wordOf(v1.FeedState, 'FEED_STATE_', feed) }
})

type NamedRows = readonly { readonly id: string | null | undefined; readonly name: string | null | undefined }[]

const namesOf = (rows: NamedRows): ReadonlyMap<string, string> => new Map(rows.map(({ id, name }) => [id ?? '', name ?? '']))

const catalogueFact = (market: fairline.v1.MarketDescription.$Properties): CatalogueFact => ({
  periods: market.periods ?? [],
  participant: wordOf(v1.ParticipantKind, 'PARTICIPANT_KIND_', market.participant) as CatalogueFact['participant'],
  hasLine: (market.line ?? '') !== '',
  selections: (market.selections ?? []).map((selection) => wordOf(v1.Selection, 'SELECTION_', selection)),
  settlement: market.settlement ?? '',
})

/** Published fixtures, and the tombstones of games that are over for good. */
export const fixtureFacts = (records: readonly TopicRecord[]): readonly FixtureFact[] =>
  records.map((record) => {
    const { home, away, players, periods, markets, throughEventSeq } = v1.PublishedFixture.decode(record.value ?? new Uint8Array())
    return {
      ...placeOf(record),
      gameId: record.key,
      isGone: record.value === null,
      throughEventSeq,
      teams: namesOf([home, away].map((team) => ({ id: team?.teamId, name: team?.name }))),
      players: namesOf(players.map(({ playerId, name }) => ({ id: playerId, name }))),
      periods: namesOf(periods.map(({ period, name }) => ({ id: period, name }))),
      catalogue: new Map(markets.map((market) => [market.type ?? '', catalogueFact(market)])),
    }
  })

/** Heartbeats of sources. */
export const heartbeatFacts = factsOf((value, place, { key }): HeartbeatFact => {
  const { source, asOfUs, state, openGames, closedGames, inputOffset } = v1.Heartbeat.decode(value)
  const isSilent = state === v1.SourceHealth.SOURCE_HEALTH_SILENT
  return { ...place, key, source, isSilent, asOfUs, inputOffset, openGames, closedGames }
})

/** Stops and their ends. */
export const stopFacts = factsOf((value, place): StopFact => {
  const { gameId, eventSeq, stop } = v1.StopRecord.decode(value)
  return { ...place, gameId, eventSeq, kind: stop == null ? 'resume' : 'stop' }
})

/** Settlements and rollbacks. */
export const settlementFacts = factsOf((value, place): SettlementFact => {
  const { gameId, marketKey, revision, settlement } = v1.SettlementRecord.decode(value)
  const kind = settlement == null ? 'rollback' : 'settlement'
  return { ...place, gameId, marketKey, revision, kind, selections: settlement?.selections?.length ?? 0 }
})

/** Anomalies, which are JSON for people. */
export const anomalyFacts = factsOf((value, place): AnomalyFact => {
  const body: unknown = JSON.parse(value.toString('utf8'))
  const text = (name: string): string => (isJsonObject(body) ? textOf(body, [name]) : '')
  return { ...place, gameId: text('gameId'), marketKey: text('marketKey'), code: text('code') }
})

/** A stage's own records of its partitions, from its state topic. */
export const stageStateFacts = (records: readonly TopicRecord[], stage: StageName): readonly StageStateFact[] =>
  factsOf((value, place, { key }): StageStateFact | undefined => {
    if (!key.startsWith('~')) return undefined
    const { positions } = v1.StateRecord.decode(value)
    return { ...place, stage, positions: new Map(positions.map(({ topic, nextOffset }) => [topic ?? '', nextOffset ?? 0])) }
  })(records)

/** Records of aborted transactions. */
export const abortedFacts = (records: readonly TopicRecord[], isOdds: boolean): readonly AbortedFact[] =>
  records.map((record) => {
    const { topic, key } = record
    const [change] = isOdds ? changeFacts([record]) : []
    return { ...placeOf(record), topic, key, digest: copyDigestOf(record), change }
  })

/** A published topic by partition: keys and digests. */
export const publishedFacts = (records: readonly TopicRecord[]): ByPartition => {
  const partitions = new Map<number, PublishedFact[]>()
  for (const record of records) {
    const { partition, key } = record
    const list = partitions.get(partition) ?? []
    list.push({ key, digest: copyDigestOf(record) })
    partitions.set(partition, list)
  }
  return partitions
}
