import type { PriceView } from '@fairline/contracts'
import type { Quote } from '@fairline/domain-markets'
import type { Json } from '@fairline/kernel'
import { isJsonObject } from '@fairline/kernel'
import type { WhyMarket, WhyReport, WhyVerdict } from './why.ts'

const time = (us: number): string => new Date(us / 1000).toISOString()
const probability = (value: number): string => value.toFixed(4)
const decimal = (milli: number): string => (milli / 1000).toFixed(2)

/** A report as lines for people. */
export const whyLines = ({ change, lineage, inputs, verdict, stateBefore, state, markets }: WhyReport): readonly string[] => [
  `${change.gameId} change ${change.changeSeq}, caused by ${change.cause ?? 'nothing known'}, as of ${time(change.asOfUs)}, valid ${change.validForMs} ms`,
  `${change.score.awayScore}-${change.score.homeScore} ${change.score.phase} ${change.score.clock} ${change.score.situation}`.trimEnd(),
  `model ${lineage.modelVersion} (${lineage.modelHash}), input partition ${lineage.inputPartition}, offsets ${lineage.firstOffset} to ${lineage.lastOffset}, events ${lineage.firstEventSeq} to ${lineage.lastEventSeq}`,
  ...inputs.map(
    (input) =>
      `  event ${input.eventSeq} at offset ${input.offset}: ${input.kind} ${input.eventId} (feed ${input.feedSeq}), received ${time(input.receivedAtUs)}`,
  ),
  ...(state === undefined ? [] : [stateTitle(stateBefore), ...stateChanges(stateBefore, state).map((line) => `  ${line}`)]),
  ...markets.flatMap(marketLines),
  verdictLine(verdict),
]

const stateTitle = (before: Json | undefined): string =>
  before === undefined
    ? 'state that was priced (whole with --json):'
    : 'state that was priced, against the change before (whole with --json):'

/** Each field whose value differs, by its path; objects and lists of the same length are looked into. */
export const stateChanges = (before: Json | undefined, after: Json | undefined, path = ''): readonly string[] => {
  const [from, to] = [JSON.stringify(before), JSON.stringify(after)]
  if (from === to) return []
  const inside = (key: string): string => (path === '' ? key : `${path}.${key}`)
  if (isJsonObject(after) && (before === undefined || isJsonObject(before)))
    return [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])].flatMap((key) =>
      stateChanges(before?.[key], after[key], inside(key)),
    )
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return after.flatMap((each: Json, index) => stateChanges((before as readonly Json[])[index], each, inside(String(index))))
  return [from === undefined ? `${path}: ${to}` : `${path}: ${from} -> ${to ?? 'absent'}`]
}

const marketLines = ({ published, quote }: WhyMarket): readonly string[] => [
  `${published.key}: ${published.status}${published.reason === '' ? '' : ` (${published.reason})`}, change before it ${published.previousChangeSeq}`,
  ...(quote === undefined ? [] : [`    ${quoteLine(quote)}`]),
  ...published.prices.map((price, index) => priceLine(price, quote, index)),
]

const quoteLine = (quote: Quote): string => {
  if (quote.kind === 'withheld') return 'too one-sided to be offered'
  if (quote.kind === 'anomaly') return `refused: ${quote.code}, ${quote.detail}`
  const { marginMethod, typeMargin, moved, volatilityMargin, bookSum } = quote.steps
  return `margin ${probability(typeMargin)} of the type + ${probability(volatilityMargin)} for a move of ${probability(moved)}, ${marginMethod}; book sum on the ladder ${probability(bookSum)}`
}

const priceLine = (price: PriceView, quote: Quote | undefined, index: number): string => {
  const name = `    ${price.selection.padEnd(6)}`
  if (price.result !== undefined) return `${name} ${price.result}`
  if (price.priceMilli === 0) return `${name} no price`
  const { quoted = [], rawMilli = [] } = quote?.kind === 'quoted' ? quote.steps : {}
  const [withMargin, rawOdds] = [quoted[index], rawMilli[index]]
  const chain =
    withMargin === undefined || rawOdds === undefined ? '' : `, with margin ${probability(withMargin)}, odds ${(rawOdds / 1000).toFixed(4)}`
  return `${name} fair ${probability(price.probability)}${chain}, price ${decimal(price.priceMilli)}`
}

const verdictLine = (verdict: WhyVerdict): string => {
  switch (verdict.kind) {
    case 'equal':
      return 'computed again from the recorded inputs: the same bytes'
    case 'differs':
      return `computed again from the recorded inputs: DIFFERS, ${verdict.detail}`
    case 'unknown':
      return `cannot be computed again, so there are no states and no margin steps: ${verdict.detail}`
  }
}
