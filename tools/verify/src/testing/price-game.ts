import type { Random, Sport } from '@fairline/kernel'
import type {
  BeatFact,
  BoardFact,
  ChangeFact,
  EventFact,
  FixtureFact,
  HeartbeatFact,
  MarketFact,
  SettlementFact,
  StatusFact,
  StopFact,
} from '../facts.ts'
import type { BuiltTransaction, LogBuilder } from './log-builder.ts'
import { changeName } from './log-builder.ts'
import type { NormalizedStep } from './play-feed.ts'

/** What the calculator leaves behind of a sport. */
export interface PricedFacts {
  readonly changes: ChangeFact[]
  readonly boards: BoardFact[]
  readonly statuses: StatusFact[]
  readonly heartbeats: HeartbeatFact[]
  readonly fixtures: FixtureFact[]
  readonly stops: StopFact[]
  readonly settlements: SettlementFact[]
}

/** Pairs of ladder prices whose book is between 1.00 and 1.30. */
const pricePairs = [
  [1_900, 1_900],
  [1_800, 2_000],
  [1_500, 2_500],
  [1_950, 1_850],
  [1_200, 4_000],
] as const

const openingMarkets = [
  { key: 'moneyline/ft', type: 'moneyline', lineHalfPoints: undefined, participant: '', selections: ['home', 'away'] },
  { key: 'total/ft/401', type: 'total', lineHalfPoints: 401, participant: '', selections: ['over', 'under'] },
  { key: 'race_to/ft/10', type: 'race_to', lineHalfPoints: 20, participant: 'p1', selections: ['home', 'away'] },
] as const

/** What a fixture says that explains {@link openingMarkets}. */
const explanation: Pick<FixtureFact, 'teams' | 'players' | 'periods' | 'catalogue'> = {
  teams: new Map([
    ['t1', 'Home'],
    ['t2', 'Away'],
  ]),
  players: new Map([['p1', 'Ann']]),
  periods: new Map([['ft', 'The whole game']]),
  catalogue: new Map(
    openingMarkets.map(({ type, lineHalfPoints, participant, selections }) => [
      type,
      {
        periods: ['ft'],
        participant: participant === '' ? 'none' : 'player',
        hasLine: lineHalfPoints !== undefined,
        selections: [...selections],
        settlement: 'By the points.',
      },
    ]),
  ),
}

/** How long a price is valid. */
const validForMs = 5_000
const crashProbability = 0.2

/** Why an event that the normalizer makes closes a game. */
const feedReasons: Partial<Record<EventFact['kind'], string>> = {
  gap: 'feed-gap',
  refusal: 'feed-refused',
  renumbering: 'feed-renumbered',
}

type PricePair = (typeof pricePairs)[number]

const offered = (market: MarketFact, [first, second]: PricePair): MarketFact => ({
  ...market,
  status: 'active',
  reason: '',
  prices: market.prices.map((price, index) => ({ ...price, priceMilli: index === 0 ? first : second, probability: 0.5, result: '' })),
})

const closed = (market: MarketFact, reason: string): MarketFact => ({
  ...market,
  status: 'suspended',
  reason,
  prices: market.prices.map((price) => ({ ...price, priceMilli: 0, probability: 0 })),
})

const settled = (market: MarketFact, winner: number): MarketFact => ({
  ...market,
  status: 'settled',
  reason: '',
  revision: market.revision + 1,
  prices: market.prices.map((price, index) => ({ ...price, priceMilli: 0, probability: 0, result: index === winner ? 'won' : 'lost' })),
})

