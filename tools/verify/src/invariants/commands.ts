import { answeredTo } from '../closed-games.ts'
import type { CommandFact, CommandResultFact, MarketFact, SportFacts } from '../facts.ts'
import { foldChanges } from '../fold-changes.ts'
import type { Invariant, Tally } from '../invariant.ts'
import { createTally } from '../invariant.ts'

/** A command that is in effect, and the change from which it is. */
interface Effect {
  readonly command: CommandFact
  readonly result: CommandResultFact
}

/** What operators have stopped of a game: stops add up, resumptions take away. */
class StoppedTypes {
  #isWhole = false
  readonly #types = new Set<string>()
  /** What was resumed since the whole game was stopped. */
  readonly #resumed = new Set<string>()

  take({ action, marketTypes }: CommandFact): void {
    if (action === 'suspend') this.#suspend(marketTypes)
    if (action === 'resume') this.#resume(marketTypes)
  }

  covers(type: string): boolean {
    return this.#types.has(type) || (this.#isWhole && !this.#resumed.has(type))
  }

  isEmpty(): boolean {
    return !this.#isWhole && this.#types.size === 0
  }

  #suspend(types: readonly string[]): void {
    if (types.length === 0) {
      this.#isWhole = true
      this.#resumed.clear()
    }
    for (const type of types) this.#types.add(type)
  }

  #resume(types: readonly string[]): void {
    if (types.length === 0) {
      this.#isWhole = false
      this.#types.clear()
    }
    for (const type of types) {
      this.#types.delete(type)
      this.#resumed.add(type)
    }
  }
}

const isReached = ({ result }: Effect, change: { readonly epoch: number; readonly changeSeq: number }): boolean =>
  result.epoch < change.epoch || (result.epoch === change.epoch && result.changeSeq <= change.changeSeq)

const openUnder = (stopped: StoppedTypes, markets: Iterable<MarketFact>): MarketFact | undefined => {
  for (const market of markets) if (market.status === 'active' && stopped.covers(market.type)) return market
  return undefined
}

/** From the change on that a result names, nothing is open that its command has stopped, until another one lets it go on. */
const checkEffects = (tally: Tally, { sport, changes }: SportFacts, effects: readonly Effect[]): void => {
  const waiting = Map.groupBy(
    effects.toSorted((a, b) => a.result.eventSeq - b.result.eventSeq),
    ({ result }) => result.gameId,
  )
  const stoppedOf = new Map<string, StoppedTypes>()
  for (const { change, markets } of foldChanges(changes)) {
    const queue = waiting.get(change.gameId)
    if (queue === undefined) continue
    const stopped = stoppedOf.get(change.gameId) ?? new StoppedTypes()
    stoppedOf.set(change.gameId, stopped)
    for (let next = queue[0]; next !== undefined && isReached(next, change); next = queue[0]) {
      stopped.take(next.command)
      queue.shift()
    }
    if (stopped.isEmpty()) continue
    const open = openUnder(stopped, markets.values())
    tally.check(
      open === undefined,
      sport,
      () => `${change.at} ${change.gameId} change ${change.changeSeq} leaves ${open?.key} open, which an operator has stopped`,
    )
  }
  for (const [gameId, left] of waiting)
    for (const { command, result } of left)
      tally.check(
        false,
        sport,
        () =>
          `${result.at} says that ${command.at} is in effect from change ${result.epoch}/${result.changeSeq} of ${gameId}, which never came`,
      )
}

/** F7: what an operator is told of a command is true. */
export const commandsDecided: Invariant = {
  id: 'F7',
  title: 'Every command has one result; what it has stopped is closed from the change that the result names until it is resumed',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport, events, commandResults, stageStates } = facts
      // At least once: a command that comes again is the same one.
      const commands = new Map(facts.commands.toReversed().map((command) => [command.commandId, command]))
      const results = Map.groupBy(commandResults, ({ commandId }) => commandId)
      const eventOf = new Map(events.filter(({ kind }) => kind === 'command').map((event) => [event.commandId, event]))
      const isTaken = ({ partition, offset, commandId }: CommandFact): boolean => {
        const state = stageStates.findLast((each) => each.stage === 'normalizer' && each.partition === partition)
        const event = eventOf.get(commandId)
        return event === undefined
          ? offset < (state?.positions.get(`${sport}.commands`) ?? 0)
          : event.offset < answeredTo(facts, event.partition)
      }
      const effects: Effect[] = []
      for (const command of commands.values()) {
        if (!isTaken(command)) continue
        const own = results.get(command.commandId) ?? []
        tally.check(own.length === 1, sport, () => `${command.at} ${command.action} of ${command.gameId} has ${own.length} results`)
        const [result] = own
        if (result === undefined) continue
        tally.check(
          result.gameId === command.gameId,
          sport,
          () => `${result.at} is of ${result.gameId}, its command ${command.at} of another game`,
        )
        if (result.outcome === 'in-effect') effects.push({ command, result })
      }
      for (const result of commandResults)
        tally.check(commands.has(result.commandId), sport, () => `${result.at} decides command ${result.commandId}, which nobody gave`)
      checkEffects(tally, facts, effects)
    }
    return tally.verdict('no operator gave a command')
  },
}
