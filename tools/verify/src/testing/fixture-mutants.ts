import type { CatalogueFact, FixtureFact } from '../facts.ts'
import type { Mutant } from './mutant.ts'
import { pick, replace, sportMutant } from './mutant.ts'

const fixtureMutant = (name: string, over: (fixture: FixtureFact) => Partial<FixtureFact>): Mutant =>
  sportMutant(name, ['F9'], (facts, random) => {
    const hit = pick(facts.fixtures, random)
    return { fixtures: replace(facts.fixtures, hit, { ...hit, ...over(hit) }) }
  })

const catalogueMutant = (name: string, over: Partial<CatalogueFact>): Mutant =>
  fixtureMutant(name, ({ catalogue }) => ({ catalogue: new Map([...catalogue].map(([type, entry]) => [type, { ...entry, ...over }])) }))

/** What may be wrong with what partners are told of games. */
export const fixtureMutants: readonly Mutant[] = [
  sportMutant('a game has no fixture', ['F9'], (facts, random) => ({ fixtures: replace(facts.fixtures, pick(facts.fixtures, random)) })),
  fixtureMutant('a fixture comes after the first change', ({ throughEventSeq }) => ({ throughEventSeq: throughEventSeq + 1 })),
  fixtureMutant('a player of a market has no name', ({ players }) => ({ players: new Map([...players.keys()].map((id) => [id, ''])) })),
  fixtureMutant('a player of a market is not in the fixture', () => ({ players: new Map() })),
  fixtureMutant('a market type is not in the catalogue', ({ catalogue }) => ({ catalogue: new Map([...catalogue].slice(1)) })),
  fixtureMutant('a period has no name', ({ periods }) => ({ periods: new Map([...periods.keys()].map((period) => [period, ''])) })),
  catalogueMutant('a period is not in the catalogue', { periods: ['q*'] }),
  catalogueMutant('a line is not explained', { hasLine: false }),
  catalogueMutant('a market has other selections than the catalogue', { selections: ['yes', 'no'] }),
  catalogueMutant('nobody is told how a market is settled', { settlement: '' }),
  sportMutant('a fixture leaves before the last change of its game', ['F9'], (facts, random) => {
    const hit = pick(facts.fixtures, random)
    return { fixtures: [...facts.fixtures, { ...hit, isGone: true }] }
  }),
]
