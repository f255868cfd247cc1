import type { ChangeView, Log, MarketView } from '@fairline/contracts'
import { changeView, fairline, partitionOf, partitionsOf, topicOf } from '@fairline/contracts'
import type { Quote, SteppedMarket } from '@fairline/domain-markets'
import type { Json, Sport } from '@fairline/kernel'
import type { ExplainedChange } from '@fairline/kit-pricing'
import { explainChange } from '@fairline/kit-pricing'
import type { PlacedRecord } from '@fairline/tools-platform'
import { readLog } from '@fairline/tools-platform'
import { cliError } from '../errors.ts'
import { withCalculator } from './with-calculator.ts'

/** An input that a change covers. */
export interface WhyInput {
  readonly offset: number
  readonly eventSeq: number
  readonly eventId: string
  readonly feedSeq: number
  readonly kind: string
  readonly receivedAtUs: number
  readonly sentAtUs: number
}

/** A market of a change: as published, and how the pricing chain came to it. */
export interface WhyMarket {
  readonly published: MarketView
  /** Present where the market got as far as a price, or to a guard that refused one; a stop and a settlement come before. */
  readonly quote?: Quote
}

/** How computing the recorded inputs again, in the code of this build, compares with what was published. */
export type WhyVerdict =
  | { readonly kind: 'equal' }
  | { readonly kind: 'differs'; readonly detail: string }
  /** It cannot be computed again; then there are no states and no steps. */
  | { readonly kind: 'unknown'; readonly detail: string }

/** Everything about why a price is what it is. */
export interface WhyReport {
  readonly change: Omit<ChangeView, 'markets'>
  readonly lineage: fairline.v1.Lineage.$Properties
  readonly inputs: readonly WhyInput[]
  readonly verdict: WhyVerdict
  /** The state of play at the change before; absent for the first change. */
  readonly stateBefore?: Json
  /** The state of play that was priced. */
  readonly state?: Json
  readonly markets: readonly WhyMarket[]
}

/** What {@link why} is asked. */
export interface WhyQuestion {
  readonly gameId: string
  readonly changeSeq: number
  /** Only this market. */
  readonly marketKey?: string | undefined
}

interface RecordedChange {
  readonly change: fairline.v1.OddsChange
  readonly bytes: Buffer
}

interface GameInput {
  readonly offset: number
  readonly value: Buffer
  readonly record: fairline.v1.NormalizedRecord
}

/** Finds a change and its recorded inputs, and computes it again from the beginning of its game. */
export const why = async (log: Log, sport: Sport, { gameId, changeSeq, marketKey }: WhyQuestion): Promise<WhyReport> => {
  const partition = partitionOf(gameId, partitionsOf.local[sport])
  const odds = topicOf(sport, 'odds')
  const changes = changesOf(gameId, await readLog(log, odds, [partition]))
  const [first] = changes
  if (first === undefined) throw cliError('CLI_GAME_UNKNOWN', `${odds} has no change of ${gameId}.`)
  const firstSeq = first.change.changeSeq
  if (changeSeq < firstSeq)
    throw cliError('CLI_CHANGE_TRIMMED', `${odds} has changes of ${gameId} from ${firstSeq} on, change ${changeSeq} is no longer in it.`)
  const found = changes.find(({ change }) => change.changeSeq === changeSeq)
  if (found === undefined)
    throw cliError('CLI_CHANGE_UNKNOWN', `${gameId} has changes ${firstSeq} to ${changes.at(-1)?.change.changeSeq}, not ${changeSeq}.`)
  const { markets: all, ...change } = changeView(found.change)
  const markets = all.filter(({ key }) => marketKey === undefined || key === marketKey)
  if (marketKey !== undefined && markets.length === 0) throw unknownMarket(changes, found, marketKey)
  const lineage = found.change.lineage ?? {}
  const inputs = inputsOf(gameId, await readLog(log, topicOf(sport, 'normalized'), [partition]), lineage.lastOffset ?? 0)
  const whole = { firstSeq, hasStart: inputs.some(({ record }) => record.gameId === gameId && record.eventSeq === 1) }
  const cuts = new Set(changes.map(({ change }) => change.lineage?.lastOffset ?? -1))
  const explained = withCalculator(sport, (calculator) => explainChange(calculator, partition, inputs, { gameId, changeSeq, cuts }))
  const verdict = verdictOf(found, explained, whole)
  const known = verdict.kind === 'unknown' ? undefined : explained
  return {
    change,
    lineage,
    inputs: inputs.flatMap((input) => (input.offset < (lineage.firstOffset ?? 0) ? [] : whyInput(input))),
    verdict,
    ...(known?.stateBefore === undefined ? {} : { stateBefore: known.stateBefore }),
    ...(known === undefined ? {} : { state: known.state }),
    markets: markets.map((market) => whyMarket(market, known?.markets.get(market.key))),
  }
}

