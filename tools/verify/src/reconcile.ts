import type { Sport } from '@fairline/kernel'
import type { ChangeFact, EventFact, MarketFact, SportFacts, TableFacts } from './facts.ts'

/** Something that does not agree, with the first offending record. */
export interface Difference {
  readonly sport: Sport
  /** The rule that is broken, for example `lost`, `event-seq-gap`. */
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
  readonly lost: number
  readonly duplicated: number
  readonly differences: readonly Difference[]
}

/** A list of differences that keeps the first of each rule and counts the rest. */
const createFindings = (sport: Sport) => {
  const first = new Map<string, { detail: string; count: number }>()
  return {
    add: (rule: string, detail: () => string): void => {
      const found = first.get(rule)
      if (found === undefined) first.set(rule, { detail: detail(), count: 1 })
      else found.count++
    },
    list: (): readonly Difference[] =>
      [...first].map(([rule, { detail, count }]) => ({ sport, rule, detail: count === 1 ? detail : `${detail} (and ${count - 1} more)` })),
  }
}

type Findings = ReturnType<typeof createFindings>

/** Decides whether everything that was read of a sport agrees. Pure. */
export const reconcile = (facts: SportFacts): SportReport => {
  const findings = createFindings(facts.sport)
  const intake = reconcileIntake(facts, findings)
  const duplicatedEvents = checkEvents(facts.events, findings)
  const uncoveredEvents = checkChanges(facts, findings)
  checkSettlements(facts, findings)
  const partnerChanges = checkPublished(facts, findings)
  const eventKeys = facts.events.map((event) => `${event.gameId} ${event.eventSeq}`)
  const priceKeys = facts.changes.flatMap((change) =>
    change.markets.flatMap((market) => market.prices.map((price) => priceKey(change, market, price))),
  )
  const settlementKeys = facts.settlements.map(
    (each) => `${each.gameId} ${each.marketKey} ${each.revision} ${each.kind} ${each.selections}`,
  )
  const missing =
    compareRows('clickhouse-events', eventKeys, facts.eventRows, findings) +
    compareRows('clickhouse-odds', priceKeys, facts.oddsRows, findings) +
    compareRows('clickhouse-settlements', settlementKeys, facts.settlementRows, findings)
  checkRedis(facts, findings)
  return {
    sport: facts.sport,
    ...intake.figures,
    normalized: facts.events.length,
    eventRows: facts.eventRows.keys.length,
    changes: facts.changes.length,
    partnerChanges,
    uncoveredEvents,
    pricedRows: priceKeys.length,
    oddsRows: facts.oddsRows.keys.length,
    settlements: facts.settlements.length,
    games: new Set(facts.changes.map((change) => change.gameId)).size,
    redisGames: facts.redis.length,
    lost: intake.lost + missing,
    duplicated: duplicatedEvents,
    differences: findings.list(),
  }
}

const messageKey = (fact: { readonly gameId: string; readonly feedSeq: number; readonly eventId: string }): string =>
  `${fact.gameId} ${fact.feedSeq} ${fact.eventId}`

const priceKey = (change: ChangeFact, market: MarketFact, price: MarketFact['prices'][number]): string =>
  `${change.gameId} ${market.key} ${price.selection} ${change.epoch} ${change.changeSeq} ${market.status} ${price.priceMilli} ${price.result}`

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return counts
}

/** sent = accepted + duplicate + late + rejected: every message a provider sent is in exactly one place. */
const reconcileIntake = (facts: SportFacts, findings: Findings) => {
  const accepted = new Set(facts.events.filter((event) => event.kind === 'feed').map(messageKey))
  const late = new Set(facts.late.map(messageKey))
  const rejectedBy = new Map<string, string>()
  for (const reject of [...facts.ingestRejected, ...facts.normalizerRejected])
    if (reject.gameId !== '') rejectedBy.set(messageKey(reject), reject.reason)
  const rejected: Record<string, number> = {}
  const reject = (reason: string): void => {
    rejected[reason] = (rejected[reason] ?? 0) + 1
  }
  const sent = (facts.sent ?? facts.raw.map((raw) => ({ ...raw, kind: 'message' as const }))).filter((each) => each.kind !== 'skipped')
  const seen = new Set<string>()
  const refused = new Set<string>()
  const figures = { sent: sent.length, accepted: 0, duplicate: 0, late: 0 }
  let lost = 0
  let malformed = 0
  for (const message of sent) {
    const key = messageKey(message)
    if (message.kind === 'malformed') malformed++
    else if (seen.has(key)) figures.duplicate++
    else {
      seen.add(key)
      if (accepted.has(key)) figures.accepted++
      else if (late.has(key)) figures.late++
      else if (rejectedBy.has(key)) {
        refused.add(key)
        reject(rejectedBy.get(key) ?? '')
      } else {
        lost++
        findings.add('lost', () => `${message.gameId} feed_seq ${message.feedSeq} (event ${message.eventId}) was sent and is nowhere`)
      }
    }
  }
  // A damaged copy may still show whose copy it is: it was refused, the message itself was not.
  const damaged = facts.ingestRejected.filter((each) => !refused.has(messageKey(each)))
  for (const [reason, count] of countBy(damaged, (each) => each.reason)) rejected[reason] = (rejected[reason] ?? 0) + count
  // Ingest is at least once: a restart may dead-letter a message again.
  if (facts.sent !== undefined && damaged.length < malformed)
    findings.add('lost-malformed', () => `${malformed} malformed messages were sent, ${damaged.length} were dead-lettered`)
  for (const each of facts.calculatorRejected) {
    reject(each.reason)
    findings.add('calculator-rejected', () => `${each.at} ${each.gameId} was rejected: ${each.reason}`)
  }
  if (facts.sent !== undefined)
    for (const event of facts.events)
      if (event.kind === 'feed' && !seen.has(messageKey(event)))
        findings.add('invented', () => `${event.at} ${event.gameId} event ${event.eventSeq} (${event.eventId}) was never sent`)
  return { figures: { ...figures, rejected }, lost }
}

