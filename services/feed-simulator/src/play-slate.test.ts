import type { Sport } from '@fairline/kernel'
import { seededRandom } from '@fairline/kernel'
import { systemClock } from '@fairline/runtime-service'
import type { FeedFault, SlateMessage } from '@fairline/simulation-slate'
import { withFaults } from '@fairline/simulation-slate'
import { describe, expect, it } from 'vitest'
import { buildSlate } from './build-slate.ts'
import { constantRate } from './constant-rate.ts'
import type { JournalEntry } from './journal.ts'
import { createPlayer } from './play-slate.ts'
import type { Provider, WireMessage } from './providers/provider.ts'
import { simulatedSports } from './sports.ts'

const fakeProvider = (sport: Sport) => {
  const sent: (WireMessage & { readonly atUs: number })[] = []
  let alive = 0
  const provider: Provider = {
    sport,
    sources: ['even', 'odd'],
    sourceOf: (gameId) => (Number(gameId.slice(-1)) % 2 === 0 ? 'even' : 'odd'),
    send: (messages) => {
      sent.push(...messages.map((message) => ({ ...message, atUs: Date.now() * 1000 })))
      return Promise.resolve(messages.map((message) => message.text))
    },
    alive: () => {
      alive += 1
      return Promise.resolve()
    },
    disconnect: () => undefined,
    announceReconnect: () => false,
    progress: () => ({ sent: sent.length, alive, backlog: 0, connections: 0 }),
    close: () => Promise.resolve(),
  }
  return { provider, sent, alive: () => alive }
}

const playerOver = (speed: number, games: readonly string[]) => {
  const nfl = fakeProvider('nfl')
  const entries: JournalEntry[] = []
  const player = createPlayer({
    providers: new Map([['nfl', nfl.provider]]),
    sports: simulatedSports,
    sportOf: new Map(games.map((game) => [game, 'nfl'])),
    journal: { write: (entry) => entries.push(entry), close: () => Promise.resolve() },
    clock: systemClock(),
    speed,
    maxBacklog: 1_000_000,
  })
  return { ...nfl, player, entries }
}
const slate = (count: number, stepMs: number): SlateMessage[] =>
  Array.from({ length: count }, (_, index) => ({
    atMs: index * stepMs,
    gameId: 'nfl-1',
    body: { event_id: `e${index + 1}`, seq: index + 1 },
  }))
const play = (messages: Iterable<SlateMessage>, faults: readonly FeedFault[] = []) => withFaults(messages, faults, seededRandom(1))
const stamps = (sent: readonly WireMessage[]): number[] => sent.map(({ text }) => (JSON.parse(text) as { sent_at_us: number }).sent_at_us)

