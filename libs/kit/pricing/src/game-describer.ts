import { createHash } from 'node:crypto'
import type { Catalogue } from '@fairline/contracts'
import { catalogueToWire, fairline, publishedFixtureToWire } from '@fairline/contracts'
import type { GameBook } from '@fairline/domain-markets'

/** Makes the published fixtures of a sport's games. */
export class GameDescriber {
  /** Names the catalogue: a release with another one describes every game again. */
  readonly version: string
  readonly #catalogue: ReturnType<typeof catalogueToWire>

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogueToWire(catalogue)
    this.version = createHash('sha256').update(fairline.v1.PublishedFixture.encode(this.#catalogue).finish()).digest('hex').slice(0, 16)
  }

  /** Value of the `PublishedFixture` record of a game. */
  describe({ fixture, learnt, eventSeq }: Pick<GameBook<unknown>, 'fixture' | 'learnt' | 'eventSeq'>): Uint8Array {
    return fairline.v1.PublishedFixture.encode(publishedFixtureToWire(fixture, learnt, eventSeq, this.#catalogue)).finish()
  }
}
