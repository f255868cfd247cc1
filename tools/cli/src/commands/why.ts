import type { Log } from '@fairline/contracts'
import type { ChangeView } from '@fairline/contracts'
import { changeView, fairline, partitionOf, partitionsOf, topicOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { readLog } from '@fairline/tools-platform'
import { cliError } from '../errors.ts'

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

/** Everything recorded about why a price is what it is. */
export interface WhyReport {
  readonly change: ChangeView
  readonly lineage: fairline.v1.Lineage.$Properties
  readonly inputs: readonly WhyInput[]
}

/** Finds a change and its recorded inputs. */
export const why = async (log: Log, sport: Sport, gameId: string, changeSeq: number): Promise<WhyReport> => {
  const partition = partitionOf(gameId, partitionsOf.local[sport])
  const changes = (await readLog(log, topicOf(sport, 'odds'), [partition])).flatMap(({ value }) => {
    const change = value === null ? undefined : fairline.v1.OddsChange.decode(value)
    return change?.gameId === gameId ? [change] : []
  })
  if (changes.length === 0) throw cliError('CLI_GAME_UNKNOWN', `${topicOf(sport, 'odds')} has no change of ${gameId}.`)
  const found = changes.find((change) => change.changeSeq === changeSeq)
  if (found === undefined)
    throw cliError('CLI_CHANGE_UNKNOWN', `${gameId} has changes 1 to ${changes.at(-1)?.changeSeq}, not ${changeSeq}.`)
  const lineage = found.lineage ?? {}
  const [first, last] = [lineage.firstOffset ?? 0, lineage.lastOffset ?? 0]
  const inputs = (await readLog(log, topicOf(sport, 'normalized'), [partition])).flatMap(({ offset, value }): WhyInput[] => {
    if (offset < first || offset > last || value === null) return []
    const record = fairline.v1.NormalizedRecord.decode(value)
    const { event } = record
    if (event == null || record.gameId !== gameId) return []
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
  })
  return { change: changeView(found), lineage, inputs }
}

const kindOf = (event: fairline.v1.GameEvent.$Properties): string => {
  if (event.gap != null) return `gap ${event.gap.firstMissingSeq}-${event.gap.lastMissingSeq}`
  if (event.command != null) return event.command.suspend == null ? `resume by ${event.command.actor}` : `suspend by ${event.command.actor}`
  if (event.feed?.fixture != null) return 'fixture'
  return event.highRate === true ? 'tick' : event.correction === true ? 'correction' : 'event'
}

const time = (us: number): string => new Date(us / 1000).toISOString()

/** A report as lines for people. */
export const whyLines = ({ change, lineage, inputs }: WhyReport): readonly string[] => [
  `${change.gameId} change ${change.changeSeq}, caused by ${change.cause ?? 'nothing known'}, as of ${time(change.asOfUs)}, valid ${change.validForMs} ms`,
  `${change.score.awayScore}-${change.score.homeScore} ${change.score.phase} ${change.score.clock} ${change.score.situation}`.trimEnd(),
  `model ${lineage.modelVersion} (${lineage.modelHash}), input partition ${lineage.inputPartition}, offsets ${lineage.firstOffset} to ${lineage.lastOffset}, events ${lineage.firstEventSeq} to ${lineage.lastEventSeq}`,
  ...inputs.map(
    (input) =>
      `  event ${input.eventSeq} at offset ${input.offset}: ${input.kind} ${input.eventId} (feed ${input.feedSeq}), received ${time(input.receivedAtUs)}`,
  ),
  ...change.markets.flatMap((market) => {
    const priced = market.prices.filter((price) => price.priceMilli > 0)
    const bookSum = priced.reduce((sum, price) => sum + 1000 / price.priceMilli, 0)
    return [
      `${market.key}: ${market.status}${market.reason === '' ? '' : ` (${market.reason})`}, change before it ${market.previousChangeSeq}${priced.length > 0 ? `, book sum ${bookSum.toFixed(4)}` : ''}`,
      ...market.prices.map((price) => {
        if (price.result !== undefined) return `    ${price.selection.padEnd(6)} ${price.result}`
        if (price.priceMilli === 0) return `    ${price.selection.padEnd(6)} no price`
        const quoted = 1000 / price.priceMilli
        return `    ${price.selection.padEnd(6)} fair ${price.probability.toFixed(4)}, with margin ${quoted.toFixed(4)}, price ${(price.priceMilli / 1000).toFixed(2)}`
      }),
    ]
  }),
]
