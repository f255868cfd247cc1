import { partitionOf } from '@fairline/contracts'

/** A game as the bench's feed names it. */
export interface BenchGame {
  readonly providerGameId: string
  readonly gameDate: string
}

const dayMs = 86_400_000
const firstDay = Date.parse('2026-01-01T00:00:00Z')

/**
 * Games of a level that fall on the partitions in turn, on the provider's topic as on ours: a level measures the path, not the
 * luck of its game ids. Each level has a day of its own, because a game cannot be played twice.
 */
export const gamesOfLevel = (level: number, count: number, partitions: number): readonly BenchGame[] => {
  const gameDate = new Date(firstDay + level * dayMs).toISOString().slice(0, 10)
  const games: BenchGame[] = []
  for (let number = 0; games.length < count; number++) {
    const providerGameId = `${gameDate.replaceAll('-', '')}${String(number).padStart(2, '0')}`
    const wanted = games.length % partitions
    if (partitionOf(providerGameId, partitions) === wanted && partitionOf(`nfl-${providerGameId}`, partitions) === wanted)
      games.push({ providerGameId, gameDate })
  }
  return games
}
