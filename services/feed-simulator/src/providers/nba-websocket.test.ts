import { afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { NbaProvider } from './nba-websocket.ts'
import { openNbaProvider } from './nba-websocket.ts'

const open: { close(): Promise<void> | void }[] = []
afterEach(async () => {
  for (const each of open.splice(0).toReversed()) await each.close()
})

const provider = async (over: { apiKey?: string; maxRetainedFrames?: number } = {}): Promise<NbaProvider> => {
  const opened = await openNbaProvider({
    host: '127.0.0.1',
    port: 0,
    apiKey: over.apiKey,
    maxRetainedFrames: over.maxRetainedFrames ?? 1000,
    maxClientBacklogBytes: 1_000_000,
  })
  open.push(opened)
  return opened
}
type Frame = Readonly<Record<string, unknown>>
const client = (port: number, subscribe: Frame | undefined, headers: Record<string, string> = {}) => {
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { headers })
  const frames: Frame[] = []
  const closed: number[] = []
  socket.on('message', (data: Buffer) => frames.push(JSON.parse(data.toString()) as Frame))
  socket.on('close', (code) => closed.push(code))
  socket.on('open', () => {
    if (subscribe !== undefined) socket.send(JSON.stringify(subscribe))
  })
  open.push({ close: () => socket.terminate() })
  return { frames, closed, socket }
}
const message = (seq: number, gameId = 'nba-1') => ({ gameId, text: `{"type":"event","seq":${seq}}`, isMalformed: false })
const types = (frames: readonly Frame[]): unknown[] => frames.map((frame) => frame['type'])

describe('the simulated NBA provider', () => {
  it('gives a new client the retained frames, then live ones', async () => {
    const nba = await provider()
    await nba.send([message(1), message(2), message(1, 'nba-2')])
    const { frames } = client(nba.port, { type: 'subscribe' })
    await vi.waitFor(() => expect(types(frames)).toEqual(['subscribed', 'snapshot', 'snapshot', 'snapshot-complete']))
    expect(frames[1]).toMatchObject({ gameId: 'nba-1', frames: [{ seq: 1 }, { seq: 2 }] })
    await nba.send([message(3)])
    await nba.alive(77, nba.sources)
    await vi.waitFor(() =>
      expect(frames.slice(4)).toMatchObject([
        { type: 'event', seq: 3 },
        { type: 'heartbeat', sourceSeq: 1, aliveAtUs: 77 },
      ]),
    )
  })

  it('resumes after a token, without a snapshot and without a gap', async () => {
    const nba = await provider()
    await nba.send([message(1)])
    const first = client(nba.port, { type: 'subscribe' })
    await vi.waitFor(() => expect(first.frames).toHaveLength(3))
    await nba.send([message(2)])
    await vi.waitFor(() => expect(first.frames).toHaveLength(4))
    nba.disconnect()
    await nba.send([message(3), message(4)])
    const again = client(nba.port, { type: 'subscribe', resumeToken: first.frames[3]?.['token'] })
    await vi.waitFor(() => expect(again.frames).toMatchObject([{ type: 'subscribed', resumed: true }, { seq: 3 }, { seq: 4 }]))
  })

  it('says that a damaged frame went to nobody where nobody was there: it is kept for no one', async () => {
    const nba = await provider()
    const damaged = { gameId: 'nba-1', text: '[]', isMalformed: true }
    expect(await nba.send([damaged])).toEqual([undefined])
    const { frames } = client(nba.port, { type: 'subscribe' })
    await vi.waitFor(() => expect(types(frames)).toEqual(['subscribed', 'snapshot-complete']))
    expect(await nba.send([damaged])).toEqual(['[]'])
    await vi.waitFor(() => expect(frames[2]).toEqual([]))
  })

  it.each(['other.1', 'nonsense', '.', ''])('answers the unknown token %j with a snapshot', async (resumeToken) => {
    const nba = await provider()
    await nba.send([message(1)])
    const { frames } = client(nba.port, { type: 'subscribe', resumeToken })
    await vi.waitFor(() => expect(types(frames)).toEqual(['subscribed', 'snapshot', 'snapshot-complete']))
    expect(frames[0]).toMatchObject({ resumed: false })
  })

  it('keeps a bounded history, and the first frame of each game', async () => {
    const nba = await provider({ maxRetainedFrames: 10 })
    await nba.send(Array.from({ length: 100 }, (_, index) => message(index + 1)))
    const { frames } = client(nba.port, { type: 'subscribe' })
    await vi.waitFor(() => expect(types(frames)).toEqual(['subscribed', 'snapshot', 'snapshot-complete']))
    const kept = ((frames[1] as Frame)['frames'] as readonly Frame[]).map((frame) => frame['seq'])
    expect(kept[0]).toBe(1)
    expect(kept.at(-1)).toBe(100)
    expect(kept.length).toBeLessThanOrEqual(14)
  })

  it('refuses a wrong key, and a first frame that does not subscribe', async () => {
    const nba = await provider({ apiKey: 'right' })
    const stranger = client(nba.port, { type: 'subscribe' }, { 'x-api-key': 'wrong' })
    await vi.waitFor(() => expect(stranger.closed).toEqual([4401]))
    const rude = client(nba.port, { type: 'hello' }, { 'x-api-key': 'right' })
    await vi.waitFor(() => expect(rude.closed).toEqual([1008]))
    expect(rude.frames).toEqual([])
  })
})