/** Tells of the newest beat of each source that a transaction processes, and of those before it that no transaction has told of. */
const tellBeats = (facts: PricedFacts, beats: readonly BeatFact[], transaction: BuiltTransaction, partition: number, end: number): void => {
  const toldTo = Math.max(-1, ...facts.heartbeats.filter((each) => each.partition === partition).map(({ inputOffset }) => inputOffset))
  const due = beats.filter((beat) => beat.partition === partition && beat.offset > toldTo && beat.offset < end)
  for (const { source, isSilent, receivedAtUs, offset } of new Map(due.map((beat) => [beat.source, beat])).values()) {
    const own = facts.statuses.filter((status) => status.partition === partition && status.heartbeatOffset === offset)
    const openGames = own.filter(({ feed }) => feed === 'alive').length
    facts.heartbeats.push({
      ...transaction.place('heartbeat'),
      key: source,
      source,
      isSilent,
      asOfUs: receivedAtUs,
      inputOffset: offset,
      openGames,
      closedGames: own.length - openGames,
    })
  }
}

/** Prices one game from its normalized steps: opens, reprices, closes on gaps and silences, settles, corrects. */
export const priceGame = (
  facts: PricedFacts,
  log: LogBuilder,
  sport: Sport,
  steps: readonly NormalizedStep[],
  beats: readonly BeatFact[],
  random: Random,
): void => {
  const markets = new Map<string, MarketFact>()
  const all = steps.flatMap(({ events }) => events)
  // The last feed event but the correction ends the game; a market is decided half way.
  const finalSeq = all.at(-2)?.eventSeq ?? 0
  const decidedSeq = Math.floor(finalSeq / 2)
  let changeSeq = 0
  let covered = 0
  let pendingOffset: number | undefined
  let isOver = false
  /** What the feed left open and has not said since. */
  let closedBy: Pick<EventFact, 'isClockOnly'> | undefined

  const pick = (): PricePair => pricePairs[Math.floor(random() * pricePairs.length)] as PricePair
  const isOpen = (): boolean => [...markets.values()].some(({ status }) => status === 'active')
  const live = (wanted: string): readonly MarketFact[] => [...markets.values()].filter(({ status }) => status === wanted)

  /** The markets that an event changes. */
  const effectOf = (event: EventFact): readonly MarketFact[] => {
    if (markets.size === 0)
      return openingMarkets.map(({ selections, ...market }) =>
        offered(
          {
            ...market,
            period: 'ft',
            status: '',
            reason: '',
            changeSeq: 0,
            previousChangeSeq: 0,
            revision: 0,
            prices: selections.map((selection) => ({ selection, priceMilli: 0, result: '', probability: 0 })),
          },
          pick(),
        ),
      )
    const reason = feedReasons[event.kind]
    if (reason !== undefined) {
      closedBy = event
      return live('active').map((market) => closed(market, reason))
    }
    if (closedBy !== undefined && (event.isFullState || (closedBy.isClockOnly && event.isClockState))) closedBy = undefined
    if (isOver)
      return live('settled')
        .slice(0, 1)
        .map((market) => settled(market, 1))
    if (event.eventSeq === finalSeq)
      return [...markets.values()].filter(({ status }) => status !== 'settled').map((market) => settled(market, 0))
    const race = markets.get('race_to/ft/10')
    if (event.eventSeq >= decidedSeq && race !== undefined && race.status !== 'settled') return [settled(race, 0)]
    if (closedBy === undefined && !isOpen()) return live('suspended').map((market) => offered(market, pick()))
    if (closedBy !== undefined) return []
    return live('active')
      .slice(0, 1)
      .map((market) => offered(market, pick()))
  }

  const publish = (
    step: NormalizedStep,
    inputs: { readonly lastOffset: number; readonly lastEventSeq: number; readonly firstOffset: number; readonly timeUs: number },
    effect: readonly MarketFact[],
    atMs: number,
    phase: string,
  ): void => {
    changeSeq++
    const changed = effect.map((market) => ({ ...market, changeSeq, previousChangeSeq: market.changeSeq }))
    const { gameId, partition } = step
    const base = {
      gameId,
      epoch: 1,
      changeSeq,
      throughEventSeq: inputs.lastEventSeq,
      asOfUs: inputs.timeUs,
      validForMs,
      cause: 'event',
      inputPartition: partition,
      firstOffset: inputs.firstOffset,
      lastOffset: inputs.lastOffset,
      firstEventSeq: covered + 1,
      lastEventSeq: inputs.lastEventSeq,
      modelVersion: 'model-1',
      modelHash: 'h1',
      phase,
      homeScore: 10,
      awayScore: 7,
      markets: changed,
    }
    if (random() < crashProbability) {
      const dying = { ...base, at: '', partition, offset: 0, writtenAtMs: 0 }
      log.abort('calculator', partition, atMs - 2, ['odds', 'board'], changeName(dying))
    }
    const oddsOffset = log.end('odds', partition)
    const transaction = log.transaction('calculator', partition, atMs)
    const before = new Map(markets)
    for (const market of changed) markets.set(market.key, market)
    const stops = changed.filter(({ status }) => status === 'suspended')
    if (stops.length > 0) facts.stops.push({ ...transaction.place('stops'), gameId, eventSeq: inputs.lastEventSeq, kind: 'stop' })
    if (changeSeq === 1)
      facts.fixtures.push({ ...transaction.place('fixtures'), gameId, isGone: false, throughEventSeq: inputs.lastEventSeq, ...explanation })
    facts.changes.push({ ...transaction.place('odds'), ...base })
    for (const { key, revision, status, prices } of changed) {
      if (status !== 'settled') continue
      const note = (kind: SettlementFact['kind'], of: number): SettlementFact => ({
        ...transaction.place('settlements'),
        gameId,
        marketKey: key,
        revision: of,
        kind,
        selections: kind === 'settlement' ? prices.length : 0,
      })
      if (before.get(key)?.status === 'settled') facts.settlements.push(note('rollback', revision - 1))
      facts.settlements.push(note('settlement', revision))
    }
    if (changeSeq === 1 || stops.length > 0 || random() < 0.5)
      facts.boards.push({
        ...transaction.place('board'),
        gameId,
        epoch: 1,
        changeSeq,
        throughEventSeq: base.throughEventSeq,
        asOfUs: base.asOfUs,
        validForMs,
        oddsOffset,
        markets: [...markets.values()],
      })
    tellBeats(facts, beats, transaction, partition, inputs.lastOffset + 1)
    transaction.commit(new Map([[`${sport}.normalized`, inputs.lastOffset + 1]]))
    covered = inputs.lastEventSeq
    pendingOffset = undefined
  }

  for (const step of steps) {
    let atMs = step.atMs + 10
    for (const event of step.events) {
      pendingOffset ??= event.offset
      const effect = effectOf(event)
      if (event.eventSeq === finalSeq) isOver = true
      if (effect.length === 0) continue
      publish(
        step,
        { lastOffset: event.offset, lastEventSeq: event.eventSeq, firstOffset: pendingOffset, timeUs: event.timeUs },
        effect,
        atMs,
        isOver ? 'final' : 'live',
      )
      atMs += 25
    }
    if (step.silence !== undefined && isOpen()) {
      const { offset, timeUs } = step.silence
      const lastEventSeq = Math.max(covered, all.findLast((event) => event.offset < offset)?.eventSeq ?? 0)
      const effect = live('active').map((market) => closed(market, 'feed-silent'))
      publish(step, { lastOffset: offset, lastEventSeq, firstOffset: pendingOffset ?? offset, timeUs }, effect, atMs, 'live')
      closedBy = { isClockOnly: false }
      atMs += 25
    }
    const { heartbeat } = step
    if (heartbeat === undefined || isOver) continue
    const { offset, receivedAtUs: asOfUs } = heartbeat
    const transaction = log.transaction('calculator', step.partition, atMs + 5)
    const named = { gameId: step.gameId, epoch: 1, changeSeq, asOfUs, heartbeatOffset: offset }
    const said = closedBy === undefined ? { validForMs, feed: 'alive' } : { validForMs: 0, feed: 'refused' }
    facts.statuses.push({ ...transaction.place('status'), ...named, ...said })
    tellBeats(facts, beats, transaction, step.partition, offset + 1)
    transaction.commit(new Map([[`${sport}.normalized`, offset + 1]]))
  }
}