describe('playing a slate', () => {
  it('stamps each message with the time at which it should leave, and sends none before', async () => {
    const { player, sent, entries } = playerOver(10, ['nfl-1'])
    await player.play(play(slate(20, 50)))
    const times = stamps(sent)
    expect(times.slice(1).map((time, index) => time - (times[index] ?? 0))).toEqual(Array<number>(19).fill(5000))
    for (const [index, { atUs }] of sent.entries()) expect(atUs).toBeGreaterThanOrEqual((times[index] ?? 0) - 2000)
    expect(entries.map((entry) => entry.feedSeq)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
    expect(entries[0]).toMatchObject({ sport: 'nfl', gameId: 'nfl-1', eventId: 'e1', kind: 'message' })
  })

  it('sends nothing during a silence, and everything after it with the later stamp', async () => {
    const { player, sent } = playerOver(1, ['nfl-1'])
    await player.play(play(slate(20, 10), [{ kind: 'silence', sport: 'nfl', atMs: 45, durationMs: 150 }]))
    const times = stamps(sent)
    expect(sent).toHaveLength(20)
    expect(times.filter((time) => time > (times[0] ?? 0) + 46_000 && time < (times[0] ?? 0) + 194_000)).toEqual([])
    expect(times).toEqual(times.toSorted((a, b) => a - b))
  })

  it('is not alive while it is silent', async () => {
    const { player, alive } = playerOver(1, [])
    await player.alive()
    player.silence('nfl', 10_000)
    await player.alive()
    expect(alive()).toBe(1)
    expect(player.progress().silent).toEqual(['nfl'])
  })

  it('silences the source of one game, and the others go on', async () => {
    const { player, sent } = playerOver(1, ['nfl-1', 'nfl-2'])
    player.silence('nfl', 150, 'nfl-1')
    const began = Date.now() * 1000
    const both = slate(6, 5).flatMap((message) => [message, { ...message, gameId: 'nfl-2' }])
    await player.alive()
    await player.play(play(both))
    const timesOf = (gameId: string): number[] => sent.filter((each) => each.gameId === gameId).map(({ atUs }) => atUs - began)
    expect(Math.min(...timesOf('nfl-1'))).toBeGreaterThanOrEqual(149_000)
    expect(Math.max(...timesOf('nfl-2'))).toBeLessThan(149_000)
    expect(player.progress().felt).toEqual({ 'silence nfl': 7 })
  })

  it('counts what each fault touched, and nothing for one that met no message', async () => {
    const { player } = playerOver(1, ['nfl-1'])
    player.burst(2, 0)
    player.disconnect('nfl')
    player.shiftClock('nfl', 1_000, 60_000)
    await player.play(
      withFaults(slate(10, 1), [{ kind: 'gap', probability: 1, length: 3 }], seededRandom(1), {
        disturbances: () => [{ kind: 'duplicate', probability: 1, copies: 4 }],
      }),
    )
    const { skipped, felt } = player.progress()
    expect(skipped).toBeGreaterThan(0)
    expect(felt).toEqual({
      'gap nfl': skipped,
      'duplicate nfl': 4 * (10 - skipped),
      'clock nfl': 5 * (10 - skipped),
      'disconnect nfl': 0,
    })
  })

  it('holds its messages back while it is frozen, and still says that it lives', async () => {
    const { player, sent, alive } = playerOver(1, ['nfl-1'])
    player.freeze('nfl', 200)
    const began = Date.now() * 1000
    await player.alive()
    await player.play(play(slate(3, 10)))
    expect(alive()).toBe(1)
    expect(sent).toHaveLength(3)
    for (const stamp of stamps(sent)) expect(stamp).toBeGreaterThanOrEqual(began + 199_000)
  })

  it('stamps by a clock that is off for a while', async () => {
    const { player, sent } = playerOver(1, ['nfl-1'])
    player.shiftClock('nfl', -3_600_000, 60_000)
    const began = Date.now() * 1000
    await player.play(play(slate(2, 10)))
    for (const stamp of stamps(sent)) expect(Math.abs(stamp - began + 3_600_000_000)).toBeLessThan(60_000_000)
  })

  it('disturbs messages as long as it was told to', async () => {
    const { player } = playerOver(1, [])
    player.disturb({ kind: 'swap', probability: 1 }, 60_000)
    player.disturb({ kind: 'gap', probability: 1, length: 2 }, 0)
    expect(player.disturbances()).toEqual([{ kind: 'swap', probability: 1 }])
  })

  it('refuses a game that nobody serves', async () => {
    const { player } = playerOver(1, [])
    await expect(player.play(play(slate(1, 1)))).rejects.toMatchObject({ code: 'SIMULATOR_SPORT_UNSERVED' })
  })
})

describe('generated slates', () => {
  const options = { games: { nfl: 1, nba: 1, mlb: 1 }, seed: 3, gameDate: '2026-01-11', ticksPerSecond: 0 }

  it('are the same for the same options', () => {
    expect([...buildSlate(options).messages]).toEqual([...buildSlate(options).messages])
  })

  it('number the messages of each game 1, 2, 3 and name each game by its sport', () => {
    const { header, messages } = buildSlate(options)
    const next = new Map<string, number>()
    for (const { gameId, body } of messages) {
      const sport = header.games.find((game) => game.gameId === gameId)?.sport ?? 'nfl'
      const expected = (next.get(gameId) ?? 0) + 1
      next.set(gameId, expected)
      expect(simulatedSports[sport].vocabulary.feedSeqOf(body)).toBe(expected)
      expect(simulatedSports[sport].eventIdOf(body)).not.toBe('')
    }
    expect([...next.keys()].toSorted()).toEqual(header.games.map((game) => game.gameId).toSorted())
    for (const game of header.games) expect(game.gameId.startsWith(`${game.sport}-`)).toBe(true)
  })

  it('keep a constant rate of clock messages without a gap in the sequence', () => {
    const { scripts } = buildSlate({ ...options, games: { nfl: 2 }, ticksPerSecond: 1 })
    const messages = [
      ...constantRate(scripts, { ratePerSecond: 1000, durationMs: 2000, vocabularyOf: () => simulatedSports.nfl.vocabulary }),
    ]
    const late = messages.filter((message) => message.atMs >= 1000)
    expect(late).toHaveLength(2000)
    expect(late.at(-1)?.atMs).toBe(2999)
    for (const { game } of scripts) {
      const seqs = messages.filter((message) => message.gameId === game.gameId).map(({ body }) => body['seq'])
      expect(seqs).toEqual(seqs.map((_, index) => index + 1))
    }
  })
})
