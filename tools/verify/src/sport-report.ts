import { acceptedMessages } from './accepted-messages.ts'
import type { Sport } from '@fairline/kernel'
import { accountIntake } from './account-intake.ts'
import type { Scorecard } from './check-run.ts'
import type { SportFacts } from './facts.ts'
import { expectedRows } from './invariants/sinks.ts'

/** A broken invariant, with the first offending record of the sport. */
export interface Difference {
  readonly sport: Sport
  /** Id of the invariant. */
  readonly rule: string
  readonly detail: string
}

/** The figures of one sport. */
export interface SportReport {
  readonly sport: Sport
  readonly sent: number
  readonly accepted: number
  readonly duplicate: number
  readonly late: number
  /** Clock messages for which a newer one stands. */
  readonly shed: number
  /** By reason. */
  readonly rejected: Readonly<Record<string, number>>
  readonly normalized: number
  readonly eventRows: number
  readonly changes: number
  readonly partnerChanges: number
  /** Events that no change covers: they came last and moved no price. */
  readonly uncoveredEvents: number
  readonly pricedRows: number
  readonly oddsRows: number
  readonly settlements: number
  readonly games: number
  readonly redisGames: number
  /** Records of aborted transactions, which nobody may have seen. */
  readonly aborted: number
  readonly lost: number
  readonly duplicated: number
  readonly differences: readonly Difference[]
}

const missing = (expected: readonly string[], found: readonly string[]): number => {
  const rows = new Set(found)
  return expected.filter((key) => !rows.has(key)).length
}

const repeated = (names: readonly string[]): number => names.length - new Set(names).size

const uncovered = ({ events, changes }: SportFacts): number => {
  const last = new Map(events.map(({ gameId, eventSeq }) => [gameId, eventSeq]))
  const through = new Map(changes.map(({ gameId, throughEventSeq }) => [gameId, throughEventSeq]))
  return [...last].reduce((sum, [gameId, eventSeq]) => sum + eventSeq - (through.get(gameId) ?? 0), 0)
}

/** Counts what was read of a sport, beside what the scorecard says of it. */
export const sportReport = (facts: SportFacts, { scores }: Scorecard): SportReport => {
  const { sport, events, changes, published } = facts
  const { figures, messages } = accountIntake(facts)
  const rows = expectedRows(facts)
  const odds = published.find(({ name }) => name === 'odds.v1')
  return {
    sport,
    ...figures,
    normalized: events.length,
    eventRows: facts.eventRows.keys.length,
    changes: changes.length,
    partnerChanges: [...(odds?.partners.values() ?? [])].reduce((sum, records) => sum + records.length, 0),
    uncoveredEvents: uncovered(facts),
    pricedRows: rows.prices.length,
    oddsRows: facts.oddsRows.keys.length,
    settlements: facts.settlements.length,
    games: new Set(changes.map(({ gameId }) => gameId)).size,
    redisGames: facts.redis.length,
    aborted: facts.aborted.length,
    lost:
      messages.filter(({ places }) => places.length === 0).length +
      missing(rows.events, facts.eventRows.keys) +
      missing(rows.prices, facts.oddsRows.keys) +
      missing(rows.settlements, facts.settlementRows.keys),
    duplicated: repeated(acceptedMessages(events).flatMap(({ identities }) => identities)),
    differences: scores.flatMap(({ id, verdict }) =>
      verdict.kind === 'broken'
        ? verdict.offences.filter((offence) => offence.sport === sport).map(({ detail }) => ({ sport, rule: id, detail }))
        : [],
    ),
  }
}
