import type { BoardFact, CatalogueFact, ChangeFact, FixtureFact, MarketFact, SportFacts } from '../facts.ts'
import type { Invariant, Tally } from '../invariant.ts'
import { createTally } from '../invariant.ts'

/** A broker may put away what a newer record of the same game replaced, once it is older than this. */
const compactedAfterMs = 6 * 3_600_000

/** A `*` stands for a number from 1. */
const isPeriod = (period: string, words: readonly string[]): boolean =>
  words.some((word) => period === word || (word.endsWith('*') && period.replace(/[1-9][0-9]*$/, '*') === word))

const nameOf = ({ teams, players }: FixtureFact, kind: CatalogueFact['participant'], participant: string): string | undefined =>
  (kind === 'team' ? teams : players).get(participant)

/** What a fixture does not explain of a market; undefined where it explains everything. */
const unexplained = (fixture: FixtureFact, market: MarketFact): string | undefined => {
  const entry = fixture.catalogue.get(market.type)
  if (entry === undefined) return `of type ${market.type}, which is not in its catalogue`
  if (!isPeriod(market.period, entry.periods) || !entry.periods.every((word) => fixture.periods.get(word)))
    return `of period ${market.period}, which its catalogue does not name`
  if ((market.lineHalfPoints !== undefined) !== entry.hasLine)
    return `with the line ${market.lineHalfPoints}, which its catalogue does not explain`
  if (entry.settlement === '') return 'of which its catalogue does not say how it is settled'
  const [selections, listed] = [market.prices.map(({ selection }) => selection), entry.selections]
  if (selections.toSorted().join() !== listed.toSorted().join())
    return `with selections ${selections.join()}, its catalogue has ${listed.join()}`
  if (entry.participant === 'none') return market.participant === '' ? undefined : `about ${market.participant}, its catalogue about nobody`
  return nameOf(fixture, entry.participant, market.participant) ? undefined : `about ${market.participant}, of whom it has no name`
}

type Shown = (Pick<ChangeFact, 'at' | 'throughEventSeq' | 'writtenAtMs' | 'markets'> | BoardFact) & { readonly gameId: string }

const checkGame = (tally: Tally, { sport }: SportFacts, shown: readonly Shown[], records: readonly FixtureFact[], endMs: number): void => {
  for (const { at, gameId, throughEventSeq, writtenAtMs, markets } of shown) {
    const fixture = records.findLast((record) => !record.isGone && record.throughEventSeq <= throughEventSeq)
    if (fixture === undefined) {
      tally.check(endMs - writtenAtMs > compactedAfterMs, sport, () => `${at} is of ${gameId}, of which no fixture was published before`)
      continue
    }
    const [market, fault] = markets.map((each) => [each, unexplained(fixture, each)] as const).find(([, what]) => what !== undefined) ?? []
    tally.check(fault === undefined, sport, () => `${at} has ${market?.key} of ${gameId} ${fault}: ${fixture.at}`)
  }
  const last = records.at(-1)
  if (last?.isGone !== true) return
  const after = shown.find(({ writtenAtMs }) => writtenAtMs > last.writtenAtMs)
  tally.check(after === undefined, sport, () => `${last.at} takes the fixture of ${after?.gameId} away before ${after?.at}`)
}

/** F9: what is published can be understood. */
export const fixturesExplain: Invariant = {
  id: 'F9',
  title:
    'Every market of a change or board is explained by the newest fixture of its game up to then: type, period, line, selections, settlement, and the name of whom it is about',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const records = Map.groupBy(facts.fixtures, ({ gameId }) => gameId)
      const all: readonly Shown[] = [...facts.changes, ...facts.boards]
      const endMs = Math.max(0, ...facts.stageStates.map(({ writtenAtMs }) => writtenAtMs))
      for (const [gameId, shown] of Map.groupBy(all, (each) => each.gameId))
        checkGame(tally, facts, shown, records.get(gameId) ?? [], endMs)
    }
    return tally.verdict('nothing was published')
  },
}