/** event_seq is 1, 2, 3 per game in offset order; no message is accepted twice; what a gap declared missing was not accepted before. */
const checkEvents = (events: readonly EventFact[], findings: Findings): number => {
  const next = new Map<string, number>()
  const taken = new Set<string>()
  let duplicated = 0
  for (const event of events) {
    const expected = next.get(event.gameId) ?? 1
    if (event.eventSeq !== expected)
      findings.add('event-seq', () => `${event.at} ${event.gameId} has event_seq ${event.eventSeq} where ${expected} was expected`)
    next.set(event.gameId, event.eventSeq + 1)
    if (event.kind !== 'feed') continue
    for (const identity of [`${event.gameId} id ${event.eventId}`, `${event.gameId} seq ${event.feedSeq}`]) {
      if (taken.has(identity)) {
        duplicated++
        findings.add('duplicated', () => `${event.at} ${identity} was accepted before`)
      }
      taken.add(identity)
    }
  }
  return duplicated
}

/** change_seq is 1, 2, 3 per game; lineage covers the events once; each market names its own previous change. */
const checkChanges = (facts: SportFacts, findings: Findings): number => {
  const next = new Map<string, number>()
  const covered = new Map<string, number>()
  const markets = new Map<string, number>()
  for (const change of facts.changes) {
    const { gameId, at } = change
    const expected = next.get(gameId) ?? 1
    if (change.changeSeq !== expected)
      findings.add('change-seq', () => `${at} ${gameId} has change_seq ${change.changeSeq} where ${expected} was expected`)
    next.set(gameId, change.changeSeq + 1)
    const from = (covered.get(gameId) ?? 0) + 1
    if (change.firstEventSeq !== from)
      findings.add(
        'lineage',
        () => `${at} ${gameId} change ${change.changeSeq} covers events from ${change.firstEventSeq}, expected ${from}`,
      )
    if (change.lastEventSeq !== change.throughEventSeq || change.lastEventSeq < from - 1)
      findings.add(
        'lineage',
        () => `${at} ${gameId} change ${change.changeSeq} ends at event ${change.lastEventSeq} but says through ${change.throughEventSeq}`,
      )
    covered.set(gameId, Math.max(from - 1, change.lastEventSeq))
    for (const market of change.markets) {
      const key = `${gameId} ${market.key}`
      const previous = markets.get(key) ?? 0
      if (market.previousChangeSeq !== previous)
        findings.add('previous-change', () => `${at} ${key} names ${market.previousChangeSeq} as its previous change, it was ${previous}`)
      if (market.changeSeq !== change.changeSeq)
        findings.add('market-change', () => `${at} ${key} carries change_seq ${market.changeSeq} in change ${change.changeSeq}`)
      if (market.status !== 'active' && market.prices.some((price) => price.priceMilli !== 0))
        findings.add('priced-while-closed', () => `${at} ${key} is ${market.status} and has a price`)
      markets.set(key, market.changeSeq)
    }
  }
  const last = new Map<string, number>()
  for (const event of facts.events) last.set(event.gameId, event.eventSeq)
  let uncovered = 0
  for (const [gameId, eventSeq] of last) {
    const through = covered.get(gameId) ?? 0
    uncovered += eventSeq - through
    if (through > eventSeq) findings.add('lineage', () => `${gameId} has changes through event ${through} and only ${eventSeq} events`)
  }
  return uncovered
}

/** Revisions of a market's settlement are 1, 2, 3; a rollback names the revision that stands. */
const checkSettlements = ({ settlements }: SportFacts, findings: Findings): void => {
  const revisions = new Map<string, number>()
  for (const each of settlements) {
    const key = `${each.gameId} ${each.marketKey}`
    const standing = revisions.get(key) ?? 0
    const expected = each.kind === 'settlement' ? standing + 1 : standing
    if (each.revision !== expected || expected === 0)
      findings.add('settlement-revision', () => `${each.at} ${key} has a ${each.kind} of revision ${each.revision}, expected ${expected}`)
    revisions.set(key, Math.max(standing, each.revision))
  }
}

