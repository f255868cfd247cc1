import type { JsonObject } from '@fairline/kernel'
import type { GameScript } from '@fairline/simulation-slate'
import type { GameFacts, Person } from './game-recorder.ts'

/** A player's counts of one game, or their sums. */
interface Counts {
  games: number
  points: number
  rebounds: number
  assists: number
  threes: number
}

const stats = ['points', 'rebounds', 'assists', 'threes'] as const
/** Fewer games say too little for a line. */
const fewestGames = 5

/**
 * Player lines from the games imported so far: the half point nearest to a player's mean, for lack of a market's own lines.
 * Only earlier games count, so a line never knows the game it is for; import games in the order of play.
 */
export class PlayerForm {
  readonly #sums = new Map<number, Counts>()

  /** Lines of the players with enough games, for statistics they usually have. */
  linesFor(players: readonly Person[]): GameFacts['playerLines'] {
    return players.flatMap(({ personId }) => {
      const sum = this.#sums.get(personId)
      if (sum === undefined || sum.games < fewestGames) return []
      return stats.flatMap((stat) => {
        const mean = sum[stat] / sum.games
        return mean < 1.5 ? [] : [{ personId, stat, line: Math.floor(mean) + 0.5 }]
      })
    })
  }

  /** Counts a game's statistics. Everybody whom it names has played. */
  learn(script: GameScript): void {
    const game = new Map<number, Counts>()
    const of = (personId: unknown): Counts => {
      const counts = game.get(personId as number) ?? { games: 1, points: 0, rebounds: 0, assists: 0, threes: 0 }
      game.set(personId as number, counts)
      return counts
    }
    for (const { body } of script.messages) {
      const action = body['action'] as JsonObject | undefined
      if (action === undefined || action['personId'] === 0) continue
      const counts = of(action['personId'])
      const type = action['actionType']
      if (type === 'rebound') counts.rebounds++
      if (action['shotResult'] !== 'Made') continue
      const isThree = type === '3pt' || type === 'heave'
      counts.points += isThree ? 3 : type === '2pt' ? 2 : 1
      if (isThree) counts.threes++
      if (action['assistPersonId'] !== undefined) of(action['assistPersonId']).assists++
    }
    for (const [personId, counts] of game) {
      const sum = this.#sums.get(personId) ?? { games: 0, points: 0, rebounds: 0, assists: 0, threes: 0 }
      sum.games++
      for (const stat of stats) sum[stat] += counts[stat]
      this.#sums.set(personId, sum)
    }
  }
}
