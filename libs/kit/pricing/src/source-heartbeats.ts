import { fairline } from '@fairline/contracts'
import type { GameBook } from '@fairline/domain-markets'

const { SOURCE_HEALTH_ALIVE, SOURCE_HEALTH_SILENT } = fairline.v1.SourceHealth

/** A word of a source: its place in the input, when it was received, and what it says. */
export interface SourceWord {
  readonly source: string
  readonly offset: number
  readonly heardAtUs: number
  /** How old the provider's own sign of life was then; 0 where it had no stamp. */
  readonly ageUs: number
  readonly isSilent: boolean
}

type CountedGame = Pick<GameBook<unknown>, 'source' | 'phase' | 'feed' | 'changeSeq'>

/** The newest words of each source that one pass has processed. */
export class SourceHeartbeats {
  readonly #newest = new Map<string, SourceWord>()
  readonly #alive = new Map<string, SourceWord>()

  /** A word was processed; it takes the place of those before it. */
  note(word: SourceWord): void {
    this.#newest.set(word.source, word)
    if (!word.isSilent) this.#alive.set(word.source, word)
  }

  /** The newest evidence of this pass that a source lives. */
  newestAlive(source: string): SourceWord | undefined {
    return this.#alive.get(source)
  }

  /**
   * The records of `<sport>.heartbeat` for this pass, and begins the next one. Empty without a word.
   * @param games those of the partition that are not put away
   */
  take(games: Iterable<CountedGame>): readonly { readonly key: string; readonly value: Uint8Array }[] {
    if (this.#newest.size === 0) return []
    const counts = countGames(games)
    const records = [...this.#newest.values()].map(({ source, offset, heardAtUs, ageUs, isSilent }) => ({
      key: source,
      value: fairline.v1.Heartbeat.encode({
        source,
        asOfUs: heardAtUs,
        ageUs,
        state: isSilent ? SOURCE_HEALTH_SILENT : SOURCE_HEALTH_ALIVE,
        openGames: counts.get(source)?.open ?? 0,
        closedGames: counts.get(source)?.closed ?? 0,
        inputOffset: offset,
      }).finish(),
    }))
    this.#newest.clear()
    this.#alive.clear()
    return records
  }
}

const countGames = (games: Iterable<CountedGame>): ReadonlyMap<string, { open: number; closed: number }> => {
  const counts = new Map<string, { open: number; closed: number }>()
  for (const { source, phase, feed, changeSeq } of games) {
    // Of a game without a change nobody knows.
    if (phase === 'final' || changeSeq === 0) continue
    const count = counts.get(source) ?? { open: 0, closed: 0 }
    counts.set(source, count)
    if (feed === 'alive') count.open++
    else count.closed++
  }
  return counts
}