/** A partner holds the same bytes in the same order; of a compacted topic, at least the same latest record per key. */
const checkPublished = (facts: SportFacts, findings: Findings): number => {
  let partnerChanges = 0
  for (const { name, isCompacted, ours, partners } of facts.published) {
    for (const [partition, records] of ours) {
      const theirs = partners.get(partition) ?? []
      if (name === 'odds.v1') partnerChanges += theirs.length
      if (isCompacted) {
        const latest = (list: typeof records) => new Map(list.map((record) => [record.key, record.digest]))
        const [a, b] = [latest(records), latest(theirs)]
        for (const [key, digest] of a)
          if (b.get(key) !== digest) findings.add(`partner-${name}`, () => `partition ${partition}: the latest ${key} differs`)
        continue
      }
      const at = records.findIndex((record, index) => record.digest !== theirs[index]?.digest || record.key !== theirs[index]?.key)
      if (at >= 0)
        findings.add(
          `partner-${name}`,
          () =>
            `partition ${partition}: record ${at} (${records[at]?.key}) is ${theirs[at] === undefined ? 'missing' : 'different'} at the partner`,
        )
      else if (theirs.length > records.length)
        findings.add(
          `partner-${name}`,
          () => `partition ${partition}: the partner has ${theirs.length - records.length} records more (${theirs[records.length]?.key})`,
        )
    }
  }
  return partnerChanges
}

/** The rows are exactly the expected ones. Returns how many are missing. */
const compareRows = (rule: string, expected: readonly string[], table: TableFacts, findings: Findings): number => {
  const rows = countBy(table.keys, (key) => key)
  let missing = 0
  for (const key of expected) {
    const count = rows.get(key) ?? 0
    if (count === 0) {
      missing++
      findings.add(rule, () => `no row for ${key}`)
    } else if (count > 1) findings.add(rule, () => `${count} rows for ${key}`)
    rows.delete(key)
  }
  for (const key of rows.keys()) findings.add(rule, () => `a row for ${key}, which no record has`)
  return missing
}

/** Redis is the fold of all changes: position, score, settled markets, and the open ones while they have not expired. */
const checkRedis = ({ changes, redis }: SportFacts, findings: Findings): void => {
  const games = new Map(redis.map((game) => [game.gameId, game]))
  const folds = new Map<string, { last: ChangeFact; markets: Map<string, MarketFact> }>()
  for (const change of changes) {
    const fold = folds.get(change.gameId) ?? { last: change, markets: new Map<string, MarketFact>() }
    fold.last = change
    for (const market of change.markets) fold.markets.set(market.key, market)
    folds.set(change.gameId, fold)
  }
  for (const [gameId, { last, markets }] of folds) {
    const game = games.get(gameId)
    if (game === undefined) {
      findings.add('redis-game', () => `${gameId} is not in Redis`)
      continue
    }
    const expected: Record<string, string> = {
      epoch: String(last.epoch),
      change_seq: String(last.changeSeq),
      through_event_seq: String(last.throughEventSeq),
      phase: last.phase,
      home_score: String(last.homeScore),
      away_score: String(last.awayScore),
    }
    for (const [field, value] of Object.entries(expected))
      if (game.head[field] !== value)
        findings.add('redis-head', () => `${gameId} has ${field} ${game.head[field] ?? 'nothing'}, expected ${value}`)
    const isDecided = (market: MarketFact): boolean => market.status === 'settled' || market.status === 'cancelled'
    for (const [key, market] of markets) {
      if (isDecided(market)) compareMarket('redis-results', gameId, market, game.results.get(key), findings)
      if (game.board !== undefined) compareMarket('redis-board', gameId, market, game.board.get(key), findings)
    }
    for (const key of game.results.keys())
      if (!isDecided(markets.get(key) ?? { key, status: '', changeSeq: 0, previousChangeSeq: 0, revision: 0, prices: [] }))
        findings.add('redis-results', () => `${gameId} ${key} has a result that no change gives`)
  }
  for (const gameId of games.keys()) if (!folds.has(gameId)) findings.add('redis-game', () => `${gameId} is in Redis and has no changes`)
}

const compareMarket = (rule: string, gameId: string, expected: MarketFact, found: MarketFact | undefined, findings: Findings): void => {
  const essence = (market: MarketFact): string =>
    JSON.stringify([
      market.status,
      market.changeSeq,
      market.revision,
      market.prices.map((price) => [price.selection, price.priceMilli, price.result]),
    ])
  if (found === undefined) findings.add(rule, () => `${gameId} ${expected.key} is missing`)
  else if (essence(found) !== essence(expected))
    findings.add(rule, () => `${gameId} ${expected.key} is ${essence(found)}, expected ${essence(expected)}`)
}
