import type { ChangeFact, EventFact, SportFacts } from '../facts.ts'
import type { Invariant, Tally } from '../invariant.ts'
import { createTally } from '../invariant.ts'

const nameOf = ({ at, gameId, changeSeq }: ChangeFact): string => `${at} ${gameId} change ${changeSeq}`

/** The events of a sport by game and number, and the places of its beats: silence and time change games, too. */
const inputsOf = ({ events, beats }: SportFacts) => ({
  events: new Map(events.map((event) => [`${event.gameId} ${event.eventSeq}`, event])),
  beats: new Set(beats.map(({ partition, offset }) => `${partition}/${offset}`)),
})

const checkInputs = (
  tally: Tally,
  { sport }: SportFacts,
  change: ChangeFact,
  from: number,
  { events, beats }: ReturnType<typeof inputsOf>,
): void => {
  const { gameId, firstEventSeq, lastEventSeq, firstOffset, lastOffset } = change
  const eventOf = (seq: number): EventFact | undefined => events.get(`${gameId} ${seq}`)
  tally.check(
    firstEventSeq === from && lastEventSeq === change.throughEventSeq && lastEventSeq >= from - 1,
    sport,
    () =>
      `${nameOf(change)} covers events ${firstEventSeq} to ${lastEventSeq} and says through ${change.throughEventSeq}; ${from} comes next`,
  )
  tally.check(
    change.inputPartition === change.partition && change.modelVersion !== '' && change.modelHash !== '',
    sport,
    () => `${nameOf(change)} names partition ${change.inputPartition} and model ${JSON.stringify(change.modelVersion)}`,
  )
  const isBeat = beats.has(`${change.partition}/${lastOffset}`)
  const [first, last] = [eventOf(firstEventSeq), eventOf(lastEventSeq)]
  const areInputs =
    firstEventSeq > lastEventSeq ? isBeat : first?.offset === firstOffset && (last?.offset === lastOffset || (last !== undefined && isBeat))
  tally.check(
    areInputs,
    sport,
    () =>
      `${nameOf(change)} names inputs ${firstOffset} to ${lastOffset}; committed are ${first?.offset ?? 'nothing'} and ${last?.offset ?? 'nothing'}`,
  )
}

/** I9: each change names its inputs, they are committed, and together the changes cover them once. */
export const inputsNamed: Invariant = {
  id: 'I9',
  title: 'Every change names committed inputs and its model; the changes of a game cover its events once, without a hole',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const facts of sports) {
      const { sport, changes, events } = facts
      const inputs = inputsOf(facts)
      const covered = new Map<string, number>()
      const hashes = new Map<string, string>()
      for (const change of changes) {
        const from = (covered.get(change.gameId) ?? 0) + 1
        checkInputs(tally, facts, change, from, inputs)
        covered.set(change.gameId, Math.max(from - 1, change.lastEventSeq))
        const hash = hashes.get(change.modelVersion) ?? change.modelHash
        hashes.set(change.modelVersion, hash)
        tally.check(
          hash === change.modelHash,
          sport,
          () => `${nameOf(change)} was made by another model of version ${change.modelVersion} than those before`,
        )
      }
      const last = new Map(events.map(({ gameId, eventSeq }) => [gameId, eventSeq]))
      for (const [gameId, through] of covered)
        tally.check(
          through <= (last.get(gameId) ?? 0),
          sport,
          () => `${gameId} has changes through event ${through} and only ${last.get(gameId) ?? 0} events`,
        )
    }
    return tally.verdict('nothing was published')
  },
}

/** I11: a number stands for one change, of a game and of each market. */
export const changesOnce: Invariant = {
  id: 'I11',
  title: 'No two changes of a game, or of a market, have the same number',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, changes } of sports) {
      const taken = new Map<string, string>()
      for (const change of changes) {
        const identities = [
          `${change.gameId} ${change.epoch}/${change.changeSeq}`,
          ...change.markets.map(({ key, changeSeq }) => `${change.gameId} ${change.epoch}/${changeSeq} ${key}`),
        ]
        for (const identity of identities) {
          tally.check(!taken.has(identity), sport, () => `${change.at} repeats ${identity} of ${taken.get(identity)}`)
          taken.set(identity, change.at)
        }
      }
    }
    return tally.verdict('nothing was published')
  },
}

/** I12: numbers go up by one, per game and per market. */
export const changesNumbered: Invariant = {
  id: 'I12',
  title: 'change_seq of a game is 1, 2, 3 in the order of the log, and each market names its own previous change',
  decide: ({ sports }) => {
    const tally = createTally()
    for (const { sport, changes } of sports) {
      const games = new Map<string, { epoch: number; next: number; readonly markets: Map<string, number> }>()
      for (const change of changes) {
        const { gameId, epoch, changeSeq } = change
        const known = games.get(gameId)
        const game = known === undefined || epoch > known.epoch ? { epoch, next: 1, markets: new Map<string, number>() } : known
        games.set(gameId, game)
        tally.check(
          epoch === game.epoch && changeSeq === game.next,
          sport,
          () => `${nameOf(change)} has change_seq ${epoch}/${changeSeq} where ${game.epoch}/${game.next} was expected`,
        )
        game.next = changeSeq + 1
        for (const market of change.markets) {
          const previous = game.markets.get(market.key) ?? 0
          tally.check(
            market.previousChangeSeq === previous,
            sport,
            () => `${nameOf(change)} ${market.key} names ${market.previousChangeSeq} as its previous change, it was ${previous}`,
          )
          tally.check(market.changeSeq === changeSeq, sport, () => `${nameOf(change)} ${market.key} carries change_seq ${market.changeSeq}`)
          game.markets.set(market.key, market.changeSeq)
        }
      }
    }
    return tally.verdict('nothing was published')
  },
}
