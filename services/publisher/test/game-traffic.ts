import type { BoardFold, LogProducer, OutgoingRecord } from '@fairline/contracts'
import { changeView, fairline, foldChange, partitionOf, topicOf } from '@fairline/contracts'

const { ChangeCause, FeedState, GamePhase, MarketStatus, Selection, SelectionResult, Side } = fairline.v1
const v1 = fairline.v1

const sport = 'mlb'
const partitions = 2

const sourceOf = (gameId: string, partition: number): string => {
  const names = Array.from({ length: 50 }, (_, index) => `source-${index}/${gameId}`)
  return names.find((name) => partitionOf(name, partitions) !== partition) ?? ''
}

/** Everything that was written for one game, by topic, in order. */
export interface SentGame {
  readonly gameId: string
  readonly source: string
  readonly partition: number
  readonly values: ReadonlyMap<string, readonly Buffer[]>
  readonly fold: BoardFold
  /** Rows that ClickHouse must hold. */
  readonly rows: { readonly oddsChanges: number; readonly events: number; readonly settlements: number }
}

/** A game that plays as fast as it is asked to: one change of 1 to 6 markets per step, boards, statuses, stops, settlements. */
export class GameTraffic {
  readonly gameId: string
  readonly partition: number
  /** Key of its heartbeats: it would lie in another partition by itself. */
  readonly source: string
  private readonly producer: LogProducer
  private readonly values = new Map<string, Buffer[]>()
  private readonly lastChange = new Map<string, number>()
  private changeSeq = 0
  private fold: BoardFold | undefined
  private rows = { oddsChanges: 0, events: 0, settlements: 0 }

  constructor(gameId: string, producer: LogProducer) {
    this.gameId = gameId
    this.partition = partitionOf(gameId, partitions)
    this.source = sourceOf(gameId, this.partition)
    this.producer = producer
  }

  /** One pricing pass at `nowUs`, with everything that goes along with it. */
  async step(nowUs: number): Promise<void> {
    const seq = ++this.changeSeq
    const change = this.change(seq, nowUs)
    await this.send('normalized', this.event(seq, nowUs))
    await this.send(
      'normalized',
      v1.NormalizedRecord.encode({ source: 'test', receivedAtUs: nowUs, beat: { source: 'test' } }).finish(),
      '',
    )
    await this.send('odds', v1.OddsChange.encode(change).finish())
    const { fold } = foldChange(this.fold, changeView(change))
    this.fold = fold as BoardFold
    if (seq % 5 === 1) await this.send('board', this.board(change))
    if (seq % 6 === 1)
      await this.send('fixtures', v1.PublishedFixture.encode({ gameId: this.gameId, season: 2026, throughEventSeq: seq }).finish())
    await this.send('heartbeat', v1.Heartbeat.encode({ source: this.source, asOfUs: nowUs, inputOffset: seq }).finish(), this.source)
    if (seq % 3 === 0)
      await this.send(
        'status',
        v1.GameStatus.encode({
          gameId: this.gameId,
          changeSeq: seq,
          epoch: 1,
          asOfUs: nowUs + 1,
          validForMs: 3_600_000,
          feed: FeedState.FEED_STATE_ALIVE,
        }).finish(),
      )
    if (seq % 7 === 0)
      await this.send(
        'stops',
        v1.StopRecord.encode({ gameId: this.gameId, eventSeq: seq, asOfUs: nowUs, stop: { reason: 'review' } }).finish(),
      )
    if (seq % 11 === 0) {
      await this.send('settlements', this.settlement(seq, nowUs))
      this.rows.settlements += 2
    }
  }

  sent(): SentGame {
    return {
      gameId: this.gameId,
      source: this.source,
      partition: this.partition,
      values: this.values,
      fold: this.fold as BoardFold,
      rows: this.rows,
    }
  }

  private async send(
    name: 'normalized' | 'odds' | 'board' | 'fixtures' | 'status' | 'heartbeat' | 'stops' | 'settlements',
    value: Uint8Array,
    key = this.gameId,
  ): Promise<void> {
    const record: OutgoingRecord = { key, value, timestampMs: Date.now() }
    await this.producer.send(topicOf(sport, name), this.partition, [record])
    if (key === '') return
    const values = this.values.get(name) ?? []
    values.push(Buffer.from(value))
    this.values.set(name, values)
  }

