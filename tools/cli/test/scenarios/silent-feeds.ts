import type { BoardFold } from '@fairline/contracts'
import { fairline, topicOf } from '@fairline/contracts'
import { defaultTradingPolicy } from '@fairline/domain-markets'
import type { Sport } from '@fairline/kernel'
import { sports } from '@fairline/kernel'
import { clientsOf, readLog } from '@fairline/tools-platform'
import type { Slate, TestPlatform } from '@fairline/tools-platform/testing'
import { tradable, until } from '@fairline/tools-platform/testing'
import { expect } from 'vitest'
import { marketStatuses } from './market-statuses.ts'
import type { Scenario } from './scenario.ts'

// Slow games: what is timed here is silence, not how much two processors price beside it.
const slate: Slate = { games: 'nfl=1,nba=1,mlb=1', seed: 43, speed: 20, gameDate: '2026-02-09' }

/** Without evidence for longer, a feed is silent: the value of FAIRLINE_INGEST_SILENT_AFTER_MS that nobody changed. */
const silentAfterMs = 3_000
/** Longer than any silence here has to last: each is ended when it has been noticed. */
const silenceMs = 60_000

/** When a sport's feed was last heard before the silence that was noticed after a moment. */
const lastEvidenceMs = async (platform: TestPlatform, sport: Sport, afterMs: number): Promise<number> => {
  const written = (await readLog(clientsOf(platform.environment).internal(), topicOf(sport, 'raw'))).flatMap(({ value }) =>
    value === null ? [] : [fairline.v1.RawRecord.decode(value)],
  )
  const isSilent = (record: fairline.v1.RawRecord): boolean => record.beat?.health === fairline.v1.SourceHealth.SOURCE_HEALTH_SILENT
  const noticed = written.find((record) => isSilent(record) && record.receivedAtUs / 1000 > afterMs)
  if (noticed === undefined) throw new Error(`No beat says that ${sport} is silent.`)
  const heard = written.filter(
    (record) => record.source === noticed.source && !isSilent(record) && record.receivedAtUs < noticed.receivedAtUs,
  )
  return Math.max(...heard.map(({ receivedAtUs }) => receivedAtUs)) / 1000
}

/** Whether nothing is open, and that is for the silence of the feed: plays close markets, too. */
const isSilenced = (fold: BoardFold): boolean =>
  marketStatuses(fold).get('active') === undefined &&
  [...fold.markets.values()].some(({ status, reason }) => status === 'suspended' && reason === 'feed-silent')

/** A change that took longer from its facts to the partner says that the machine is still busy with its start. */
const calmLagMs = 400

const run = async (platform: TestPlatform): Promise<void> => {
  const simulation = await platform.play(slate)
  const gameOf = (sport: Sport) => platform.games(slate.gameDate).find((fold) => fold.gameId.startsWith(sport))
  const open = (sport: Sport): number => {
    const fold = gameOf(sport)
    return fold === undefined ? 0 : tradable(fold, Date.now()).length
  }
  const allOpen = (deadlineMs: number) =>
    until('prices of all three games', () => sports.every((sport) => gameOf(sport)?.score.phase === 'live' && open(sport) > 0), {
      deadlineMs,
      intervalMs: 20,
      otherwise: () => sports.map((sport) => `${sport} ${gameOf(sport)?.score.phase ?? 'is unknown'} with ${open(sport)} open`).join(', '),
    })
  // What closes late because processes still compile their code says nothing of silence.
  const seen = new Map<Sport, number>()
  const calm = new Set<Sport>()
  await until(
    'a prompt change of each game',
    () => {
      for (const sport of sports) {
        const fold = gameOf(sport)
        if (fold === undefined || fold.changeSeq === seen.get(sport)) continue
        if (seen.has(sport) && fold.asOfUs / 1000 > Date.now() - calmLagMs) calm.add(sport)
        seen.set(sport, fold.changeSeq)
      }
      return calm.size === sports.length
    },
    { deadlineMs: 60_000, intervalMs: 10, otherwise: () => `prompt: ${[...calm].join(', ')}` },
  )
  const figures: string[] = []
  for (const sport of sports) {
    await allOpen(60_000)
    const lowestOthers = new Map(sports.filter((each) => each !== sport).map((each) => [each, gameOf(each)?.asOfUs ?? 0]))
    const began = Date.now()
    await simulation.fault({ kind: 'silence', sport, durationMs: silenceMs })
    await until(`the markets of ${sport} suspended by the silence`, () => isSilenced(gameOf(sport) as BoardFold), {
      deadlineMs: defaultTradingPolicy.validForMs + 2_000,
      intervalMs: 10,
    })
    const suspendedAtMs = Date.now()
    const overdueMs = suspendedAtMs - (await lastEvidenceMs(platform, sport, began)) - silentAfterMs
    expect(overdueMs, `${sport} is suspended within a second of its limit`).toBeLessThan(1_000)
    for (const [other, asOfUs] of lowestOthers) expect(gameOf(other)?.asOfUs ?? 0, `${other} goes on`).toBeGreaterThan(asOfUs)
    expect(open(sport), `nothing of ${sport} opens in its silence`).toBe(0)
    // It was to last longer; this ends it.
    await simulation.fault({ kind: 'silence', sport, durationMs: 1 })
    const endedAtMs = Date.now()
    await until(`prices of ${sport} made after its silence`, () => open(sport) > 0 && (gameOf(sport)?.asOfUs ?? 0) / 1000 > endedAtMs, {
      deadlineMs: 30_000,
      intervalMs: 10,
    })
    figures.push(
      `${sport} suspended at the partner ${Math.round(overdueMs)} ms after the limit of silence, and open ${Date.now() - endedAtMs} ms after its silence of ${((endedAtMs - began) / 1000).toFixed(1)} s`,
    )
  }
  await simulation.stop()
  console.log(figures.join('\n'))
}

/** Feeds that say nothing, one after the other. */
export const silentFeeds: Scenario = {
  name: 'a feed that falls silent: all of its markets close, no other; they open on a later state',
  run,
}
