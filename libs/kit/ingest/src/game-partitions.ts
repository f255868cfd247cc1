import { partitionOf } from '@fairline/contracts'
import type { Sport } from '@fairline/kernel'

/** Where a sport's games are written; undefined for an id that is no game of the sport. */
export type GamePartitions = (gameId: string) => number | undefined

const maxCachedGames = 4096

/** {@link GamePartitions} of a sport whose topics have `partitions` partitions. Remembers what it computed. */
export const createGamePartitions = (sport: Sport, partitions: number): GamePartitions => {
  // The id becomes a record key, a Redis key and a part of topics' metadata: only an id of known form gets further.
  const form = new RegExp(`^${sport}-[A-Za-z0-9._-]{1,80}$`)
  const cache = new Map<string, number>()
  return (gameId) => {
    const known = cache.get(gameId)
    if (known !== undefined) return known
    if (!form.test(gameId)) return undefined
    if (cache.size >= maxCachedGames) cache.clear()
    const partition = partitionOf(gameId, partitions)
    cache.set(gameId, partition)
    return partition
  }
}
