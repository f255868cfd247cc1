import { describe, expect, it } from 'vitest'
import { realWorldScripts } from '../src/cases/real-world-slate.ts'
import { feedPaths, keyOfGame } from '../src/tried-sports.ts'
import { simulatedSports } from '@fairline/feed-simulator/slates'
import { pathStartUs } from '../src/feed-path.ts'

/** Between two messages at sixty times real speed: shorter than a game waits for what is missing. */
const spacingMs = 166

describe('the slate of the real world', () => {
  it.each(realWorldScripts().map((script) => [`${script.game.sport}: ${script.game.label}`, script] as const))(
    'ends the game in which %s',
    (_, { game, messages }) => {
      const { sport, gameId } = game
      const path = feedPaths[sport]()
      let atMs = 0
      const pass = (ms: number): void => {
        const isNewSecond = Math.floor((atMs + ms) / 1000) > Math.floor(atMs / 1000)
        atMs += ms
        if (isNewSecond) path.beat('feed/0', atMs)
      }
      for (const { body } of messages) {
        pass(spacingMs)
        const stamped = simulatedSports[sport].vocabulary.stamp(body, pathStartUs + atMs * 1000)
        path.message({ bytes: Buffer.from(JSON.stringify(stamped)), ...keyOfGame(sport, gameId.slice(sport.length + 1)) }, atMs, 'feed/0')
      }
      for (let second = 0; second < 3; second++) pass(1_000)
      // A game whose fixture never came is no game.
      const isKnown = path.changes.length > 0
      expect(isKnown ? path.score(gameId)?.phase : 'final').toBe('final')
      expect(path.calculatorRejects).toEqual([])
    },
  )
})
