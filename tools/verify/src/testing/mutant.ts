import type { Random } from '@fairline/kernel'
import type { SportFacts } from '../facts.ts'
import type { Run } from '../run.ts'

/** A run with one thing wrong. */
export interface Mutant {
  /** What is wrong, as it would be said of a system that did it. */
  readonly name: string
  /** Invariants that must be broken by it; others may be, too. */
  readonly breaks: readonly string[]
  readonly mutate: (run: Run, random: Random) => Run
}

/** One of some things, by the random stream; fails on an empty list: a clean run has an occasion for every mutant. */
export const pick = <T>(items: readonly T[], random: Random): T => {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('There is nothing to pick from.')
  return item
}

/** A mutant of what one sport left behind. */
export const sportMutant = (
  name: string,
  breaks: readonly string[],
  mutate: (facts: SportFacts, random: Random) => Partial<SportFacts>,
): Mutant => ({
  name,
  breaks,
  mutate: (run, random) => {
    const hit = pick(run.sports, random)
    return { ...run, sports: run.sports.map((facts) => (facts === hit ? { ...facts, ...mutate(facts, random) } : facts)) }
  },
})

/** The list with one of its items replaced. */
export const replace = <T>(items: readonly T[], hit: T, ...by: readonly T[]): readonly T[] =>
  items.flatMap((item) => (item === hit ? by : [item]))

/** The list with two of its items in each other's place. */
export const swap = <T>(items: readonly T[], a: T, b: T): readonly T[] => items.map((item) => (item === a ? b : item === b ? a : item))

/** An item, and the next one of the same game. */
export const neighbours = <T extends { readonly gameId: string }>(items: readonly T[], random: Random): readonly [T, T] => {
  const first = pick(
    items.filter((item, index) => items.slice(index + 1).some(({ gameId }) => gameId === item.gameId)),
    random,
  )
  return [first, items.slice(items.indexOf(first) + 1).find(({ gameId }) => gameId === first.gameId) as T]
}
