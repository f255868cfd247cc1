import { randomUUID } from 'node:crypto'

/** What the NBA provider keeps: its frames with their resume tokens. */
export interface FrameHistory {
  /** Keeps a frame (the text of a JSON object) of a game; answers it with its resume token. */
  add(gameId: string, text: string): string
  /** The frames after a token, in order; undefined where the token is unknown or too old. */
  after(token: string): readonly string[] | undefined
  /** Kept frames by game. The first frame of a game, its fixture, is always kept. */
  games(): ReadonlyMap<string, readonly string[]>
}

interface Frame {
  readonly gameId: string
  readonly text: string
}

/** A {@link FrameHistory} of at most about `maxFrames` frames; the oldest go first. Tokens are worthless after a restart. */
export const createFrameHistory = (maxFrames: number): FrameHistory => {
  const epoch = randomUUID().slice(0, 8)
  const frames: Frame[] = []
  const openers = new Map<string, Frame>()
  let firstIndex = 0
  return {
    add: (gameId, text) => {
      const frame = { gameId, text: `${text.slice(0, -1)},"token":"${epoch}.${firstIndex + frames.length}"}` }
      frames.push(frame)
      if (!openers.has(gameId)) openers.set(gameId, frame)
      // Dropping one by one would move the whole list each time.
      if (frames.length > maxFrames * 1.25) firstIndex += frames.splice(0, frames.length - maxFrames).length
      return frame.text
    },
    after: (token) => {
      const [tokenEpoch, position = ''] = token.split('.')
      const next = Number(position) + 1 - firstIndex
      if (tokenEpoch !== epoch || !/^\d+$/.test(position) || next < 0 || next > frames.length) return undefined
      return frames.slice(next).map(({ text }) => text)
    },
    games: () => {
      const byGame = new Map<string, string[]>()
      for (const [gameId, { text }] of openers) byGame.set(gameId, [text])
      for (const frame of frames) if (openers.get(frame.gameId) !== frame) byGame.get(frame.gameId)?.push(frame.text)
      return byGame
    },
  }
}
