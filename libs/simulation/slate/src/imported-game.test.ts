import type { JsonObject } from '@fairline/kernel'
import { AppError, fail, ok } from '@fairline/kernel'
import { describe, expect, it } from 'vitest'
import type { ImportNote, MessageReader } from './imported-game.ts'
import { importedGame } from './imported-game.ts'
import type { GameScript } from './slate.ts'

const refuse = (code: string) => fail(new AppError(code, 'No.', { disposition: 'reject' }))

const reader: MessageReader = {
  vocabulary: {
    sport: 'nfl',
    stamp: (body, sentAtUs) => ({ ...body, sentAtUs }),
    alive: () => ({}),
    feedSeqOf: () => 0,
    impossible: [],
    isHighRate: () => false,
    withFeedSeq: (body) => body,
  },
  module: {
    route: (body) => (body['sentAtUs'] === 1 ? ok(undefined) : refuse('UNSTAMPED')),
    decode: (body) => (body['score'] === -1 ? refuse('SCORE') : ok(undefined)),
  },
}

const scriptOf = (...bodies: readonly JsonObject[]): GameScript => ({
  game: { gameId: 'nfl-g', sport: 'nfl', label: 'g' },
  messages: bodies.map((body, index) => ({ atMs: index, gameId: 'nfl-g', body })),
})

describe('a game of a file with several', () => {
  const imported = (make: Parameters<typeof importedGame>[3]): readonly [GameScript | undefined, readonly ImportNote[]] => {
    const notes: ImportNote[] = []
    return [importedGame('g', reader, (note) => notes.push(note), make), notes]
  }

  it('is imported without a word where all is well', () => {
    const script = scriptOf({ score: 0 })
    expect(imported(() => ({ script }))).toEqual([script, []])
  })

  it('is left out where a message would be refused', () => {
    expect(imported(() => ({ script: scriptOf({ score: 0 }, { score: -1 }) }))).toEqual([
      undefined,
      [{ game: 'g', kind: 'left-out', code: 'SCORE', reason: 'Message 2 would be refused: No.' }],
    ])
  })

  it('is left out where its rows end in an error, of whatever kind', () => {
    const [script, notes] = imported(() => {
      throw new TypeError('odd')
    })
    expect([script, notes]).toEqual([undefined, [{ game: 'g', kind: 'left-out', code: 'KERNEL_ERROR_UNCLASSIFIED', reason: 'odd' }]])
  })

  it('is noted where the source does not say how it ended', () => {
    const [script, notes] = imported(() => ({ script: scriptOf({ score: 0 }), openEnd: 'The rows end in quarter 1.' }))
    expect(script).toBeDefined()
    expect(notes).toMatchObject([
      {
        game: 'g',
        kind: 'incomplete',
        code: 'SLATE_GAME_UNFINISHED',
        reason: expect.stringMatching(/^The rows end in quarter 1\./) as string,
      },
    ])
  })
})
