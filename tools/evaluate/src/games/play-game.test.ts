import { mlbModule } from '@fairline/domain-mlb'
import { generateGame, vocabulary } from '@fairline/simulation-mlb'
import { describe, expect, it } from 'vitest'
import type { GameFacts } from './game-facts.ts'
import type { GameToPlay, Moment } from './game-to-play.ts'
import { createNotes } from './notes.ts'
import { playGame } from './play-game.ts'

const facts: GameFacts = {
  homeTeamId: '',
  final: undefined,
  periods: new Map(),
  beyondRegulation: undefined,
  scorers: undefined,
  scores: undefined,
  players: undefined,
  ambiguousPlayers: new Set(),
  perhapsScorers: new Set(),
  isShortened: false,
}
const script = generateGame({ providerGameId: 'test', seed: 7, gameDate: '2026-06-01', startsAtMs: 300_000, startsAtUs: 0 })
const momentAfter = (after: number): Moment => ({
  after,
  period: '',
  checkpoint: false,
  isRow: true,
  score: { home: 0, away: 0 },
  references: new Map(),
})
const gameWith = (messages: GameToPlay['script']['messages'], ...after: readonly number[]): GameToPlay => ({
  season: 2026,
  script: { ...script, messages },
  facts,
  moments: after.map(momentAfter),
})

describe('playing a game', () => {
  it('leads to the final score, and stops at each moment on the way', () => {
    const phases: string[] = []
    const last = script.messages.length - 1
    const final = playGame(
      mlbModule,
      vocabulary,
      gameWith(script.messages, 0, 60, last),
      (state) => phases.push(mlbModule.summary(state).phase),
      createNotes(),
    )
    const { homeScore, awayScore } = mlbModule.summary(final)
    expect({ home: homeScore, away: awayScore }).toEqual(script.game.finalScore)
    expect(phases).toHaveLength(3)
    expect([phases[0], phases[2]]).toEqual(['pregame', 'final'])
  })

  it('goes on after a message that the calculator refuses, and counts it', () => {
    const notes = createNotes()
    const broken = script.messages.map((message, index) =>
      index === 5 ? { ...message, body: { ...message.body, type: 'unheard-of' } } : message,
    )
    playGame(mlbModule, vocabulary, gameWith(broken), () => {}, notes)
    expect([...notes.counts.values()]).toEqual([1])
    expect([...notes.counts.keys()][0]).toMatch(/^messages that the calculator refuses \([A-Z]+_[A-Z_]+\)$/)
  })

  it('needs a fixture', () => {
    expect(() => playGame(mlbModule, vocabulary, gameWith(script.messages.slice(1)), () => {}, createNotes())).toThrow(/has no fixture/)
  })
})
