import { redisError } from './redis-errors.ts'

/** The newest word of a source that a partition has processed. */
export interface SourceWord {
  /** For example `nfl-kafka/3`. */
  readonly source: string
  readonly partition: number
  /** When the word was received, microseconds UTC. */
  readonly asOfUs: number
  /** `silent`: the word is that nothing came from the provider for longer than its limit. */
  readonly state: 'alive' | 'silent'
}

/** Triples of the guarded write: field, as_of, value. */
export const wordArguments = (words: readonly SourceWord[]): readonly string[] =>
  words.flatMap(({ source, partition, asOfUs, state }) => [`${source}|${partition}`, String(asOfUs), `${asOfUs} ${state}`])

/** Words of the hash of a sport. Throws REDIS_VALUE_INVALID for a field that the guarded write did not make. */
export const wordsFromFields = (fields: Readonly<Record<string, string>>): readonly SourceWord[] =>
  Object.entries(fields).map(([field, value]) => {
    const [place, word] = [/^(.+)\|(\d+)$/.exec(field), /^(\d+) (alive|silent)$/.exec(value)]
    if (place === null || word === null)
      throw redisError('REDIS_VALUE_INVALID', `The word ${JSON.stringify(field)} of a source is ${JSON.stringify(value)}.`)
    return { source: place[1] as string, partition: Number(place[2]), asOfUs: Number(word[1]), state: word[2] as SourceWord['state'] }
  })
