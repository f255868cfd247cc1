import type { Selection, SelectionResult } from '@fairline/domain-sport'
import { halfPoints, marketKey } from '@fairline/kernel'
import type { Json } from '@fairline/kernel'
import type { BookMarket, BookPrice } from './game-book.ts'
import { marketStatuses } from './market-status.ts'

// Positions in these lists are recorded: entries are only added at the end.
const selections: readonly Selection[] = ['home', 'away', 'draw', 'over', 'under', 'yes', 'no']
const results: readonly (SelectionResult | undefined)[] = [undefined, 'won', 'lost', 'push', 'void', 'dead-heat']
const certainties: readonly BookMarket['certainty'][] = [undefined, 'live', 'confirmed']

const isMain = 1
const hasParticipant = 2

const fieldsPerPrice = 4

/**
 * A market as a flat list: a game offers hundreds of lines in its course, and its state is written with every pass.
 * [key, flags, status, reason, changeSeq, previousChangeSeq, revision, certainty, heldAtEventSeq, (selection, price, probability, result)...]
 */
export const marketRow = (market: BookMarket): Json => {
  const row: (string | number)[] = [
    market.key,
    (market.main ? isMain : 0) | (market.participant === '' ? 0 : hasParticipant),
    marketStatuses.indexOf(market.status),
    market.reason,
    market.changeSeq,
    market.previousChangeSeq,
    market.revision,
    certainties.indexOf(market.certainty),
    market.heldAtEventSeq,
  ]
  for (const price of market.prices)
    row.push(selections.indexOf(price.selection), price.priceMilli, price.probability, results.indexOf(price.result))
  return row
}

/** The market of a row that {@link marketRow} wrote; undefined where the row is not one. */
export const marketOfRow = (row: Json): BookMarket | undefined => {
  if (!Array.isArray(row)) return undefined
  const [key, flags, status, reason, changeSeq, previousChangeSeq, revision, certainty, heldAtEventSeq, ...rest] = row as readonly (
    string | number
  )[]
  if (typeof key !== 'string' || typeof flags !== 'number') return undefined
  const [type = '', period = '', ...parts] = key.split('/')
  const participant = (flags & hasParticipant) === 0 ? '' : (parts.shift() ?? '')
  const [line] = parts
  const prices: BookPrice[] = []
  for (let at = 0; at < rest.length; at += fieldsPerPrice)
    prices.push({
      selection: selections[Number(rest[at])] ?? 'no',
      priceMilli: Number(rest[at + 1]),
      probability: Number(rest[at + 2]),
      result: results[Number(rest[at + 3])],
    })
  return {
    key: marketKey(key),
    type,
    period,
    participant,
    line: line === undefined ? undefined : halfPoints(Number(line)),
    main: (flags & isMain) !== 0,
    status: marketStatuses[Number(status)] ?? 'suspended',
    reason: String(reason),
    changeSeq: Number(changeSeq),
    previousChangeSeq: Number(previousChangeSeq),
    revision: Number(revision),
    certainty: certainties[Number(certainty)],
    heldAtEventSeq: Number(heldAtEventSeq),
    prices,
  }
}