  private change(seq: number, nowUs: number): fairline.v1.OddsChange.$Properties {
    const markets = Array.from({ length: 1 + (seq % 6) }, (_, i) => this.market(`total/ft/${2 * i + 1}`, seq, 2 * i + 1))
    this.rows.oddsChanges += 2 * markets.length
    return {
      gameId: this.gameId,
      changeSeq: seq,
      epoch: 1,
      throughEventSeq: seq,
      asOfUs: nowUs,
      sentAtUs: nowUs,
      validForMs: 3_600_000,
      gameDate: seq % 2 === 0 ? '2026-01-01' : '2026-01-02',
      cause: ChangeCause.CHANGE_CAUSE_EVENT,
      lineage: {
        inputPartition: this.partition,
        firstOffset: seq,
        lastOffset: seq,
        firstEventSeq: seq,
        lastEventSeq: seq,
        modelVersion: 't',
        modelHash: 'h',
      },
      score: { phase: GamePhase.GAME_PHASE_LIVE, home: seq % 9, away: 0, clock: 'Top 1', situation: '' },
      markets,
    }
  }

  private market(marketKey: string, seq: number, line: number): fairline.v1.Market.$Properties {
    const previousChangeSeq = this.lastChange.get(marketKey) ?? 0
    this.lastChange.set(marketKey, seq)
    const settled = seq % 11 === 0
    const results = settled ? { result: SelectionResult.SELECTION_RESULT_WON } : {}
    return {
      marketKey,
      type: 'total',
      period: 'ft',
      lineHalfPoints: line,
      main: line === 1,
      status: settled ? MarketStatus.MARKET_STATUS_SETTLED : MarketStatus.MARKET_STATUS_ACTIVE,
      changeSeq: seq,
      previousChangeSeq,
      prices: [
        { selection: Selection.SELECTION_OVER, priceMilli: 1500 + (seq % 1000), probability: 0.5, ...results },
        { selection: Selection.SELECTION_UNDER, priceMilli: 2500 - (seq % 1000), probability: 0.5, ...results },
      ],
    }
  }

  private board({ score, ...position }: fairline.v1.OddsChange.$Properties): Uint8Array {
    const fold = this.fold as BoardFold
    // The markets of a board are those of the changes so far; here the fold gives them back to the wire.
    const markets = [...fold.markets.values()].map((market) => ({
      marketKey: market.key,
      type: market.type,
      period: market.period,
      ...(market.line === undefined ? {} : { lineHalfPoints: market.line }),
      main: market.main,
      status: market.status === 'settled' ? MarketStatus.MARKET_STATUS_SETTLED : MarketStatus.MARKET_STATUS_ACTIVE,
      changeSeq: market.changeSeq,
      previousChangeSeq: market.previousChangeSeq,
      prices: market.prices.map((price) => ({
        selection: price.selection === 'over' ? Selection.SELECTION_OVER : Selection.SELECTION_UNDER,
        priceMilli: price.priceMilli,
        probability: price.probability,
        ...(price.result === undefined ? {} : { result: SelectionResult.SELECTION_RESULT_WON }),
      })),
    }))
    const { gameId, changeSeq, epoch, throughEventSeq, asOfUs, validForMs, gameDate } = position
    return v1.Board.encode({
      gameId: gameId ?? '',
      changeSeq: changeSeq ?? 0,
      epoch: epoch ?? 0,
      throughEventSeq: throughEventSeq ?? 0,
      asOfUs: asOfUs ?? 0,
      validForMs: validForMs ?? 0,
      gameDate: gameDate ?? '',
      score: score ?? {},
      teams: { homeId: 'mlb-home', awayId: 'mlb-away', startsAtUs: 1 },
      markets,
    }).finish()
  }

  private event(seq: number, nowUs: number): Uint8Array {
    this.rows.events++
    return v1.NormalizedRecord.encode({
      gameId: this.gameId,
      eventSeq: seq,
      receivedAtUs: nowUs,
      source: 'test',
      event: {
        eventId: String(seq),
        feedSeq: seq,
        gameDate: '2026-01-01',
        receivedAtUs: nowUs,
        sentAtUs: nowUs,
        feed: { fixture: { gameId: this.gameId, season: 2026, home: { name: String(Side.SIDE_HOME) } } },
      },
    }).finish()
  }

  private settlement(seq: number, nowUs: number): Uint8Array {
    return v1.SettlementRecord.encode({
      gameId: this.gameId,
      eventSeq: seq,
      marketKey: `total/ft/${seq}`,
      gameDate: '2026-01-01',
      asOfUs: nowUs,
      revision: 1,
      settlement: {
        selections: [
          { selection: Selection.SELECTION_OVER, result: SelectionResult.SELECTION_RESULT_WON },
          { selection: Selection.SELECTION_UNDER, result: SelectionResult.SELECTION_RESULT_LOST },
        ],
      },
    }).finish()
  }
}
