import type { BoardFold, ChangeView } from '@fairline/contracts'
import { changeView, fairline, foldChange, topicOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'
import { clientsOf, readLog } from '@fairline/tools-platform'
import type { Slate, TestPlatform } from '@fairline/tools-platform/testing'
import { sampleFreshness, undecided, unknowable } from '@fairline/tools-platform/testing'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { marketStatuses } from './market-statuses.ts'
import type { Scenario } from './scenario.ts'

const slate: Slate = {
  games: 'nfl=1,nba=1,mlb=1',
  seed: 41,
  speed: 600,
  gameDate: '2026-02-08',
  // A damaged frame on its way is lost with its connection, since a provider repeats what it numbered: none of this seed comes after the break or shortly before it.
  faults: 'duplicate=0.03:500,swap=0.02,malformed=0.01,gap=0.006:2,disconnect=nba@5400000',
}

interface SentLine {
  readonly sport: Sport
  readonly kind: 'message' | 'duplicate' | 'swapped' | 'malformed' | 'skipped'
}

/** How many messages of each kind a provider says it sent. */
const sentKinds = (journal: string, sport: Sport): Readonly<Record<SentLine['kind'], number>> => {
  const counts = { message: 0, duplicate: 0, swapped: 0, malformed: 0, skipped: 0 }
  const lines = readFileSync(join(journal, `${sport}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
  for (const line of lines) counts[(JSON.parse(line) as SentLine).kind]++
  return counts
}

/** The changes of some games of a sport in their order, and the event numbers of the gaps that were declared. */
const recordedOf = async (platform: TestPlatform, sport: Sport, games: ReadonlySet<string>) => {
  const log = clientsOf(platform.environment).internal()
  const [odds, normalized] = await Promise.all([readLog(log, topicOf(sport, 'odds')), readLog(log, topicOf(sport, 'normalized'))])
  const changes = odds.flatMap(({ value }): ChangeView[] => (value === null ? [] : [changeView(fairline.v1.OddsChange.decode(value))]))
  const gaps = normalized.flatMap(({ value }) => {
    const record = value === null ? undefined : fairline.v1.NormalizedRecord.decode(value)
    return record?.event?.gap == null ? [] : [{ gameId: record.gameId, eventSeq: record.eventSeq }]
  })
  const isOfThem = ({ gameId }: { readonly gameId: string }): boolean => games.has(gameId)
  return { changes: changes.filter(isOfThem), gaps: gaps.filter(isOfThem) }
}

const run = async (platform: TestPlatform): Promise<void> => {
  const games = (): readonly BoardFold[] => platform.games(slate.gameDate)
  const simulation = await platform.play(slate)
  const sampler = await sampleFreshness(platform, games)
  await simulation.played(200_000)
  const seen = await sampler.stop()
  expect(seen.offences).toEqual([])
  const report = await platform.verify()
  expect(report.sports.flatMap((sport) => sport.differences)).toEqual([])
  const gameIds = new Set(games().map(({ gameId }) => gameId))
  let gapsSeen = 0
  for (const sport of report.sports) {
    const kinds = sentKinds(simulation.journal, sport.sport)
    console.log(`${sport.sport} sent ${JSON.stringify(kinds)}`)
    const rejected = Object.values(sport.rejected).reduce((sum, count) => sum + count, 0)
    expect(sport.sent).toBe(kinds.message + kinds.duplicate + kinds.swapped + kinds.malformed)
    expect(sport.accepted + sport.duplicate + sport.late + rejected).toBe(sport.sent)
    expect(sport).toMatchObject({ duplicate: kinds.duplicate, lost: 0, duplicated: 0 })
    expect(rejected).toBe(kinds.malformed)
    expect(kinds.duplicate).toBeGreaterThan(0)
    expect(kinds.malformed).toBeGreaterThan(0)

    const { changes, gaps } = await recordedOf(platform, sport.sport, gameIds)
    gapsSeen += gaps.length
    // A gap ends a pass: the change that covers it leaves nothing open, at this partner or any other.
    for (const gap of gaps) {
      let fold: BoardFold | undefined
      for (const change of changes) {
        if (change.gameId !== gap.gameId || change.throughEventSeq > gap.eventSeq) continue
        fold = foldChange(fold, change).fold
      }
      expect(fold?.throughEventSeq, `the change that covers gap ${gap.eventSeq} of ${gap.gameId}`).toBe(gap.eventSeq)
      expect(fold === undefined ? undefined : marketStatuses(fold).get('active')).toBeUndefined()
    }
  }
  expect(gapsSeen).toBeGreaterThan(0)
  for (const fold of games()) {
    const unknown = unknowable(fold)
    expect(undecided(fold, unknown)).toEqual([])
    // Scores are stated again after a loss; only what nothing states again can stay unknown.
    expect([...unknown].filter((key) => /^(moneyline|spread|total)\/ft/.test(key))).toEqual([])
  }
  expect(platform.restarts()).toEqual(new Map())
}

/** Feeds as they are. */
export const damagedFeeds: Scenario = {
  name: 'feeds that repeat, swap, skip and damage messages: every message is accounted for',
  run,
}
