import type { TableRow } from '@fairline/adapters-clickhouse'
import { dateTime } from '@fairline/adapters-clickhouse'
import type { fairline, WireWords } from '@fairline/contracts'
import { changeCauseWords, gamePhaseWords, marketStatusWords, selectionResultWords, selectionWords } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'

/** Where a record came from. */
export interface RowSource {
  readonly sport: Sport
  readonly partition: number
  readonly offset: number
}

/** A word of an enum; a value that this release does not know keeps its number instead of stopping the sink. */
export const wordOf = <W extends string>(words: WireWords<W>, value: number | null | undefined): string => {
  const number = value ?? 0
  return number === 0 ? '' : (words.maybe(number) ?? `#${number}`)
}

/** The rows of a change: one per selection; a market without prices has one row without a selection. */
export const oddsRows = (change: fairline.v1.OddsChange, source: RowSource): readonly TableRow<'odds_changes'>[] => {
  const { score, lineage } = change
  const common = {
    game_date: change.gameDate,
    sport: source.sport,
    game_id: change.gameId,
    epoch: change.epoch,
    through_event_seq: change.throughEventSeq,
    as_of: dateTime(change.asOfUs),
    sent_at: dateTime(change.sentAtUs),
    valid_for_ms: change.validForMs,
    cause: wordOf(changeCauseWords, change.cause),
    phase: wordOf(gamePhaseWords, score?.phase),
    home_score: score?.home ?? 0,
    away_score: score?.away ?? 0,
    clock: score?.clock ?? '',
    input_partition: lineage?.inputPartition ?? 0,
    input_first_offset: lineage?.firstOffset ?? 0,
    input_last_offset: lineage?.lastOffset ?? 0,
    input_first_event_seq: lineage?.firstEventSeq ?? 0,
    input_last_event_seq: lineage?.lastEventSeq ?? 0,
    model_version: lineage?.modelVersion ?? '',
    model_hash: lineage?.modelHash ?? '',
    source_partition: source.partition,
    source_offset: source.offset,
  }
  return change.markets.flatMap((market) => {
    const ofMarket = {
      ...common,
      change_seq: change.changeSeq,
      player_id: market.participant ?? '',
      market_key: market.marketKey ?? '',
      type: market.type ?? '',
      period: market.period ?? '',
      line_half_points: market.lineHalfPoints ?? null,
      main: market.main ?? false,
      status: wordOf(marketStatusWords, market.status),
      reason: market.reason ?? '',
      revision: market.revision ?? 0,
      previous_change_seq: market.previousChangeSeq ?? 0,
    }
    const prices = market.prices ?? []
    if (prices.length === 0) return [{ ...ofMarket, selection: '', price_milli: 0, probability: 0, result: '' }]
    return prices.map((price) => ({
      ...ofMarket,
      selection: wordOf(selectionWords, price.selection),
      price_milli: price.priceMilli ?? 0,
      probability: price.probability ?? 0,
      result: wordOf(selectionResultWords, price.result),
    }))
  })
}
