import type { TableRow } from '@fairline/adapters-clickhouse'
import { dateTime } from '@fairline/adapters-clickhouse'
import { fairline, selectionResultWords, selectionWords } from '@fairline/contracts'
import type { RowSource } from './odds-rows.ts'
import { wordOf } from './odds-rows.ts'

const { Certainty } = fairline.v1

const certaintyOf = (value: number | null | undefined): string =>
  value === Certainty.CERTAINTY_LIVE ? 'live' : value === Certainty.CERTAINTY_CONFIRMED ? 'confirmed' : ''

/** The rows of a settlement, one per selection; a rollback is one row without a selection. */
export const settlementRows = (record: fairline.v1.SettlementRecord, source: RowSource): readonly TableRow<'settlements'>[] => {
  const common = {
    game_date: record.gameDate,
    sport: source.sport,
    game_id: record.gameId,
    market_key: record.marketKey,
    revision: record.revision,
    event_seq: record.eventSeq,
    as_of: dateTime(record.asOfUs),
    source_partition: source.partition,
    source_offset: source.offset,
  }
  const { settlement, rollback } = record
  if (rollback != null) return [{ ...common, kind: 'rollback', selection: '', result: '', certainty: '', reason: rollback.reason ?? '' }]
  return (settlement?.selections ?? []).map((each) => ({
    ...common,
    kind: 'settlement',
    selection: wordOf(selectionWords, each.selection),
    result: wordOf(selectionResultWords, each.result),
    certainty: certaintyOf(settlement?.certainty),
    reason: settlement?.voidReason ?? '',
  }))
}
