import type { TableRow } from '@fairline/adapters-clickhouse'
import { dateTime } from '@fairline/adapters-clickhouse'
import type { fairline } from '@fairline/contracts'
import { sideWords } from '@fairline/contracts'
import type { RowSource } from './odds-rows.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The set fields of a decoded message: unset ones live on its prototype. */
const ownFields = (message: object): Fields => Object.fromEntries(Object.entries(message).filter(([name]) => !name.startsWith('$')))

interface Detail {
  readonly kind: string
  readonly fields: Fields
}

/** The innermost variant of a detail: its name, and its fields. A sport without variants has `action`. */
const innermost = (detail: object): Detail => {
  const [[name, value] = ['', undefined]] = Object.entries(ownFields(detail))
  if (!isFields(value)) return { kind: '', fields: {} }
  if (name === 'fixture') return { kind: name, fields: ownFields(value) }
  const entries = Object.entries(ownFields(value))
  const [[variant, inner] = ['', undefined]] = entries
  return entries.length === 1 && isFields(inner)
    ? { kind: variant, fields: ownFields(inner) }
    : { kind: 'action', fields: ownFields(value) }
}

// The columns every sport shares, by the names that the feeds' vocabularies give them; the first one set counts.
const names = {
  playerId: ['playerId', 'batterId', 'passerId', 'rusherId', 'receiverId', 'kickerId', 'pitcherId'],
  playerName: ['playerName', 'batterName', 'passerName', 'rusherName', 'receiverName', 'kickerName', 'pitcherName'],
  side: ['side', 'team', 'possession'],
  period: ['period', 'quarter', 'inning'],
  description: ['description', 'eventType', 'actionType', 'call', 'reason', 'note', 'code'],
} as const

const firstOf = (fields: Fields, candidates: readonly string[]): unknown => {
  const name = candidates.find((each) => fields[each] !== undefined && fields[each] !== '')
  return name === undefined ? undefined : fields[name]
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

const sideOf = (fields: Fields): string => {
  const side = firstOf(fields, names.side)
  if (typeof side === 'number') return sideWords.maybe(side) ?? ''
  if (typeof side === 'string') return side
  return fields['inning'] === undefined ? '' : fields['bottom'] === true ? 'home' : 'away'
}

const clockMsOf = (fields: Fields): number =>
  'clockMs' in fields ? numberOf(fields['clockMs']) : numberOf(fields['quarterSecondsRemaining']) * 1000

/** What an event says, whatever it is about. */
const detailOf = (event: fairline.v1.GameEvent): Detail => {
  if (event.feed != null) return innermost(event.feed)
  if (event.gap != null) return { kind: 'gap', fields: ownFields(event.gap) }
  if (event.refusal != null) return { kind: 'refusal', fields: ownFields(event.refusal) }
  if (event.renumbering != null) return { kind: 'renumbering', fields: ownFields(event.renumbering) }
  if (event.command == null) return { kind: '', fields: {} }
  const { suspend, resume, abandon, confirmFinal } = event.command
  const kind = [
    ['suspend', suspend],
    ['resume', resume],
    ['abandon', abandon],
    ['confirm-final', confirmFinal],
  ].find(([, action]) => action != null)?.[0] as string | undefined
  return { kind: kind ?? 'command', fields: ownFields(event.command) }
}

/** The row of a normalized record; undefined for a beat. */
export const eventRow = (record: fairline.v1.NormalizedRecord, source: RowSource): TableRow<'events'> | undefined => {
  const event = record.event as fairline.v1.GameEvent | null | undefined
  if (event == null) return undefined
  const { kind, fields } = detailOf(event)
  return {
    game_date: event.gameDate,
    sport: source.sport,
    game_id: record.gameId,
    event_seq: record.eventSeq,
    event_id: event.eventId,
    feed_seq: event.feedSeq,
    source: record.source,
    received_at: dateTime(event.receivedAtUs),
    sent_at: dateTime(event.sentAtUs),
    kind,
    correction: event.correction,
    full_state: event.fullState,
    late: event.late,
    gap_first_seq: event.gap?.firstMissingSeq ?? 0,
    gap_last_seq: event.gap?.lastMissingSeq ?? 0,
    player_id: textOf(firstOf(fields, names.playerId)),
    player_name: textOf(firstOf(fields, names.playerName)),
    side: sideOf(fields),
    period: numberOf(firstOf(fields, names.period)),
    clock_ms: clockMsOf(fields),
    home_score: numberOf(fields['homeScore']),
    away_score: numberOf(fields['awayScore']),
    description: textOf(firstOf(fields, names.description)),
    detail: JSON.stringify(fields),
    source_partition: source.partition,
    source_offset: source.offset,
  }
}