const changesOf = (gameId: string, records: readonly PlacedRecord[]): readonly RecordedChange[] =>
  records.flatMap(({ value }) => {
    const change = value === null ? undefined : fairline.v1.OddsChange.decode(value)
    return value === null || change?.gameId !== gameId ? [] : [{ change, bytes: value }]
  })

/** Inputs of a game up to an offset, and the beats and silences that all games of the partition share. */
const inputsOf = (gameId: string, records: readonly PlacedRecord[], lastOffset: number): readonly GameInput[] =>
  records.flatMap(({ offset, value }) => {
    if (value === null || offset > lastOffset) return []
    const record = fairline.v1.NormalizedRecord.decode(value)
    return record.gameId === gameId || record.gameId === '' ? [{ offset, value, record }] : []
  })

const unknownMarket = (changes: readonly RecordedChange[], { change }: RecordedChange, key: string): Error => {
  const { gameId, changeSeq, markets } = change
  const carries = (each: RecordedChange): boolean => each.change.markets.some((market) => market.marketKey === key)
  const latest = changes.findLast((each) => each.change.changeSeq < changeSeq && carries(each))
  if (latest !== undefined)
    return cliError(
      'CLI_MARKET_UNKNOWN',
      `Change ${changeSeq} of ${gameId} left ${key} alone: it stood as change ${latest.change.changeSeq} had published it.`,
    )
  const keys = markets.map((market) => market.marketKey).join(', ')
  return cliError('CLI_MARKET_UNKNOWN', `Change ${changeSeq} of ${gameId} has no market ${key}; it has ${keys}.`)
}

const verdictOf = (
  { change, bytes }: RecordedChange,
  explained: ExplainedChange | undefined,
  { firstSeq, hasStart }: { readonly firstSeq: number; readonly hasStart: boolean },
): WhyVerdict => {
  // The lineage of earlier changes says where their passes ended: without them the game cannot be played again.
  if (firstSeq > 1) return { kind: 'unknown', detail: `changes 1 to ${firstSeq - 1} of the game are no longer in the log` }
  if (!hasStart) return { kind: 'unknown', detail: 'the first inputs of the game are no longer in the log' }
  if (explained === undefined) return { kind: 'differs', detail: 'the recorded inputs give no such change' }
  if (bytes.equals(explained.bytes)) return { kind: 'equal' }
  const again = fairline.v1.OddsChange.decode(explained.bytes)
  if (again.lineage?.modelHash !== change.lineage?.modelHash)
    return {
      kind: 'differs',
      detail: `it was made with model ${change.lineage?.modelVersion} (${change.lineage?.modelHash}), this build has ${again.lineage?.modelVersion} (${again.lineage?.modelHash})`,
    }
  const different = differentMarkets(changeView(change), changeView(again))
  return {
    kind: 'differs',
    detail: different.length === 0 ? 'the markets are equal, other fields are not' : `other values of ${different.join(', ')}`,
  }
}

const differentMarkets = (published: ChangeView, again: ChangeView): readonly string[] => {
  const textOf = ({ markets }: ChangeView): ReadonlyMap<string, string> =>
    new Map(markets.map((market) => [market.key, JSON.stringify(market)]))
  const [left, right] = [textOf(published), textOf(again)]
  return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key))
}

const whyMarket = (published: MarketView, stepped: SteppedMarket | undefined): WhyMarket => {
  // A jump is refused before the chain is asked.
  const { anomaly } = stepped ?? {}
  const quote = stepped?.quote ?? (anomaly === undefined ? undefined : { kind: 'anomaly', code: anomaly.code, detail: anomaly.detail })
  return { published, ...(quote === undefined ? {} : { quote }) }
}

const whyInput = ({ offset, record }: GameInput): readonly WhyInput[] => {
  const { event } = record
  if (event == null) return []
  return [
    {
      offset,
      eventSeq: record.eventSeq,
      eventId: event.eventId ?? '',
      feedSeq: event.feedSeq ?? 0,
      kind: kindOf(event),
      receivedAtUs: event.receivedAtUs ?? 0,
      sentAtUs: event.sentAtUs ?? 0,
    },
  ]
}

const kindOf = (event: fairline.v1.GameEvent.$Properties): string => {
  if (event.gap != null) return `gap ${event.gap.firstMissingSeq}-${event.gap.lastMissingSeq}`
  if (event.refusal != null) return `refused: ${event.refusal.code}`
  if (event.renumbering != null) {
    const { adopted, dueSeq, seenSeq } = event.renumbering
    return adopted === true ? `renumbered from ${seenSeq} on` : `${seenSeq} came where ${dueSeq} was due`
  }
  if (event.command != null) {
    const { suspend, resume, abandon, actor } = event.command
    const action = suspend != null ? 'suspend' : resume != null ? 'resume' : abandon != null ? 'abandon' : 'confirm-final'
    return `${action} by ${actor}`
  }
  if (event.feed?.fixture != null) return 'fixture'
  return event.highRate === true ? 'tick' : event.correction === true ? 'correction' : 'event'
}
