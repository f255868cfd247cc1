import type { CommandFact, CommandResultFact, SportFacts } from '../facts.ts'
import { lastOfGames } from '../fold-changes.ts'
import type { Mutant } from './mutant.ts'
import { pick, replace, sportMutant } from './mutant.ts'

const inEffect = ({ commandResults }: SportFacts): CommandResultFact =>
  commandResults.find(({ outcome }) => outcome === 'in-effect') as CommandResultFact

const stopOf = (facts: SportFacts): CommandFact =>
  facts.commands.find(({ commandId }) => commandId === inEffect(facts).commandId) as CommandFact

/** What may be wrong with what operators are told. */
export const commandMutants: readonly Mutant[] = [
  sportMutant('a command gets no result', ['F7'], (facts, random) => {
    const hit = pick(facts.commandResults, random)
    return { commandResults: replace(facts.commandResults, hit) }
  }),
  sportMutant('a command gets two results', ['F7'], (facts, random) => {
    const hit = pick(facts.commandResults, random)
    return { commandResults: replace(facts.commandResults, hit, hit, hit) }
  }),
  sportMutant('a result is of a command that nobody gave', ['F7'], (facts, random) => {
    const hit = pick(facts.commands, random)
    return { commands: replace(facts.commands, hit) }
  }),
  sportMutant('a result names another game', ['F7'], (facts) => {
    const hit = inEffect(facts)
    return { commandResults: replace(facts.commandResults, hit, { ...hit, gameId: `${facts.sport}-other` }) }
  }),
  sportMutant('a stop leaves open what it names', ['F7'], (facts) => {
    const stop = stopOf(facts)
    return { commands: replace(facts.commands, stop, { ...stop, marketTypes: ['moneyline'] }) }
  }),
  sportMutant('a stop of some types closes nothing, as if the whole game were meant', ['F7'], (facts) => {
    const stop = stopOf(facts)
    return { commands: replace(facts.commands, stop, { ...stop, marketTypes: [] }) }
  }),
  sportMutant('a stop is in effect from a change that never came', ['F7'], (facts) => {
    const hit = inEffect(facts)
    const last = lastOfGames(facts.changes).get(hit.gameId)?.change.changeSeq ?? 0
    return { commandResults: replace(facts.commandResults, hit, { ...hit, changeSeq: last + 1 }) }
  }),
]
